-- Figures in the words and numerals of other languages; fractions and suffixes; names behind articles.
SELECT getdatabaseencoding() = 'UTF8' AS run_test \gset
\if :run_test
BEGIN;
SELECT plan(36);
CREATE FUNCTION pg_temp.figures(body text, locale text DEFAULT 'en') RETURNS text LANGUAGE SQL AS
$$ SELECT string_agg(concat_ws('|', figure, value, unit, noun), ' ; ' ORDER BY n) FROM reported_figures(body, locale) $$;
CREATE FUNCTION pg_temp.allies(body text, locale text) RETURNS text LANGUAGE SQL AS
$$ SELECT string_agg(concat_ws(' ', name_as_written, ally_code, role), ', ' ORDER BY n) FROM named_allies(body, locale) $$;

SELECT is(pg_temp.figures('Rund 80.000 Soldaten, 3,5 Prozent des BIP, knapp 1,2 Mrd. Euro, 5 Billionen Euro, zwischen 20 und 30 Panzer.', 'de'),
          'Rund 80.000 Soldaten|~80000|people|Soldaten ; 3,5 Prozent des BIP|3.5|percent_of_gdp ; knapp 1,2 Mrd. Euro|~<1200000000|EUR ; '
          '5 Billionen Euro|5000000000000|EUR ; zwischen 20 und 30 Panzer|20..30|count|Panzer', 'German');
SELECT is(pg_temp.figures('Etwa 5.000 sollen gehen.', 'de'), 'Etwa 5.000|~5000|count', 'a German noun has a capital');
SELECT is(pg_temp.figures('Am 24. Juni kam die 82. Division, in der 2. Woche. Es waren 82. Wir zählten.', 'de'), '82|82|count', 'German ordinals');
SELECT is(pg_temp.figures('Unos 80.000 soldados, más de 5 mil millones de euros, el 2,1 % del PIB, medio millón de personas, 0,3 puntos porcentuales.', 'es'),
          'Unos 80.000 soldados|~80000|people|soldados ; más de 5 mil millones de euros|>5000000000|EUR ; 2,1 % del PIB|2.1|percent_of_gdp ; '
          'medio millón de personas|500000|people|personas ; 0,3 puntos porcentuales|0.3|percentage_points', 'Spanish');
SELECT is(pg_temp.figures('Circa 80.000 soldati, oltre 5 miliardi di euro, l’1,5% del PIL, da 3.000 a 4.000 militari.', 'it'),
          'Circa 80.000 soldati|~80000|people|soldati ; oltre 5 miliardi di euro|>5000000000|EUR ; 1,5% del PIL|1.5|percent_of_gdp ; '
          'da 3.000 a 4.000 militari|3000..4000|people|militari', 'Italian');
SELECT is(pg_temp.figures('Około 80 tys. żołnierzy, ponad 5 mld euro, 2,1 proc. PKB, 30 mld złotych.', 'pl'),
          'Około 80 tys. żołnierzy|~80000|people|żołnierzy ; ponad 5 mld euro|>5000000000|EUR ; 2,1 proc. PKB|2.1|percent_of_gdp ; '
          '30 mld złotych|30000000000|PLN', 'Polish');
SELECT is(pg_temp.figures('Ongeveer 80.000 militairen, meer dan 5 miljard euro, 2,1 procent van het bbp.', 'nl'),
          'Ongeveer 80.000 militairen|~80000|people|militairen ; meer dan 5 miljard euro|>5000000000|EUR ; 2,1 procent van het bbp|2.1|percent_of_gdp',
          'Dutch');
SELECT is(pg_temp.figures('Cerca de 80 mil soldados, mais de 5 mil milhões de euros, 2,1% do PIB.', 'pt'),
          'Cerca de 80 mil soldados|~80000|people|soldados ; mais de 5 mil milhões de euros|>5000000000|EUR ; 2,1% do PIB|2.1|percent_of_gdp',
          'Portuguese');
SELECT is(pg_temp.figures('Yaklaşık 80.000 asker, 5 milyar avro, yüzde 2,1, %3,5.', 'tr'),
          'Yaklaşık 80.000 asker|~80000|people|asker ; 5 milyar avro|5000000000|EUR ; yüzde 2,1|2.1|percent ; %3,5|3.5|percent', 'Turkish');
SELECT is(pg_temp.figures('Près de 53 Mds d’euros, 5 M€, deux millions et demi de soldats, d’1,5 milliard d’euros, 2 billions d’euros.', 'fr'),
          'Près de 53 Mds d’euros|~<53000000000|EUR ; 5 M€|5000000|EUR ; deux millions et demi de soldats|2500000|people|soldats ; '
          '1,5 milliard d’euros|1500000000|EUR ; 2 billions d’euros|2000000000000|EUR', 'French');
SELECT is(pg_temp.figures('un million de soldats', 'fr'), 'un million de soldats|1000000|people|soldats', 'a French million');

-- The numerals of a locale, also of one whose words are not known.
SELECT is(pg_temp.figures('3,5 %', 'sv'), '3,5 %|3.5|percent', 'a decimal comma in Swedish');
SELECT is(pg_temp.figures('3.5 %', 'ja'), '3.5 %|3.5|percent', 'a decimal point in Japanese');
SELECT is(pg_temp.figures('80''000 und 3.5 Prozent', 'de_CH'), '80''000|80000|count ; 3.5 Prozent|3.5|percent', 'a decimal point in Swiss German');
SELECT is(pg_temp.figures('3.5 %', 'en_ZA'), '3.5 %|3.5|percent', 'and in English everywhere');
SELECT is(pg_temp.figures('3,5 % and 2,75 %', 'en') || ' ; ' || pg_temp.figures('3.5 Prozent', 'de'),
          '3,5 %|3.5|percent ; 2,75 %|2.75|percent ; 3.5 Prozent|3.5|percent', 'decimals in the style of another language');
SELECT is(concat(pg_temp.figures('Section 3.2.1, 1,50,000 and 24.06.2025', 'en'), pg_temp.figures('24.06.2025 um 10.30 Uhr', 'de')), '',
          'what no style writes');

-- Fractions.
SELECT is(pg_temp.figures('Half a million soldiers; a quarter of a million; three quarters of a billion euros; two thirds of a million.'),
          'Half a million soldiers|500000|people|soldiers ; a quarter of a million|250000|count ; '
          'three quarters of a billion euros|750000000|EUR ; two thirds of a million|666666.666666667|count', 'parts of a magnitude');
SELECT is(pg_temp.figures('Two and a half percent of GDP; a million and a half people; one and a half million; 2 and a half billion dollars.'),
          'Two and a half percent of GDP|2.5|percent_of_gdp ; a million and a half people|1500000|people|people ; '
          'one and a half million|1500000|count ; 2 and a half billion dollars|2500000000|USD', 'and a half');
SELECT is(pg_temp.figures('2½ percent, 2 1/2 percent, 3⅓ percent'),
          '2½ percent|2.5|percent ; 2 1/2 percent|2.5|percent ; 3⅓ percent|3.333333333|percent', 'fractions in digits');
SELECT is(pg_temp.figures('Two thirds of allies, a third of the ships, two-thirds and half of them.'), NULL, 'a part of something is no count');
SELECT is(pg_temp.figures('Several hundred, a few thousand troops, a couple of thousand men.'), NULL, 'a magnitude alone says no number');
SELECT is(pg_temp.figures('two thousand million euros, 2 hundred thousand men'),
          'two thousand million euros|2000000000|EUR ; 2 hundred thousand men|200000|people|men', 'two magnitudes');

-- What is joined to digits.
SELECT is(pg_temp.figures('A 5,000-strong brigade, 300,000-plus troops, 1,000+ vehicles, 2pc, a 2-percent target, a 5-year plan.'),
          '5,000-strong|5000|people ; 300,000-plus troops|>=300000|people|troops ; 1,000+ vehicles|>=1000|count|vehicles ; '
          '2pc|2|percent ; 2-percent|2|percent', 'strong, plus, percent');
SELECT is(pg_temp.figures('2.5 % GDP and a 3% GDP target'), '2.5 % GDP|2.5|percent_of_gdp ; 3% GDP|3|percent_of_gdp', 'GDP without "of"');

SELECT is(pg_temp.allies('Certains alliés, comme l’Italie, l''Espagne et la Belgique, restent en dessous.', 'fr'),
          'Italie ITA below_target, Espagne ESP below_target, Belgique BEL below_target', 'French names behind articles');
SELECT is(pg_temp.allies('Einige wie Belgien, Italien und Spanien verfehlen das Ziel, Deutschland nicht.', 'de'),
          'Belgien BEL below_target, Italien ITA below_target, Spanien ESP below_target, Deutschland DEU', 'German names');
SELECT is(pg_temp.allies('Belgium, the Netherlands and Spain still fail to meet it.', 'en'),
          'Belgium BEL below_target, Netherlands NLD below_target, Spain ESP below_target', 'an article in a list');
-- Roles in other languages; parts of the people named before.
CREATE FUNCTION pg_temp.roles(body text, locale text DEFAULT 'en') RETURNS text LANGUAGE SQL AS
$$ SELECT string_agg(concat_ws(' ', value, coalesce(role, '-')), ', ' ORDER BY n) FROM reported_figures(body, locale)
   WHERE unit NOT IN ('year', 'count') $$;
SELECT is(pg_temp.roles('Le pays consacrerait 3,5 % de son PIB à la défense d’ici à 2035, contre 2,1 % aujourd’hui.', 'fr'),
          '3.5 target, 2.1 current', 'French shares');
SELECT is(pg_temp.roles('Environ 80 000 soldats sont stationnés ici ; entre 10 000 et 20 000 d’entre eux pourraient partir d’ici un an ou deux.', 'fr'),
          '~80000 stationed, 10000..20000 reduction', 'French troops, and "of them"');
SELECT is(pg_temp.roles('Das Land werde 3,5 Prozent des BIP ausgeben; derzeit sind es 2,1 Prozent.', 'de'), '3.5 target, 2.1 current', 'German shares');
SELECT is(pg_temp.roles('Rund 80.000 Soldaten sind stationiert, 10.000 bis 20.000 Soldaten sollen abziehen.', 'de'),
          '~80000 stationed, 10000..20000 reduction', 'German troops');
SELECT is(pg_temp.roles('El objetivo es el 5 % del PIB; hoy gasta el 2 %.', 'es') || '; ' || pg_temp.roles('L’obiettivo è il 5% del PIL; spende il 2%.', 'it')
          || '; ' || pg_temp.roles('Cel to 5 proc. PKB; obecnie wydaje 2 proc.', 'pl') || '; ' || pg_temp.roles('Het doel is 5 procent van het bbp; nu 2 procent.', 'nl')
          || '; ' || pg_temp.roles('A meta é 5% do PIB; hoje gasta 2%.', 'pt'),
          '5 target, 2 current; 5 target, 2 current; 5 target, 2 current; 5 target, 2 current; 5 target, 2 current', 'shares in five more languages');
SELECT is(pg_temp.roles('There are 5,000 troops there, of whom 300 will be withdrawn. Some 80,000 soldiers stay; 10,000 of them could leave.'),
          '5000 -, 300 reduction, ~80000 -, 10000 reduction', 'of whom, of them');
SELECT is(pg_temp.figures('It bought 50 ships, 10 of them new.'), '50 ships|50|count|ships ; 10|10|count', 'of things');
SELECT is((SELECT string_agg(concat_ws(' ', item, value_low, value_high), ', ') FROM nato_brief(
           'Das Ziel sind 5 Prozent des BIP, derzeit sind es 2 Prozent. Rund 100.000 Soldaten sind stationiert, 20.000 bis 50.000 Soldaten sollen abziehen.', 'de')),
          'target 5 5, current 2 2, gap 3 3, stationed 100000 100000, reduction 20000 50000, remaining 50000 80000, withdrawn 20 50', 'a German brief');
SELECT * FROM finish();
ROLLBACK;
\else
BEGIN;
SELECT plan(1);
SELECT skip('its characters are not in this encoding', 1);
SELECT * FROM finish();
ROLLBACK;
\endif
