import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { AccessLog } from './access/log/access-log.js';
import { sealEveryMinute } from './access/log/sealing.js';
import { WallOutdated } from './access/second-wall/act.js';
import { servingSide } from './access/second-wall/serve.js';
import { remoteKeys } from './access/sign-in/keys.js';
import type { SignInSettings } from './access/sign-in/settings.js';
import { signInWith } from './access/sign-in/sign-in.js';
import { announcement } from './announce.js';
import { type Config, readConfig } from './config.js';
import type { Clock } from './context.js';
import { createDatabase, DatabaseTooOld, type Db, migrate } from './database.js';
import { DirectoryInUse } from './database-lock.js';
import { type DemoMode, makeDemoMode } from './demo-mode/demo-mode.js';
import { fillWhenAsked, noteFirstStart, pgliteDirectory } from './first-start.js';
import { bugForLog } from './http/errors.js';
import { onlyGatewayAsksEntities } from './http/gateway-signature.js';
import { requestContext } from './http/request-context.js';
import { loadProgrammes, WrongProgrammeFile } from './modules/trajectory/programme.files.js';
import { loadReferenceData } from './reference-data.js';
import { buildGraph } from './schema.js';
import { createServer, type Server } from './server.js';

const config = readConfig('server');
try {
  await start(config);
} catch (error) {
  const line = explain(error, config);
  if (!line) throw error;
  console.error(line);
  process.exit(1);
}

/** Opens, migrates and fills the database, serves, and says where. */
async function start(config: Config): Promise<void> {
  loadProgrammes('config/programme');
  noteFirstStart(config);
  const db = await createDatabase({ url: config.databaseUrl, dataDir: pgliteDirectory(config) });
  await migrate(db);
  await loadReferenceData(db);
  await fillWhenAsked(db, config);
  const side = await servingSide(db);
  const { schema } = await buildGraph(db.getMetadata());
  const clock = { now: () => new Date() };
  const logger = { level: config.logLevel };
  const demo = config.signIn ? undefined : await makeDemoMode(side.db, clock);
  const signIn = signInWith({ ...tokens(config.signIn, demo), db: side.db, clock });
  const accessLog = new AccessLog(db, clock, config.accessLogSync);
  const contextFor = requestContext(side.db, clock, side.wall);
  const plugins = config.gatewaySecret ? [onlyGatewayAsksEntities(config.gatewaySecret)] : [];
  const server = await createServer({ db: side.db, schema, signIn, contextFor, accessLog, demo, logger, plugins });
  await server.app.listen({ port: config.port, host: config.host });
  stopOnSignal(server, [side.db, db], sealLog(server, db, clock));
  console.log(announcement(server.app.server.address() as AddressInfo, await demo?.personas()));
}

/** Sign-in by the tokens of the issuer, or of the demo. */
function tokens(signIn: SignInSettings | undefined, demo: DemoMode | undefined) {
  if (signIn) return { settings: signIn, keys: remoteKeys(signIn) };
  if (demo) return demo;
  throw new Error('Neither an issuer nor demo mode.');
}

/** Seals the access log while the server runs; the hash of each seal stands in the server's own log as well. */
function sealLog({ app }: Server, db: Db, clock: Clock): () => Promise<void> {
  return sealEveryMinute(db, clock, {
    sealed: (seal) => app.log.info({ seal }, 'the access log was sealed'),
    failed: (bug) => app.log.error({ bug: bugForLog(bug) }, 'the access log was not sealed'),
  });
}

/** Finishes what is being answered and closes the database; a second signal does not wait. */
function stopOnSignal(server: Server, databases: readonly Db[], stopSealing: () => Promise<void>): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) process.exit(1);
    stopping = true;
    await server.close();
    await stopSealing();
    for (const db of new Set(databases)) await db.close();
    process.exit(0);
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

/** One line for what whoever starts the server can mend; undefined for a bug. */
function explain(error: unknown, { port, host, databaseUrl }: Config): string | undefined {
  const mendable = [DirectoryInUse, DatabaseTooOld, WallOutdated, WrongProgrammeFile].some(
    (kind) => error instanceof kind,
  );
  if (mendable) return (error as Error).message;
  const { code, address } = error as NodeJS.ErrnoException & { address?: string };
  if (code === 'EADDRINUSE') return `PORT ${port} is in use on ${host}; choose another PORT or stop what has it.`;
  if (code === 'EADDRNOTAVAIL') return `HOST ${host} is no address of this machine.`;
  if (databaseUrl && code && /^(E[A-Z]+|28...|3D000)$/.test(code)) {
    return `DATABASE_URL does not lead to a database: ${code}${address ? ` at ${address}` : ''}.`;
  }
  return undefined;
}
