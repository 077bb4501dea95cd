#!/usr/bin/env bash
# Quotations and figures beside to_tsvector and a regular expression, on the articles of
# ../shared/data/quotes-dev (read in place); and that time grows with the text and no faster.
set -euo pipefail
. test/bench/lib.sh
source=../shared/data/quotes-dev/polnear-dev.jsonl
if [ ! -r "$source" ]; then
    echo "skipped: $source is not there"
    exit 0
fi
psql -qX <<SQL
CREATE TABLE bench_line (line text);
\copy bench_line from '$source' (format csv, delimiter e'\x01', quote e'\x02')
CREATE TABLE bench_article AS SELECT line::json ->> 'text' AS body FROM bench_line;
CREATE TABLE bench_big AS
    SELECT 'marks' AS what, repeat('"', 1000000) AS body, 1 AS size
    UNION ALL SELECT 'marks', repeat('"', 10000000), 10
    UNION ALL SELECT 'mixed marks', repeat(E'“‘"«', 250000), 1
    UNION ALL SELECT 'mixed marks', repeat(E'“‘"«', 2500000), 10
    UNION ALL SELECT 'prose', repeat('“We pay 5% of GDP,” Ana Lindqvist said in Oslo. ', 20000), 1
    UNION ALL SELECT 'prose', repeat('“We pay 5% of GDP,” Ana Lindqvist said in Oslo. ', 200000), 10;
ALTER TABLE bench_article ALTER body SET STORAGE EXTERNAL;
ALTER DATABASE nato_brief_bench SET max_parallel_workers_per_gather = 0;
SQL
peer="SELECT count(to_tsvector('english', body)) FROM bench_article"
compare 'quoted_statements, beside to_tsvector' 0.5 \
    'SELECT count(*) FROM bench_article, LATERAL quoted_statements(body)' "$peer"
compare 'quotation_marks, beside regexp_matches' 2.0 \
    'SELECT count(*) FROM bench_article, LATERAL quotation_marks(body)' \
    "SELECT count(*) FROM bench_article, LATERAL regexp_matches(body, '“[^”]*”|\"[^\"]*\"', 'g')"
compare 'reported_figures, beside to_tsvector' 1.0 \
    'SELECT count(*) FROM bench_article, LATERAL reported_figures(body)' "$peer"
for function in quotation_marks quoted_statements reported_figures; do
    for what in 'marks' 'mixed marks' 'prose'; do
        small=$(milliseconds "SELECT count(*) FROM bench_big, LATERAL $function(body) WHERE what = '$what' AND size = 1")
        large=$(milliseconds "SELECT count(*) FROM bench_big, LATERAL $function(body) WHERE what = '$what' AND size = 10")
        awk -v f="$function" -v w="$what" -v a="$small" -v b="$large" \
            'BEGIN { printf "%-44s %9.1f ms  ten times it %9.1f ms  factor %5.1f\n", f ", 1 MB of " w, a, b, b / a }'
    done
done
echo "cancel: a timeout of 100 ms on 10 MB ends after"
for function in quotation_marks quoted_statements reported_figures nato_brief; do
    psql -qXAt -c '\timing on' -c "SET statement_timeout = 100" \
        -c "SELECT count(*) FROM bench_big, LATERAL $function(body) WHERE size = 10" 2>&1 |
        grep -E '^Time|ERROR' | tail -n 2 | tr "\n" " " || true
    echo "$function"
done
