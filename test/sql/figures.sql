-- Figures by kind, in English and French: value, unit, noun, role.
SELECT getdatabaseencoding() <> 'UTF8' AS other_encoding \gset
\if :other_encoding
\quit
\endif
\pset format unaligned
\pset tuples_only on
CREATE OR REPLACE FUNCTION pg_temp.read(body text, locale text DEFAULT 'en') RETURNS text LANGUAGE SQL AS
$$ SELECT coalesce(string_agg(format('%s = %s %s%s%s', figure, value, unit, ' of ' || noun, ' as ' || role), E'\n' ORDER BY n), 'nothing')
   FROM reported_figures(body, locale) $$;
\echo -- counts and people
SELECT pg_temp.read('It has 84,000 troops, 32 members, two dozen jets and fifty thousand soldiers.');
\echo -- percentages, shares, points
SELECT pg_temp.read('It rose 3.5 % or 3 per cent, to 2.1 percent of GDP, 5% of their GDP, 2% of national income, by 0.5 percentage points.');
\echo -- money
SELECT pg_temp.read('$5, €5bn, £1.2 million, US$3 trillion, 20 euros, EUR 7bn, 300 million dollars, 5 billion USD.');
\echo -- years and numbers that are none
SELECT pg_temp.read('In 2035, not on 24 June 2025 at 10:30, under Article 5, with F-35s, as the 3rd of the G20.');
\echo -- ranges
SELECT pg_temp.read('20,000 to 50,000 troops; 20-50 troops; 20–50k; between 3.5 and 4 percent; from 5 to 10 ships; $10-20 bn; 20 to 50 thousand men.');
SELECT pg_temp.read('It takes one year or two, or about a week or three; the two of them wait.');
\echo -- qualifiers
SELECT pg_temp.read('About 10, around 20, some 30, roughly 40, approximately 50, at least 60, up to 70, more than 80, fewer than 90, nearly 100, almost 110, no fewer than 120, 130 or more.');
\echo -- negative
SELECT pg_temp.read('Growth was -2.5%, minus 3 percent, or −4 %.');
\echo -- French
SELECT pg_temp.read('Environ 100 000 soldats, entre 20 000 et 50 000 hommes, 2 % du PIB, 3,5 % et 5 milliards d’euros.', 'fr');
\echo -- a French brief
SELECT section, item, value_low, value_high, unit, qualifier, speaker, evidence FROM nato_brief(
'La France consacre 2 % du PIB à la défense ; l’objectif est de 5 % du PIB. Environ 100 000 soldats sont stationnés en Europe. « Nous allons rester », a déclaré Ana Lindqvist.', 'fr');
\echo -- HTML
SELECT highlight('“It costs <5%> & ‘more than 10,000 troops’,” she said of 3 ships.');
