import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createDatabase } from './database.js';
import { buildGraph } from './schema.js';

/** Writes `schema.graphql` from the code; with `--check` only says whether it is stale. Run through `npm run schema`. */
const FILE = 'schema.graphql';
const db = await createDatabase({ dataDir: 'memory://' });
const { sdl } = await buildGraph(db.getMetadata());
await db.close();

if (!process.argv.includes('--check')) {
  writeFileSync(FILE, sdl);
} else if (!existsSync(FILE) || readFileSync(FILE, 'utf8') !== sdl) {
  console.error(`${FILE} is not what the code says: run npm run schema and commit it.`);
  process.exitCode = 1;
}
