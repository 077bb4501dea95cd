import { write } from "./query.js";
await write(`SELECT n, statement, kind, coalesce(speaker_name, speaker) AS speaker, cue
             FROM briefing.quotation WHERE article_id = 1 AND level = 1 AND kind IN ('direct', 'mixed') ORDER BY n`);
