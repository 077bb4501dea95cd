#!/usr/bin/env bash
# estimate beside numeric, numrange and int8range; the pure parser alone.
set -euo pipefail
. test/bench/lib.sh
psql -qX <<'SQL'
CREATE TABLE bench_estimate AS
    SELECT estimate(low, low + width) AS e, numrange(low, low + width) AS r,
           int8range(low::bigint, (low + width)::bigint + 1) AS i, low AS n
    FROM (SELECT (random() * 1000000)::int::numeric AS low, (random() * 1000)::int::numeric AS width
          FROM generate_series(1, 1000000)) s;
CREATE INDEX bench_e ON bench_estimate USING gist (e);
CREATE INDEX bench_i ON bench_estimate USING gist (i);
VACUUM ANALYZE bench_estimate;
ALTER DATABASE nato_brief_bench SET max_parallel_workers_per_gather = 0;
ALTER DATABASE nato_brief_bench SET work_mem = '256MB';
SQL
compare 'sum, 1,000,000 rows, beside sum(numeric)' 1.5 \
    'SELECT sum(e) FROM bench_estimate' 'SELECT sum(n) FROM bench_estimate'
compare 'sort, beside numrange' 0.5 \
    'SELECT count(*) FROM (SELECT e FROM bench_estimate ORDER BY e OFFSET 0) s' \
    'SELECT count(*) FROM (SELECT r FROM bench_estimate ORDER BY r OFFSET 0) s'
compare 'GiST &&, beside int8range' 1.0 \
    "SELECT count(*) FROM generate_series(0, 990) g, LATERAL (SELECT FROM bench_estimate WHERE e && estimate(g * 1000, g * 1000 + 20) OFFSET 0) s" \
    "SELECT count(*) FROM generate_series(0, 990) g, LATERAL (SELECT FROM bench_estimate WHERE i && int8range(g * 1000, g * 1000 + 21) OFFSET 0) s"
mkdir -p test/.build
cc -std=gnu11 -O2 -Isrc -Itest test/bench/parse_speed.c src/core/*.c -licui18n -licuuc -licudata \
    -o test/.build/parse_speed
test/.build/parse_speed
