-- Casts, accessors, every operator, refusals of binary input, estimates of the planner.
BEGIN;
SELECT plan(24);
SELECT is((2::smallint::estimate)::text || ' ' || (2.5::real::estimate)::text || ' ' || (0.1::float8::estimate)::text || ' ' || (9007199254740993::estimate)::text,
          '2 2.5 0.1 9007199254740993', 'from every number');
SELECT is(estimate(3::bigint, 5::bigint)::text || ' ' || estimate(3::bigint, NULL::bigint, true)::text || ' ' || estimate(1.5::float8, 2::float8)::text, '3..5 ~>=3 1.5..2', 'constructors');
SELECT is('3..5'::estimate::numrange::text || ' ' || '>3'::estimate::numrange::text || ' ' || '..'::estimate::numrange::text, '[3,5] (3,) (,)', 'to ranges');
SELECT is('~3..5'::estimate::jsonb, '{"low": 3, "high": 5, "qualifier": "about"}'::jsonb, 'to jsonb');
SELECT is('>=3'::estimate::json ->> 'high', NULL, 'an open side is null');
SELECT is(to_jsonb('5'::estimate) ->> 'qualifier', 'exact', 'to_jsonb sees the cast');
SELECT is(midpoint('3..6') || ' ' || spread('3..6') || ' ' || coalesce(midpoint('>=3')::text, '-') || ' ' || coalesce(spread('..')::text, '-'), '4.5 3 - -', 'midpoint and spread');
SELECT is(is_exact('5') AND NOT is_exact('~5') AND is_approximate('~5') AND is_bounded('3..5') AND NOT is_bounded('>=3'), true, 'what it is');
SELECT is('5'::estimate::numeric, 5::numeric, 'an exact one is a number');
SELECT throws_ok($$SELECT '~5'::estimate::numeric$$, '22003');
SELECT is((- '~3..5'::estimate)::text || ' ' || (- '>=3'::estimate)::text, '~-5..-3 <=-3', 'negation');
SELECT is(('3' <= '4'::estimate) AND ('4' >= '3'::estimate) AND ('3' <> '4'::estimate) AND ('3..4' <@ '2..5'::estimate) AND (3 <@ '2..5'::estimate) AND ('6' >> '2..5'::estimate)
          AND ('2..5'::estimate @> 3) AND NOT ('>3'::estimate @> 3), true, 'every operator');
CREATE TEMP TABLE wide AS SELECT CASE WHEN i % 10 = 0 THEN '>=500'::estimate ELSE estimate(i, i + 20) END AS e FROM generate_series(1, 2000) i;
ANALYZE wide;
CREATE FUNCTION pg_temp.rows_of(query text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    plan json;
BEGIN
    EXECUTE 'EXPLAIN (FORMAT json) ' || query INTO plan;
    RETURN (plan -> 0 -> 'Plan' ->> 'Plan Rows')::int;
END $$;
CREATE FUNCTION pg_temp.count_of(query text) RETURNS int LANGUAGE plpgsql AS $$
DECLARE
    given int;
BEGIN
    EXECUTE 'SELECT count(*) FROM (' || query || ') s' INTO given;
    RETURN given;
END $$;
SELECT is((SELECT string_agg(q, '; ') FROM unnest(ARRAY['e && ''300..340''', 'e @> 700', 'e << ''400''', 'e >> ''1500''', 'e <@ ''100..900''', 'e < ''300''', 'e >= ''1000''']) q,
             LATERAL (SELECT pg_temp.rows_of('SELECT * FROM wide WHERE ' || q) AS guessed) g,
             LATERAL (SELECT pg_temp.count_of('SELECT * FROM wide WHERE ' || q) AS truth) t
           WHERE guessed > 2 * truth + 10 OR truth > 2 * guessed + 10), NULL, 'the planner guesses within a factor of 2');
SELECT cmp_ok(pg_temp.rows_of('SELECT * FROM wide a JOIN wide b ON a.e && b.e'), '>', 2000, 'joins are guessed');
SELECT is((SELECT count(*) FROM wide a JOIN wide b ON a.e = b.e), (SELECT sum(c * c) FROM (SELECT count(*) AS c FROM wide GROUP BY e) s)::bigint, 'hash and merge joins');
SELECT throws_ok($$SELECT '1 2 3'::estimate_sum$$, '22P02');
SELECT throws_ok($$SELECT 'one 2 3'::alliance_sum$$, '22P02');
SELECT throws_ok($$SELECT '1 NaN 3'::alliance_sum$$, '22P02');
SELECT throws_ok($$SELECT '5'::estimate / 0$$, '22012');
SELECT is('3 point five'::text IS NOT NULL AND (SELECT value::text FROM reported_figures('It pays three point five percent of GDP.') LIMIT 1) = '3.5', true, 'decimals in words');
SELECT cmp_ok(pg_temp.rows_of('SELECT * FROM wide WHERE ''300..340'' && e AND ''2..5'' << e AND 300 <@ e'), '<', 500, 'a constant on the left');
CREATE TEMP TABLE open AS SELECT CASE WHEN i % 2 = 0 THEN '..'::estimate ELSE '<=5' END AS e FROM generate_series(1, 500) i;
ANALYZE open;
SELECT cmp_ok(pg_temp.rows_of('SELECT * FROM open WHERE e && ''3..4'''), '>', 250, 'open sides are in the statistics');
SELECT throws_ok($$COPY pg_temp.wide FROM PROGRAM 'printf "PGCOPY\n\377\r\n\000\000\000\000\000\000\000\000\000\000\001\000\000\000\001\143\377\377"' (FORMAT binary)$$, '22P03');
SELECT is((SELECT array_agg(a ORDER BY i) FROM (SELECT i, apportion(10::bigint, w) OVER (ORDER BY i) AS a FROM (VALUES (1, 1::bigint), (2, 1), (3, 2)) v(i, w)) s),
          ARRAY[3, 2, 5]::bigint[], 'bigint weights');
SELECT * FROM finish();
ROLLBACK;
