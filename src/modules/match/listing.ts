import type { FitVerdict } from '../competence/vocabulary.js';
import type { Match } from './pair.js';
import { MATCH_OBSTACLES, type MatchObstacle } from './vocabulary.js';

type Condition = (match: Match) => boolean;

/**
 * What a list asks beside or instead of the usual conditions. A usual condition keeps a match with its obstacle out, save
 * in the area of the dream job; a condition of one's own in its place holds for every match.
 */
export interface Conditions {
  readonly instead: Partial<Record<MatchObstacle, Condition>>;
  readonly also: readonly Condition[];
  /** Whether matches in the area of the dream job are shown whatever the usual conditions say. */
  readonly dreams: boolean;
}

/** What both directions can ask; left out keeps the usual condition, null lifts it. */
export interface AskedOfMatches {
  readonly free?: boolean | null;
  readonly verdict?: readonly FitVerdict[] | null;
  readonly withinKm?: number | null;
  readonly dreamArea?: boolean | null;
}

/** What can be asked of the workplaces for a participant. */
export interface AskedOfWorkplaces extends AskedOfMatches {
  readonly rung?: readonly number[] | null;
  readonly workArea?: readonly string[] | null;
}

/** What can be asked of the candidates for a workplace. */
export interface AskedOfCandidates extends AskedOfMatches {
  readonly rung?: readonly number[] | null;
  readonly choseWorkArea?: boolean | null;
}

const OBSTACLES = Object.keys(MATCH_OBSTACLES) as MatchObstacle[];
const always: Condition = () => true;

/** Whether a match stands in the list. The same function serves both directions, so a pair is in both or in neither. */
export function isListed(match: Match, { instead, also, dreams }: Conditions): boolean {
  const wanted = match.seeker.wanted && match.place.wanted;
  if (!wanted || !also.every((condition) => condition(match))) return false;
  return OBSTACLES.every((obstacle) => {
    const condition = instead[obstacle];
    if (condition) return condition(match);
    return !match.obstacles.includes(obstacle) || (dreams && match.isDreamArea);
  });
}

/** The conditions on workplaces for a participant (domain.md §8). */
export function workplaceConditions(asked: AskedOfWorkplaces): Conditions {
  return conditions(asked, {
    OTHER_RUNG: among(asked.rung, ({ place }) => place.rung),
    OTHER_WORK_AREA: among(asked.workArea, ({ place }) => place.workArea),
  });
}

/** The conditions on candidates for a workplace, which mirror those on workplaces (domain.md §8). */
export function candidateConditions(asked: AskedOfCandidates): Conditions {
  return conditions(asked, {
    OTHER_RUNG: among(asked.rung, ({ seeker }) => seeker.rung),
    OTHER_WORK_AREA: flag(
      asked.choseWorkArea,
      ({ seeker, place }) => seeker.chosenWorkAreas.length === 0 || seeker.chosenWorkAreas.includes(place.workArea),
    ),
  });
}

type Own = Record<MatchObstacle, Condition | undefined>;

function conditions(asked: AskedOfMatches, own: Pick<Own, 'OTHER_RUNG' | 'OTHER_WORK_AREA'>): Conditions {
  const { withinKm } = asked;
  const near: Condition = ({ distance }) => distance !== null && distance <= 10 * (withinKm ?? 0);
  const all: Own = {
    FULL: flag(asked.free, ({ place }) => place.freePlaces > 0),
    ...own,
    NOT_SUITABLE_YET: among(asked.verdict, ({ verdict }) => verdict),
  };
  const instead = Object.fromEntries(Object.entries(all).filter(([, condition]) => condition));
  return { instead, also: withinKm == null ? [] : [near], dreams: asked.dreamArea ?? true };
}

/** Left out: the usual condition; true: this one; false or null: none. */
function flag(asked: boolean | null | undefined, condition: Condition): Condition | undefined {
  if (asked === undefined) return undefined;
  return asked ? condition : always;
}

/** Left out: the usual condition; a list: one of these; null: any. */
function among<V>(asked: readonly V[] | null | undefined, of: (match: Match) => V | null): Condition | undefined {
  if (asked === undefined) return undefined;
  if (asked === null) return always;
  return (match) => {
    const value = of(match);
    return value !== null && asked.includes(value);
  };
}
