-- Members, guidelines, and names of countries as data sets and articles write them.
BEGIN;
SELECT plan(12);
SELECT is((SELECT count(*) FROM nato_member), 32::bigint, '32 members');
SELECT is((SELECT string_agg(code, ' ' ORDER BY code) FROM nato_member WHERE accession = '1949-08-24'),
          'BEL CAN DNK FRA GBR ISL ITA LUX NLD NOR PRT USA', 'the founders');
SELECT is((SELECT accession FROM nato_member WHERE code = 'SWE'), '2024-03-07'::date, 'the newest');
SELECT is(is_ally('FIN', '2023-04-03') || ' ' || is_ally('FIN', '2023-04-04') || ' ' || is_ally('CHE', '2024-01-01'), 'false true false', 'from the day of accession on');
SELECT is((SELECT string_agg(guideline || ' ' || target_percent, ', ' ORDER BY guideline, target_percent) FROM nato_guideline WHERE measure LIKE '%of_gdp'),
          'The Hague 2025 1.5, The Hague 2025 3.5, The Hague 2025 5, Vilnius 2023 2, Wales 2014 2', 'guidelines');
SELECT is((SELECT string_agg(coalesce(ally_code(n), '-'), ' ' ORDER BY o) FROM unnest(ARRAY['Turkey', 'UK', 'United Kingdom', 'Great Britain', 'US', 'USA', 'U.S.', 'United States',
             'United States of America', 'America', 'Czechia', 'Czech Republic', 'Slovak Republic', 'Slovakia', 'North Macedonia', 'Holland', 'the Netherlands', 'The Netherlands']) WITH ORDINALITY u(n, o)),
          'TUR GBR GBR GBR USA USA USA USA USA USA CZE CZE SVK SVK MKD NLD NLD NLD', 'English names and aliases');
SELECT is((SELECT string_agg(coalesce(ally_code(n), '-'), ' ' ORDER BY o) FROM unnest(ARRAY['Belgique', 'Allemagne', 'les Pays-Bas', 'Deutschland', 'Polen', 'Italia', 'Hongrie']) WITH ORDINALITY u(n, o)),
          'BEL DEU NLD DEU POL ITA HUN', 'other languages');
SELECT is((SELECT string_agg(coalesce(ally_code(n), '-'), ' ' ORDER BY o) FROM unnest(ARRAY['belgium', 'BELGIUM', 'Belgium''s', '  Belgium ', 'BEL', 'BE', 'bel']) WITH ORDINALITY u(n, o)),
          'BEL BEL BEL BEL BEL BEL BEL', 'any case, possessives, codes');
SELECT is((SELECT count(*) FROM nato_member WHERE CASE WHEN getdatabaseencoding() = 'SQL_ASCII' AND name ~ '[^ -~]' THEN false
                                                   ELSE ally_code(name) <> code OR ally_code(code) <> code END), 0::bigint, 'every member by its own name and code');
SELECT is(ally_code('Narnia') IS NULL AND ally_code('') IS NULL AND ally_code(NULL) IS NULL AND ally_code(repeat('x', 10000)) IS NULL, true, 'unknown: NULL');
SELECT is((SELECT string_agg(ally_code || coalesce(' ' || role, ''), ', ' ORDER BY n) FROM named_allies('The Netherlands and the US pay; countries like Belgium and Italy fall short of the target, as does Spain; Canada does not.')),
          'NLD, USA, BEL below_target, ITA below_target, ESP below_target, CAN', 'named in an article');
SELECT is((SELECT string_agg(ally_code, ' ') FROM named_allies('The IT sector said NO to the EU; BE bold.')), NULL, 'words in capitals are no countries');
SELECT * FROM finish();
ROLLBACK;
