import { write } from "./query.js";
await write(`SELECT s.step_number, s.on_date, s.remaining_low, s.remaining_high
             FROM (SELECT estimate(max(value_low) FILTER (WHERE item = 'stationed'), max(value_high) FILTER (WHERE item = 'stationed'), true) AS stationed,
                          estimate(max(value_low) FILTER (WHERE item = 'reduction'), max(value_high) FILTER (WHERE item = 'reduction'), true) AS reduction
                   FROM briefing.article a, LATERAL nato_brief(a.body) b WHERE a.article_id = 1) f,
                  LATERAL drawdown_schedule(f.stationed, f.reduction, '2026-01-01', '2027-07-01') s
             ORDER BY step_number`);
