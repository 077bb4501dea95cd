import { write } from "./query.js";
await write(`SELECT year, members, share_percent, allies_meeting_printed, allies_with_spending
             FROM briefing.alliance_by_year
             WHERE edition = '2024-06' AND price_basis = 'constant 2015' AND target_percent = 2
             ORDER BY members, year`);
