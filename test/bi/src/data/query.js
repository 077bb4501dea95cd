// Asks PostgreSQL (PGHOST and the like say which) and writes the rows as JSON; ends with an error when there
// are none, so that no page is built from nothing.
import pg from "pg";

pg.types.setTypeParser(1700, (v) => (v === null ? null : Number(v))); // numeric
pg.types.setTypeParser(20, (v) => (v === null ? null : Number(v))); // bigint
pg.types.setTypeParser(1082, (v) => v); // date

export async function write(sql) {
  const client = new pg.Client();
  await client.connect();
  try {
    const { rows } = await client.query(sql);
    if (rows.length === 0) throw new Error(`no rows: ${sql}`);
    process.stdout.write(JSON.stringify(rows));
  } finally {
    await client.end();
  }
}
