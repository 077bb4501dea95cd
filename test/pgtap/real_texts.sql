-- Properties over real news of several languages and over typographic cases, read in place; skipped where absent.
\set present `test -r ../shared/data/quotes-dev/polnear-dev.jsonl && echo 1 || echo 0`
SELECT getdatabaseencoding() = 'UTF8' AND :present = 1 AS run_test \gset
\if :run_test
BEGIN;
SELECT plan(12);
CREATE TEMP TABLE line (line text);
\copy line from program 'cat ../shared/data/quotes-dev/*.jsonl' (format csv, delimiter e'\x01', quote e'\x02')
CREATE TEMP TABLE doc AS
    SELECT row_number() OVER () AS id, line::json ->> 'text' AS body, coalesce(line::json ->> 'locale', line::json ->> 'lang', 'en') AS locale FROM line;
DELETE FROM doc WHERE body IS NULL;
CREATE TEMP TABLE said AS SELECT d.id, d.body, q.* FROM doc d, LATERAL quoted_statements(d.body, d.locale) q;
SELECT cmp_ok((SELECT count(*) FROM said), '>', 1000::bigint, 'there are statements');
SELECT is((SELECT count(*) FROM said WHERE start_pos < 1 OR start_pos + length > length(body) + 1
           OR length(statement) > length OR statement = ''), 0::bigint, 'statements lie in their texts');
SELECT is((SELECT count(*) FROM said WHERE speaker <> substr(body, speaker_pos, speaker_length) OR cue <> substr(body, cue_pos, cue_length)
           OR position(speaker_name IN body) = 0), 0::bigint, 'speakers and cues are words of the text');
SELECT is((SELECT count(*) FROM said c LEFT JOIN said p ON p.id = c.id AND p.n = c.parent
           WHERE (c.level = 1) <> (c.parent IS NULL) OR c.level > 1 AND (p.level <> c.level - 1 OR c.start_pos < p.start_pos
              OR c.start_pos + c.length > p.start_pos + p.length)), 0::bigint, 'statements nest');
SELECT is((SELECT count(*) FROM said WHERE kind IN ('scare', 'title') AND speaker IS NOT NULL), 0::bigint, 'scare quotes and titles have no speaker');
SELECT is((SELECT count(*) FROM doc, LATERAL quotation_marks(body, locale) m WHERE mark <> substr(body, start_pos, length)
           OR class NOT IN ('open', 'close', 'apostrophe', 'prime', 'stray')), 0::bigint, 'marks are where they are said to be');
SELECT is((SELECT count(*) FROM doc, LATERAL reported_figures(body, locale) f WHERE figure <> substr(body, start_pos, length)
           OR value_low IS DISTINCT FROM low(value) OR value_high IS DISTINCT FROM high(value) OR qualifier <> qualifier(value)), 0::bigint, 'figures, too');
SELECT is((SELECT count(*) FROM doc, LATERAL named_allies(body, locale) a WHERE name_as_written <> substr(body, start_pos, length)
           OR ally_code(name_as_written) IS DISTINCT FROM ally_code), 0::bigint, 'and allies');
SELECT is((SELECT count(*) FROM doc WHERE replace(replace(replace(replace(replace(regexp_replace(highlight(body, locale), '</?(q|mark)>', '', 'g'),
             '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&#39;', ''''), '&amp;', '&') <> body), 0::bigint, 'highlighting adds tags and nothing else');
SELECT is((SELECT count(*) FROM doc d, LATERAL (SELECT string_agg(substr(d.body, start_pos, length), '' ORDER BY n) AS joined FROM statement_tokens(d.body, d.locale)) t
           WHERE regexp_replace(t.joined, '[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u0085]', '', 'g') <> regexp_replace(d.body, '[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u0085]', '', 'g')), 0::bigint, 'tokens and white space are the whole text');
SELECT is((SELECT count(*) FROM doc d, LATERAL (SELECT string_agg(sentence, '' ORDER BY n) AS joined FROM statement_sentences(d.body, d.locale)) t
           WHERE regexp_replace(t.joined, '[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u0085]', '', 'g') <> regexp_replace(d.body, '[\s\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u0085]', '', 'g')), 0::bigint, 'so are sentences');
SELECT is((SELECT count(*) FROM doc d, LATERAL (SELECT count(*) FILTER (WHERE section = 'quote') AS quotes FROM nato_brief(d.body, d.locale)) b,
             LATERAL (SELECT count(*) AS direct FROM quoted_statements(d.body, d.locale) WHERE level = 1 AND kind IN ('direct', 'mixed')) q
           WHERE b.quotes <> q.direct), 0::bigint, 'the brief has a row for each direct or mixed statement of level 1');
SELECT * FROM finish();
ROLLBACK;
\else
BEGIN;
SELECT plan(1);
SELECT skip('the annotated texts or a UTF8 database are not there', 1);
SELECT * FROM finish();
ROLLBACK;
\endif
