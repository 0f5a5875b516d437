import type { JWTVerifyGetKey } from 'jose';
import type { SignInSettings } from '../access/sign-in/settings.js';
import type { Identity } from '../access/viewer.js';
import type { Clock } from '../context.js';
import type { Db } from '../database.js';
import { dayOf } from '../graph/day.js';
import { makeDemoIssuer } from './demo-issuer.js';
import { type Cast, PERSONAS, type PersonaKind } from './personas.js';

/** A persona and who plays it, such as `{ key: 'job-coach', nl: 'Jobcoach', who: 'Sofie te Bergveld, Werkplaats Vooruit (demo)' }`. */
export interface Persona extends Pick<PersonaKind, 'key' | 'nl' | 'en'> {
  readonly who: string;
}

/** The server as its own issuer, for the made-up people of the demo. */
export interface DemoMode {
  readonly settings: SignInSettings;
  readonly keys: JWTVerifyGetKey;
  /** Whom a visitor can be; the first one is whom a visitor is at first. */
  personas(): Promise<readonly Persona[]>;
  /** A token for a persona; undefined when there is no such persona. @param key such as `job-coach` */
  tokenOf(key: string): Promise<string | undefined>;
}

/** Demo mode on a database. */
export async function makeDemoMode(db: Db, clock: Clock): Promise<DemoMode> {
  const { settings, keys, tokenOf } = await makeDemoIssuer(clock);
  const castOf = async ({ cast }: PersonaKind) => {
    const { rows } = await cast(dayOf(clock.now())).execute(db.em.fork().getKysely());
    return rows[0] as Cast | undefined;
  };
  return {
    settings,
    keys,
    personas: async () => {
      const found: Persona[] = [];
      for (const { key, nl, en, ...kind } of PERSONAS) {
        const cast = await castOf({ key, nl, en, ...kind });
        if (cast) found.push({ key, nl, en, who: [cast.name, cast.workplace].filter(Boolean).join(', ') });
      }
      return found;
    },
    tokenOf: async (key) => {
      const kind = PERSONAS.find((persona) => persona.key === key);
      const cast = kind && (await castOf(kind));
      return cast && tokenOf(identityOf(kind, cast));
    },
  };
}

function identityOf({ key, role, scopes = [] }: PersonaKind, cast: Cast): Identity {
  return {
    key,
    roles: [role],
    organizationId: cast.organization ?? undefined,
    professionalId: cast.professional ?? undefined,
    participantId: cast.participant ?? undefined,
    scopes,
  };
}
