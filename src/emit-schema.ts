import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createDatabase } from './database.js';
import { writtenDocs } from './docs.js';
import { buildGraph } from './schema.js';

/** Writes what is printed from the code; with `--check` only says what is stale. Run through `npm run schema`. */
const db = await createDatabase({ dataDir: 'memory://' });
const { schema, sdl } = await buildGraph(db.getMetadata());
const written = writtenDocs(schema, db.getMetadata());
await db.close();

const docs = Object.entries(written).map(([name, text]) => [`docs/${name}`, text] as const);
for (const [file, text] of [['schema.graphql', sdl] as const, ...docs]) {
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
    console.error(`${file} is not what the code says: run npm run schema and commit it.`);
    process.exitCode = 1;
  }
}
