// node-postgres against the workspace: every number parses, nothing is NaN or infinite. Prints TAP.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
const require = createRequire(process.cwd() + "/");
const pg = require("pg");
const calls = JSON.parse(readFileSync(new URL("./calls.json", import.meta.url)));
const client = new pg.Client({ host: process.env.PGHOST ?? "localhost" });
let count = 0;
function ok(good, name, detail = []) {
  console.log(`${good ? "ok" : "not ok"} ${++count} - ${name}`);
  if (!good) for (const line of detail.slice(0, 20)) console.log("# " + line);
}
const NUMBERS = new Set([20, 21, 23, 700, 701, 1700]);
function check(name, result, wrong) {
  if (result.rows.length === 0) wrong.push(`${name}: no rows`);
  for (const field of result.fields)
    for (const row of result.rows) {
      const value = row[field.name];
      if (value !== null && NUMBERS.has(field.dataTypeID) && !/^-?\d+(\.\d+)?$/.test(String(value)))
        wrong.push(`${name}.${field.name}: ${value}`);
      if (value !== null && field.dataTypeID === 16 && typeof value !== "boolean") wrong.push(`${name}.${field.name}: ${value}`);
      if (value !== null && field.dataTypeID === 1082 && !(value instanceof Date)) wrong.push(`${name}.${field.name}: ${value}`);
    }
}
await client.connect();
let wrong = [];
const views = await client.query("SELECT table_name FROM information_schema.views WHERE table_schema = 'briefing'");
for (const { table_name } of views.rows) check(table_name, await client.query(`SELECT * FROM briefing.${table_name}`), wrong);
ok(views.rows.length >= 8 && wrong.length === 0, `node-postgres: ${views.rows.length} views`, wrong);
wrong = [];
for (const [name, sql] of Object.entries(calls.rows)) check(name, await client.query(sql), wrong);
ok(wrong.length === 0, `node-postgres: ${Object.keys(calls.rows).length} row-returning calls`, wrong);
wrong = [];
for (const [name, arity] of Object.entries(calls.functions)) {
  const answers = new Set();
  for (const make of [Number, String, (n) => n + 0.0]) {
    const parameters = [2, 100, 3, 4, 1].slice(0, arity).map(make);
    try {
      const r = await client.query(`SELECT (${name}(${parameters.map((_, i) => "$" + (i + 1)).join(", ")}))::text AS a`, parameters);
      answers.add(r.rows[0].a);
    } catch (error) {
      wrong.push(`${name}: ${error.message}`);
    }
  }
  if (answers.size > 1) wrong.push(`${name}: ${[...answers]}`);
}
ok(wrong.length === 0, `node-postgres: ${Object.keys(calls.functions).length} functions take numbers and strings`, wrong);
await client.end();
console.log(`1..${count}`);
