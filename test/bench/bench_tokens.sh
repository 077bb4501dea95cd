#!/usr/bin/env bash
# Tokens beside ts_parse('default') and, where Debian's postgresql-15-icu-ext is installed, its
# icu_word_boundaries; on English articles, mixed languages and short quotations.
set -euo pipefail
. test/bench/lib.sh
folder=../shared/data/quotes-dev
if [ ! -r "$folder/polnear-dev.jsonl" ]; then
    echo "skipped: $folder is not there"
    exit 0
fi
psql -qX <<SQL
CREATE TABLE bench_token_line (kind text DEFAULT 'english', line text);
\copy bench_token_line (line) from '$folder/polnear-dev.jsonl' (format csv, delimiter e'\x01', quote e'\x02')
ALTER TABLE bench_token_line ALTER kind SET DEFAULT 'mixed';
\copy bench_token_line (line) from '$folder/wikinews-de.jsonl' (format csv, delimiter e'\x01', quote e'\x02')
\copy bench_token_line (line) from '$folder/wikinews-en.jsonl' (format csv, delimiter e'\x01', quote e'\x02')
CREATE TABLE bench_text AS SELECT kind, line::json ->> 'text' AS body FROM bench_token_line;
INSERT INTO bench_text SELECT 'mixed', repeat('日本の防衛費は国内総生産の二パーセントです。', 20) FROM generate_series(1, 20);
INSERT INTO bench_text SELECT 'quotations', q.statement FROM bench_text t, LATERAL quoted_statements(t.body) q WHERE t.kind = 'english';
INSERT INTO bench_text SELECT t.kind, t.body FROM bench_text t, generate_series(1, 9);
ALTER TABLE bench_text ALTER body SET STORAGE EXTERNAL;
VACUUM ANALYZE bench_text;
ALTER DATABASE nato_brief_bench SET max_parallel_workers_per_gather = 0;
SQL
psql -qXAt -c "SELECT kind || ': ' || count(*) || ' texts, ' || sum(octet_length(body)) || ' bytes' FROM bench_text GROUP BY kind"
icu=no
psql -qX -c 'CREATE EXTENSION icu_ext' 2>/dev/null && icu=yes
rows() { echo "SELECT count(*) FROM bench_text, LATERAL $2 WHERE kind = '$1'"; }
for kind in english mixed quotations; do
    case $kind in english) row_limit=0.25 ;; *) row_limit=0.4 ;; esac
    compare "token rows, $kind, beside ts_parse" $row_limit "$(rows $kind 'statement_tokens(body)')" "$(rows $kind "ts_parse('default', body)")"
    [ $icu = yes ] && [ $kind = english ] && compare "token rows, $kind, beside icu_ext" 0.37 \
        "$(rows $kind 'statement_tokens(body)')" "$(rows $kind "icu_word_boundaries(body, 'en')")"
    case $kind in english) array_limit=0.083 ;; mixed) array_limit=0.222 ;; *) array_limit=- ;; esac
    compare "statement_words, $kind, beside ts_parse" $array_limit \
        "SELECT sum(cardinality(statement_words(body))) FROM bench_text WHERE kind = '$kind'" "$(rows $kind "ts_parse('default', body)")"
done
mkdir -p test/.build
cc -std=gnu11 -O2 -Isrc -Itest test/bench/token_speed.c src/core/*.c -licui18n -licuuc -licudata -o test/.build/token_speed
psql -qXAt -c "SELECT translate(body, E'\n', ' ') FROM bench_text WHERE kind = 'english'" >test/.build/english.txt
psql -qXAt -c "SELECT translate(body, E'\n', ' ') FROM bench_text WHERE kind = 'quotations'" >test/.build/quotations.txt
test/.build/token_speed test/.build/english.txt
test/.build/token_speed test/.build/quotations.txt
