import type { Day } from '../../graph/day.js';
import type { Loaders } from '../../plan/load.js';
import { sql, typed } from '../../plan/sql.js';
import { rungNumber } from '../participant/vocabulary.js';
import { candidatesFor, orThisOne, workplacesFor } from './candidates.sql.js';
import type { Place, Seeker } from './facts.js';
import { candidateConditions, isListed, workplaceConditions } from './listing.js';
import { readPlaces, readSeekers } from './match.evidence.js';
import type { CandidateMatchFilter, WorkplaceMatchFilter } from './match.inputs.js';
import type { Ranked } from './order.js';
import { type Match, matchOf } from './pair.js';

/** A match as a row of a list: its key is that of the workplace, or of the participant, which is listed. */
export interface MatchRow extends Match, Ranked {
  readonly isListed: boolean;
}

/** What a list asks, and the key of the row after which its page begins: that row is in the answer, listed or not. */
export interface MatchesAsked<F> {
  readonly filter: F;
  readonly from: string | undefined;
}

/** Per key the matches in no order; null where it is unknown or invisible. */
type Found = Promise<(readonly MatchRow[] | null)[]>;

/**
 * How participants and workplaces find each other. Rows are read in two statements however many keys there are, and
 * compared in memory; an index that answers faster can take this place.
 */
export interface Matching {
  workplaces(participantIds: readonly string[], asked: MatchesAsked<WorkplaceMatchFilter>): Found;
  candidates(workplaceIds: readonly string[], asked: MatchesAsked<CandidateMatchFilter>): Found;
}

/** Matching over the rows of the database. */
export function matchingOver(loaders: Loaders, today: Day): Matching {
  const now = typed(today, 'date');
  const dayOf = (filter: { on?: string | null }) => typed(filter.on ?? today, 'date');
  return {
    async workplaces(ids, { filter, from }) {
      const own = sql`p.id = any(${typed(ids, 'uuid[]')})`;
      const seekers = await readSeekers(loaders, { read: own, wanted: own }, now);
      const wanted = workplacesFor(seekers, filter);
      const places = await readPlaces(loaders, { read: orThisOne(wanted, 'w', from), wanted }, dayOf(filter));
      const conditions = workplaceConditions(filter);
      const row = (match: Match) => ({ ...match, key: match.place.id, isListed: isListed(match, conditions) });
      return inTurn(ids, seekers, (seeker) => places.map((place) => row(matchOf(seeker, place, today))));
    },
    async candidates(ids, { filter, from }) {
      const read = sql`w.id = any(${typed(ids, 'uuid[]')})`;
      const places = await readPlaces(loaders, { read, wanted: sql`(w.active and l.active)` }, dayOf(filter));
      const wanted = candidatesFor(loaders, filter);
      const seekers = await readSeekers(loaders, { read: orThisOne(wanted, 'p', from), wanted }, now);
      const { ladderStep, ...rest } = filter;
      const conditions = candidateConditions({ ...rest, rung: ladderStep ? ladderStep.map(rungNumber) : ladderStep });
      const row = (match: Match) => ({ ...match, key: match.seeker.id, isListed: isListed(match, conditions) });
      return inTurn(ids, places, (place) => seekers.map((seeker) => row(matchOf(seeker, place, today))));
    },
  };
}

function inTurn<T extends Seeker | Place>(ids: readonly string[], found: readonly T[], rows: (one: T) => MatchRow[]) {
  const byId = new Map(found.map((one) => [one.id, one]));
  return ids.map((id) => {
    const one = byId.get(id);
    return one ? rows(one) : null;
  });
}
