import { write } from "./query.js";
await write(`SELECT ally_name, target_percent, share_percent, gap_pp, gap_million, meets_target
             FROM briefing.spending_gap
             WHERE edition = '2024-06' AND year = 2024 AND price_basis = 'constant 2015' AND share_percent IS NOT NULL
             ORDER BY gap_pp DESC`);
