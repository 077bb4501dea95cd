-- Every row-returning function and every aggregate in a parallel plan, with the answer of the serial one.
BEGIN;
SELECT plan(2);
CREATE TABLE article_row (id int, body text, e estimate, n numeric, d date);
INSERT INTO article_row SELECT i, format('"We pay %s%% of GDP," said Ana Lindqvist of Belgium; around %s troops are stationed there. Mr. X left.', i % 7, 1000 + i),
    estimate(1000 + i, 1000 + i + i % 3, i % 2 = 0), i, '2025-01-01'::date + i % 300 FROM generate_series(1, 400) i;
ALTER TABLE article_row SET (parallel_workers = 2);
ANALYZE article_row;
SET LOCAL parallel_setup_cost = 0;
SET LOCAL parallel_tuple_cost = 0;
SET LOCAL min_parallel_table_scan_size = 0;
CREATE TEMP TABLE query (name text, sql text);
INSERT INTO query
    SELECT f, format('SELECT count(*) || '' '' || sum(hashtext(r::text)) FROM article_row, LATERAL %s r', f)
    FROM unnest(ARRAY['quoted_statements(body)', 'quotation_marks(body)', 'statement_tokens(body)', 'statement_sentences(body)', 'reported_figures(body)',
        'named_allies(body)', 'nato_brief(body)', 'drawdown(e, 500)', 'drawdown_schedule(e, 500, d, d + 90)', 'spending_path(1, 1 + n, 2025, 2030)',
        'spending_path_milestones(ARRAY[2025, 2030], ARRAY[1, 1 + n])', 'target_split(n, n, 1000)']) f
    UNION ALL
    SELECT a, format('SELECT (%s)::text FROM article_row', a)
    FROM unnest(ARRAY['sum(e)', 'min(e)', 'max(e)', 'hull(e)', 'alliance_share(n, n + 7)', 'alliance_gap(n, n + 7, 2.0)', 'alliance_shortfall(n, n + 7, 2.0)',
        'allies_meeting(n, 200.0)', 'sum(cardinality(statement_words(body)))', 'sum(length(highlight(body)))', 'sum(length(to_tsvector(''nato_brief_english'', body)))']) a;
CREATE FUNCTION pg_temp.answer(sql text) RETURNS text LANGUAGE plpgsql AS $$
DECLARE
    given text;
BEGIN
    EXECUTE sql INTO given;
    RETURN given;
END $$;
CREATE FUNCTION pg_temp.is_parallel(sql text) RETURNS boolean LANGUAGE plpgsql AS $$
DECLARE
    line text;
BEGIN
    FOR line IN EXECUTE 'EXPLAIN (COSTS OFF) ' || sql LOOP
        IF line LIKE '%Partial Aggregate%' THEN
            RETURN true;
        END IF;
    END LOOP;
    RETURN false;
END $$;
SELECT is((SELECT string_agg(name, ', ') FROM query WHERE NOT pg_temp.is_parallel(sql)), NULL, 'every plan aggregates in workers');
CREATE TEMP TABLE parallel_answer AS SELECT name, pg_temp.answer(sql) AS given FROM query;
SET LOCAL max_parallel_workers_per_gather = 0;
SELECT is((SELECT string_agg(q.name || ' ' || p.given, ', ') FROM query q JOIN parallel_answer p USING (name) WHERE pg_temp.answer(q.sql) IS DISTINCT FROM p.given), NULL,
          'and gives what one process gives');
SELECT * FROM finish();
ROLLBACK;
