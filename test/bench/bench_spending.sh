#!/usr/bin/env bash
# Spending functions beside the same expressions on numeric, over 2,000,000 rows.
set -euo pipefail
. test/bench/lib.sh
psql -qX <<'SQL'
CREATE TABLE bench_spending AS
    SELECT round((random() * 20000)::numeric, 2) AS spending, round((random() * 900000 + 1)::numeric, 2) AS gdp
    FROM generate_series(1, 2000000);
VACUUM ANALYZE bench_spending;
ALTER DATABASE nato_brief_bench SET max_parallel_workers_per_gather = 0;
SQL
compare 'alliance_shortfall, 2,000,000 rows' 0.7 \
    'SELECT alliance_shortfall(spending, gdp, 2.0) FROM bench_spending' \
    'SELECT sum(greatest(0, 2.0 / 100 * gdp - spending)) FROM bench_spending'
compare 'spending_gap, beside the expression' 1.0 \
    'SELECT count(spending_gap(spending, gdp, 2.0)) FROM bench_spending' \
    'SELECT count(2.0 / 100 * gdp - spending) FROM bench_spending'
psql -qXAt -c "SELECT 'equal: ' || (alliance_shortfall(spending, gdp, 2.0) = sum(greatest(0, 2.0 / 100 * gdp - spending))) FROM bench_spending"
