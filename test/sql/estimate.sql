-- Errors of estimates, in their wording.
\set VERBOSITY default
SELECT ''::estimate;
SELECT '$1.2bn'::estimate;
SELECT '5 %'::estimate;
SELECT '1,5'::estimate;
SELECT '50,000 to 20,000'::estimate;
SELECT '12 monkeys'::estimate;
SELECT '1234567890123456789'::estimate;
SELECT '0.1234567891'::estimate;
SELECT repeat('9', 2000)::estimate;
SELECT 1 / '0..5'::estimate;
SELECT estimate(2, 1);
SELECT (1.0 / 3)::estimate;
SELECT 'infinity'::numeric::estimate;
SELECT with_tolerance('5', -1);
SELECT '1 2'::estimate_sum;
-- Copy prints canonical texts.
CREATE TEMP TABLE original AS
    SELECT e::estimate FROM unnest(ARRAY['~5', '>=3', '>0..0.5', '..', '-1.5..2']) e;
\copy original to stdout (format csv)
-- Plans: a parallel sum, an index-only scan.
CREATE TABLE estimate_plan AS SELECT estimate(i, i + 10) AS e FROM generate_series(1, 10000) i;
CREATE INDEX ON estimate_plan USING gist (e);
VACUUM ANALYZE estimate_plan;
SET enable_seqscan = off;
SET enable_bitmapscan = off;
EXPLAIN (COSTS OFF) SELECT e FROM estimate_plan WHERE e && '50..60';
SELECT count(*), min(e), max(e) FROM (SELECT e FROM estimate_plan WHERE e && '50..60') s;
RESET enable_seqscan;
SET parallel_setup_cost = 0;
SET parallel_tuple_cost = 0;
SET min_parallel_table_scan_size = 0;
EXPLAIN (COSTS OFF) SELECT sum(e), hull(e) FROM estimate_plan;
SELECT sum(e), hull(e) FROM estimate_plan;
SET max_parallel_workers_per_gather = 0;
SELECT sum(e), hull(e) FROM estimate_plan;
-- A RANGE frame.
SELECT e, count(*) OVER (ORDER BY e RANGE BETWEEN 2 PRECEDING AND 2 FOLLOWING)
FROM unnest(ARRAY[1, 2, 4, 8]::estimate[]) e;
DROP TABLE estimate_plan;
