import { AsyncLocalStorage } from 'node:async_hooks';
import { randomUUID } from 'node:crypto';
import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import compress from '@fastify/compress';
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { AccessLog } from './access/log/access-log.js';
import { logRequests } from './access/log/log-requests.js';
import { logRefusedSignIn } from './access/log/log-sign-in.js';
import type { SignIn } from './access/sign-in/sign-in.js';
import type { Viewer } from './access/viewer.js';
import type { Db } from './database.js';
import type { DemoMode } from './demo-mode/demo-mode.js';
import { registerDemo } from './demo-mode/demo-routes.js';
import { personaBar, TOKEN_BAR } from './graphiql/bar.js';
import { registerGraphiql } from './graphiql/graphiql.js';
import { authenticate } from './http/authenticate.js';
import { answerBrokenRequest } from './http/broken-request.js';
import { bugForLog, maskedError, publicError } from './http/errors.js';
import { registerHealth } from './http/health.js';
import { onlyLoopback } from './http/loopback.js';
import { noSubscription } from './http/no-subscription.js';

/** What a request may cost before anything is known about it. */
export const LIMITS = {
  /** Bytes of a request body. */
  bodyBytes: 1024 * 1024,
  /** Bytes of all headers together, the token among them; more is answered with 431. */
  headerBytes: 16 * 1024,
  /** Tokens of an operation; the largest example has about 400. */
  tokens: 5000,
  /** Milliseconds in which a request must have arrived. */
  arrival: 30_000,
} as const;

/** What the server serves, and for whom. */
export interface ServerOptions<C extends BaseContext> {
  readonly db: Db;
  readonly schema: GraphQLSchema;
  /** Tells who asks; called once per GraphQL request, before its body is read. */
  readonly signIn: SignIn;
  /** What one request has; called once per GraphQL request, after its body was read. */
  readonly contextFor: (request: FastifyRequest, viewer: Viewer) => C | Promise<C>;
  /** Demo mode: whom a visitor can be. Then a request must name this machine as its host. */
  readonly demo?: DemoMode | undefined;
  /** What is logged, and where to; standard output when not said. */
  readonly logger: { readonly level: string; readonly stream?: { write(line: string): void } };
  /** Where every request to the API is logged; without it, nothing is. */
  readonly accessLog?: AccessLog;
  readonly plugins?: readonly ApolloServerPlugin<C>[];
}

/** A server that is ready to listen; `close` refuses new requests, answers those in flight and then resolves. */
export interface Server {
  readonly app: FastifyInstance;
  close(): Promise<void>;
}

/** The API on `/graphql`, GraphiQL on `/graphiql`, in demo mode who is who on `/demo`, health on `/healthz` and `/readyz`. The database stays the caller's to close. */
export async function createServer<C extends BaseContext>(options: ServerOptions<C>): Promise<Server> {
  const { demo } = options;
  const app = createApp(options.logger);
  const apollo = createApollo(app, options);
  await apollo.start();
  if (demo) onlyLoopback(app);
  // Compressed request bodies would pass the body limit before they unfold.
  await app.register(compress, { threshold: 1024, encodings: ['br', 'gzip'], globalDecompression: false });
  await app.register(async (graph) => {
    if (options.accessLog) logRefusedSignIn(graph, options.accessLog);
    const viewerOf = authenticate(graph, options.signIn);
    await graph.register(fastifyApollo(apollo), {
      path: '/graphql',
      method: ['GET', 'POST'],
      context: async (request) => options.contextFor(request, viewerOf(request)),
    });
  });
  registerGraphiql(app, async () => (demo ? personaBar(await demo.personas()) : TOKEN_BAR));
  if (demo) registerDemo(app, demo);
  registerHealth(app, options.db);
  return { app, close: () => apollo.stop() };
}

function createApp(logger: ServerOptions<BaseContext>['logger']): FastifyInstance {
  const app = Fastify({
    logger,
    // Fastify's own lines hold the whole URL, and with it the variables of a GET.
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: () => randomUUID(),
    requestIdHeader: false,
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: LIMITS.arrival,
    http: { maxHeaderSize: LIMITS.headerBytes },
    clientErrorHandler: answerBrokenRequest,
    forceCloseConnections: 'idle',
  });
  app.addHook('onRequest', async (request, reply) => void reply.header('x-request-id', request.id));
  app.addHook('onResponse', async (request, reply) => {
    const { method, routeOptions } = request;
    request.log.info(
      { method, route: routeOptions.url, status: reply.statusCode, ms: Math.round(reply.elapsedTime) },
      'answered',
    );
  });
  answerErrors(app);
  return app;
}

/** Errors outside GraphQL: bodies that cannot be read, unknown addresses, and bugs. */
function answerErrors(app: FastifyInstance): void {
  app.setNotFoundHandler((_, reply) =>
    reply.code(404).send({ errors: [{ message: 'There is nothing here; the API is on /graphql.' }] }),
  );
  app.setErrorHandler<Error & { statusCode?: number }>((error, request, reply) => {
    const { statusCode = 500 } = error;
    if (statusCode < 500)
      return reply.code(statusCode).send({ errors: [{ message: error.message, extensions: { code: 'BAD_REQUEST' } }] });
    request.log.error({ bug: bugForLog(error) }, 'bug');
    return reply.code(500).send({ errors: [maskedError(request.id)] });
  });
}

function createApollo<C extends BaseContext>(
  app: FastifyInstance,
  { schema, accessLog, plugins = [] }: ServerOptions<C>,
): ApolloServer<C> {
  const asking = new AsyncLocalStorage<FastifyRequest>();
  app.addHook('preHandler', (request, _, done) => asking.run(request, done));
  const report = (bug: unknown): string => {
    const request = asking.getStore();
    (request?.log ?? app.log).error({ bug: bugForLog(bug) }, 'bug');
    return request?.id ?? '–';
  };
  return new ApolloServer<C>({
    schema,
    csrfPrevention: true,
    introspection: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.tokens },
    stopOnTerminationSignals: false,
    logger: app.log,
    formatError: (formatted, error) => publicError(formatted, error, report),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      fastifyApolloDrainPlugin(app),
      noSubscription,
      ...(accessLog ? [logRequests(accessLog, report) as unknown as ApolloServerPlugin<C>] : []),
      ...plugins,
    ],
  });
}
