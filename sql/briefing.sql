-- briefing.sql - a ready workspace over nato_brief: tables to fill, views to read. It belongs to whoever
-- runs it, and may be changed. Run it once, with the schema of the extension in the search path:
--     psql -f sql/briefing.sql
-- Amounts are in millions of the currency that stands beside them; shares and targets in percent of GDP;
-- gaps are target minus actual, so positive means short of the target.
\set ON_ERROR_STOP on
BEGIN;

CREATE SCHEMA briefing;
COMMENT ON SCHEMA briefing IS 'workspace of nato_brief: articles, spending by ally and year, troops by host';

------------------------------------------------------------------------------------------------
-- Tables
------------------------------------------------------------------------------------------------

CREATE TABLE briefing.article (
    article_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    title text NOT NULL,
    source text,
    published date,
    locale text NOT NULL DEFAULT 'en',
    body text NOT NULL
);
COMMENT ON TABLE briefing.article IS 'articles to be read, one a row';
COMMENT ON COLUMN briefing.article.article_id IS 'number of the article';
COMMENT ON COLUMN briefing.article.title IS 'headline or file name';
COMMENT ON COLUMN briefing.article.source IS 'who published it';
COMMENT ON COLUMN briefing.article.published IS 'day of publication';
COMMENT ON COLUMN briefing.article.locale IS 'language of the text, for example en or fr';
COMMENT ON COLUMN briefing.article.body IS 'the text';

CREATE TABLE briefing.ally_year (
    edition text NOT NULL,
    ally text NOT NULL CHECK (ally ~ '^[A-Z]{3}$'),
    year integer NOT NULL,
    price_basis text NOT NULL CHECK (price_basis ~ '^(current|constant [0-9]{4})$'),
    currency text NOT NULL DEFAULT 'USD' CHECK (currency ~ '^[A-Z]{3}$'),
    spending_million numeric CHECK (spending_million >= 0 AND spending_million < 'Infinity'),
    gdp_million numeric CHECK (gdp_million > 0 AND gdp_million < 'Infinity'),
    printed_share_percent numeric CHECK (printed_share_percent >= 0 AND printed_share_percent < 'Infinity'),
    estimated boolean NOT NULL DEFAULT false,
    PRIMARY KEY (edition, ally, year, price_basis)
);
COMMENT ON TABLE briefing.ally_year IS
    'defence spending and GDP of an ally in a year, as one edition of a publication states them';
COMMENT ON COLUMN briefing.ally_year.edition IS 'edition of the publication, so that it sorts by time: 2024-06';
COMMENT ON COLUMN briefing.ally_year.ally IS 'ISO 3166-1 alpha-3 code';
COMMENT ON COLUMN briefing.ally_year.year IS 'calendar year';
COMMENT ON COLUMN briefing.ally_year.price_basis IS 'current, or constant and the base year: constant 2015';
COMMENT ON COLUMN briefing.ally_year.currency IS 'ISO 4217 code of both amounts';
COMMENT ON COLUMN briefing.ally_year.spending_million IS 'defence spending in millions; NULL where none is stated';
COMMENT ON COLUMN briefing.ally_year.gdp_million IS 'GDP in millions';
COMMENT ON COLUMN briefing.ally_year.printed_share_percent IS
    'share of GDP that the edition prints, where it does: a few printed values do not follow from the amounts';
COMMENT ON COLUMN briefing.ally_year.estimated IS 'whether the edition marks the year as an estimate';

CREATE TABLE briefing.troop_presence (
    host text NOT NULL CHECK (host ~ '^[A-Z]{3}$'),
    on_date date NOT NULL,
    kind text NOT NULL CHECK (kind IN ('assigned', 'rotational', 'total')),
    troops estimate NOT NULL,
    source text,
    PRIMARY KEY (host, on_date, kind)
);
COMMENT ON TABLE briefing.troop_presence IS
    'troops in a host country on a day; kinds are never added up or subtracted from one another';
COMMENT ON COLUMN briefing.troop_presence.host IS 'ISO 3166-1 alpha-3 code of the host country';
COMMENT ON COLUMN briefing.troop_presence.on_date IS 'day of the count';
COMMENT ON COLUMN briefing.troop_presence.kind IS 'assigned, rotational or total';
COMMENT ON COLUMN briefing.troop_presence.troops IS 'how many, as it was reported';
COMMENT ON COLUMN briefing.troop_presence.source IS 'who reported it';

CREATE TABLE briefing.target (
    target_percent numeric PRIMARY KEY CHECK (target_percent > 0 AND target_percent < 'Infinity')
);
COMMENT ON TABLE briefing.target IS 'targets that the views compare with';
COMMENT ON COLUMN briefing.target.target_percent IS 'target in percent of GDP';
INSERT INTO briefing.target VALUES (2), (3.5), (5);

CREATE TABLE briefing.reduction (
    scenario text PRIMARY KEY,
    reduction estimate NOT NULL
);
COMMENT ON TABLE briefing.reduction IS 'withdrawals to play through, over all hosts together';
COMMENT ON COLUMN briefing.reduction.scenario IS 'name of the scenario';
COMMENT ON COLUMN briefing.reduction.reduction IS 'how many are to leave, as it was reported';

------------------------------------------------------------------------------------------------
-- Spending
------------------------------------------------------------------------------------------------

CREATE VIEW briefing.spending_gap AS
    SELECT y.edition, y.ally, m.name AS ally_name, y.year, y.price_basis, y.currency, y.estimated,
           y.spending_million, y.gdp_million, s.share_percent, y.printed_share_percent,
           t.target_percent,
           gap_to_target(s.share_percent, t.target_percent) AS gap_pp,
           spending_gap(y.spending_million, y.gdp_million, t.target_percent) AS gap_million,
           spending_shortfall(y.spending_million, y.gdp_million, t.target_percent) AS shortfall_million,
           meets_target(s.share_percent, t.target_percent) AS meets_target
    FROM briefing.ally_year y
    CROSS JOIN briefing.target t
    CROSS JOIN LATERAL (SELECT share_of_gdp(y.spending_million, y.gdp_million) AS share_percent) s
    LEFT JOIN nato_member m ON m.code = y.ally;
COMMENT ON VIEW briefing.spending_gap IS 'how far each ally is from each target, in points and in money';
COMMENT ON COLUMN briefing.spending_gap.edition IS 'edition of the figures';
COMMENT ON COLUMN briefing.spending_gap.ally IS 'ISO 3166-1 alpha-3 code';
COMMENT ON COLUMN briefing.spending_gap.ally_name IS 'English name';
COMMENT ON COLUMN briefing.spending_gap.year IS 'calendar year';
COMMENT ON COLUMN briefing.spending_gap.price_basis IS 'current or constant prices';
COMMENT ON COLUMN briefing.spending_gap.currency IS 'currency of the amounts';
COMMENT ON COLUMN briefing.spending_gap.estimated IS 'whether the year is an estimate';
COMMENT ON COLUMN briefing.spending_gap.spending_million IS 'defence spending in millions';
COMMENT ON COLUMN briefing.spending_gap.gdp_million IS 'GDP in millions';
COMMENT ON COLUMN briefing.spending_gap.share_percent IS 'spending in percent of GDP, computed from the amounts';
COMMENT ON COLUMN briefing.spending_gap.printed_share_percent IS 'share that the edition prints';
COMMENT ON COLUMN briefing.spending_gap.target_percent IS 'target in percent of GDP';
COMMENT ON COLUMN briefing.spending_gap.gap_pp IS 'target minus share in percentage points';
COMMENT ON COLUMN briefing.spending_gap.gap_million IS 'money missing to the target in millions; negative above it';
COMMENT ON COLUMN briefing.spending_gap.shortfall_million IS 'the same, never below 0';
COMMENT ON COLUMN briefing.spending_gap.meets_target IS 'whether the share, rounded to 2 decimals, meets the target';

CREATE VIEW briefing.alliance_by_year AS
    SELECT y.edition, g.members, y.year, y.price_basis, y.currency, t.target_percent,
           count(*) AS allies,
           count(y.spending_million) AS allies_with_spending,
           allies_meeting(s.share_percent, t.target_percent) AS allies_meeting,
           allies_meeting(coalesce(y.printed_share_percent, s.share_percent), t.target_percent)
               AS allies_meeting_printed,
           alliance_share(y.spending_million, y.gdp_million) AS share_percent,
           alliance_gap(y.spending_million, y.gdp_million, t.target_percent) AS net_gap_million,
           alliance_shortfall(y.spending_million, y.gdp_million, t.target_percent) AS shortfall_million,
           bool_or(y.estimated) AS estimated
    FROM briefing.ally_year y
    CROSS JOIN briefing.target t
    CROSS JOIN LATERAL (SELECT share_of_gdp(y.spending_million, y.gdp_million) AS share_percent) s
    CROSS JOIN (VALUES ('NATO'), ('Europe and Canada')) g(members)
    WHERE is_ally(y.ally, make_date(y.year, 12, 31)) AND (g.members = 'NATO' OR y.ally <> 'USA')
    GROUP BY y.edition, g.members, y.year, y.price_basis, y.currency, t.target_percent;
COMMENT ON VIEW briefing.alliance_by_year IS
    'the alliance of those who were members in the year, whole and without the United States';
COMMENT ON COLUMN briefing.alliance_by_year.edition IS 'edition of the figures';
COMMENT ON COLUMN briefing.alliance_by_year.members IS 'NATO, or Europe and Canada';
COMMENT ON COLUMN briefing.alliance_by_year.year IS 'calendar year';
COMMENT ON COLUMN briefing.alliance_by_year.price_basis IS 'current or constant prices';
COMMENT ON COLUMN briefing.alliance_by_year.currency IS 'currency of the amounts';
COMMENT ON COLUMN briefing.alliance_by_year.target_percent IS 'target in percent of GDP';
COMMENT ON COLUMN briefing.alliance_by_year.allies IS 'members with a row';
COMMENT ON COLUMN briefing.alliance_by_year.allies_with_spending IS 'members with a figure of spending';
COMMENT ON COLUMN briefing.alliance_by_year.allies_meeting IS 'members at the target, by shares computed from the amounts';
COMMENT ON COLUMN briefing.alliance_by_year.allies_meeting_printed IS 'members at the target, by printed shares where there are';
COMMENT ON COLUMN briefing.alliance_by_year.share_percent IS 'spending of all in percent of the GDP of all';
COMMENT ON COLUMN briefing.alliance_by_year.net_gap_million IS 'net gap in millions: surplus of one fills the gap of another';
COMMENT ON COLUMN briefing.alliance_by_year.shortfall_million IS 'sum of what those below the target are short of, in millions';
COMMENT ON COLUMN briefing.alliance_by_year.estimated IS 'whether any figure in it is an estimate';

CREATE VIEW briefing.edition_change AS
    SELECT ally, year, kind AS price_kind, edition, previous_edition, share_percent, previous_share_percent,
           share_percent - previous_share_percent AS change_pp
    FROM (SELECT ally, year, k.kind, edition, s.share_percent,
                 lag(edition) OVER w AS previous_edition,
                 lag(s.share_percent) OVER w AS previous_share_percent
          FROM briefing.ally_year
          CROSS JOIN LATERAL (SELECT coalesce(share_of_gdp(spending_million, gdp_million),
                                              printed_share_percent) AS share_percent) s
          CROSS JOIN LATERAL (SELECT split_part(price_basis, ' ', 1) AS kind) k
          WHERE s.share_percent IS NOT NULL
          WINDOW w AS (PARTITION BY ally, year, k.kind ORDER BY edition)) e
    WHERE previous_edition IS NOT NULL;
COMMENT ON VIEW briefing.edition_change IS
    'how the share of the same ally in the same year changed from one edition to the next';
COMMENT ON COLUMN briefing.edition_change.ally IS 'ISO 3166-1 alpha-3 code';
COMMENT ON COLUMN briefing.edition_change.year IS 'calendar year';
COMMENT ON COLUMN briefing.edition_change.price_kind IS 'current or constant';
COMMENT ON COLUMN briefing.edition_change.edition IS 'later edition';
COMMENT ON COLUMN briefing.edition_change.previous_edition IS 'edition before it';
COMMENT ON COLUMN briefing.edition_change.share_percent IS 'share in the later edition';
COMMENT ON COLUMN briefing.edition_change.previous_share_percent IS 'share in the edition before it';
COMMENT ON COLUMN briefing.edition_change.change_pp IS 'later minus earlier in percentage points';

------------------------------------------------------------------------------------------------
-- Troops
------------------------------------------------------------------------------------------------

CREATE VIEW briefing.drawdown_scenario AS
    SELECT r.scenario, p.on_date, p.kind, p.hosts,
           low(p.present)::bigint AS present_low, high(p.present)::bigint AS present_high,
           low(r.reduction)::bigint AS reduction_low, high(r.reduction)::bigint AS reduction_high,
           d.remaining_low, d.remaining_high, d.withdrawn_percent_low, d.withdrawn_percent_high,
           d.approximate
    FROM briefing.reduction r
    CROSS JOIN (SELECT on_date, kind, count(*) AS hosts, sum(troops) AS present
                FROM briefing.troop_presence GROUP BY on_date, kind) p
    CROSS JOIN LATERAL drawdown(p.present, r.reduction) d;
COMMENT ON VIEW briefing.drawdown_scenario IS
    'what each scenario leaves of the troops of all hosts together, by day and kind of count';
COMMENT ON COLUMN briefing.drawdown_scenario.scenario IS 'name of the scenario';
COMMENT ON COLUMN briefing.drawdown_scenario.on_date IS 'day of the count';
COMMENT ON COLUMN briefing.drawdown_scenario.kind IS 'assigned, rotational or total';
COMMENT ON COLUMN briefing.drawdown_scenario.hosts IS 'host countries in the count';
COMMENT ON COLUMN briefing.drawdown_scenario.present_low IS 'troops present, lower bound';
COMMENT ON COLUMN briefing.drawdown_scenario.present_high IS 'troops present, upper bound';
COMMENT ON COLUMN briefing.drawdown_scenario.reduction_low IS 'troops to leave, lower bound';
COMMENT ON COLUMN briefing.drawdown_scenario.reduction_high IS 'troops to leave, upper bound';
COMMENT ON COLUMN briefing.drawdown_scenario.remaining_low IS 'troops that remain, lower bound';
COMMENT ON COLUMN briefing.drawdown_scenario.remaining_high IS 'troops that remain, upper bound';
COMMENT ON COLUMN briefing.drawdown_scenario.withdrawn_percent_low IS 'percent that leaves, lower bound';
COMMENT ON COLUMN briefing.drawdown_scenario.withdrawn_percent_high IS 'percent that leaves, upper bound';
COMMENT ON COLUMN briefing.drawdown_scenario.approximate IS 'whether any figure in it is approximate';

CREATE VIEW briefing.drawdown_by_host AS
    SELECT r.scenario, p.on_date, p.kind, p.host, m.name AS host_name,
           low(p.troops)::bigint AS present,
           apportion(low(r.reduction)::bigint, low(p.troops)) OVER w AS leaving_low,
           apportion(high(r.reduction)::bigint, low(p.troops)) OVER w AS leaving_high
    FROM briefing.reduction r
    CROSS JOIN briefing.troop_presence p
    LEFT JOIN nato_member m ON m.code = p.host
    WHERE is_exact(p.troops) AND is_bounded(r.reduction)
    WINDOW w AS (PARTITION BY r.scenario, p.on_date, p.kind ORDER BY p.host);
COMMENT ON VIEW briefing.drawdown_by_host IS
    'a withdrawal apportioned over the hosts in proportion to the troops in each (largest remainder)';
COMMENT ON COLUMN briefing.drawdown_by_host.scenario IS 'name of the scenario';
COMMENT ON COLUMN briefing.drawdown_by_host.on_date IS 'day of the count';
COMMENT ON COLUMN briefing.drawdown_by_host.kind IS 'assigned, rotational or total';
COMMENT ON COLUMN briefing.drawdown_by_host.host IS 'ISO 3166-1 alpha-3 code of the host country';
COMMENT ON COLUMN briefing.drawdown_by_host.host_name IS 'English name';
COMMENT ON COLUMN briefing.drawdown_by_host.present IS 'troops present';
COMMENT ON COLUMN briefing.drawdown_by_host.leaving_low IS 'share of the lower figure of the reduction';
COMMENT ON COLUMN briefing.drawdown_by_host.leaving_high IS 'share of the upper figure of the reduction';

------------------------------------------------------------------------------------------------
-- Articles
------------------------------------------------------------------------------------------------

CREATE VIEW briefing.quotation AS
    SELECT a.article_id, a.title, q.n, q.statement, q.kind, q.speaker, q.speaker_name, q.cue, q.level,
           q.group_id, q.start_pos, q.length
    FROM briefing.article a CROSS JOIN LATERAL quoted_statements(a.body, a.locale) q;
COMMENT ON VIEW briefing.quotation IS 'what is quoted in each article, and who said it';
COMMENT ON COLUMN briefing.quotation.article_id IS 'number of the article';
COMMENT ON COLUMN briefing.quotation.title IS 'its title';
COMMENT ON COLUMN briefing.quotation.n IS 'number of the statement within the article';
COMMENT ON COLUMN briefing.quotation.statement IS 'the words between the marks';
COMMENT ON COLUMN briefing.quotation.kind IS 'direct, mixed, scare or title';
COMMENT ON COLUMN briefing.quotation.speaker IS 'speaker as written';
COMMENT ON COLUMN briefing.quotation.speaker_name IS 'name of the speaker within the article';
COMMENT ON COLUMN briefing.quotation.cue IS 'verb that introduces the statement';
COMMENT ON COLUMN briefing.quotation.level IS '1 for the outermost quotation';
COMMENT ON COLUMN briefing.quotation.group_id IS 'first statement of a split quotation';
COMMENT ON COLUMN briefing.quotation.start_pos IS 'first character, counted from 1';
COMMENT ON COLUMN briefing.quotation.length IS 'number of characters, with the marks';

CREATE VIEW briefing.reported_figure AS
    SELECT a.article_id, a.title, f.n, f.figure, f.value_low, f.value_high, f.qualifier, f.unit, f.noun,
           f.role, f.start_pos, f.length
    FROM briefing.article a CROSS JOIN LATERAL reported_figures(a.body, a.locale) f;
COMMENT ON VIEW briefing.reported_figure IS 'the figures of each article with unit, qualifier and role';
COMMENT ON COLUMN briefing.reported_figure.article_id IS 'number of the article';
COMMENT ON COLUMN briefing.reported_figure.title IS 'its title';
COMMENT ON COLUMN briefing.reported_figure.n IS 'number of the figure within the article';
COMMENT ON COLUMN briefing.reported_figure.figure IS 'as written';
COMMENT ON COLUMN briefing.reported_figure.value_low IS 'lower bound; NULL where there is none';
COMMENT ON COLUMN briefing.reported_figure.value_high IS 'upper bound; NULL where there is none';
COMMENT ON COLUMN briefing.reported_figure.qualifier IS 'about, at least, between ...';
COMMENT ON COLUMN briefing.reported_figure.unit IS 'percent_of_gdp, people, a currency code ...';
COMMENT ON COLUMN briefing.reported_figure.noun IS 'what is counted';
COMMENT ON COLUMN briefing.reported_figure.role IS 'target, current, stationed or reduction, where plain';
COMMENT ON COLUMN briefing.reported_figure.start_pos IS 'first character, counted from 1';
COMMENT ON COLUMN briefing.reported_figure.length IS 'number of characters';

-- The newest figure of each ally: last edition, last year in it, constant prices before current ones.
CREATE VIEW briefing.latest_share AS
    SELECT DISTINCT ON (ally) ally, edition, year, price_basis, estimated, s.share_percent
    FROM briefing.ally_year
    CROSS JOIN LATERAL (SELECT coalesce(share_of_gdp(spending_million, gdp_million),
                                        printed_share_percent) AS share_percent) s
    WHERE s.share_percent IS NOT NULL
    ORDER BY ally, edition DESC, year DESC, price_basis = 'current';
COMMENT ON VIEW briefing.latest_share IS 'the newest share of GDP that is loaded for each ally';
COMMENT ON COLUMN briefing.latest_share.ally IS 'ISO 3166-1 alpha-3 code';
COMMENT ON COLUMN briefing.latest_share.edition IS 'edition of the figure';
COMMENT ON COLUMN briefing.latest_share.year IS 'calendar year';
COMMENT ON COLUMN briefing.latest_share.price_basis IS 'price basis of the share';
COMMENT ON COLUMN briefing.latest_share.estimated IS 'whether the year is an estimate';
COMMENT ON COLUMN briefing.latest_share.share_percent IS 'share of GDP in percent';

-- An article's "fail to meet" may mean the target it reports or the share that is asked for now: both
-- are compared.
CREATE VIEW briefing.claim_check AS
    SELECT c.article_id, c.title, c.measured_against, c.threshold_percent, c.ally, m.name AS ally_name,
           c.named, c.evidence, l.edition, l.year, l.share_percent,
           gap_to_target(l.share_percent, c.threshold_percent) AS gap_pp,
           NOT meets_target(l.share_percent, c.threshold_percent) AS is_short,
           CASE WHEN l.share_percent IS NULL THEN 'no figure loaded'
                WHEN NOT c.named THEN 'short, but not named'
                WHEN meets_target(l.share_percent, c.threshold_percent) THEN 'contradicted'
                ELSE 'confirmed' END AS finding
    FROM (SELECT a.article_id, a.title, b.item AS measured_against,
                 coalesce(b.value_low, b.value_high) AS threshold_percent, n.ally,
                 n.evidence IS NOT NULL AS named, n.evidence
          FROM briefing.article a
          CROSS JOIN LATERAL nato_brief(a.body, a.locale) b
          CROSS JOIN LATERAL (
              SELECT item AS ally, evidence FROM nato_brief(a.body, a.locale) WHERE section = 'ally'
              UNION ALL
              SELECT ally, NULL FROM briefing.latest_share s
              WHERE NOT meets_target(s.share_percent, coalesce(b.value_low, b.value_high))
                AND ally NOT IN (SELECT item FROM nato_brief(a.body, a.locale) WHERE section = 'ally')) n
          WHERE b.section = 'spending' AND b.item IN ('target', 'current')
            AND EXISTS (SELECT FROM nato_brief(a.body, a.locale) WHERE section = 'ally')) c
    LEFT JOIN briefing.latest_share l USING (ally)
    LEFT JOIN nato_member m ON m.code = c.ally;
COMMENT ON VIEW briefing.claim_check IS
    'for each ally that an article names as short: what the loaded edition says; and allies short that it does not name';
COMMENT ON COLUMN briefing.claim_check.article_id IS 'number of the article';
COMMENT ON COLUMN briefing.claim_check.title IS 'its title';
COMMENT ON COLUMN briefing.claim_check.measured_against IS 'target or current: which of the article''s figures is the yardstick';
COMMENT ON COLUMN briefing.claim_check.threshold_percent IS 'that figure in percent of GDP';
COMMENT ON COLUMN briefing.claim_check.ally IS 'ISO 3166-1 alpha-3 code';
COMMENT ON COLUMN briefing.claim_check.ally_name IS 'English name';
COMMENT ON COLUMN briefing.claim_check.named IS 'whether the article names it as short';
COMMENT ON COLUMN briefing.claim_check.evidence IS 'its name as written';
COMMENT ON COLUMN briefing.claim_check.edition IS 'edition of the figure';
COMMENT ON COLUMN briefing.claim_check.year IS 'year of the figure';
COMMENT ON COLUMN briefing.claim_check.share_percent IS 'share of GDP in percent';
COMMENT ON COLUMN briefing.claim_check.gap_pp IS 'yardstick minus share in percentage points';
COMMENT ON COLUMN briefing.claim_check.is_short IS 'whether the figure is below the yardstick; NULL without a figure';
COMMENT ON COLUMN briefing.claim_check.finding IS
    'confirmed, contradicted, short but not named, or no figure loaded';

COMMIT;
