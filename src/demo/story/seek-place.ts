import { rungNumber } from '../../modules/participant/vocabulary.js';
import type { PlacingFacts } from '../../modules/placement/placement-start.js';
import type { PlacementKind } from '../../modules/placement/vocabulary.js';
import { distanceKm } from '../../modules/reference/distance.js';
import type { Days } from '../../modules/workplace/occupancy.js';
import { dayNumber } from '../calendar.js';
import type { Employer } from '../places/block.js';
import { occupyingOf, type PlacementRow } from '../places/placement-row.js';
import type { Random } from '../random.js';
import { askedOn, fitWith } from './known-skills.js';
import type { TrajectoryState } from './trajectory-state.js';

/** Rungs of workplaces where a kind of placement is sought. */
const RUNGS: Readonly<Record<PlacementKind, readonly number[]>> = {
  ORIENTATION: [2, 3, 4, 5],
  DAY_ACTIVITY: [2, 3],
  LEARNING_PLACE: [3, 4],
  TRIAL: [4, 5],
  SHELTERED_WORK: [3, 4, 5],
  REGULAR_WORK: [4, 5],
};
/** So many places are looked at closely. */
const LOOKED_AT = 9;

/** Workplaces that could suit, the best guess first: a wished area, near home, and where others are already. */
export function candidates({ life }: TrajectoryState, kind: PlacementKind, random: Random): Employer[] {
  const { person, employers } = life.source;
  const guess = (one: Employer) =>
    (person.areas.includes(one.area) ? 3 : 0) +
    (distanceKm(person.town, one.site) <= person.travelKm ? 2 : 0) +
    3 * random.unit();
  return employers
    .filter(
      (one) =>
        one.active && RUNGS[kind].includes(one.rung) && (kind !== 'SHELTERED_WORK' || one.kind === 'SHELTERED_COMPANY'),
    )
    .map((one) => ({ one, guess: guess(one) }))
    .toSorted((a, b) => b.guess - a.guess)
    .slice(0, LOOKED_AT)
    .map(({ one }) => one);
}

/** What decides on a placement at a workplace now, as its own rules ask it; the intake is held before. */
export function placingFacts(state: TrajectoryState, at: Employer, days: Days): PlacingFacts {
  const { life, periods } = state;
  const own = life.placements.filter(({ cancelledOn }) => cancelledOn === null);
  const there = own.filter(({ workplaceProfile }) => workplaceProfile === at.workplace);
  const rung = life.ladder.at(-1)?.step;
  const meets = ({ startsOn, endsOn, heldUntil }: PlacementRow) =>
    (days.until === null || startsOn <= days.until) &&
    (endsOn === null || endsOn >= days.from || (heldUntil !== null && heldUntil >= days.from));
  return {
    today: life.day,
    startedOn: (periods[0] as { startedOn: string }).startedOn,
    periods: periods.filter(({ revokedAt }) => !revokedAt),
    workplace: at,
    occupying: at.taken.filter((one) => meets(one) && one.participant !== life.source.participant).map(occupyingOf),
    rung: rung ? rungNumber(rung) : null,
    intakes: [days.from],
    verdict: fitWith(life.skills, askedOn(at.versions, dayNumber(life.day)))?.fit.verdict ?? null,
    loads: [
      ...own.map((row) => ({ ...daysOf(row), quarters: row.contract ? 0 : row.hoursPerWeek })),
      ...life.jobs.map((job) => ({ ...daysOf(job), quarters: job.hoursPerWeek })),
    ],
    trials: there.filter(({ kind }) => kind === 'TRIAL').map(daysOf),
    stays: there.map(daysOf),
  };
}

const daysOf = ({ startsOn, endsOn }: { readonly startsOn: string; readonly endsOn: string | null }): Days => {
  return { from: startsOn, until: endsOn };
};
