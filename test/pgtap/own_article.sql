-- Our own article (test/data/article.txt), and texts of other shapes.
SELECT getdatabaseencoding() = 'UTF8' AS run_test \gset
\if :run_test
\set body `cat test/data/article.txt`
BEGIN;
SELECT plan(16);
CREATE TEMP TABLE article AS SELECT :'body'::text AS body;
SELECT is((SELECT string_agg(concat_ws('|', item, value_low, value_high, qualifier), ' ' ORDER BY n)
           FROM (SELECT row_number() OVER () AS n, b.* FROM article, LATERAL nato_brief(body) b) s
           WHERE section IN ('spending', 'drawdown')),
          'target|5|5|exact current|2|2|exact gap|3|3|exact stationed|100000|100000|about '
          || 'reduction|20000|50000|about remaining|50000|80000|about withdrawn|20|50|about',
          'the same facts in other words');
SELECT is((SELECT string_agg(speaker, ', ' ORDER BY start_pos) FROM article, LATERAL nato_brief(body)
           WHERE section = 'quote'), 'Marco Rubio, Marco Rubio, Marco Rubio, Mark Rutte', 'speakers');
SELECT is((SELECT count(*) FROM nato_brief('Nothing of the kind.')), 0::bigint, 'nothing said, no row');
SELECT is((SELECT count(*) FROM nato_brief('')), 0::bigint, 'an empty text has no row');
SELECT is((SELECT string_agg(concat_ws('|', item, value_low), ' ') FROM
             nato_brief('Allies agreed on a target of 3.5% of GDP. Others demand a target of 5% of GDP.')),
          'target|3.5 target|5', 'two targets, no current share: two rows, no gap');
SELECT is((SELECT string_agg(concat_ws('|', item, value_low, value_high, qualifier), ' ')
           FROM nato_brief('L''alliance consacre actuellement 2 % du PIB, l''objectif est de 5 % du PIB.', 'fr')),
          'target|5|5|exact current|2|2|exact gap|3|3|exact', 'a French article');
SELECT is((SELECT string_agg(concat_ws('|', item, value_low, value_high), ' ')
           FROM nato_brief('At least 40,000 soldiers are stationed there. The ministry will withdraw up to 5,000 soldiers.')),
          'stationed|40000 reduction|5000 remaining|35000 withdrawn|12.5', 'open bounds stay open');

SELECT is((SELECT string_agg(concat_ws('|', speaker, speaker_name, cue, rule), ' / ' ORDER BY n)
           FROM quoted_statements(E'Defence Minister Ana Lindqvist came late. “We will pay,” the minister said. “All of it.”')),
          'the minister|Ana Lindqvist|said|quote-speaker-verb / the minister|Ana Lindqvist|said|carry-paragraph', 'a role and a carry-over');
SELECT is((SELECT speaker || '|' || rule FROM quoted_statements('According to Ana Lindqvist, the plan is “a step in the right direction”.')),
          'Ana Lindqvist|according-to', 'according to');
SELECT is((SELECT speaker || '|' || rule FROM quoted_statements('«Nous sommes prêts», a déclaré Luc Marchand.', 'fr')),
          'Luc Marchand|quote-verb-speaker', 'French');
SELECT is((SELECT speaker || '|' || rule FROM quoted_statements('„Wir sind bereit“, sagte Eva Brandt.', 'de')),
          'Eva Brandt|quote-verb-speaker', 'German');
SELECT is((SELECT speaker FROM quoted_statements('“We trilled it,” Ana Lindqvist trilled.', 'en', ARRAY['trilled'])),
          'Ana Lindqvist', 'a cue of one''s own');
SELECT is((SELECT string_agg(level || coalesce(':' || parent, ''), ' ' ORDER BY n)
           FROM quoted_statements('“She wrote ‘he told me “go” and I went’ in June,” he said.')),
          '1 2:1 3:2', 'nesting');
SELECT is((SELECT statement || '|' || closed FROM quoted_statements(E'“First we pay.\n\n“Then we talk,” he said.')),
          E'First we pay.\n\nThen we talk,|true', 'a re-opened paragraph is one statement');
SELECT is((SELECT bool_and(NOT closed) FROM quoted_statements(E'Rutte said: “We act now.\n\nThe summit is in June.')), true,
          'an unclosed one ends with its paragraph');
SELECT is(highlight('<b> & "5% of GDP" said Ana Lindqvist, who asked for it'),
          '&lt;b&gt; &amp; <q>&quot;<mark>5% of GDP</mark>&quot;</q> said Ana Lindqvist, who asked for it',
          'highlight escapes and nests');
SELECT * FROM finish();
ROLLBACK;
\else
BEGIN;
SELECT plan(1);
SELECT skip('needs a UTF8 database', 1);
SELECT * FROM finish();
ROLLBACK;
\endif
