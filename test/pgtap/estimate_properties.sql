-- Properties of estimates over random values, against numeric as an independent implementation.
BEGIN;
SELECT plan(17);
SELECT setseed(0.42);

CREATE TEMP TABLE sample AS
    SELECT i,
           CASE WHEN kind = 1 THEN estimate(low, NULL, about)
                WHEN kind = 2 THEN estimate(NULL, high, about)
                ELSE estimate(low, high, about) END AS e
    FROM (SELECT i, (random() * 6)::int AS kind, random() < 0.3 AS about,
                 round((random() * 2000 - 1000)::numeric, (i % 7)) AS low,
                 round((random() * 1000 + 1000)::numeric, (i % 5)) AS high
          FROM generate_series(1, 12000) i) s;
CREATE TEMP TABLE pair AS
    SELECT a.e AS a, b.e AS b FROM sample a JOIN sample b ON b.i = a.i % 12000 + 1;

SELECT is((SELECT count(*) FROM sample WHERE e::text::estimate IS DISTINCT FROM e), 0::bigint,
          'text round trip');
SELECT is((SELECT count(*) FROM sample WHERE low(e) IS NOT NULL AND high(e) IS NOT NULL
              AND estimate(low(e), high(e), is_approximate(e)) <> e), 0::bigint,
          'bounds rebuild the value');
SELECT is((SELECT count(*) FROM pair WHERE low(a + b) IS DISTINCT FROM low(a) + low(b)
              OR high(a + b) IS DISTINCT FROM high(a) + high(b)), 0::bigint, 'addition');
SELECT is((SELECT count(*) FROM pair WHERE low(a - b) IS DISTINCT FROM low(a) - high(b)
              OR high(a - b) IS DISTINCT FROM high(a) - low(b)), 0::bigint, 'subtraction');
SELECT is((SELECT count(*) FROM pair
           WHERE is_bounded(a) AND is_bounded(b)
             AND (low(a * b) <> round(least(low(a) * low(b), low(a) * high(b), high(a) * low(b),
                                            high(a) * high(b)), 9)
               OR high(a * b) <> round(greatest(low(a) * low(b), low(a) * high(b),
                                                high(a) * low(b), high(a) * high(b)), 9))),
          0::bigint, 'multiplication');
SELECT is((SELECT count(*) FROM pair
           WHERE is_bounded(a) AND is_bounded(b) AND low(b) > 0
             AND (low(a / b) <> round(least(low(a) / low(b), low(a) / high(b), high(a) / low(b),
                                            high(a) / high(b)), 9)
               OR high(a / b) <> round(greatest(low(a) / low(b), low(a) / high(b),
                                                high(a) / low(b), high(a) / high(b)), 9))),
          0::bigint, 'division');
SELECT is((SELECT count(*) FROM pair
           WHERE is_approximate(a - b) <> (is_approximate(a) OR is_approximate(b))
             AND (a - b)::text <> '..'), 0::bigint, 'about is carried over');
SELECT is((SELECT count(*) FROM pair
           WHERE (a < b)::int + (a = b)::int + (a > b)::int <> 1 OR (a < b) <> (b > a)), 0::bigint,
          'exactly one of <, =, > holds');
SELECT is((SELECT count(*) FROM (SELECT e, lag(e) OVER (ORDER BY e) AS before FROM sample) s
           WHERE before > e), 0::bigint, 'sorting agrees with the operators');
SELECT is((SELECT count(*) FROM sample a JOIN sample b ON a.e = b.e
           WHERE estimate_hash(a.e) <> estimate_hash(b.e)
              OR estimate_hash_extended(a.e, 7) <> estimate_hash_extended(b.e, 7)), 0::bigint,
          'equal values hash equal');

-- Index scans give what a sequential scan gives.
CREATE INDEX sample_gist ON sample USING gist (e);
CREATE FUNCTION pg_temp.answers(use_index boolean) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    result text;
BEGIN
    PERFORM set_config('enable_seqscan', (NOT use_index)::text, true),
            set_config('enable_indexscan', use_index::text, true),
            set_config('enable_bitmapscan', use_index::text, true),
            set_config('enable_indexonlyscan', use_index::text, true);
    SELECT string_agg(op || n, ' ' ORDER BY op) INTO result FROM (
        SELECT '&&' AS op, count(*) AS n FROM sample WHERE e && '100..150'
        UNION ALL SELECT '@>', count(*) FROM sample WHERE e @> 100
        UNION ALL SELECT '<@', count(*) FROM sample WHERE e <@ '-200..1500'
        UNION ALL SELECT '<<', count(*) FROM sample WHERE e << '1200'
        UNION ALL SELECT '>>', count(*) FROM sample WHERE e >> '-500'
        UNION ALL SELECT '=', count(*) FROM sample WHERE e = '>=5') x;
    RETURN result;
END $$;
SELECT is(pg_temp.answers(true), pg_temp.answers(false), 'GiST answers as a sequential scan does');

-- Selectivity within a factor of two.
ANALYZE sample;
CREATE FUNCTION pg_temp.expected_rows(query text) RETURNS numeric LANGUAGE plpgsql AS $$
DECLARE
    plan json;
BEGIN
    EXECUTE 'EXPLAIN (FORMAT JSON) ' || query INTO plan;
    RETURN (plan -> 0 -> 'Plan' ->> 'Plan Rows')::numeric;
END $$;
CREATE TEMP TABLE narrow AS
    SELECT estimate(low, low + width) AS e
    FROM (SELECT (random() * 1000000)::int AS low, (random() * 1000)::int AS width
          FROM generate_series(1, 20000)) s;
ANALYZE narrow;
SELECT ok(pg_temp.expected_rows($$SELECT FROM narrow WHERE e && '500000..550000'$$)
              / (SELECT count(*) FROM narrow WHERE e && '500000..550000') BETWEEN 0.5 AND 2,
          'row estimate of &&');
SELECT ok(pg_temp.expected_rows($$SELECT FROM narrow WHERE e @> 500000$$)
              / greatest(1, (SELECT count(*) FROM narrow WHERE e @> 500000)) BETWEEN 0.4 AND 2.5,
          'row estimate of @>');

-- Aggregates.
SELECT is((SELECT sum(e)::text FROM narrow),
          (SELECT estimate(sum(low(e)), sum(high(e)))::text FROM narrow), 'sum');
SELECT is((SELECT count(*) FROM (
              SELECT sum(e) OVER w AS moving, estimate(sum(low(e)) OVER w, sum(high(e)) OVER w) AS other
              FROM narrow WINDOW w AS (ORDER BY e ROWS BETWEEN 5 PRECEDING AND 5 FOLLOWING)) s
           WHERE moving <> other), 0::bigint, 'sum over moving windows');
SELECT is((SELECT hull(e)::text FROM narrow),
          (SELECT estimate(min(low(e)), max(high(e)))::text FROM narrow), 'hull');
SELECT is((SELECT sum(e)::text FROM narrow WHERE false), NULL, 'no rows, no sum');

SELECT * FROM finish();
ROLLBACK;
