"""sets.py CALLS: random calls of the functions that return sets or rows; fails on an internal or lost connection."""
import os
import random
import sys

import psycopg2

random.seed(7)
connection = psycopg2.connect("", host=os.environ.get("PGHOST", "localhost"))
connection.autocommit = True
ESTIMATES = ["'~100000'", "'20000..50000'", "'..'", "NULL", "'>=3'", "'<0'", "5", "-1", "1.5", "'x'", "e", "f"]
NUMBERS = ["0", "1", "2.5", "-3", "NULL", "1e40", "'NaN'::numeric", "n", "m", "b", "0.1::float8"]
TEXTS = ["t", "NULL", "''", "repeat(t, 20)", "'“a “b ”c'", "reverse(t)", "'5%'", "t || E'\\n\\n' || t", "chr(8222) || t", "repeat('\"', 50)"]
LOCALES = ["'en'", "'fr'", "'de'", "''", "NULL", "'xx'", "'ja'", "'sv'", "'en-u-ss-standard'"]
DATES = ["d", "'2025-01-01'", "NULL", "'infinity'", "d + 500", "'0001-01-01 BC'"]
STEPS = ["'1 month'", "'1 day'", "'-1 day'", "'0'", "NULL", "'1000 years'", "'1 microsecond'"]
SHAPES = ["'linear'", "'geometric'", "'front_loaded'", "'back_loaded'", "'x'", "NULL"]
YEARS = ["2025", "2035", "i", "NULL", "-5000", "2147483647", "2025.5"]
CALLS = [
    ("quoted_statements", [TEXTS, LOCALES]), ("quoted_statements", [TEXTS, LOCALES, ["ARRAY['quipped', NULL]", "'{}'", "NULL"]]),
    ("quotation_marks", [TEXTS, LOCALES]), ("statement_tokens", [TEXTS, LOCALES]), ("statement_sentences", [TEXTS, LOCALES]),
    ("reported_figures", [TEXTS, LOCALES]), ("named_allies", [TEXTS, LOCALES]), ("nato_brief", [TEXTS, LOCALES]),
    ("drawdown", [ESTIMATES, ESTIMATES]), ("drawdown_schedule", [ESTIMATES, ESTIMATES, DATES, DATES, STEPS, SHAPES]),
    ("spending_path", [NUMBERS, NUMBERS, YEARS, YEARS, SHAPES, NUMBERS, NUMBERS]),
    ("spending_path_milestones", [["ARRAY[2025, 2030]", "ARRAY[2030, 2025]", "ARRAY[i, i + 5]", "'{}'::int[]", "NULL::int[]", "ARRAY[[1, 2], [3, 4]]"],
                                  ["ARRAY[2, n]", "ARRAY[1.5, 5]", "ARRAY[NULL, 1.0]", "'{}'::numeric[]", "ARRAY[1.0]"], NUMBERS, NUMBERS]),
    ("target_split", [NUMBERS] * 5), ("nato_brief_json", [TEXTS, LOCALES]), ("highlight", [TEXTS, LOCALES]),
    ("ts_parse", [["'nato_brief'"], TEXTS]), ("to_tsvector", [["'nato_brief_english'", "'nato_brief_quoted_english'"], TEXTS]),
    ("ts_headline", [["'nato_brief_english'"], TEXTS, ["to_tsquery('nato_brief_english', '5% & pay')"]]),
]
FRAMES = ["", " OVER (ORDER BY i)", " OVER (ORDER BY i ROWS BETWEEN 2 PRECEDING AND 1 FOLLOWING)", " OVER (PARTITION BY i % 3)"]
AGGREGATES = ["sum(e)", "sum(f)", "hull(e)", "min(f)", "max(e)", "alliance_share(n, m)", "alliance_gap(n, m, 2)", "alliance_shortfall(b, b, 2)",
              "allies_meeting(n, m)", "apportion(100, n)", "apportion(i, b, true)", "apportion(5, NULL::numeric)"]
outcomes = {}
for k in range(int(sys.argv[1])):
    if k % 4 == 3:
        sql = f"SELECT {random.choice(AGGREGATES)}{random.choice(FRAMES)} FROM report LIMIT {random.choice((1, 100))}"
    else:
        name, kinds = random.choice(CALLS)
        call = f"{name}({', '.join(random.choice(kind) for kind in kinds)})"
        sql = random.choice((f"SELECT count(*) FROM report, LATERAL {call} q", f"SELECT {call} FROM report LIMIT {random.choice((1, 3, 100))}",
                             f"SELECT q::text FROM report r CROSS JOIN LATERAL {call} q ORDER BY 1 LIMIT 3"))
    try:
        with connection.cursor() as cursor:
            cursor.execute(f"SET statement_timeout = 2000; {sql}")
        code = "00000"
    except psycopg2.Error as error:
        code = error.pgcode
        if connection.closed or code is None or code.startswith("XX"):
            print(f"{sql}\n{error}")
            sys.exit(1)
    outcomes[code] = outcomes.get(code, 0) + 1
print(f"{sum(outcomes.values())} calls of functions that return sets, aggregates and windows: " + ", ".join(f"{c} {n}" for c, n in sorted(outcomes.items())))
