import type { Day } from '../../graph/day.js';
import { shownOf, verdictOf } from '../competence/fit.js';
import { fitItems } from '../competence/fit-items.js';
import { type FitTally, tally } from '../competence/fit-tally.js';
import { profileForFit } from '../competence/profile-choice.js';
import type { FitVerdict } from '../competence/vocabulary.js';
import { distanceKm } from '../reference/distance.js';
import type { Place, Seeker } from './facts.js';
import type { MatchObstacle } from './vocabulary.js';

/** A participant and a workplace beside each other (domain.md §8). */
export interface Match {
  readonly seeker: Seeker;
  readonly place: Place;
  readonly verdict: FitVerdict;
  /** As shown: whole percents; null when nothing is known. */
  readonly score: number | null;
  /** As shown: whole percents. */
  readonly coverage: number;
  /** From the center of the home municipality to the location, in tenths of a kilometer; null when not known. */
  readonly distance: number | null;
  readonly isDreamArea: boolean;
  /** What keeps the place out of the usual list, in the order of the vocabulary. */
  readonly obstacles: readonly MatchObstacle[];
}

const NOTHING_KNOWN: ReadonlyMap<string, number | null> = new Map();
const NOTHING_ADJUSTED: ReadonlySet<string> = new Set();
const NOTHING_ASKED = { instrument: '', scale: { min: 0, max: 1 }, requirements: [] };

/** Compares a participant with a workplace by what is known and asked on a day. */
export function matchOf(seeker: Seeker, place: Place, today: Day): Match {
  const sums = sumsOf(seeker, place, today);
  const verdict = verdictOf(sums);
  const { score, coverage } = shownOf(sums);
  return {
    seeker,
    place,
    verdict,
    score,
    coverage,
    distance: tenths(seeker, place),
    isDreamArea: seeker.dreamWorkArea === place.workArea,
    obstacles: obstaclesOf(seeker, place, verdict),
  };
}

/** The sums behind the fit score of domain.md §7; its items are shown for the matches of a page only. */
function sumsOf(seeker: Seeker, place: Place, today: Day): FitTally {
  const { instrument, scale, requirements } = place.asked ?? NOTHING_ASKED;
  const levels = profileForFit(seeker.profiles, instrument, today)?.levels ?? NOTHING_KNOWN;
  return tally(fitItems(requirements, { min: scale.min, levels, adjusted: NOTHING_ADJUSTED }), scale);
}

function tenths({ home }: Seeker, { at }: Place): number | null {
  return home && at && Math.round(10 * distanceKm(home, at));
}

function obstaclesOf({ rung, chosenWorkAreas }: Seeker, place: Place, verdict: FitVerdict): MatchObstacle[] {
  const met: Record<MatchObstacle, boolean> = {
    FULL: place.freePlaces < 1,
    OTHER_RUNG: rung !== null && !rungsInReach(rung).includes(place.rung),
    OTHER_WORK_AREA: chosenWorkAreas.length > 0 && !chosenWorkAreas.includes(place.workArea),
    NOT_SUITABLE_YET: verdict === 'UNSUITABLE',
  };
  return (Object.keys(met) as MatchObstacle[]).filter((obstacle) => met[obstacle]);
}

/** The rung of a participant and the next (domain.md §8). */
export function rungsInReach(rung: number): number[] {
  return [rung, rung + 1];
}
