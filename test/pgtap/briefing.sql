-- The workspace of sql/briefing.sql, with NATO's figures of 2014 and 2024 and an article of our own.
SELECT getdatabaseencoding() = 'UTF8' AS run_test \gset
\if :run_test
\i sql/briefing.sql
\copy briefing.ally_year from program 'grep -v ^# test/data/nato_2024_06.csv' (format csv, header)
INSERT INTO briefing.ally_year (edition, ally, year, price_basis, printed_share_percent)
    VALUES ('2025-08', 'POL', 2024, 'constant 2021', 3.79), ('2025-08', 'DEU', 2025, 'constant 2021', NULL);
INSERT INTO briefing.article (title, body) VALUES ('a brief',
    'Allies pay 2% of GDP; the target is 5% of GDP. Some allies, such as Belgium and Poland, still fail to meet it. '
    '“We shall pay,” said Ana Lindqvist.');
INSERT INTO briefing.troop_presence VALUES ('DEU', '2024-12-31', 'assigned', 34000, 'test'),
    ('ITA', '2024-12-31', 'assigned', 12000, 'test'), ('POL', '2024-12-31', 'rotational', '~10000', 'test');
INSERT INTO briefing.reduction VALUES ('announced', '~20000..50000'), ('small', 2300);
BEGIN;
SELECT plan(15);
SELECT is((SELECT concat_ws(' ', round(share_percent, 2), round(gap_pp, 2), round(gap_million), meets_target)
           FROM briefing.spending_gap WHERE ally = 'BEL' AND year = 2024 AND price_basis = 'current' AND target_percent = 2),
          '1.30 0.70 4596 f', 'gap of an ally');
SELECT is((SELECT count(DISTINCT target_percent) FROM briefing.spending_gap), 3::bigint, 'three targets');
SELECT is((SELECT count(*) FROM briefing.spending_gap WHERE printed_share_percent <> round(share_percent, 2)
           AND edition = '2024-06' AND price_basis = 'constant 2015' AND target_percent = 2), 1::bigint,
          'one printed share of 2024 does not follow from the amounts');
SELECT is((SELECT concat_ws(' ', allies, allies_with_spending, allies_meeting, allies_meeting_printed, round(share_percent, 2), estimated)
           FROM briefing.alliance_by_year WHERE members = 'NATO' AND year = 2024 AND edition = '2024-06'
             AND price_basis = 'constant 2015' AND target_percent = 2), '32 31 22 23 2.71 t', 'the alliance in 2024');
SELECT is((SELECT allies FROM briefing.alliance_by_year WHERE members = 'NATO' AND year = 2014
             AND price_basis = 'constant 2015' AND target_percent = 2), 28::bigint, 'only members of that year');
SELECT is((SELECT bool_and(share_percent IS NULL AND shortfall_million IS NULL) FROM briefing.alliance_by_year WHERE year = 2025),
          true, 'a year without figures has no share: missing is not zero');
SELECT is((SELECT concat_ws(' ', ally, edition, previous_edition, share_percent, round(change_pp, 2)) FROM briefing.edition_change),
          'POL 2025-08 2024-06 3.79 -0.33', 'editions move');
SELECT is((SELECT concat_ws(' ', present_low, remaining_low, remaining_high, withdrawn_percent_low, approximate)
           FROM briefing.drawdown_scenario WHERE scenario = 'announced' AND kind = 'assigned'), '46000 0 26000 43.4783 t', 'a scenario');
SELECT is((SELECT string_agg(kind || ' ' || present_low, ', ' ORDER BY kind) FROM briefing.drawdown_scenario WHERE scenario = 'small'),
          'assigned 46000, rotational 10000', 'kinds are kept apart');
SELECT is((SELECT string_agg(host || ' ' || leaving_low, ', ' ORDER BY host) FROM briefing.drawdown_by_host WHERE scenario = 'small'),
          'DEU 1700, ITA 600', 'over the hosts');
SELECT is((SELECT concat_ws(' ', statement, speaker_name) FROM briefing.quotation), 'We shall pay, Ana Lindqvist', 'quotations');
SELECT is((SELECT string_agg(concat_ws(' ', value_low, unit, role), ', ' ORDER BY n) FROM briefing.reported_figure),
          '2 percent_of_gdp current, 5 percent_of_gdp target', 'figures');
SELECT is((SELECT string_agg(concat_ws(' ', ally, finding, edition), ', ' ORDER BY ally) FROM briefing.claim_check
           WHERE measured_against = 'current' AND named), 'BEL confirmed 2024-06, POL contradicted 2025-08', 'claims checked');
SELECT is((SELECT string_agg(ally, ' ' ORDER BY ally) FROM briefing.claim_check WHERE measured_against = 'current' AND NOT named),
          'CAN ESP HRV ITA LUX PRT SVK SVN', 'allies that are short and not named');
SELECT is((SELECT string_agg(c.relname || '.' || coalesce(a.attname, ''), ', ') FROM pg_class c
           LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0
           WHERE c.relnamespace = 'briefing'::regnamespace AND c.relkind IN ('r', 'v')
             AND (obj_description(c.oid, 'pg_class') IS NULL OR col_description(c.oid, a.attnum) IS NULL)), NULL,
          'every table, view and column has a comment');
SELECT * FROM finish();
ROLLBACK;
SET client_min_messages = warning;
DROP SCHEMA briefing CASCADE;
\else
BEGIN;
SELECT plan(1);
SELECT skip('its characters are not in this encoding', 1);
SELECT * FROM finish();
ROLLBACK;
\endif
