-- Full-text search: lexemes, phrases, quotations alone, headlines. All in ASCII: any server encoding.
BEGIN;
SELECT plan(24);
\set said 'He said "we don''t leave anti-NATO F-35 units" and 3.5 % of $1.2 trillion for the U.S. "WHO" asked IT.'
CREATE TEMP TABLE doc AS SELECT :'said'::text AS body;
SELECT is((SELECT to_tsvector('nato_brief_english', body)::text FROM doc),
          '''$1.2trillion'':16 ''3.5%'':14 ''IT'':24 ''US'':19 ''WHO'':21 ''anti'':8 ''anti-nato'':7 ''ask'':23 ''don''''t'':5 ''f-35'':10 ''leav'':6 ''nato'':9 ''said'':2 ''unit'':11',
          'figures and compounds are whole, acronyms stay');
SELECT is((SELECT to_tsvector('nato_brief_quoted_english', body)::text FROM doc),
          '''WHO'':21 ''anti'':8 ''anti-nato'':7 ''don''''t'':5 ''f-35'':10 ''leav'':6 ''nato'':9 ''unit'':11',
          'what is quoted alone, at the same positions');
SELECT is((SELECT string_agg(alias || ' ' || token, ', ') FROM ts_debug('nato_brief_english', 'pay "5% now", https://nato.int a@b.org') WHERE alias NOT LIKE '%blank'),
          'word pay, quotation_mark ", quoted_percent 5%, quoted_word now, quotation_mark ", url https://nato.int, email a@b.org', 'token types');
SELECT is((SELECT count(*) FROM ts_token_type('nato_brief')), 23::bigint, 'every type has a quoted variant, and borders have one');
SELECT is((SELECT string_agg(token, '') FROM ts_parse('nato_brief', (SELECT body FROM doc)) p
           WHERE tokid NOT IN (SELECT tokid FROM ts_token_type('nato_brief') WHERE alias LIKE '%compound_part')
             AND NOT (tokid = 22 AND token = '-')), (SELECT body FROM doc), 'tokens are the whole text');
CREATE FUNCTION pg_temp.finds(configuration regconfig, query text, body text) RETURNS boolean LANGUAGE SQL AS
$$ SELECT to_tsvector(configuration, body) @@ phraseto_tsquery('nato_brief_english', query) $$;
SELECT ok(pg_temp.finds('nato_brief_english', 'leave anti-NATO F-35', body), 'phrase inside a quotation') FROM doc;
SELECT ok(NOT pg_temp.finds('nato_brief_english', 'US WHO', body), 'no phrase across its border') FROM doc;
SELECT ok(NOT pg_temp.finds('nato_brief_quoted_english', 'said', body), 'not quoted: not found') FROM doc;
SELECT ok(pg_temp.finds('nato_brief_quoted_english', 'leave anti-NATO', body), 'quoted: found') FROM doc;
SELECT ok(NOT pg_temp.finds('nato_brief_quoted_english', 'stay together', '"we stay" "together"'), 'nor from one quotation to the next');
SELECT ok(pg_temp.finds('nato_brief_english', '3.5%', 'It is 3.5 % now'), 'a percentage with or without a space');
SELECT ok(NOT pg_temp.finds('nato_brief_english', '000 soldiers', '100,000 soldiers'), 'a number is not found by its end');
SELECT ok(pg_temp.finds('nato_brief_english', '100,000 soldiers', '100,000 soldiers'), 'but whole');
SELECT ok(pg_temp.finds('nato_brief_english', 'IT', 'They asked IT.'), 'IT is no stop word in capitals');
SELECT ok(NOT pg_temp.finds('nato_brief_english', 'IT', 'They asked it.'), 'it is');
SELECT ok(pg_temp.finds('nato_brief_english', 'US', 'The U.S. Army'), 'U.S. is US');
SELECT ok(NOT pg_temp.finds('nato_brief_english', 'US', 'they asked us'), 'and not us');
SELECT is(ts_headline('nato_brief_english', 'There are 100,000 American soldiers there.', plainto_tsquery('nato_brief_english', '100,000')),
          'There are <b>100,000</b> American soldiers there.', 'headlines show whole figures');
SELECT is(ts_headline('nato_brief_english', 'An anti-NATO mood.', plainto_tsquery('nato_brief_english', 'anti-NATO')),
          'An <b>anti</b>-<b>NATO</b> mood.', 'and compounds by their parts');
SELECT is(to_tsvector('nato_brief_english', '')::text, '', 'nothing');
SELECT is(length(to_tsvector('nato_brief_english', repeat('word ', 20000))), 1, 'a long text');
CREATE TEMP TABLE indexed AS SELECT i, CASE WHEN i % 100 = 0 THEN 'He said "we pay 5%".' ELSE 'Nobody pays 2%.' END AS body FROM generate_series(1, 1000) i;
CREATE INDEX ON indexed USING gin (to_tsvector('nato_brief_quoted_english', body));
SET LOCAL enable_seqscan = off;
SELECT is((SELECT count(*) FROM indexed WHERE to_tsvector('nato_brief_quoted_english', body) @@ to_tsquery('nato_brief_english', '5%')),
          10::bigint, 'a GIN index');
SELECT is((SELECT string_agg(token, '') FROM ts_parse('nato_brief', repeat('"', 2000))), repeat('"', 2000), 'only marks');
SELECT getdatabaseencoding() = 'UTF8' AS utf8 \gset
\if :utf8
SELECT ok(pg_temp.finds('nato_brief_english', 'don''t', 'They don’t.'), 'a curly apostrophe is a straight one');
\else
SELECT skip('the curly apostrophe is not in this encoding', 1);
\endif
SELECT * FROM finish();
ROLLBACK;
