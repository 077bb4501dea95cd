-- The source article, read in place; skipped where it is not there.
\set path ../shared/data/article/rubio-nato-brussels.txt
\set present `test -r ../shared/data/article/rubio-nato-brussels.txt && echo 1 || echo 0`
SELECT getdatabaseencoding() = 'UTF8' AND :present = 1 AS run_test \gset
\if :run_test
\set body `cat ../shared/data/article/rubio-nato-brussels.txt`
BEGIN;
SELECT plan(10);
CREATE TEMP TABLE article AS SELECT :'body'::text AS body;
SELECT is((SELECT string_agg(concat_ws('|', section, item, value_low, value_high, unit, qualifier), E'\n' ORDER BY n)
           FROM (SELECT row_number() OVER () AS n, b.* FROM article, LATERAL nato_brief(body) b) s
           WHERE section <> 'quote'),
'spending|target|5|5|percent_of_gdp|exact
spending|current|2|2|percent_of_gdp|exact
spending|gap|3|3|percentage_points|exact
drawdown|stationed|100000|100000|people|about
drawdown|reduction|20000|50000|people|about
drawdown|remaining|50000|80000|people|about
drawdown|withdrawn|20|50|percent|about
ally|BEL
ally|ITA
ally|ESP', 'spending, troops and allies');
SELECT is((SELECT count(*) FROM article, LATERAL nato_brief(body)), 14::bigint, '14 rows');
SELECT is((SELECT string_agg(concat_ws('|', kind, speaker, speaker_name, cue), E'\n' ORDER BY q.n)
           FROM article, LATERAL quoted_statements(body) q),
'direct|Rubio|Marco Rubio|told
direct|he|Marco Rubio|added
mixed|Rubio|Marco Rubio|stressed
mixed|The NATO secretary general|Mark Rutte|assured', 'four statements, who said them, by which verb');
SELECT is((SELECT count(*) FROM article, LATERAL quoted_statements(body) q
           WHERE substr(body, start_pos, length) NOT SIMILAR TO '(“|")' || '%' || '(”|")'
              OR substr(body, speaker_pos, speaker_length) <> speaker
              OR substr(body, cue_pos, cue_length) <> cue), 0::bigint, 'positions find the things');
SELECT is((SELECT count(*) FROM article, LATERAL reported_figures(body) f
           WHERE substr(body, start_pos, length) <> figure), 0::bigint, 'positions find the figures');
SELECT is((SELECT string_agg(class || ' ' || k, ', ' ORDER BY class) FROM
             (SELECT class, count(*) AS k FROM article, LATERAL quotation_marks(body) GROUP BY class) s),
          'apostrophe 5, close 4, open 4', 'every mark has its class');
SELECT is((SELECT jsonb_array_length(nato_brief_json(body)) FROM article), 14, 'the same rows as json');
SELECT is((SELECT nato_brief_json(body) -> 2 ->> 'value_low' FROM article), '3', 'with numbers');
SELECT is((SELECT replace(replace(replace(replace(replace(regexp_replace(highlight(body), '</?(q|mark)>', '', 'g'),
                  '&lt;', '<'), '&gt;', '>'), '&quot;', '"'), '&#39;', ''''), '&amp;', '&') FROM article),
          :'body', 'the text content of the highlighted article is the article');
SELECT is((SELECT count(*) FROM article, LATERAL regexp_matches(highlight(body), '<q>', 'g')), 4::bigint,
          'four statements are marked');
SELECT * FROM finish();
ROLLBACK;
\else
BEGIN;
SELECT plan(1);
SELECT skip('the source article or a UTF8 database is not there', 1);
SELECT * FROM finish();
ROLLBACK;
\endif
