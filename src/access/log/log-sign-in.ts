import type { FastifyInstance } from 'fastify';
import type { AccessLog } from './access-log.js';

/** Logs every request of an app that was not let in, with no user, before its answer leaves. */
export function logRefusedSignIn(app: FastifyInstance, log: AccessLog): void {
  app.addHook('onSend', async (request, reply) => {
    if (reply.statusCode !== 401) return;
    const head = {
      requestId: request.id,
      client: request.ip,
      purpose: undefined,
      operation: undefined,
      documentHash: undefined,
    };
    await log.tell([{ event: 'SIGN_IN', action: 'E', outcome: 'REFUSED' }], head, undefined);
  });
}
