import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { EXAMPLES } from './examples.js';
import { PAGE_POLICY, page, startScript } from './page.js';

interface Asset {
  readonly body: Buffer;
  readonly type: string;
  readonly etag: string;
}

/** GraphiQL on `/graphiql`, from files on this machine only; `/` leads there. @param bar what stands above it: who asks */
export function registerGraphiql(app: FastifyInstance, bar: () => Promise<string>): void {
  app.get('/', (_, reply) => reply.redirect('/graphiql'));
  app.get('/graphiql', async (_, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', PAGE_POLICY)
      .send(page(await bar())),
  );
  // The bundle is 8 MB of text: it is loaded on the first visit, and not compressed again for every one.
  let assets: Promise<ReadonlyMap<string, Asset>> | undefined;
  app.get<{ Params: { file: string } }>('/graphiql/:file', { compress: false }, async (request, reply) => {
    assets ??= loadAssets();
    return send((await assets).get(request.params.file), request, reply);
  });
}

function send(found: Asset | undefined, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  if (!found) {
    reply.callNotFound();
    return reply;
  }
  reply.header('etag', found.etag).header('cache-control', 'no-cache').header('content-security-policy', PAGE_POLICY);
  if (request.headers['if-none-match'] === found.etag) return reply.code(304).send();
  return reply.type(found.type).send(found.body);
}

async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  const bundle = await import('@graphql-yoga/render-graphiql/graphiql');
  return new Map([
    ['style.css', asset(bundle.css, 'text/css')],
    ['app.js', asset(bundle.js)],
    ['start.js', asset(startScript(EXAMPLES))],
    ['editorWorkerService.worker.js', asset(bundle.editorWorkerService)],
    ['json.worker.js', asset(bundle.jsonWorker)],
    ['graphql.worker.js', asset(bundle.graphqlWorker)],
  ]);
}

function asset(text: string, type = 'text/javascript'): Asset {
  const body = Buffer.from(text);
  return { body, type: `${type}; charset=utf-8`, etag: `"${createHash('sha256').update(body).digest('base64url')}"` };
}
