import type { FastifyRequest } from 'fastify';
import { Trail } from '../access/log/trail.js';
import type { Roles } from '../access/second-wall/roles.js';
import type { Viewer } from '../access/viewer.js';
import type { Clock, Context } from '../context.js';
import type { Db } from '../database.js';
import { dayOf } from '../graph/day.js';
import { localeOf } from '../graph/locale.js';
import { Loaders } from '../plan/load.js';

/** Makes what one request has: its own unit of work and loaders, one day, one language, for who asks. */
export function requestContext(
  db: Db,
  clock: Clock,
  wall?: Roles,
): (request: FastifyRequest, viewer: Viewer) => Context {
  return (request, viewer) => {
    const em = db.em.fork();
    const today = dayOf(clock.now());
    return {
      viewer,
      em,
      wall,
      clock,
      today,
      locale: localeOf(request.headers['accept-language']),
      requestId: request.id,
      client: request.ip,
      loaders: new Loaders(em, viewer, today),
      trail: new Trail(),
    };
  };
}
