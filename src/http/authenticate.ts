import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { IssuerUnreachable, NotSignedIn } from '../access/sign-in/not-signed-in.js';
import type { SignIn } from '../access/sign-in/sign-in.js';
import type { Viewer } from '../access/viewer.js';
import { Fault } from '../graph/fault.js';

/** Seconds after which a request is worth repeating when the issuer did not answer. */
const RETRY_AFTER = 5;

/**
 * Lets nobody to the routes of an app who is not signed in, before a body is read.
 * @returns who asks a request; a bug when asked of a request that did not come by here
 */
export function authenticate(app: FastifyInstance, signIn: SignIn): (request: FastifyRequest) => Viewer {
  const viewers = new WeakMap<FastifyRequest, Viewer>();
  app.addHook('onRequest', async (request, reply) => {
    try {
      viewers.set(request, await signIn(request));
    } catch (error) {
      if (error instanceof NotSignedIn) return unauthenticated(request, reply, error);
      if (error instanceof IssuerUnreachable) return unavailable(request, reply, error);
      throw error;
    }
  });
  return (request) => {
    const viewer = viewers.get(request);
    if (!viewer) throw new Error('A request came by without sign-in.');
    return viewer;
  };
}

/** The same answer for every reason: what is wrong with a token is of use to whoever forged it. */
function unauthenticated(request: FastifyRequest, reply: FastifyReply, { reason }: NotSignedIn): FastifyReply {
  request.log.debug({ reason }, 'nobody signed in');
  return reply.code(401).header('www-authenticate', 'Bearer').send(answer('UNAUTHENTICATED'));
}

function unavailable(request: FastifyRequest, reply: FastifyReply, { reason }: IssuerUnreachable): FastifyReply {
  request.log.warn({ reason }, 'the issuer does not give its keys');
  return reply.code(503).header('retry-after', RETRY_AFTER).send(answer('SIGN_IN_UNAVAILABLE'));
}

const answer = (code: 'UNAUTHENTICATED' | 'SIGN_IN_UNAVAILABLE') => ({ errors: [new Fault(code).toJSON()] });
