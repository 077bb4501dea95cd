-- Spending against a target: worked cases, identities, aggregates under every plan, bad input.
BEGIN;
SELECT plan(67);

-- Worked cases: Belgium and Poland 2024, million USD, from NATO's edition of June 2024.
\set bel '8519.169234144327, 655743.86259235'
SELECT is(round(share_of_gdp(:bel), 6), 1.299161, 'share of GDP');
SELECT is(round(spending_gap(:bel, 2.0), 3), 4595.708, 'gap to 2 percent');
SELECT is(round(spending_gap(:bel, 3.5), 3), 14431.866, 'gap to 3.5 percent');
SELECT is(round(spending_gap(:bel, 5.0), 3), 24268.024, 'gap to 5 percent');
SELECT is(round(spending_gap(34974.528, 848856.959, 2.0), 3), -17997.389, 'a surplus is negative');
SELECT is(spending_shortfall(34974.528, 848856.959, 2.0), 0::numeric, 'a shortfall never is');
SELECT is(gap_to_target(1.5, 2.0), 0.5, 'gap in percentage points');
SELECT is(gap_to_target(4.12, 2.0), -2.12, 'surplus in percentage points');
SELECT is(meets_target(1.995, 2.0), true, '1.995 is printed as 2.00');
SELECT is(meets_target(1.9949, 2.0), false, '1.9949 is printed as 1.99');
SELECT is(round(required_growth(:bel, 3.5, 11, 1.5), 4), 11.0692, 'growth to 3.5 percent in 11 years');
SELECT is(required_growth(100.0, 1000, 20, 1), 100::numeric, 'twice as much within a year');
SELECT is(required_growth(100.0, 1000, 5, 1), -50::numeric, 'negative above the target');
SELECT is(required_growth(8.0, 100, 2, 0.5), -93.75, 'fractions of a year');
SELECT is(round(years_to_target(1.2825496422, 2, (1.2825496422 - 0.9207511466) / 10), 2), 19.83,
          'Spain at its pace of 2014 to 2024');
SELECT is(years_to_target(2.5, 2.0, -1), 0::numeric, 'met: no years');
SELECT is(years_to_target(1.5, 2.0, 0), NULL, 'no change: never');
SELECT is(years_to_target_at_growth(1.0, 4.0, 100, 0), 2::numeric, 'doubling twice');
SELECT is(years_to_target_at_growth(1.5, 2.0, 2, 2), NULL, 'no faster than GDP: never');
SELECT is(years_to_target_at_growth(0.0, 2.0, 5, 2), NULL, 'from nothing: never');
SELECT is(real_change(100.0, 150), 50::numeric, 'change');
SELECT is(compound_growth(100.0, 121, 2), 10::numeric, 'compound growth');
SELECT is(to_constant_prices(220.0, 110, 2), 100::numeric, 'deflated, then converted');
SELECT is(to_constant_prices(110.0, 110), 100::numeric, 'exchange rate 1 by default');
SELECT is((SELECT s::text FROM target_split(30.0, 20, 1000) s), '(3,2,0.5,-0.5,5,-5,5)',
          'related spending never fills a core gap');
SELECT is((SELECT s::text FROM target_split(40.0, 20, 1000) s), '(4,2,-0.5,-0.5,-5,-5,0)', 'both met');

-- Types: integers, bigint and double precision give the same as numeric.
SELECT is(share_of_gdp(1, 3), share_of_gdp(1.0, 3.0), 'integers');
SELECT is(spending_gap(1234567890123457::bigint, 12345678901234571::bigint, 5::bigint),
          spending_gap(1234567890123457::numeric, 12345678901234571::numeric, 5::numeric), 'bigint');
SELECT is(gap_to_target(0.1::float8, 0.3::float8), 0.2, '0.1 in double precision is 0.1');
SELECT is(pg_typeof(spending_gap(1::float8, 2, 3))::text, 'numeric', 'the result is numeric');
SELECT is(share_of_gdp(NULL, 3.0), NULL, 'NULL gives NULL');

-- Paths.
SELECT is((SELECT string_agg(round(share_percent, 6)::text, ' ' ORDER BY shape)
           FROM unnest(ARRAY['back_loaded', 'geometric', 'linear']) shape,
                LATERAL spending_path(1.299161108, 3.5, 2024, 2035, shape) WHERE year = 2029),
          '1.753880 2.038458 2.299542', 'Belgium in 2029, three shapes');
SELECT is((SELECT string_agg(concat_ws('|', year, share_percent, gap_pp, gdp_amount, spending, gap_amount,
                                       extra_spending, cumulative_extra), ' ' ORDER BY year)
           FROM spending_path(2, 5, 2025, 2028, 'linear', 1000, 10)),
          '2025|2|3|1000|20|30|0|0 2026|3|2|1100|33|22|11|11 2027|4|1|1210|48.4|12.1|24.2|35.2 '
          '2028|5|0|1331|66.55|0|39.93|75.13', 'every column');
SELECT is((SELECT count(*) FROM unnest(ARRAY['back_loaded', 'front_loaded', 'geometric', 'linear']) shape,
                  generate_series(1, 40) i,
                  LATERAL spending_path(0.01 * i, 3.7 + 1.0 / i, 2000, 2000 + i, shape) p
           WHERE year = 2000 AND share_percent <> 0.01 * i
              OR year = 2000 + i AND share_percent <> 3.7 + 1.0 / i), 0::bigint,
          'both ends are hit exactly');
SELECT is((SELECT count(*) FROM spending_path(1.3, 5, 2025, 2035, 'geometric') p
           WHERE abs(share_percent - 1.3 * power((1 + required_growth(1.3, 100, 5, 10, 2) / 100) / 1.02, year - 2025))
                 > 1e-15), 0::bigint, 'constant real growth is the geometric path');
SELECT is((SELECT bool_and(gdp_amount IS NULL AND cumulative_extra IS NULL) FROM spending_path(2, 5, 2025, 2030)),
          true, 'no money without GDP');
SELECT is((SELECT count(*) FROM spending_path(NULL, 5, 2025, 2030)), 0::bigint, 'NULL: no rows');
SELECT is((SELECT string_agg(share_percent::text, ' ' ORDER BY year)
           FROM spending_path_milestones(ARRAY[2025, 2027, 2030], ARRAY[2, 3.5, 5])),
          '2 2.75 3.5 4 4.5 5', 'milestones');
SELECT is((SELECT count(DISTINCT rows) FROM (
             SELECT array_agg(m::text) AS rows FROM spending_path_milestones('{2025,2027}', '{2,3}', 10) m
             UNION ALL SELECT array_agg(m::text) FROM spending_path_milestones(ARRAY[2025, 2027]::bigint[], ARRAY[2, 3]::bigint[], 10) m
             UNION ALL SELECT array_agg(m::text) FROM spending_path_milestones(ARRAY[2025, 2027]::smallint[], ARRAY[2, 3]::smallint[], 10) m
             UNION ALL SELECT array_agg(m::text) FROM spending_path_milestones(ARRAY[2025, 2027], ARRAY[2, 3]::float8[], 10) m) s),
          1::bigint, 'milestones of every type');

-- The fast lane of money against the server's arithmetic, over sizes that fit it and sizes that do not.
SELECT setseed(0.3);
CREATE TEMP TABLE budget AS
    SELECT i % 7 AS ally,
           CASE WHEN i % 50 = 0 THEN NULL ELSE round((random() * 10 ^ (i % 9))::numeric, i % 14) * (CASE WHEN i % 97 = 0 THEN 1e30 ELSE 1 END) END AS spending,
           CASE WHEN i % 61 = 0 THEN NULL ELSE (round((random() * 10 ^ (i % 13))::numeric, i % 11) + 0.001) * (CASE WHEN i % 89 = 0 THEN 1e-40 ELSE 1 END) END AS gdp,
           round((random() * 5)::numeric, i % 4) AS target, i
    FROM generate_series(1, 20000) i;
SELECT is((SELECT count(*) FROM budget WHERE spending_gap(spending, gdp, target)
           IS DISTINCT FROM target * 0.01 * gdp - spending), 0::bigint, 'spending_gap is exact');
SELECT is((SELECT count(*) FROM budget WHERE spending_shortfall(spending, gdp, target)
           IS DISTINCT FROM greatest(0, target * 0.01 * gdp - spending) AND spending IS NOT NULL AND gdp IS NOT NULL),
          0::bigint, 'spending_shortfall is exact');
SELECT is((SELECT count(*) FROM budget WHERE spending_gap(spending, gdp, target)::text <>
           trim_scale(target * 0.01 * gdp - spending)::text), 0::bigint, 'printed as the server prints');
SELECT is((SELECT alliance_gap(spending, gdp, target) FROM budget),
          (SELECT sum(target * 0.01 * gdp - spending) FROM budget), 'alliance_gap is exact');
SELECT is((SELECT alliance_shortfall(spending, gdp, target) FROM budget),
          (SELECT sum(greatest(0, target * 0.01 * gdp - spending)) FROM budget WHERE spending IS NOT NULL AND gdp IS NOT NULL),
          'alliance_shortfall is exact');
SELECT is((SELECT round(alliance_share(spending, gdp), 10) FROM budget),
          (SELECT round(100 * sum(spending) FILTER (WHERE gdp IS NOT NULL) / sum(gdp), 10) FROM budget),
          'alliance_share weighs by GDP; a row without spending counts in the denominator');
SELECT is((SELECT allies_meeting(spending, target) FROM budget),
          (SELECT count(*) FROM budget WHERE round(spending, 2) >= target), 'allies_meeting counts');
SELECT is(alliance_share(e, g), 2.5, 'weighted, not the mean of shares') FROM (VALUES (1.0, 100), (9, 300)) v(e, g);
SELECT is(alliance_gap(e, g, 2) || ' ' || alliance_shortfall(e, g, 2), '-2 1', 'net and floored')
FROM (VALUES (1.0, 100), (9, 300)) v(e, g);
SELECT is(alliance_share(e, g) || ' ' || alliance_gap(e, g, 2) || ' ' || alliance_shortfall(e, g, 2) || ' ' || allies_meeting(e, 2),
          '2.625 -2.5 0.5 1', 'double precision') FROM (VALUES (1.5::float8, 100::float8), (9, 300)) v(e, g);
SELECT is(alliance_share(e, g) || ' ' || alliance_gap(e, g, 2) || ' ' || alliance_shortfall(e, g, 2) || ' ' || allies_meeting(e, 2),
          '2.5 -2 1 1', 'bigint') FROM (VALUES (1::bigint, 100::bigint), (9, 300)) v(e, g);
SELECT is((SELECT alliance_share(1.0, NULL::numeric) IS NULL AND alliance_gap(NULL::numeric, 1.0, 2.0) IS NULL
                  AND allies_meeting(NULL::numeric, 2.0) = 0), true, 'no rows that count: NULL, and 0 for a count');

-- The same bits under every plan.
CREATE TABLE part (LIKE budget) PARTITION BY LIST (ally);
SELECT format('CREATE TABLE part_%s PARTITION OF part FOR VALUES IN (%s)', k, k) FROM generate_series(0, 6) k \gexec
INSERT INTO part SELECT * FROM budget;
ANALYZE part;
CREATE FUNCTION pg_temp.totals() RETURNS text LANGUAGE SQL AS
$$ SELECT concat_ws(' ', alliance_share(spending, gdp), alliance_gap(spending, gdp, target),
                    alliance_shortfall(spending, gdp, target), allies_meeting(spending, target)) FROM part $$;
CREATE FUNCTION pg_temp.plan_of(query text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    line text;
    plan text := '';
BEGIN
    FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || query LOOP
        plan := plan || line || E'\n';
    END LOOP;
    RETURN plan;
END $$;
SET LOCAL max_parallel_workers_per_gather = 0;
CREATE TEMP TABLE serial AS SELECT pg_temp.totals() AS given;
SET LOCAL max_parallel_workers_per_gather = 4;
SET LOCAL parallel_setup_cost = 0;
SET LOCAL parallel_tuple_cost = 0;
SET LOCAL min_parallel_table_scan_size = 0;
SELECT is(pg_temp.totals(), (SELECT given FROM serial), 'parallel');
SELECT matches(pg_temp.plan_of('SELECT alliance_share(spending, gdp), alliance_shortfall(spending, gdp, target) FROM part'),
               'Finalize Aggregate.*Gather.*Partial Aggregate', 'the plan is parallel');
SET LOCAL enable_partitionwise_aggregate = on;
SELECT matches(pg_temp.plan_of('SELECT ally, alliance_share(spending, gdp) FROM part GROUP BY ally'),
               'Append.*Aggregate.*part_1', 'aggregates are computed partition by partition');
SELECT is((SELECT array_agg(concat_ws(' ', s, h) ORDER BY ally) FROM
             (SELECT ally, alliance_share(spending, gdp) AS s, alliance_shortfall(spending, gdp, target) AS h FROM part GROUP BY ally) p),
          (SELECT array_agg(concat_ws(' ', s, h) ORDER BY ally) FROM
             (SELECT ally, alliance_share(spending, gdp) AS s, alliance_shortfall(spending, gdp, target) AS h FROM budget GROUP BY ally) p),
          'partition-wise');
SELECT is((SELECT count(*) FROM (
             SELECT concat_ws(' ', alliance_share(spending, gdp) OVER w, alliance_gap(spending, gdp, target) OVER w,
                              alliance_shortfall(spending, gdp, target) OVER w, allies_meeting(spending, target) OVER w) AS given,
                    (SELECT concat_ws(' ', alliance_share(spending, gdp), alliance_gap(spending, gdp, target),
                                      alliance_shortfall(spending, gdp, target), allies_meeting(spending, target))
                     FROM budget b WHERE b.i BETWEEN a.i - 3 AND a.i) AS expected
             FROM budget a WHERE i <= 400 WINDOW w AS (ORDER BY i ROWS BETWEEN 3 PRECEDING AND CURRENT ROW)) s
           WHERE given <> expected), 0::bigint, 'moving window');
SELECT is((SELECT alliance_share_final(alliance_sum_combine(a::text::alliance_sum, b))::text FROM
             (SELECT alliance_share_step(alliance_share_step(NULL, 1.5, 100), 1e50, 7) AS a, alliance_share_step(NULL, 2, 50.25) AS b) s),
          (SELECT alliance_share(e, g)::text FROM (VALUES (1.5, 100), (1e50, 7), (2, 50.25)) v(e, g)),
          'states travel as text and combine');

-- Bad input: an error that names the argument.
SELECT throws_ok('SELECT share_of_gdp(1.0, 0)', '22012', 'gdp must not be 0');
SELECT throws_ok('SELECT spending_gap(-1.0, 1, 2)', '22023', 'spending must not be negative');
SELECT throws_ok($$SELECT spending_gap('NaN'::float8, 1, 2)$$, '22023', 'a number must not be NaN or infinite');
SELECT throws_ok($$SELECT alliance_gap('Infinity'::numeric, 1, 2)$$, '22023', 'spending must not be NaN or infinite');
SELECT throws_ok($$SELECT spending_path(2, 5, 2035, 2025)$$, '22023', 'years must increase');
SELECT throws_ok($$SELECT spending_path(2, 5, 2025, 2035, 'steep')$$, '22023', 'unknown shape: "steep"');
SELECT throws_ok($$SELECT spending_path_milestones(ARRAY[2025, 2030.5]::float8[], ARRAY[2, 3.5]::float8[])$$, '22P02',
                 'invalid input syntax for type integer: "2030.5"', 'a year is whole');
SELECT is((SELECT count(*) FROM spending_path_milestones(NULL::float8[], ARRAY[2, 3.5]::float8[])), 0::bigint, 'no milestones, no path');
SELECT throws_ok($$SELECT spending_path_milestones(ARRAY[2025, 2030], ARRAY[2.0])$$, '22023',
                 'milestone_years and milestone_shares must have the same length');
SELECT throws_ok($$SELECT (-1)::gdp_share$$, '23514');
SELECT * FROM finish();
ROLLBACK;
