import type { Day } from '../../graph/day.js';
import type { Work } from '../../graph/unit-of-work.js';
import type { Sql } from '../../plan/sql.js';
import { type Fit, type FitInput, fitOf } from './fit.js';
import { type FitAsked, type FitFacts, fitFacts, levelsOf } from './fit-score.evidence.js';
import { profileForFit } from './profile-choice.js';

/** Item → level, null when not assessed. */
export type FitLevels = NonNullable<FitInput['profile']>['levels'];

/** A fit with what it was computed from. */
export interface FoundFit {
  readonly fit: Fit;
  /** The key of the profile; null when none is in the version of the list that is asked. */
  readonly profileId: string | null;
  /** 0 when nothing had been asked yet. */
  readonly requirementsVersion: number;
}

/** How a fit is put together from its facts. */
export interface FitReading {
  readonly asOf: Day;
  /** What the profile with this key says. */
  readonly levels: (profileId: string) => Promise<FitLevels>;
  /** Keys of items for which the place was adapted (domain.md §7). */
  readonly adjusted?: ReadonlySet<string>;
}

/** A workplace that asks nothing yet is on no list; any scale will do. */
const NOTHING_ASKED = { version: 0, instrument: '', scale: { min: 0, max: 1 }, requirements: [] };

/** The fit that the facts give (domain.md §7). */
export async function fitFrom({ asked, profiles }: FitFacts, reading: FitReading): Promise<FoundFit> {
  const { version, ...required } = asked ?? NOTHING_ASKED;
  const profile = profileForFit(profiles, required.instrument, reading.asOf);
  const known = profile && { instrument: profile.instrument, levels: await reading.levels(profile.id) };
  const fit = fitOf({ ...required, profile: known, adjusted: reading.adjusted });
  return { fit, profileId: profile?.id ?? null, requirementsVersion: version };
}

/** The fit as a service asks for it, inside its transaction; null when participant or workplace is unknown or invisible. */
export async function findFit(work: Work, asked: FitAsked, adjusted?: ReadonlySet<string>): Promise<FoundFit | null> {
  const { em, viewer, today } = work;
  const reader = { em, viewer, today, query: (statement: Sql) => work.read<never>(statement) };
  const [facts] = await fitFacts(reader, [asked]);
  if (!facts) return null;
  const levels = async (id: string) => (await levelsOf(reader, [id]))[0] ?? new Map<string, number | null>();
  return fitFrom(facts, { asOf: asked.asOf, levels, adjusted });
}
