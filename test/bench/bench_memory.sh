#!/usr/bin/env bash
# Memory of one backend: after calls that end early or fail, and at the peak of a large array.
set -euo pipefail
psql -qX -c "CREATE FUNCTION resident_kb() RETURNS int LANGUAGE SQL AS \$\$ SELECT substring(pg_read_file('/proc/self/status', 0, 8000) from 'VmRSS:\s+(\d+)')::int \$\$" \
    -c "CREATE FUNCTION peak_kb() RETURNS int LANGUAGE SQL AS \$\$ SELECT substring(pg_read_file('/proc/self/status', 0, 8000) from 'VmHWM:\s+(\d+)')::int \$\$"
psql -qXAt <<'SQL'
CREATE FUNCTION pg_temp.early(rounds int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    FOR i IN 1..rounds LOOP
        PERFORM statement_tokens('“We pay 5% of GDP,” she said in 日本 ' || i, CASE i % 3 WHEN 0 THEN 'fr' ELSE 'en' END) LIMIT 1;
        PERFORM quoted_statements('“We pay 5% of GDP,” she said. ' || i) LIMIT 1;
        PERFORM statement_sentences('One. Two. ' || i) LIMIT 1;
        PERFORM reported_figures('They pay 5% of GDP. ' || i) LIMIT 1;
    END LOOP;
END $$;
CREATE FUNCTION pg_temp.failing(rounds int) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
    FOR i IN 1..rounds LOOP
        BEGIN
            PERFORM 1 / (n - 3) FROM statement_tokens('a b c d', CASE i % 2 WHEN 0 THEN 'xx' ELSE 'en' END);
        EXCEPTION WHEN OTHERS THEN NULL;
        END;
    END LOOP;
END $$;
SELECT pg_temp.early(200), pg_temp.failing(200) \g /dev/null
SELECT resident_kb() AS before \gset
SELECT pg_temp.early(20000) \g /dev/null
SELECT resident_kb() AS after_early \gset
SELECT pg_temp.failing(20000) \g /dev/null
SELECT resident_kb() AS after_failing \gset
SELECT format('resident: %s kB more after 20,000 calls of four functions that end early, %s kB more after 20,000 that fail (at most 4096)',
              :after_early - :before, :after_failing - :after_early);
SQL
psql -qX <<'SQL'
CREATE TABLE long_text (body text);
ALTER TABLE long_text ALTER body SET STORAGE EXTERNAL;
INSERT INTO long_text SELECT repeat('The allies pay more than they did in the years before. ', 1000000);
SQL
psql -qXAt <<'SQL'
SELECT cardinality(statement_words('warm')) \g /dev/null
SELECT octet_length(body) / 1024 AS kb FROM long_text \gset
-- The text itself, and the pages of the server's buffers that it came from.
SELECT length(body) FROM long_text \g /dev/null
SELECT peak_kb() AS before \gset
SELECT cardinality(statement_words(body)) FROM long_text \g /dev/null
SELECT format('peak of statement_words on a text of %s kB: %s kB more, %s times the text (at most 2.5 beside the text itself)', :kb, peak_kb() - :before,
              round((peak_kb() - :before)::numeric / :kb, 2));
SQL
