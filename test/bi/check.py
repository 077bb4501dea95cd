"""The built dashboard in headless Chromium: bars as long as their numbers, figures as the server gives them.

Prints TAP and a last line as make test does; keeps a screenshot in test/bi/dist/screenshot.png.
"""
import functools
import http.server
import os
import re
import shutil
import subprocess
import sys
import threading

DIST = os.path.join(os.path.dirname(os.path.abspath(__file__)), "dist")
failed = count = 0


def ok(good, name, detail=""):
    global failed, count
    count += 1
    failed += not good
    print(f"{'ok' if good else 'not ok'} {count} - {name}")
    if not good:
        print("\n".join("# " + line for line in str(detail).splitlines()[:20]))


def ask(sql):
    return subprocess.run(["psql", "-qXAt", "-v", "ON_ERROR_STOP=1", "-c", sql], check=True, text=True,
                          capture_output=True).stdout.splitlines()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


browser = shutil.which("chromium") or shutil.which("chromium-browser")
if browser is None:
    print("ok 1 - dashboard # SKIP chromium is not installed\n0 passed, 0 failed, 1 skipped")
    sys.exit(0)
server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Quiet, directory=DIST))
threading.Thread(target=server.serve_forever, daemon=True).start()
url = f"http://127.0.0.1:{server.server_address[1]}/"
options = [browser, "--headless=new", "--no-sandbox", "--disable-gpu", "--hide-scrollbars", "--window-size=1200,2900",
           "--virtual-time-budget=15000", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"]
page = subprocess.run(options + ["--dump-dom", url], text=True, capture_output=True, timeout=120).stdout
subprocess.run(options + [f"--screenshot={DIST}/screenshot.png", url], capture_output=True, timeout=120)
server.shutdown()

bars = re.findall(r'<rect x="([\d.]+)" width="([\d.]+)"[^>]*>\s*<title>([^<=]+)=(-?[\d.]+)</title>', page)
wanted = dict(row.split("|") for row in ask(
    "SELECT ally_name, gap_pp::float8 FROM briefing.spending_gap WHERE edition = '2024-06' AND year = 2024 "
    "AND price_basis = 'constant 2015' AND share_percent IS NOT NULL AND target_percent = 2"))
shown = {name: float(value) for _, _, name, value in bars}
ok(len(bars) == len(wanted) > 25, f"{len(bars)} bars, one for each ally", f"{len(wanted)} wanted")
ok(all(abs(shown.get(n, 1e9) - float(v)) < 1e-12 for n, v in wanted.items()), "every bar has the server's figure")
scale = [float(w) / abs(float(v)) for _, w, _, v in bars if abs(float(v)) > 0.02]
ok(scale and max(scale) / min(scale) < 1.001, "every bar is as long as its number", scale)
zero = [float(x) + (float(w) if float(v) < 0 else 0) for x, w, _, v in bars]
ok(zero and max(zero) - min(zero) < 0.01, "bars start at one zero line, negative ones to its left", zero)
ok(any(float(v) < 0 for *_, v in bars), "there are negative gaps")


def check_titles(name, sql):
    want = {row.split("|")[0]: float(row.split("|")[1]) for row in ask(sql)}
    have = {k: float(v) for k, v in re.findall(r"<title>([^<=]+)=(-?[\d.]+)</title>", page) if k in want}
    ok(want and have.keys() == want.keys() and all(abs(have[k] - want[k]) < 1e-9 for k in want),
       f"{name}: {len(want)} figures as the server gives them", set(want) - set(have))


check_titles("alliance", "SELECT members || ' ' || year, share_percent::float8 FROM briefing.alliance_by_year "
             "WHERE edition = '2024-06' AND price_basis = 'constant 2015' AND target_percent = 2")
check_titles("paths", "SELECT shape || ' ' || p.year, round(p.share_percent, 4) FROM (SELECT share_percent FROM briefing.alliance_by_year "
             "WHERE edition = '2024-06' AND price_basis = 'constant 2015' AND year = 2024 AND members = 'NATO' AND target_percent = 5) a, "
             "unnest(ARRAY['linear', 'geometric', 'front_loaded', 'back_loaded']) shape, LATERAL spending_path(a.share_percent, 5, 2024, 2035, shape) p")
check_titles("drawdown", "SELECT 'low ' || on_date, remaining_low FROM drawdown_schedule('~100000', '~20000..50000', '2026-01-01', '2027-07-01') "
             "UNION ALL SELECT 'high ' || on_date, remaining_high FROM drawdown_schedule('~100000', '~20000..50000', '2026-01-01', '2027-07-01')")
statements = ask("SELECT coalesce(speaker_name, speaker) FROM briefing.quotation WHERE level = 1 AND kind IN ('direct', 'mixed') ORDER BY n")
ok([re.sub(r" \(.*", "", c) for c in re.findall(r"<cite>([^<]+)</cite>", page)] == statements, "every statement with its speaker")
ok(page.count("<mark>") == int(ask("SELECT count(*) FROM briefing.reported_figure")[0]) and "<q>" in page, "the article with its figures and statements")
ok("Error" not in re.sub(r"<script.*?</script>", "", page, flags=re.S), "no error on the page")
print(f"1..{count}")
print(f"{count - failed} passed, {failed} failed")
sys.exit(failed != 0)
