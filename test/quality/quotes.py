"""Runs quoted_statements() over the annotated sets that are present and prints the table of figures.

The sets are read in place (../shared/data/quotes-dev, or the folder NB_QUOTES); predictions go to a
temporary folder and are judged by the scorer that lies beside the sets. Each line says the figure
that must be reached, the one that would be splendid, and the one measured.
"""
import json
import os
import re
import subprocess
import sys
import tempfile

FOLDER = os.environ.get("NB_QUOTES", "../shared/data/quotes-dev")
QUERY = """
SELECT coalesce(json_agg(json_build_object('start', start_pos - 1, 'end', start_pos - 1 + length,
       'kind', kind, 'speaker', speaker, 'speaker_start', speaker_pos - 1,
       'speaker_end', speaker_pos - 1 + speaker_length, 'speaker_resolved', speaker_name) ORDER BY n), '[]')
FROM quoted_statements(%s, %s)"""

# set, locale, task, pattern of the scorer's line, what it is called, must, stretch
FIGURES = [
    ("polnear-dev", "en", "marks", r"marks\s+exact .*F1 ([\d.]+)", "marks, US news", 0.98, 0.99),
    ("polnear-dev", "en", "quotes", r"quotes\s+relaxed .*F1 ([\d.]+)", "direct + mixed, US news", 0.945, 0.96),
    ("wikinews-en", "en", "quotes", r"quotes\s+relaxed .*F1 ([\d.]+)", "direct + mixed, Wikinews", 0.87, 0.90),
    ("polnear-dev", "en", "direct", r"direct\s+relaxed .*F1 ([\d.]+)", "direct, US news", 0.97, 0.98),
    ("polnear-dev", "en", "quotes", r"speaker/all .*last_acc ([\d.]+)", "speaker, all", 0.85, 0.88),
    ("polnear-dev", "en", "direct", r"speaker/all .*last_acc ([\d.]+)", "speaker, direct", 0.90, 0.92),
    ("wikinews-de", "de", "marks", r"marks\s+exact .*F1 ([\d.]+)", "marks, German Wikinews", 0.97, 0.99),
    ("typography-dev", "en", "cases", r"wholly right \d+ \(([\d.]+)\)", "typography cases", 0.91, 0.97),
]


def literal(text):
    return "'" + text.replace("'", "''") + "'"


def predict(name, locale):
    """One list of statements for each document of a set."""
    with open(f"{FOLDER}/{name}.jsonl", encoding="utf-8") as lines:
        documents = [json.loads(line) for line in lines if line.strip()]
    script = "".join(
        QUERY % (literal(d["text"]), literal(d.get("locale", locale))) + ";\n" for d in documents)
    answer = subprocess.run(["psql", "-qXAt", "-v", "ON_ERROR_STOP=1"], input=script, text=True,
                            capture_output=True, check=True).stdout
    rows = [json.loads(row) for row in re.split(r"\n(?=\[)", answer.strip())]
    return [(d["id"], row) for d, row in zip(documents, rows)]


def score(name, task, predictions, folder):
    path = os.path.join(folder, "predictions.jsonl")
    wanted = ("direct", "mixed") if task in ("quotes", "direct") else None
    with open(path, "w", encoding="utf-8") as out:
        for identifier, quotes in predictions:
            kept = [q for q in quotes if wanted is None or q["kind"] in wanted]
            out.write(json.dumps({"id": identifier, "quotes": kept}) + "\n")
    return subprocess.run([sys.executable, f"{FOLDER}/score.py", f"{FOLDER}/{name}.jsonl", path,
                           "--task", task], text=True, capture_output=True, check=True).stdout


def main():
    known = {}
    missed = 0
    print(f"{'figure':28} {'must':>6} {'splendid':>9} {'measured':>9}")
    with tempfile.TemporaryDirectory() as folder:
        for name, locale, task, pattern, title, must, stretch in FIGURES:
            if not os.path.exists(f"{FOLDER}/{name}.jsonl"):
                print(f"{title:28} skipped: the set {name} is not there")
                continue
            if name not in known:
                known[name] = predict(name, locale)
            copies = [(i, [dict(q) for q in quotes]) for i, quotes in known[name]]
            found = re.search(pattern, score(name, task, copies, folder))
            value = float(found.group(1))
            missed += value < must
            print(f"{title:28} {must:6.3f} {stretch:9.3f} {value:9.4f}" + ("" if value >= must else "  below"))
    return 1 if missed else 0


sys.exit(main())
