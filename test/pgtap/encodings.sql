-- The same answers in every server encoding that ICU converts; a clear error where nobody knows it.
SELECT getdatabaseencoding() AS encoding, getdatabaseencoding() = 'EUC_JP' AS japanese,
       getdatabaseencoding() IN ('LATIN1', 'UTF8') AS latin, getdatabaseencoding() = 'SQL_ASCII' AS ascii \gset
\if :latin
BEGIN;
SELECT plan(6);
\set body 'André a dit «\u00a0nous paierons 5 %\u00a0». À Évreux, 100\u00a0000 soldats; ½ déjà là.'
SELECT is((SELECT string_agg(token || '|' || class, ' ' ORDER BY n) FROM statement_tokens('Évreux paie 5 % déjà, ½ là')),
          'Évreux|word paie|word 5 %|percent déjà|word ,|symbol ½|number là|word', 'tokens');
SELECT is(statement_words('déjà là'), ARRAY['déjà', 'là'], 'words');
SELECT is((SELECT concat_ws('|', statement, start_pos, length, speaker_name, cue) FROM quoted_statements('«Nous paierons 5 %», a déclaré André Évreux à Liège.', 'fr')),
          'Nous paierons 5 %|1|19|André Évreux|déclaré', 'a statement and who said it');
SELECT is((SELECT string_agg(substr(b, start_pos, length), ',') FROM (VALUES ('é é 5% ñ 10,000 soldiers')) v(b), LATERAL reported_figures(b)),
          '5%,10,000 soldiers', 'positions count characters');
SELECT is(highlight('é «5%» <ñ>', 'fr'), 'é «<mark>5%</mark>» &lt;ñ&gt;', 'HTML');
SELECT is((SELECT string_agg(token, '') FROM ts_parse('nato_brief', 'déjà «là» anti-é 5 %') p WHERE tokid NOT IN (7, 18)
           AND NOT (token = '-' AND tokid = 11)), 'déjà «là» antié 5 %', 'search tokens lie where they stand');
SELECT * FROM finish();
ROLLBACK;
\elif :japanese
BEGIN;
SELECT plan(4);
SELECT is((SELECT string_agg(substr('日本は 5% 払う', start_pos, length), ' ' ORDER BY n) FROM statement_tokens('日本は 5% 払う', 'ja') WHERE class = 'percent'), '5%', 'tokens');
SELECT is((SELECT concat_ws('|', statement, start_pos, length) FROM quoted_statements('日本「我々は払う」と', 'ja')), '我々は払う|3|7', 'a statement');
SELECT is((SELECT concat_ws('|', substr('日本 10,000 troops', start_pos, length), start_pos) FROM reported_figures('日本 10,000 troops')), '10,000 troops|4', 'positions count characters');
SELECT is((SELECT string_agg(token, '') FROM ts_parse('nato_brief', '日本 「払う」 5%')), '日本 「払う」 5%', 'search tokens lie where they stand');
SELECT * FROM finish();
ROLLBACK;
\elif :ascii
BEGIN;
SELECT plan(2);
SELECT throws_ok($$SELECT statement_words('d' || chr(233) || 'ja')$$, '0A000');
SELECT is(statement_words('all in ASCII'), ARRAY['all', 'in', 'ASCII'], 'ASCII is read');
SELECT * FROM finish();
ROLLBACK;
\else
BEGIN;
SELECT plan(1);
SELECT skip('no test for ' || :'encoding', 1);
SELECT * FROM finish();
ROLLBACK;
\endif
