import type { FastifyInstance } from 'fastify';
import { TOKEN_SECONDS } from './demo-issuer.js';
import type { DemoMode } from './demo-mode.js';
import { DEMO_POLICY, demoPage } from './demo-page.js';

interface Asked {
  readonly Querystring: { readonly persona?: unknown; readonly as?: unknown };
}

/** `/demo`: whom a visitor can be. `/demo/token?persona=…`: a token, as RFC 6749 answers it or, with `as=text`, alone. */
export function registerDemo(app: FastifyInstance, demo: DemoMode): void {
  app.get('/demo', async (_, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-security-policy', DEMO_POLICY)
      .send(demoPage(await demo.personas())),
  );
  app.get<Asked>('/demo/token', async ({ query: { persona, as } }, reply) => {
    reply.header('cache-control', 'no-store');
    const token = typeof persona === 'string' ? await demo.tokenOf(persona) : undefined;
    if (!token) return reply.code(404).send({ errors: [{ message: 'No such persona; /demo lists them.' }] });
    if (as === 'text') return reply.type('text/plain').send(token);
    return { access_token: token, token_type: 'Bearer', expires_in: TOKEN_SECONDS };
  });
}
