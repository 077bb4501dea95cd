-- Drawdowns: worked cases and properties.
BEGIN;
SELECT plan(33);

-- Cases of the documentation; the article's figures.
SELECT is((SELECT d::text FROM drawdown('around 100,000', '20,000 to 50,000') d),
          '(~50000..80000,50000,80000,20,50,t)', 'around 100,000 less 20,000 to 50,000');
SELECT is((SELECT d::text FROM drawdown(100000, 20000) d), '(80000,80000,80000,20,20,f)', 'numbers');
SELECT is((SELECT d::text FROM drawdown(100000, 'up to 10,000') d),
          '(90000..100000,90000,100000,0,10,f)', 'a reduction without lower bound starts at 0');
SELECT is((SELECT d::text FROM drawdown('~100000', '>=10000') d), '(~<=90000,,90000,10,,t)',
          'what depends on an unknown bound is unknown');
SELECT is((SELECT d::text FROM drawdown(10, '5..20') d), '(0..5,0,5,50,100,f)',
          'never below 0, never above 100 percent');
SELECT is((SELECT d::text FROM drawdown(0, 5) d), '(0,0,0,,,f)', 'nobody there: no percentage');
SELECT is((SELECT withdrawn_percent_low FROM drawdown(3, 1)), 33.3333, 'percentages have 4 decimals');
SELECT is(drawdown_room('~100000', 76000)::text, '~24000', 'room above a floor');
SELECT is(drawdown_room(65756, 76000)::text, '0', 'no room below the floor');
SELECT throws_ok($$SELECT drawdown(-1, 0)$$, '22023', 'baseline must not be negative');
SELECT throws_ok($$SELECT drawdown(1, -1)$$, '22023', 'reduction must not be negative');

-- Schedules.
SELECT is((SELECT string_agg(on_date::text, ' ' ORDER BY step_number)
           FROM drawdown_schedule(100, 10, '2024-01-31', '2024-05-15')),
          '2024-01-31 2024-02-29 2024-03-31 2024-04-30 2024-05-15', 'month ends do not wander');
SELECT is((SELECT string_agg(withdrawn_low::text, ' ' ORDER BY step_number)
           FROM drawdown_schedule(100, 10, '2024-01-01', '2024-05-01', '1 month', 'front_loaded')),
          '0 5 7 9 10', 'front-loaded: 10 * sqrt(k/4), half up');
SELECT is((SELECT string_agg(withdrawn_low::text, ' ' ORDER BY step_number)
           FROM drawdown_schedule(100, 10, '2024-01-01', '2024-05-01', '1 month', 'back_loaded')),
          '0 1 3 6 10', 'back-loaded: 10 * (k/4)^2, half up');
SELECT is((SELECT count(*) FROM (
              SELECT withdrawn_high - lag(withdrawn_high, 1, 0::bigint) OVER (PARTITION BY shape ORDER BY step_number) AS more
              FROM unnest(ARRAY['linear', 'front_loaded', 'back_loaded']) shape,
                   LATERAL drawdown_schedule('~100000', '20001..49999', '2025-01-01', '2031-03-15', '1 week', shape)) s
           WHERE more < 0), 0::bigint, 'steps never decrease');
SELECT is((SELECT array_agg(DISTINCT row(withdrawn_low, withdrawn_high, remaining_low, remaining_high, on_date)::text)
           FROM unnest(ARRAY['linear', 'front_loaded', 'back_loaded']) shape,
                LATERAL (SELECT * FROM drawdown_schedule('~100000', '20001..49999', '2025-01-01', '2031-03-15', '1 week', shape)
                         ORDER BY step_number DESC LIMIT 1) s),
          ARRAY['(20001,49999,50001,79999,2031-03-15)'], 'the last row is the whole reduction');
SELECT throws_ok($$SELECT drawdown_schedule(1, 1, '2025-02-01', '2025-01-01')$$, '22023',
                 'end_date must be after start_date');
SELECT throws_ok($$SELECT drawdown_schedule(1, 1, '2025-01-01', '2025-02-01', '-1 day')$$, '22023',
                 'step must be a positive interval');
SELECT throws_ok($$SELECT drawdown_schedule(1, 1, '2025-01-01', '2025-02-01', '1 second')$$, '54000',
                 'schedule has too many steps');
SELECT throws_ok($$SELECT drawdown_schedule(1, 1, '2025-01-01', '2025-02-01', '1 day', 'zigzag')$$,
                 '22023', 'unknown shape: "zigzag"');

-- Apportionment, against the same rule written in SQL with numeric quotas, on 1,200 partitions.
SELECT setseed(0.7);
CREATE TEMP TABLE host AS
    SELECT p AS part, i, (random() * 5000)::int + 1 AS weight,
           (random() * 3000 + p)::int AS unused
    FROM generate_series(1, 1200) p, generate_series(1, 12) i;
CREATE TEMP TABLE shared AS
    SELECT part, i, weight, 1000 + part AS total,
           apportion(1000 + part, weight) OVER (PARTITION BY part ORDER BY i) AS share,
           apportion(1000 + part, weight::numeric) OVER (PARTITION BY part ORDER BY i) AS numeric_share,
           apportion(1000 + part, weight::float8, true) OVER (PARTITION BY part ORDER BY i) AS capped
    FROM host;
SELECT is((SELECT count(*) FROM (SELECT part FROM shared GROUP BY part, total
                                 HAVING sum(share) <> total) s), 0::bigint, 'partitions add up');
SELECT is((SELECT count(*) FROM (
    SELECT s.*, floor(quota) + (row_number() OVER (PARTITION BY part ORDER BY quota - floor(quota) DESC, i)
                <= total - sum(floor(quota)) OVER (PARTITION BY part))::int AS expected
    FROM (SELECT *, total * weight::numeric(40, 20) / sum(weight) OVER (PARTITION BY part) AS quota FROM shared) s) x
    WHERE expected <> share), 0::bigint, 'largest remainder, as SQL computes it');
SELECT is((SELECT count(*) FROM shared WHERE share <> numeric_share), 0::bigint,
          'the same for numeric weights');
SELECT is((SELECT count(*) FROM shared WHERE capped > weight), 0::bigint, 'no share above its cap');
SELECT is((SELECT array_agg(a ORDER BY i) FROM (SELECT i, apportion(4, w, true) OVER (ORDER BY i) AS a
           FROM (VALUES (1, 2.9), (2, 2.9), (3, 0.4)) v(i, w)) s), ARRAY[2, 2, 0]::bigint[],
          'a fractional weight caps at its whole part');
SELECT throws_ok($$SELECT apportion(3, w, true) OVER () FROM (VALUES (1), (1)) v(w)$$, '22023',
                 'total exceeds the sum of the weights');
SELECT throws_ok($$SELECT apportion(3, w) OVER () FROM (VALUES (-1), (1)) v(w)$$, '22023',
                 'weight must be a number that is not negative');

-- Drawdowns against the formulas written in numeric, over 3,000 random pairs with open sides.
CREATE TEMP TABLE pair AS
    SELECT CASE WHEN i % 11 = 0 THEN NULL ELSE b1 END AS b1, CASE WHEN i % 13 = 0 THEN NULL ELSE b1 + b2 END AS b2,
           CASE WHEN i % 7 = 0 THEN NULL ELSE r1 END AS r1, CASE WHEN i % 5 = 0 THEN NULL ELSE r1 + r2 END AS r2, i % 3 = 0 AS about
    FROM (SELECT i, (random() * 100000)::int::numeric AS b1, (random() * (i % 4) * 5000)::int::numeric AS b2,
                 (random() * 90000)::int::numeric AS r1, (random() * (i % 4) * 9000)::int::numeric AS r2
          FROM generate_series(1, 3000) i) s;
CREATE TEMP TABLE answer AS
    SELECT p.*, d.* FROM pair p, LATERAL drawdown(estimate(b1, b2, about), estimate(r1, r2)) d;
SELECT is((SELECT count(*) FROM answer WHERE remaining_low IS DISTINCT FROM
             CASE WHEN b2 <= r1 THEN 0 WHEN b1 IS NULL OR r2 IS NULL THEN NULL ELSE greatest(0, b1 - r2) END), 0::bigint,
          'remaining, lower bound');
SELECT is((SELECT count(*) FROM answer WHERE remaining_high IS DISTINCT FROM
             CASE WHEN b2 IS NULL THEN NULL ELSE greatest(0, b2 - coalesce(r1, 0)) END), 0::bigint, 'remaining, upper bound');
SELECT is((SELECT count(*) FROM answer WHERE withdrawn_percent_low IS DISTINCT FROM
             CASE WHEN b2 IS NULL OR b2 = 0 THEN CASE WHEN b2 IS NULL AND coalesce(r1, 0) = 0 THEN withdrawn_percent_low END
                  ELSE round(least(100, 100 * coalesce(r1, 0) / b2), 4) END), 0::bigint, 'withdrawn, lower bound');
SELECT is((SELECT count(*) FROM answer WHERE withdrawn_percent_high IS DISTINCT FROM
             CASE WHEN b1 IS NULL OR r2 IS NULL OR b1 = 0 THEN NULL ELSE round(least(100, 100 * r2 / b1), 4) END), 0::bigint,
          'withdrawn, upper bound');
SELECT is((SELECT count(*) FROM answer WHERE approximate <> (about AND (b1 IS NOT NULL OR b2 IS NOT NULL))), 0::bigint, 'about is never lost');
-- Schedules over months of any length: dates as the server's own arithmetic gives them, cumulatives half up.
SELECT is((SELECT count(*) FROM generate_series(1, 60) k,
                  LATERAL drawdown_schedule(50000, 1000 + 17 * k, '2024-01-31', ('2024-01-31'::date + k * interval '1 month')::date) s
           WHERE on_date <> ('2024-01-31'::date + step_number * interval '1 month')::date
              OR withdrawn_low <> round((1000 + 17 * k) * step_number::numeric / k)
              OR remaining_high <> 50000 - withdrawn_low), 0::bigint, 'month by month, 60 schedules');

SELECT * FROM finish();
ROLLBACK;
