"""Hostile input: every call must answer or end in a clean error, and the server must not restart. Prints TAP."""
import io
import os
import random
import struct
import sys

import psycopg2

random.seed(20261125)
ROUNDS = int(os.environ.get("NB_ROUNDS", "3000"))
# Classes of SQLSTATE that say what is wrong: data, arguments, limits, memory, cancel.
CLEAN = ("22", "23", "0A", "53", "54", "57014", "08P01", "2201", "42883", "42804")
count = failed = 0


def ok(good, name, detail=""):
    global count, failed
    count += 1
    failed += not good
    print(f"{'ok' if good else 'not ok'} {count} - {name}", flush=True)
    if not good:
        print("\n".join("# " + line for line in str(detail).splitlines()[:20]), flush=True)


def connect():
    connection = psycopg2.connect("", host=os.environ.get("PGHOST", "localhost"))
    connection.autocommit = True
    return connection


connection = connect()
started = None


def ask(sql, parameters=None):
    """None when the server answered, else the SQLSTATE; a lost connection is XX-lost."""
    global connection
    try:
        with connection.cursor() as cursor:
            cursor.execute(sql, parameters)
            return None
    except psycopg2.Error as error:
        if connection.closed or error.pgcode is None:
            try:
                connection = connect()
            except psycopg2.Error:
                print("1..0 # the server is gone")
                sys.exit(1)
            return f"XX-lost: {error}"
        return error.pgcode


def unclean(outcomes):
    return sorted({f"{what}: {code}" for what, code in outcomes if code is not None and not code.startswith(CLEAN)})


def server_start():
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_postmaster_start_time()")
        return cursor.fetchone()[0]


started = server_start()

# --- binary payloads ------------------------------------------------------------------------------------------
SIGNATURE = b"PGCOPY\n\xff\r\n\0" + struct.pack(">ii", 0, 0)


def copy_in(table, payload):
    global connection
    stream = SIGNATURE + struct.pack(">hi", 1, len(payload)) + payload + struct.pack(">h", -1)
    try:
        with connection.cursor() as cursor:
            cursor.copy_expert(f"COPY {table} FROM STDIN (FORMAT binary)", io.BytesIO(stream))
            return None
    except psycopg2.Error as error:
        if connection.closed:
            connection = connect()
            return "XX-lost"
        return error.pgcode


def mutated(payload):
    data = bytearray(payload)
    for _ in range(random.randint(1, 4)):
        kind = random.randrange(5)
        at = random.randrange(len(data)) if data else 0
        if kind == 0 and data:
            data[at] ^= 1 << random.randrange(8)
        elif kind == 1 and data:
            data[at] = random.choice((0, 1, 0x7F, 0x80, 0xFF))
        elif kind == 2:
            del data[at:]
        elif kind == 3:
            data[at:at] = os.urandom(random.randint(1, 9))
        elif len(data) >= 8:
            at = random.randrange(len(data) - 7)
            data[at:at + 8] = struct.pack(">q", random.choice((-2 ** 63, 2 ** 63 - 1, -1, 10 ** 18, -10 ** 18)))
    return bytes(data)


for type_name, samples in {
    "estimate": ["~20000..50000", ">=76000", "..", ">0..0.5", "-0.000000001", "~<3000"],
    "estimate_sum": ["0 0 0 0 0 0 0 0", "5000000000 7000000000 2 0 0 0 0 1"],
    "alliance_sum": ["0 0 0", "3 12.75 1e30"],
}.items():
    ask(f"CREATE TABLE binary_{type_name} (v {type_name})")
    payloads = []
    with connection.cursor() as cursor:
        for sample in samples:
            cursor.execute(f"SELECT {type_name}_send(%s::{type_name})", (sample,))
            payloads.append(bytes(cursor.fetchone()[0]))
    outcomes = [(type_name, copy_in(f"binary_{type_name}", mutated(random.choice(payloads)))) for _ in range(ROUNDS)]
    refused = sum(code is not None for _, code in outcomes)
    ok(not unclean(outcomes) and refused > ROUNDS // 10, f"{type_name}: {ROUNDS} mutated payloads, {refused} refused", unclean(outcomes))
    code = ask(f"SELECT count(*) FROM binary_{type_name} WHERE v::text::{type_name}::text <> v::text")
    ok(code is None, f"{type_name}: every accepted payload prints and reads back", code)
with connection.cursor() as cursor:
    cursor.execute("SELECT count(*) FROM binary_estimate a WHERE v::text::estimate <> v")
    ok(cursor.fetchone()[0] == 0, "estimate: what was accepted is canonical")

# --- extreme numbers ------------------------------------------------------------------------------------------
numbers = ["0", "-1", "1e-16000", "1e130000", "NaN", "Infinity", "-Infinity", "99999999999999999999999999999999999999", "0.1", "1e18", "9223372036854775807"]
functions = {"share_of_gdp": 2, "gap_to_target": 2, "spending_gap": 3, "spending_shortfall": 3, "meets_target": 2, "required_growth": 5,
             "years_to_target": 3, "years_to_target_at_growth": 4, "real_change": 2, "compound_growth": 3, "to_constant_prices": 3,
             "target_split": 5, "alliance_share": 2, "alliance_gap": 3, "alliance_shortfall": 3, "allies_meeting": 2, "estimate": 2}
outcomes = []
ask("SET statement_timeout = '20s'")
for function, arity in functions.items():
    for _ in range(60):
        values = ", ".join(f"'{random.choice(numbers)}'::numeric" for _ in range(arity))
        outcomes.append((f"{function}({values})", ask(f"SELECT {function}({values})")))
for _ in range(60):
    a = [random.choice(numbers) for _ in range(4)]
    outcomes.append((f"path {a}", ask("SELECT count(*) FROM spending_path(%s::numeric, %s::numeric, 2000, 2035, 'geometric', %s::numeric, %s::numeric)", a)))
ok(not unclean(outcomes), f"{len(outcomes)} calls with extreme numbers", "\n".join(unclean(outcomes)))
operators = ["+", "-", "*", "/", "&&", "@>", "<<", "<"]
estimates = ["..", "~>=999999999999999999", "<=-999999999999999999", "0.000000001", "-1..1", ">0..0.5", "999999999999999999", "0"]
outcomes = [(f"{a} {o} {b}", ask(f"SELECT '{a}'::estimate {o} '{b}'::estimate")) for a in estimates for b in estimates for o in operators]
ok(not unclean(outcomes), f"{len(outcomes)} operations on extreme estimates", "\n".join(unclean(outcomes)))

# --- texts ----------------------------------------------------------------------------------------------------
texts = {
    "straight marks": "repeat('\"', 10000000)", "guillemets": "repeat('«', 5000000)", "nested marks": "repeat('“‘', 2000000)",
    "open and close": "repeat('“a”', 1500000)", "brackets": "repeat('(', 10000000)", "apostrophes": "repeat('a''', 5000000)",
    "one word": "repeat('a', 100000000)", "figures": "repeat('$1 ', 3000000)", "commas": "repeat('1,', 5000000)",
    "hyphens": "repeat('a-', 5000000)", "points": "repeat('a.', 5000000)", "at signs": "repeat('a@', 5000000)",
    "line ends": "repeat(E'\\n', 10000000)", "cues": "repeat('“a,” he said. ', 500000)", "emoji": "repeat('👩‍👩‍👧', 500000)",
    "combining": "repeat(U&'\\0301', 3000000)", "ideographs": "repeat('日本', 2000000)", "close to the limit": "repeat('The word. ', 90000000)",
}
calls = ["count(*) FROM quotation_marks({})", "count(*) FROM quoted_statements({})", "count(*) FROM reported_figures({})",
         "count(*) FROM named_allies({})", "count(*) FROM statement_tokens({})", "count(*) FROM statement_sentences({})",
         "cardinality(statement_words({}))", "length(highlight({}))", "count(*) FROM nato_brief({})", "jsonb_array_length(nato_brief_json({}))",
         "length(to_tsvector('nato_brief_quoted_english', {}))", "ally_code({})", "({})::estimate"]
ask("SET statement_timeout = '5s'")
for name, text in texts.items():
    outcomes = [(call, ask("SELECT " + call.format(text))) for call in calls]
    ok(not unclean(outcomes), f"{name}: every function answers or says what is wrong", "\n".join(unclean(outcomes)))
for locale in ("x" * 1000, "en_" + "A" * 90, "@", "en@@", "🙂", "a-b-c-d-e-f", "../../etc", "en-u-" + "a" * 50):
    outcomes = [(locale, ask("SELECT statement_words('x', %s)", (locale,)))]
    ok(not unclean(outcomes), f"locale {locale[:12]!r}", unclean(outcomes))
ok(server_start() == started, "the server never restarted")
print(f"1..{count}\n{count - failed} passed, {failed} failed")
sys.exit(failed != 0)
