-- The briefing workspace: the article beside what NATO printed for 2014 and 2024, and the gaps in it.
\set ON_ERROR_STOP on
\set QUIET on
\i sql/briefing.sql
\set body `cat -- "$NB_ARTICLE"`
\set name `basename -- "$NB_ARTICLE"`
INSERT INTO briefing.article (title, body) VALUES (:'name', :'body');
\copy briefing.ally_year from program 'grep -v ^# test/data/nato_2024_06.csv' (format csv, header)

\echo THE GAP OF EACH ALLY, 2024 (estimates; NATO, edition of June 2024)
\echo '  share of GDP and gap to 2, 3.5 and 5 % in points (at prices of 2015); gap to 5 % in billion USD of 2024'
\echo
CREATE TEMP VIEW bar AS
    SELECT *, repeat('█', least(30, round(6 * share_percent))::int) ||
              repeat('░', greatest(0, 30 - round(6 * share_percent))::int) AS drawn
    FROM (SELECT 1 AS part, ally_name AS name, share_percent, array_agg(gap_pp ORDER BY target_percent) AS gaps,
                 (SELECT gap_million FROM briefing.spending_gap c WHERE c.ally = g.ally AND c.edition = g.edition
                  AND c.year = g.year AND c.price_basis = 'current' AND c.target_percent = 5) AS gap_million
          FROM briefing.spending_gap g
          WHERE edition = '2024-06' AND year = 2024 AND price_basis = 'constant 2015' AND share_percent IS NOT NULL
          GROUP BY edition, ally, ally_name, year, share_percent
          UNION ALL
          SELECT 2, members, share_percent, array_agg(target_percent - share_percent ORDER BY target_percent),
                 (SELECT net_gap_million FROM briefing.alliance_by_year c WHERE c.members = a.members
                  AND c.year = a.year AND c.price_basis = 'current' AND c.target_percent = 5)
          FROM briefing.alliance_by_year a
          WHERE edition = '2024-06' AND year = 2024 AND price_basis = 'constant 2015'
          GROUP BY members, year, share_percent) s;
\echo '                       share  to 2   to 3.5  to 5   billion   0     1     2     3     4     5'
SELECT CASE WHEN part = 2 AND lag(part) OVER w = 1 THEN E'\n' ELSE '' END ||
       '  ' || rpad(name, 20) || lpad(to_char(share_percent, 'FM0.00'), 6) ||
       lpad(to_char(gaps[1], 'FMS0.00'), 7) || lpad(to_char(gaps[2], 'FMS0.00'), 7) ||
       lpad(to_char(gaps[3], 'FMS0.00'), 7) || lpad(to_char(gap_million / 1000, 'FM9990.0'), 9) || '   ' || drawn
FROM bar WINDOW w AS (ORDER BY part, share_percent DESC) ORDER BY part, share_percent DESC;
\echo
SELECT '  At 2 %: ' || max(allies_meeting_printed) FILTER (WHERE year = 2014) || ' of ' || max(allies_with_spending) FILTER (WHERE year = 2014) ||
       ' members with armed forces in 2014, ' || max(allies_meeting_printed) FILTER (WHERE year = 2024) || ' of ' ||
       max(allies_with_spending) FILTER (WHERE year = 2024) || ' in 2024.'
FROM briefing.alliance_by_year WHERE members = 'NATO' AND price_basis = 'constant 2015' AND target_percent = 2;
SELECT '  Those below 2 % in 2024 are together short of ' || to_char(shortfall_million / 1000, 'FM9990.0') || ' billion USD.'
FROM briefing.alliance_by_year
WHERE members = 'NATO' AND price_basis = 'current' AND year = 2024 AND target_percent = 2;

SELECT E'\nTHE ARTICLE AGAINST THE FIGURES' WHERE EXISTS (SELECT FROM briefing.claim_check);
SELECT '  named as short, against ' || rtrim(to_char(threshold_percent, 'FM990.99'), '.') || ' %: ' ||
       string_agg(coalesce(ally_name, ally) || coalesce(' ' || to_char(share_percent, 'FM0.00') || ' %', '') || ' (' || finding || ')', ', ' ORDER BY ally_name)
FROM briefing.claim_check WHERE named GROUP BY threshold_percent ORDER BY threshold_percent;
SELECT '  short of ' || rtrim(to_char(threshold_percent, 'FM990.99'), '.') || ' % as well, but not named: ' ||
       string_agg(coalesce(ally_name, ally) || ' ' || to_char(share_percent, 'FM0.00') || ' %', ', ' ORDER BY share_percent)
FROM briefing.claim_check WHERE NOT named GROUP BY threshold_percent HAVING count(*) < 20 ORDER BY threshold_percent;
\echo
