-- Figures in prose: kinds, qualifiers, ranges, roles, what is no figure; a brief that never guesses.
SELECT getdatabaseencoding() = 'UTF8' AS run_test \gset
\if :run_test
BEGIN;
SELECT plan(41);
CREATE FUNCTION pg_temp.figures(body text, locale text DEFAULT 'en') RETURNS text LANGUAGE SQL AS
$$ SELECT string_agg(concat_ws('|', figure, value, unit, noun), ' ; ' ORDER BY n) FROM reported_figures(body, locale) $$;
CREATE FUNCTION pg_temp.roles(body text, locale text DEFAULT 'en') RETURNS text LANGUAGE SQL AS
$$ SELECT string_agg(concat_ws(' ', value, coalesce(role, '-')), ', ' ORDER BY n) FROM reported_figures(body, locale)
   WHERE unit NOT IN ('year', 'count') $$;

SELECT is(pg_temp.figures('It has around 100,000 American soldiers.'),
          'around 100,000 American soldiers|~100000|people|American soldiers', 'people with what stands between');
SELECT is(pg_temp.figures('They pay 3.5 % of GDP.'), '3.5 % of GDP|3.5|percent_of_gdp', 'a share of GDP');
SELECT is(pg_temp.figures('It rose by 0.5 percentage points.'), '0.5 percentage points|0.5|percentage_points', 'points are no percent');
SELECT is(pg_temp.figures('It costs $1.2 trillion or €5bn or 300 million euros.'),
          '$1.2 trillion|1200000000000|USD ; €5bn|5000000000|EUR ; 300 million euros|300000000|EUR', 'money');
SELECT is(pg_temp.figures('They need US$10-20 bn.'), 'US$10-20 bn|10000000000..20000000000|USD', 'a shared magnitude');
SELECT is(pg_temp.figures('Between 20 and 50 thousand troops will go.'),
          'Between 20 and 50 thousand troops|20000..50000|people|troops', 'between, with a shared magnitude');
SELECT is(pg_temp.figures('Some 20,000–50,000 troops will go.'), 'Some 20,000–50,000 troops|~20000..50000|people|troops', 'a dash');
SELECT is(pg_temp.figures('At least 76,000 stay, up to 10,000 go, more than 3,000 wait, nearly 500 remain.'),
          'At least 76,000|>=76000|count ; up to 10,000|<=10000|count ; more than 3,000|>3000|count ; nearly 500|~<500|count',
          'qualifiers');
SELECT is(pg_temp.figures('Two dozen ships and fifty thousand troops.'),
          'Two dozen ships|24|count|ships ; fifty thousand troops|50000|people|troops', 'numbers in words');
SELECT is(pg_temp.figures('It was signed in 1949.'), '1949|1949|year', 'a year');
SELECT is(pg_temp.figures('Growth was minus 3 percent and then -2.5%.'), 'minus 3 percent|-3|percent ; -2.5%|-2.5|percent', 'negative');
SELECT is(pg_temp.figures('Article 5, F-35, G20, 24 June 2025, at 10:30, +32 2 707 41 11, the 3rd, 2025-06-24.'), NULL,
          'what only looks like a figure');
SELECT is(pg_temp.figures('No numbers here.'), NULL, 'no figures');
SELECT is(pg_temp.figures('Il y a environ 100 000 soldats et 2 % du PIB, entre 20 000 et 50 000 partiront.', 'fr'),
          'environ 100 000 soldats|~100000|people|soldats ; 2 % du PIB|2|percent_of_gdp ; entre 20 000 et 50 000|20000..50000|count',
          'French');
SELECT is(pg_temp.figures('It went up from 2% to 3.5% of GDP.'), '2%|2|percent ; 3.5% of GDP|3.5|percent_of_gdp',
          'a change is no range');
SELECT is(pg_temp.figures('It takes from 5 to 10 years.'), 'from 5 to 10 years|5..10|count|years', 'but a range is');
SELECT is((SELECT count(*) FROM reported_figures('😀 é “5%” of 10,000 troops') WHERE substr('😀 é “5%” of 10,000 troops', start_pos, length) <> figure),
          0::bigint, 'positions count characters');

-- Roles.
SELECT is(pg_temp.roles('Allies pay 2% of GDP; the target is 5% of GDP.'), '2 current, 5 target', 'clauses apart');
SELECT is(pg_temp.roles('Allies spend 2% of GDP on average.'), '2 current', 'they spend');
SELECT is(pg_temp.roles('She demanded that allies spend 5% of GDP.'), '5 target', 'they shall spend');
SELECT is(pg_temp.roles('Members should spend at least 3.5 per cent of GDP.'), '>=3.5 target', 'they should spend');
SELECT is(pg_temp.roles('It will be raised from 2% to 3.5% of GDP.'), '2 current, 3.5 target', 'from here to there');
SELECT is(pg_temp.roles('It spent 1.28% of GDP, well below the 2% guideline.'), '1.28 current, 2 target', 'spent and guideline');
SELECT is(pg_temp.roles('It remains at 1.3% of GDP, short of the 2% target.'), '1.3 current, 2 target', 'a neighbour''s word');
SELECT is(pg_temp.roles('About 84,000 US troops are stationed there.'), '~84000 stationed', 'stationed');
SELECT is(pg_temp.roles('They plan to withdraw up to 20,000 troops.'), '<=20000 reduction', 'withdraw');
SELECT is(pg_temp.roles('A cut would leave 70,000 troops.'), '70000 -', 'what is left is no reduction');
SELECT is(pg_temp.roles('Prices rose; 5% of voters agreed.'), '5 -', 'no telling word: no role');
SELECT is(pg_temp.roles('La France consacre 2 % du PIB à la défense.', 'fr'), '2 current', 'French roles');

-- Allies named as falling short.
SELECT is((SELECT string_agg(concat_ws(' ', ally_code, role), ', ' ORDER BY n)
           FROM named_allies('Poland leads. Some allies, such as Belgium, Italy, and Spain, still fail to meet it.')),
          'POL, BEL below_target, ITA below_target, ESP below_target', 'short of the target');
SELECT is((SELECT string_agg(name_as_written, ', ' ORDER BY n) FROM named_allies('The US, Türkiye and the Netherlands met us.')),
          'US, Türkiye, Netherlands', 'names as written');

-- Briefs of articles that lack, repeat or contradict.
CREATE FUNCTION pg_temp.brief(body text) RETURNS text LANGUAGE SQL AS
$$ SELECT string_agg(concat_ws(' ', item, value_low, value_high, qualifier, evidence), ', ' ORDER BY n)
   FROM (SELECT row_number() OVER () AS n, * FROM nato_brief(body)) b $$;
SELECT is(pg_temp.brief('Nothing of note.'), NULL, 'nothing said, no rows');
SELECT is(pg_temp.brief('The target is 5% of GDP.'), 'target 5 5 exact 5% of GDP', 'no current share: no gap');
SELECT is(pg_temp.brief('It spends 2% of GDP. The target was 2% of GDP, and the new target is 5% of GDP.'),
          'target 2 2 exact 2% of GDP, target 5 5 exact 5% of GDP, current 2 2 exact 2% of GDP, gap 0 0 exact, gap 3 3 exact',
          'several targets are several rows');
SELECT is(pg_temp.brief('There are 100,000 troops stationed there. Officials say 80,000 troops are stationed there.'),
          'stationed 100000 100000 exact 100,000 troops, stationed 80000 80000 exact 80,000 troops',
          'contradictions stand side by side');
SELECT is(pg_temp.brief('About 100,000 troops are stationed there. They will withdraw up to 10,000 troops.'),
          'stationed 100000 100000 about About 100,000 troops, reduction 10000 at most up to 10,000 troops, '
          'remaining 90000 100000 about, withdrawn 0 10 about', 'up to: from nothing to all of it');
SELECT is((SELECT count(*) FROM nato_brief('There are 100,000 troops stationed there. “We pay 5%,” she said.')
           WHERE (evidence IS NULL) <> (start_pos IS NULL)), 0::bigint, 'evidence has its position');

-- HTML.
SELECT is(highlight('“We <pay> 5% & more,” she said of 10,000 troops.'),
          '<q>“We &lt;pay&gt; <mark>5%</mark> &amp; more,”</q> she said of <mark>10,000 troops</mark>.', 'escaped and nested');
SELECT is(highlight(''), '', 'nothing to mark');
SELECT is(highlight('<script>alert("x")</script>') LIKE '%<script%', false, 'no tag of the article survives');
SELECT throws_ok($$SELECT highlight('x', 'xx-nowhere-at-all')$$, '22023');
SELECT * FROM finish();
ROLLBACK;
\else
BEGIN;
SELECT plan(1);
SELECT skip('its characters are not in this encoding', 1);
SELECT * FROM finish();
ROLLBACK;
\endif
