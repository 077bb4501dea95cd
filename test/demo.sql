-- The brief of one article, for a person to read. The article's path is in NB_ARTICLE.
\set body `cat -- "$NB_ARTICLE"`
\set name `basename -- "$NB_ARTICLE"`

CREATE TEMP TABLE article (body text);
INSERT INTO article VALUES (:'body');

-- A number with separators and no trailing point.
CREATE FUNCTION pg_temp.pretty(value numeric) RETURNS text LANGUAGE SQL AS
$$ SELECT rtrim(to_char(value, 'FM999,999,999,999,990.9999'), '.') $$;

-- "about 20,000 to 50,000", as people say it.
CREATE FUNCTION pg_temp.spoken(low numeric, high numeric, qualifier text) RETURNS text
LANGUAGE SQL AS
$$ SELECT CASE WHEN qualifier IN ('exact', 'between') THEN '' ELSE qualifier || ' ' END ||
          CASE WHEN low = high THEN pg_temp.pretty(low)
               WHEN low IS NULL THEN pg_temp.pretty(high)
               WHEN high IS NULL THEN pg_temp.pretty(low)
               ELSE pg_temp.pretty(low) || ' to ' || pg_temp.pretty(high) END $$;

CREATE TEMP TABLE brief AS
    SELECT row_number() OVER () AS n, b.* FROM article, LATERAL nato_brief(body) b;

\echo
SELECT 'A BRIEF OF ' || :'name' || ' (' || length(body) || ' characters)' FROM article;

\echo
\echo SPENDING, in percent of GDP
SELECT '  ' || rpad(item, 11) || lpad(pg_temp.spoken(value_low, value_high, qualifier), 8) ||
       CASE unit WHEN 'percentage_points' THEN ' points' ELSE ' %     ' END || '  ' ||
       repeat('█', least(40, greatest(0, round(4 * coalesce(value_high, value_low))))::int)
FROM brief WHERE section = 'spending' ORDER BY n;
SELECT '  the article names no target and no current share'
WHERE NOT EXISTS (SELECT FROM brief WHERE section = 'spending');
SELECT '  named as short of the target: ' ||
       string_agg(evidence || ' (' || item || ')', ', ' ORDER BY n)
FROM brief WHERE section = 'ally' HAVING count(*) > 0;

\echo
\echo TROOPS
SELECT '  ' || rpad(item, 11) || pg_temp.spoken(value_low, value_high, qualifier) ||
       CASE unit WHEN 'percent' THEN ' %' ELSE '' END
FROM brief WHERE section = 'drawdown' ORDER BY n;
SELECT '  the article names no troops that are stationed or leave'
WHERE NOT EXISTS (SELECT FROM brief WHERE section = 'drawdown');

\echo
\echo QUOTATIONS
SELECT '  ' || coalesce(speaker, 'nobody named') || ' (' || item || ')' || E'\n      ' ||
       regexp_replace(evidence, '\s+', ' ', 'g')
FROM brief WHERE section = 'quote' ORDER BY n;
SELECT '  the article quotes nobody'
WHERE NOT EXISTS (SELECT FROM brief WHERE section = 'quote');
\echo
