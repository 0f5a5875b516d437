import 'reflect-metadata';
import { AccessLog } from '../../src/access/log/access-log.js';
import { HOUSE } from '../../src/access/viewer.js';
import { createDatabase } from '../../src/database.js';
import { requestContext } from '../../src/http/request-context.js';
import { buildGraph } from '../../src/schema.js';
import { createServer } from '../../src/server.js';

/** The server as a process of its own that can be killed: `node --import ./scripts/swc-hooks.mjs <this file> <database URL>`; it prints its address. */
const db = await createDatabase({ url: String(process.argv[2]) });
const clock = { now: () => new Date() };
const { schema } = await buildGraph(db.getMetadata());
const { app } = await createServer({
  db,
  schema,
  signIn: async () => HOUSE,
  contextFor: requestContext(db, clock),
  accessLog: new AccessLog(db, clock),
  logger: { level: 'silent' },
});
console.log(await app.listen({ port: 0, host: '127.0.0.1' }));
