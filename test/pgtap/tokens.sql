-- Tokens, words and sentences through SQL: positions, locales, errors; the classes are tested in C as well.
BEGIN;
SELECT plan(24);
CREATE FUNCTION pg_temp.tokens(statement text, locale text DEFAULT 'en') RETURNS text LANGUAGE SQL AS
$$ SELECT string_agg(token || '|' || class, ' ' ORDER BY n) FROM statement_tokens(statement, locale) $$;
SELECT is(pg_temp.tokens('They don''t pay 5% or 3.5 % of $1.2 trillion.'),
          'They|word don''t|word pay|word 5%|percent or|word 3.5 %|percent of|word $1.2 trillion|money .|symbol', 'a sentence');
SELECT is(pg_temp.tokens('F-35, G20, 5G and anti-NATO'),
          'F-35|alphanumeric ,|symbol G20|alphanumeric ,|symbol 5G|alphanumeric and|word anti-NATO|compound', 'letters and digits');
SELECT is(pg_temp.tokens('100,000 on 2025-06-24, not 2025-02-30; 20-50'),
          '100,000|number on|word 2025-06-24|date ,|symbol not|word 2025|number -|symbol 02|number -|symbol 30|number ;|symbol 20|number -|symbol 50|number',
          'numbers and dates');
SELECT is(pg_temp.tokens('See https://nato.int/x?y=1, www.nato.int; a.b@nato.int.'),
          'See|word https://nato.int/x?y=1|url ,|symbol www.nato.int|url ;|symbol a.b@nato.int|email .|symbol', 'addresses');
SELECT is(pg_temp.tokens('2 000 hommes', 'fr'), '2 000|number hommes|word', 'French groups digits by spaces');
SELECT is(pg_temp.tokens('2 000 men', 'en'), '2|number 000|number men|word', 'English does not');
SELECT is(pg_temp.tokens('U.S. forces in the U.S.'), 'U.S.|word forces|word in|word the|word U.S.|word', 'initials keep their last point');
SELECT is(pg_temp.tokens(''), NULL, 'nothing');
SELECT is((SELECT count(*) FROM statement_tokens('It''s 5 % of $2bn (or #3), isn''t it?') WHERE substr('It''s 5 % of $2bn (or #3), isn''t it?', start_pos, length) <> token),
          0::bigint, 'positions count characters');
SELECT is(statement_words('No. 5% "x" - y'), ARRAY['No', '5%', 'x', 'y'], 'words are all tokens but symbols');
SELECT is(statement_words(''), '{}'::text[], 'no words: an empty array');
SELECT is(statement_words('!?'), '{}'::text[], 'symbols alone: an empty array');
SELECT is(cardinality(statement_words(repeat('word ', 100000))), 100000, 'a long text');
SELECT is(statement_words(repeat('x', 5000)), ARRAY[repeat('x', 5000)], 'a long word');
SELECT is((SELECT array_agg(token ORDER BY n) FROM statement_tokens(repeat('Ab-c 1.5% d''e ', 500)) WHERE class <> 'symbol'),
          statement_words(repeat('Ab-c 1.5% d''e ', 500)), 'rows and array agree');
SELECT is((SELECT array_agg(sentence ORDER BY n) FROM statement_sentences('Mr. Smith met Gen. Jones of the U.S. Army in Jan. 2024. He left the U.S. The president stayed.')),
          ARRAY['Mr. Smith met Gen. Jones of the U.S. Army in Jan. 2024.', 'He left the U.S.', 'The president stayed.'],
          'abbreviations do not end a sentence');
SELECT is((SELECT count(*) FROM statement_sentences('One. Two!  Three?') WHERE substr('One. Two!  Three?', start_pos, length) <> sentence), 0::bigint,
          'sentences have positions');
SELECT is((SELECT array_agg(sentence ORDER BY n) FROM statement_sentences(E'  A line that was certainly wrapped by hand at this\nplace goes on.  ')),
          ARRAY[E'A line that was certainly wrapped by hand at this\nplace goes on.'], 'a wrapped line goes on; no white space around');
SELECT is((SELECT count(*) FROM statement_sentences('')), 0::bigint, 'no sentences');
SELECT throws_ok($$SELECT statement_words('x', 'xx')$$, '22023', 'unknown locale: "xx"');
SELECT throws_ok($$SELECT * FROM statement_tokens('x', 'not a locale!!')$$, '22023', 'unknown locale: "not a locale!!"');
SELECT throws_ok($$SELECT * FROM statement_sentences('x', 'e')$$, '22023', 'unknown locale: "e"');
SELECT is((SELECT count(DISTINCT statement_words('A b-c', l)) FROM unnest(ARRAY['', 'root', 'en', 'en_GB', 'en-GB', 'fr', 'de_CH', 'sr-Latn-RS']) l),
          1::bigint, 'locale names of ICU and BCP 47');
SELECT matches(nato_brief_icu_version(), '^\d+\.\d+', 'the version of ICU');
SELECT * FROM finish();
ROLLBACK;
