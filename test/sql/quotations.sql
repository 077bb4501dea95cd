-- Quotations by convention and locale: what each mark is, what is quoted, who said it.
SELECT getdatabaseencoding() <> 'UTF8' AS other_encoding \gset
\if :other_encoding
\quit
\endif
\pset format unaligned
\pset tuples_only on
CREATE FUNCTION pg_temp.read(body text, locale text DEFAULT 'en') RETURNS text LANGUAGE SQL AS
$$ SELECT coalesce(string_agg(format('%s%s %s [%s] by %s = %s, %s (%s)%s', repeat('  ', level - 1), n, kind, statement,
                   coalesce(speaker, '-'), coalesce(speaker_name, '-'), coalesce(cue, '-'), coalesce(rule, '-'),
                   CASE WHEN closed THEN '' ELSE ' unclosed' END || CASE WHEN group_id <> n THEN ' part of ' || group_id ELSE '' END),
                   E'\n' ORDER BY n), 'nothing') FROM quoted_statements(body, locale) $$;
CREATE FUNCTION pg_temp.marks(body text, locale text DEFAULT 'en') RETURNS text LANGUAGE SQL AS
$$ SELECT string_agg(mark || ' ' || class, ', ' ORDER BY n) FROM quotation_marks(body, locale) $$;

\echo -- straight, curly, LaTeX, single
SELECT pg_temp.read('"We will stay," said Ana Lindqvist, the defence minister.');
SELECT pg_temp.read('“We will stay,” said Ana Lindqvist, the defence minister.');
SELECT pg_temp.read('``We will stay,'''' said Ana Lindqvist, the defence minister.');
SELECT pg_temp.read('‘We will stay,’ said Ana Lindqvist, the defence minister.', 'en_GB');
\echo -- German, Swedish, French, Danish, Swiss, Polish, Japanese
SELECT pg_temp.read('„Wir werden bleiben“, sagte Ana Lindqvist.', 'de');
SELECT pg_temp.read('”Vi kommer att stanna”, sade Ana Lindqvist.', 'sv');
SELECT pg_temp.read('« Nous allons rester », a déclaré Ana Lindqvist.', 'fr');
SELECT pg_temp.read('»Vi vil blive,« sagde Ana Lindqvist.', 'da');
SELECT pg_temp.read('«Wir werden bleiben», sagte Ana Lindqvist.', 'de_CH');
SELECT pg_temp.read('„Zostaniemy tutaj”, powiedziała Ana Lindqvist.', 'pl');
SELECT pg_temp.read('大臣は「我々は残る」と述べた。', 'ja');
\echo -- orders
SELECT pg_temp.read('Ana Lindqvist said: “We will stay here.”');
SELECT pg_temp.read('“We will stay here,” she said. Ana Lindqvist is the minister.');
SELECT pg_temp.read('Defence Minister Ana Lindqvist spoke. “We will stay here,” the defence minister said.');
SELECT pg_temp.read('According to Ana Lindqvist, “we will stay here.”');
SELECT pg_temp.read('“We will stay here,” a senior official told reporters.');
SELECT pg_temp.read('“We will stay,” Lindqvist, who was visiting Oslo, said, “and we will pay.”');
\echo -- nine languages
SELECT pg_temp.read('«Vamos a quedarnos», dijo la ministra de Defensa, Ana Torres. «No nos iremos», añadió.', 'es');
SELECT pg_temp.read('«Resteremo in Europa», ha detto il ministro Paolo Rossi. Rossi ha aggiunto: “Pagheremo di più”.', 'it');
SELECT pg_temp.read('„Zostaniemy w Europie” – powiedział minister Jan Kowalski.', 'pl');
SELECT pg_temp.read('‘We blijven in Europa’, zei minister Jan de Vries. Volgens De Vries is het ‘een goede stap’.', 'nl');
SELECT pg_temp.read('“Vamos ficar na Europa”, disse o ministro João Silva. Segundo Silva, é “um bom passo”.', 'pt');
SELECT pg_temp.read('Bakan Ahmet Yılmaz, “Avrupa''da kalacağız” dedi.', 'tr');
SELECT pg_temp.read('„Wir werden bleiben“, sagte Verteidigungsminister Jan Müller. „Wir zahlen mehr“, so Müller weiter.', 'de');
SELECT pg_temp.read('« Nous resterons », a déclaré le ministre Jean Dupont. « Nous paierons », a-t-il ajouté. Selon M. Dupont, c’est « un bon pas ».', 'fr');
\echo -- nesting, paragraphs, unclosed
SELECT pg_temp.read('“He told us ‘we will stay’ and left,” said Ana Lindqvist.');
SELECT pg_temp.read(E'“This is the first paragraph.\n\n“And this is the second,” said Ana Lindqvist.');
SELECT pg_temp.read(E'“This one never ends.\n\nAnother paragraph, said Ana Lindqvist.');
SELECT pg_temp.read(E'“A line that is wrapped by\r\nhand goes on,” said Ana Lindqvist.');
SELECT pg_temp.read('“He said ‘we will stay and left,” Ana Lindqvist said.');
SELECT pg_temp.marks('他说‘好的’，她说“不”。', 'zh');
SELECT kind, length(statement), level FROM quoted_statements(repeat('“a ‘b ', 60) || 'c' || repeat('’ ”', 60)) ORDER BY level DESC LIMIT 1;
\echo -- kinds
SELECT pg_temp.read('The so-called “peace plan” and the novel “War and Peace” came up.');
SELECT pg_temp.read('Lindqvist said the talks were “very useful” to all.');
SELECT pg_temp.read('“We will stay”, said Ana Lindqvist, “and we will pay for all of it”.');
SELECT pg_temp.read('« Nous restons. » « Nous resterons toujours ici. »', 'fr');
\echo -- names behind a source, behind a title alone, with a particle
SELECT pg_temp.read('Laut Hans Klein ist das Ziel „nicht mehr zu erreichen“.', 'de');
SELECT pg_temp.read('“We will not pay,” Ms Lindqvist told reporters. Asked why, she said it was “too late for us”.');
SELECT pg_temp.read('“We will pay,” said the White House. She said it was “too late for us”.');
SELECT pg_temp.read('“We wait,” Jan de Vries said. “It is so,” De Vries added.');
\echo -- French inversion; asides inside a quotation
SELECT pg_temp.read('La ministre Ana Lindqvist parle. « Nous restons », dit-elle. « Peut-on rester ici ? », demande-t-elle. « Jamais », a-t-elle répondu.', 'fr');
SELECT pg_temp.read('« Nous restons », s’est félicité mardi Paul Durand. « On verra bien », explique-t-on à Paris.', 'fr');
SELECT pg_temp.read('« Nous restons, a déclaré mardi le ministre Paul Durand, parce que c’est utile. » « Ce n’est pas vrai, estime-t-il, et je le dis. »', 'fr');
SELECT pg_temp.read('«Nos quedamos —dijo el ministro Juan Pérez—, porque es útil».', 'es');
SELECT pg_temp.read('« Ma mère, qui le sait, dit la vérité. » Voilà tout.', 'fr');
\echo -- what is no quotation
SELECT pg_temp.marks('The US'' commitment in the ''90s: 5'' 11", rock ''n'' roll, l’OTAN, 40° 26′ 46″.');
SELECT pg_temp.read('It isn’t the soldiers’ fault.');
SELECT pg_temp.read('An empty pair “” is nothing.');
SELECT pg_temp.read('');
\echo -- cues that a user adds
SELECT speaker, cue FROM quoted_statements('“We will stay,” Lindqvist thundred.', 'en');
SELECT speaker, cue FROM quoted_statements('“We will stay,” Lindqvist thundred.', 'en', ARRAY['thundred']);
\echo -- errors
SELECT * FROM quoted_statements('x', 'klingonese');
SELECT * FROM quotation_marks('x', 'en_US_NOWHERE_AT_ALL@@');
