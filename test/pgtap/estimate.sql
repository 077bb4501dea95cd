-- The type estimate: what is read, printed, computed and compared.
BEGIN;
SELECT plan(61);

-- Each row of the documentation's table: what is written, its canonical text, bounds, qualifier.
CREATE TEMP TABLE spelling (written text, canonical text, low numeric, high numeric, qualifier text);
INSERT INTO spelling VALUES
    ('100000', '100000', 100000, 100000, 'exact'),
    ('100,000', '100000', 100000, 100000, 'exact'),
    ('100 000', '100000', 100000, 100000, 'exact'),
    ('100k', '100000', 100000, 100000, 'exact'),
    ('100 THOUSAND', '100000', 100000, 100000, 'exact'),
    ('1e5', '100000', 100000, 100000, 'exact'),
    ('5.0', '5', 5, 5, 'exact'),
    ('-0', '0', 0, 0, 'exact'),
    ('100..100', '100', 100, 100, 'exact'),
    ('1.2bn', '1200000000', 1200000000, 1200000000, 'exact'),
    ('1.5 trillion', '1500000000000', 1500000000000, 1500000000000, 'exact'),
    ('about 100,000', '~100000', 100000, 100000, 'about'),
    ('Around 100''000', '~100000', 100000, 100000, 'about'),
    ('roughly 3.5', '~3.5', 3.5, 3.5, 'about'),
    ('20,000 to 50,000', '20000..50000', 20000, 50000, 'between'),
    ('between 20,000 and 50,000', '20000..50000', 20000, 50000, 'between'),
    ('from 20,000 to 50,000', '20000..50000', 20000, 50000, 'between'),
    ('20-50k', '20000..50000', 20000, 50000, 'between'),
    ('10 to 20 million', '10000000..20000000', 10000000, 20000000, 'between'),
    ('3.5-4', '3.5..4', 3.5, 4, 'between'),
    ('some 20,000 to 50,000', '~20000..50000', 20000, 50000, 'about'),
    ('at least 76,000', '>=76000', 76000, NULL, 'at least'),
    ('no fewer than 76,000', '>=76000', 76000, NULL, 'at least'),
    ('up to 10,000', '<=10000', NULL, 10000, 'at most'),
    ('more than 3,000', '>3000', 3000, NULL, 'more than'),
    ('fewer than 3,000', '<3000', NULL, 3000, 'less than'),
    ('nearly 3,000', '~<3000', NULL, 3000, 'nearly'),
    ('~>=70000', '~>=70000', 70000, NULL, 'about at least'),
    ('~>70000', '~>70000', 70000, NULL, 'about more than'),
    ('~<=10000', '~<=10000', NULL, 10000, 'about at most'),
    ('>0..0.5', '>0..0.5', 0, 0.5, 'between'),
    ('>20..<50', '>20..<50', 20, 50, 'between'),
    ('unknown', '..', NULL, NULL, 'unknown'),
    ('999999999999999999', '999999999999999999', 999999999999999999, 999999999999999999, 'exact'),
    ('-0.000000001', '-0.000000001', -0.000000001, -0.000000001, 'exact');
SELECT is(row(written::estimate::text, low(written::estimate), high(written::estimate),
              qualifier(written::estimate))::text,
          row(canonical, low, high, qualifier)::text, 'reads ' || written)
FROM spelling;
SELECT is((SELECT count(*) FROM spelling WHERE canonical::estimate <> written::estimate
              OR canonical::estimate::text <> canonical), 0::bigint,
          'every canonical text reads back to the same value');

SELECT is(('~100000'::estimate - '20000..50000')::text, '~50000..80000', 'what remains');
SELECT is(('>=76000'::estimate - 6000)::text, '>=70000', 'an open side stays open');
SELECT is((1 / '>=2'::estimate)::text, '>0..0.5', 'a reciprocal has a strict end');
SELECT is(('-2..3'::estimate * '-5..4')::text, '-15..12', 'a product takes the outermost ends');
SELECT is(('>=1'::estimate * 0)::text, '0', 'zero times anything is zero');
SELECT is((10 / 3::estimate)::text, '3.333333333', 'a quotient is rounded to nine decimals');
SELECT is((-20 / 3::estimate)::text, '-6.666666667', 'half away from zero');
SELECT is((0.1::float8 * 3::estimate)::text, '0.3', '0.1 counts as 0.1');
SELECT is(with_tolerance('~100000', 10)::text, '90000..110000', 'a tolerance moves the bounds');
SELECT is(with_tolerance('>=1000', 12.5)::text, '>=875', 'and leaves an open side open');
SELECT is(certainly_meets('>=2', 2), true, 'certainly meets');
SELECT is(certainly_meets('<2', 2), false, 'certainly does not');
SELECT is(certainly_meets('1.5..2.5', 2), NULL, 'cannot be known');
SELECT is('>3000'::estimate @> 3000, false, 'a strict bound is not reached');
SELECT is('20000..50000'::estimate && '~50000', true, 'equal ends can be equal');
SELECT is('<50'::estimate << '>=50', true, 'certainly below');
SELECT throws_ok($$SELECT 1 / '-1..1'::estimate$$, '22012', NULL, 'division by what may be zero');
SELECT throws_ok($$SELECT '999999999999999999'::estimate + 1$$, '22003', NULL, 'overflow');
SELECT throws_ok($$SELECT estimate(5, 1)$$, '22023', NULL, 'reversed bounds');
SELECT throws_ok($$SELECT 'NaN'::float8::estimate$$, '22023', NULL, 'NaN');
SELECT throws_ok($$SELECT '~5'::estimate::numeric$$, '22003', NULL, 'no numeric of an approximate one');
SELECT is('~5..8'::estimate::json::text, '{"low":5,"high":8,"qualifier":"about"}', 'as json');
SELECT is(to_jsonb('<=8'::estimate), '{"low": null, "high": 8, "qualifier": "at most"}', 'to_jsonb');
SELECT is('>5..8'::estimate::numrange, '(5,8]'::numrange, 'as numrange');
SELECT is(9007199254740993::bigint::estimate::text, '9007199254740993', 'a bigint stays exact');

SELECT * FROM finish();
ROLLBACK;
