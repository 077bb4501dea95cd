-- The binary form of estimates and of the aggregates' states; soft errors; partition-wise sums.
\set file `mktemp`
\setenv NB_FILE :file
CREATE TABLE binary_from AS
    SELECT i, estimate(CASE WHEN i % 5 > 0 THEN round((i * 37.31 - 200000)::numeric, i % 9) END,
                       CASE WHEN i % 7 > 0 THEN round((i * 37.31 + 1)::numeric, i % 9) END, i % 3 = 0) AS e
    FROM generate_series(1, 10000) i;
INSERT INTO binary_from SELECT 0, e::estimate FROM unnest(ARRAY['~<3000', '>3000', '<3000', '..', '>0..0.5', '20..<50', '-999999999999999999', '0.000000001']) e;
CREATE TABLE binary_to (LIKE binary_from);
\copy binary_from to program 'cat >"$NB_FILE"' (format binary)
\copy binary_to from program 'cat "$NB_FILE"' (format binary)
CREATE TABLE state_from AS SELECT sum_state, money_state FROM
    (SELECT estimate_sum_step(estimate_sum_step(NULL, '~5'), '>=3') AS sum_state,
            alliance_share_step(alliance_share_step(NULL, 1.5, 100), 1e50, 7e-30) AS money_state) s;
CREATE TABLE state_to (LIKE state_from);
\copy state_from to program 'cat >"$NB_FILE"' (format binary)
\copy state_to from program 'cat "$NB_FILE"' (format binary)
SELECT current_setting('server_version_num')::int >= 160000 AS soft \gset
\! rm -f "$NB_FILE"
BEGIN;
SELECT plan(8);
SELECT is((SELECT count(*) FROM ((TABLE binary_from EXCEPT ALL TABLE binary_to) UNION ALL (TABLE binary_to EXCEPT ALL TABLE binary_from)) d),
          0::bigint, '10,008 estimates travel in binary form');
SELECT is((SELECT count(*) FROM binary_to WHERE length(estimate_send(e)) <> (SELECT max(length(estimate_send(e))) FROM binary_from)), 0::bigint,
          'which has one length');
SELECT is((SELECT sum_state::text || money_state::text FROM state_to), (SELECT sum_state::text || money_state::text FROM state_from),
          'states travel in binary form');
SELECT is((SELECT estimate_sum_final(sum_state)::text FROM state_to), '~>=8', 'and go on from there');
CREATE TABLE part (k int, e estimate) PARTITION BY LIST (k);
SELECT format('CREATE TABLE part_%s PARTITION OF part FOR VALUES IN (%s)', k, k) FROM generate_series(0, 3) k \gexec
INSERT INTO part SELECT i % 4, e FROM binary_from WHERE low(e) > -1e17 AND high(e) IS NOT NULL;
CREATE TEMP TABLE whole AS SELECT k, sum(e)::text AS s, hull(e)::text AS h FROM part GROUP BY k;
SET LOCAL enable_partitionwise_aggregate = on;
SELECT is((SELECT count(*) FROM (SELECT k, sum(e)::text, hull(e)::text FROM part GROUP BY k EXCEPT TABLE whole) d), 0::bigint,
          'partition-wise sums have the same bits');
SELECT is((SELECT string_agg(coalesce(s::text, '-'), ' ' ORDER BY i) FROM (SELECT i, sum(e) OVER (ORDER BY i ROWS BETWEEN 1 PRECEDING AND CURRENT ROW) AS s
           FROM (VALUES (1, NULL::estimate), (2, NULL), (3, '~5'), (4, '6'), (5, NULL), (6, NULL)) v(i, e)) w), '- - ~5 ~11 6 -',
          'a moving window over rows without a value');
\if :soft
SELECT is(pg_input_is_valid('12 monkeys', 'estimate') OR pg_input_is_valid('5..3', 'estimate') OR pg_input_is_valid('1e30', 'estimate'),
          false, 'soft errors');
SELECT is((SELECT sql_error_code FROM pg_input_error_info('50,000 to 20,000', 'estimate')), '22P02', 'with their code');
\else
SELECT skip('soft errors came with PostgreSQL 16', 2);
\endif
SELECT * FROM finish();
ROLLBACK;
DROP TABLE binary_from, binary_to, state_from, state_to;
