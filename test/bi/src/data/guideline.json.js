import { write } from "./query.js";
await write(`SELECT guideline, extract(year FROM adopted)::int AS adopted_year, measure, target_percent, bound, by_year
             FROM nato_guideline WHERE measure = 'defence_percent_of_gdp' ORDER BY adopted`);
