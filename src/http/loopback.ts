import type { FastifyInstance } from 'fastify';

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i;

/**
 * Refuses requests that name another host than this machine. In demo mode anyone who asks gets a token, and a page elsewhere
 * can point a name of its own at 127.0.0.1 and so read what a browser on this machine may read (DNS rebinding).
 */
export function onlyLoopback(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (!LOOPBACK.test(request.headers.host ?? ''))
      await reply.code(421).send({ errors: [{ message: 'Unknown host.' }] });
  });
}
