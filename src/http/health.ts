import type { FastifyInstance } from 'fastify';
import type { Db } from '../database.js';
import { bugForLog } from './errors.js';

/** `/healthz`: this process answers. `/readyz`: the database answers as well, 503 otherwise. */
export function registerHealth(app: FastifyInstance, db: Db): void {
  app.get('/healthz', async () => ({ status: 'ok' }));
  app.get('/readyz', async (request, reply) => {
    try {
      await db.em.getConnection().execute('select 1');
      return { status: 'ready' };
    } catch (error) {
      request.log.error({ bug: bugForLog(error) }, 'the database does not answer');
      return reply.code(503).send({ status: 'no database' });
    }
  });
}
