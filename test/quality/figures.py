"""Runs reported_figures() over the annotated cases that are present and prints the table of figures.

The cases are read in place (../shared/data/figures-dev, or the folder NB_FIGURES).
"""
import json
import os
import re
import subprocess
import sys
import tempfile

FOLDER = os.environ.get("NB_FIGURES", "../shared/data/figures-dev")
QUERY = """
SELECT coalesce(json_agg(json_build_object('start', start_pos - 1, 'end', start_pos - 1 + length,
       'low', value_low, 'high', value_high, 'unit', unit, 'qualifier', qualifier) ORDER BY n), '[]')
FROM reported_figures(%s)"""
FIGURES = [
    ("figures_en", r"^policy cases\s+\d+ of\s+\d+\s+([\d.]+)", "policy cases", 0.82),
    ("figures_en", r"policy, ranges\s+\d+ of\s+\d+\s+([\d.]+)", "ranges", 0.78),
    ("policy_prose", r"sentence figures, whole\s+\d+ of\s+\d+\s+([\d.]+)", "figures of sentences, whole", 0.90),
]


def predict(name, path):
    with open(f"{FOLDER}/{name}.jsonl", encoding="utf-8") as lines:
        cases = [json.loads(line) for line in lines if line.strip()]
    script = "".join(QUERY % ("'" + c["text"].replace("'", "''") + "'") + ";\n" for c in cases)
    answer = subprocess.run(["psql", "-qXAt", "-v", "ON_ERROR_STOP=1"], input=script, text=True,
                            capture_output=True, check=True).stdout
    rows = re.split(r"\n(?=\[)", answer.strip())
    with open(path, "w", encoding="utf-8") as out:
        for case, row in zip(cases, rows):
            out.write(json.dumps({"id": case["id"], "figures": json.loads(row)}) + "\n")


def main():
    missed = 0
    print(f"{'figure':28} {'must':>6} {'measured':>9}")
    with tempfile.TemporaryDirectory() as folder:
        for name, pattern, title, must in FIGURES:
            if not os.path.exists(f"{FOLDER}/{name}.jsonl"):
                print(f"{title:28} skipped: the cases {name} are not there")
                continue
            path = os.path.join(folder, name)
            predict(name, path)
            report = subprocess.run([sys.executable, f"{FOLDER}/score.py", f"{FOLDER}/{name}.jsonl", path],
                                    text=True, capture_output=True, check=True).stdout
            value = float(re.search(pattern, report, re.M).group(1))
            missed += value < must
            print(f"{title:28} {must:6.3f} {value:9.4f}" + ("" if value >= must else "  below"))
    return 1 if missed else 0


sys.exit(main())
