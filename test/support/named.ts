import type { Identity } from '../../src/access/viewer.js';
import { HOUSE } from '../../src/access/viewer.js';
import { viewerOf } from '../../src/access/viewer-of.js';
import type { Role } from '../../src/access/vocabulary.js';
import type { TestServer, TestServerOptions } from './server.js';
import { uuid } from './world.js';

/** What somebody is, by ids as clients see them. */
export interface Person {
  readonly roles: readonly Role[];
  readonly organizationId?: string;
  readonly professionalId?: string;
  readonly participantId?: string;
  readonly scopes?: readonly string[];
}

const identityOf = (key: string, { roles, scopes = [], ...ids }: Person): Identity => {
  const own = (id: string | undefined) => (id ? uuid(id) : undefined);
  const { organizationId, professionalId, participantId } = ids;
  return {
    key,
    roles,
    scopes,
    organizationId: own(organizationId),
    professionalId: own(professionalId),
    participantId: own(participantId),
  };
};

/** People who can ask by name; a request without a name is one of the house itself. */
export class Named {
  readonly #people = new Map<string, Person>();

  /** Lets somebody ask. @returns the headers with which that person asks */
  is(name: string, person: Person): { 'x-name': string } {
    this.#people.set(name, person);
    return { 'x-name': name };
  }

  /** Who asks, told by the name in the headers and by what that person holds now. */
  readonly identify = (server: () => TestServer): NonNullable<TestServerOptions['identify']> => {
    return async ({ headers }) => {
      const name = headers['x-name'];
      const person = typeof name === 'string' ? this.#people.get(name) : undefined;
      if (!person) return HOUSE;
      const { db, clock } = server();
      const viewer = await viewerOf(identityOf(String(name), person), db.em.fork(), clock.now());
      if (!viewer) throw new Error(`${name} is not known here.`);
      return viewer;
    };
  };
}
