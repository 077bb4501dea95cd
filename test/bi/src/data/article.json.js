import { write } from "./query.js";
await write(`SELECT title, highlight(body, locale) AS html FROM briefing.article WHERE article_id = 1`);
