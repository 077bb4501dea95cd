-- The workspace with figures, an article and troops, for clients to read.
\set ON_ERROR_STOP on
CREATE EXTENSION nato_brief;
\i sql/briefing.sql
\copy briefing.ally_year from program 'grep -v ^# test/data/nato_2024_06.csv' (format csv, header)
INSERT INTO briefing.ally_year (edition, ally, year, price_basis, printed_share_percent) VALUES ('2025-08', 'POL', 2024, 'constant 2021', 3.79);
\set body `cat test/data/article.txt`
INSERT INTO briefing.article (title, source, published, body) VALUES ('A brief', 'own', '2025-04-03', :'body');
INSERT INTO briefing.troop_presence VALUES ('DEU', '2024-12-31', 'assigned', 34949, 'DMDC'), ('ITA', '2024-12-31', 'assigned', 12456, 'DMDC'),
    ('GBR', '2024-12-31', 'assigned', 10063, 'DMDC'), ('POL', '2024-12-31', 'rotational', '~10000', 'news');
INSERT INTO briefing.reduction VALUES ('some 20,000 to 50,000', '~20000..50000'), ('2,300', 2300);
