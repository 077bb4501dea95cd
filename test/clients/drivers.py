"""The Python drivers and ODBC against the workspace: what each view and function hands over. Prints TAP.

Run with Debian's python3, whose packages these are; a driver that is not installed is skipped visibly.
"""
import datetime
import json
import math
import os
import warnings
from decimal import Decimal

CALLS = json.load(open(os.path.join(os.path.dirname(__file__), "calls.json"), encoding="utf-8"))
PLAIN = {"numeric": Decimal, "integer": int, "bigint": int, "smallint": int, "boolean": bool, "date": datetime.date,
         "text": str, "double precision": float}
CATALOG = """SELECT table_name, column_name, data_type, udt_name FROM information_schema.columns
             WHERE table_schema = 'briefing' AND table_name IN (SELECT table_name FROM information_schema.views WHERE table_schema = 'briefing')
             ORDER BY 1, ordinal_position"""
count = 0


def ok(good, name, detail=""):
    global count
    count += 1
    print(f"{'ok' if good else 'not ok'} {count} - {name}")
    if not good:
        print("\n".join("# " + line for line in str(detail).splitlines()))


def skip(name):
    global count
    count += 1
    print(f"ok {count} - {name} # SKIP not installed")


def environment(key, default=""):
    return os.environ.get(key, default)


DSN = (f"host={environment('PGHOST', 'localhost')} port={environment('PGPORT')} user={environment('PGUSER')} "
       f"password={environment('PGPASSWORD')} dbname={environment('PGDATABASE')}")


def is_plain(value):
    """A value that every tool reads: no float where a number is exact, nothing infinite."""
    if isinstance(value, Decimal):
        return value.is_finite()
    if isinstance(value, float):
        return math.isfinite(value)
    return value is None or isinstance(value, (int, bool, str, datetime.date))


def check_views(driver, query, types=None):
    """Every value of every view has the Python type of its column."""
    columns = {}
    for table, column, data_type, _ in query(CATALOG):
        columns.setdefault(table, []).append((column, data_type))
    bad = [f"{t}.{c} {d}" for t, cs in columns.items() for c, d in cs if d not in PLAIN]
    ok(len(columns) >= 8 and not bad, f"{driver}: {len(columns)} views have plain columns", bad)
    wrong = []
    for table, described in columns.items():
        rows = query(f"SELECT * FROM briefing.{table}")
        if not rows:
            wrong.append(f"{table} has no rows")
        for row in rows:
            for (column, data_type), value in zip(described, row):
                wanted = (types or PLAIN)[data_type]
                if value is not None and (type(value) is not wanted or not is_plain(value)):
                    wrong.append(f"{table}.{column}: {value!r} is no {wanted.__name__}")
    ok(not wrong, f"{driver}: every value of every view has its type", "\n".join(wrong[:20]))


def check_rows(driver, query_with_names):
    wrong = []
    for name, sql in CALLS["rows"].items():
        names, rows = query_with_names(sql)
        if not rows:
            wrong.append(f"{name}: no rows")
        for row in rows:
            for column, value in zip(names, row):
                if not is_plain(value) or (column in CALLS["estimate_columns"] and not isinstance(value, str)):
                    wrong.append(f"{name}.{column}: {value!r}")
                if isinstance(value, float):
                    wrong.append(f"{name}.{column}: {value!r} is a float")
    ok(not wrong, f"{driver}: {len(CALLS['rows'])} row-returning calls hand over plain values", "\n".join(wrong[:20]))


def check_parameters(driver, call, kinds):
    """Every function takes every kind of parameter; all kinds give the same answer."""
    wrong = []
    for function, arity in CALLS["functions"].items():
        answers = {}
        for kind, make in kinds.items():
            try:
                answers[kind] = str(call(function, [make(n) for n in (2, 100, 3, 4, 1)[:arity]]))
            except Exception as error:  # noqa: BLE001 - whatever the driver throws is the finding
                wrong.append(f"{function} with {kind}: {str(error).splitlines()[0]}")
        if len(set(answers.values())) > 1:
            wrong.append(f"{function}: {answers}")
    ok(not wrong, f"{driver}: {len(CALLS['functions'])} functions take {', '.join(kinds)}", "\n".join(wrong[:20]))


KINDS = {"int": int, "float": float, "decimal": Decimal, "string": str}


def with_psycopg2():
    import psycopg2
    connection = psycopg2.connect(DSN)
    connection.autocommit = True
    cursor = connection.cursor()

    def query(sql, parameters=None):
        cursor.execute(sql, parameters)
        return cursor.fetchall()

    def named(sql):
        rows = query(sql)
        return [d.name for d in cursor.description], rows

    check_views("psycopg2", query)
    check_rows("psycopg2", named)
    check_parameters("psycopg2", lambda f, p: query(f"SELECT {f}({', '.join(['%s'] * len(p))})", p)[0][0], KINDS)


def with_psycopg3():
    import psycopg
    for binary in (False, True):
        connection = psycopg.connect(DSN, autocommit=True)
        cursor = connection.cursor(binary=binary)
        driver = f"psycopg3 {'binary' if binary else 'text'}"

        def query(sql, parameters=None):
            return cursor.execute(sql, parameters).fetchall()

        def named(sql):
            # An own type has no binary reader there: its text is asked for.
            if binary:
                columns = [d.name for d in cursor.execute(sql).description]
                listed = ", ".join(f'"{c}"::text' if c in CALLS["estimate_columns"] else f'"{c}"' for c in columns)
                return columns, cursor.execute(f"SELECT {listed} FROM ({sql}) s").fetchall()
            rows = cursor.execute(sql).fetchall()
            return [d.name for d in cursor.description], rows

        check_views(driver, query)
        check_rows(driver, named)
        check_parameters(driver, lambda f, p: query(f"SELECT ({f}({', '.join(['%s'] * len(p))}))::text", p)[0][0], KINDS)


def with_sqlalchemy():
    import sqlalchemy
    engine = sqlalchemy.create_engine(
        f"postgresql+psycopg2://{environment('PGUSER')}:{environment('PGPASSWORD')}@/{environment('PGDATABASE')}"
        f"?host={environment('PGHOST', 'localhost')}&port={environment('PGPORT')}")
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        inspector = sqlalchemy.inspect(engine)
        views = inspector.get_view_names("briefing")
        unknown = [f"{v}.{c['name']}" for v in views for c in inspector.get_columns(v, "briefing")
                   if isinstance(c["type"], sqlalchemy.types.NullType)]
    messages = [str(w.message) for w in caught if "recognize" in str(w.message)]
    ok(len(views) >= 8 and not unknown and not messages, f"SQLAlchemy: {len(views)} views reflected, every type known", unknown + messages)


def with_odbc():
    import pyodbc
    connection = pyodbc.connect(
        f"Driver={{PostgreSQL Unicode}};Server={environment('PGHOST', 'localhost')};Port={environment('PGPORT')};"
        f"Database={environment('PGDATABASE')};Uid={environment('PGUSER')};Pwd={environment('PGPASSWORD')};BoolsAsChar=0",
        autocommit=True)
    cursor = connection.cursor()

    def query(sql, parameters=()):
        return [tuple(row) for row in cursor.execute(sql, *parameters).fetchall()]

    def named(sql):
        rows = query(sql)
        return [d[0] for d in cursor.description], rows

    check_views("psqlODBC", query)
    check_rows("psqlODBC", named)
    check_parameters("psqlODBC", lambda f, p: query(f"SELECT CAST({f}({', '.join(['?'] * len(p))}) AS text)", p)[0][0], KINDS)
    long_text = query("SELECT max(length(statement)) FROM briefing.quotation")[0][0]
    got = max(len(row[0]) for row in query("SELECT statement FROM briefing.quotation"))
    ok(got == long_text, "psqlODBC: long texts arrive whole", f"{got} of {long_text}")


for title, run in (("psycopg2", with_psycopg2), ("psycopg3", with_psycopg3), ("SQLAlchemy", with_sqlalchemy),
                   ("psqlODBC", with_odbc)):
    try:
        run()
    except ImportError:
        skip(title)
print(f"1..{count}")
