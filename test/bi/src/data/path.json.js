import { write } from "./query.js";
await write(`SELECT shape, p.year, round(p.share_percent, 4) AS share_percent
             FROM (SELECT share_percent FROM briefing.alliance_by_year
                   WHERE edition = '2024-06' AND price_basis = 'constant 2015' AND year = 2024 AND members = 'NATO' AND target_percent = 5) a,
                  unnest(ARRAY['linear', 'geometric', 'front_loaded', 'back_loaded']) shape,
                  LATERAL spending_path(a.share_percent, 5, 2024, 2035, shape) p
             ORDER BY shape, year`);
