import type { LegalFrame } from '../../modules/trajectory/vocabulary.js';
import type { DayNumber } from '../calendar.js';
import type { Random } from '../random.js';
import { QUESTIONS } from '../texts/wishes.js';
import { drawCourse } from './levels.js';
import { drawPath, type Stay } from './path.js';
import { planFundings, planOrientation, planPauses, planTailorings, planTargets } from './plan-arrangements.js';
import { type JobMarket, planContracts } from './plan-contracts.js';
import { planMatrices } from './plan-matrices.js';
import { planAgreements, planAnswers, planLadder } from './plan-moments.js';
import { planPlacements } from './plan-placements.js';
import { planSkills } from './plan-skills.js';
import type { PlacedStay, PlannedMatrix, Run } from './run.js';
import type { Talent } from './skills.js';

/** What one trajectory starts from. */
export interface RunStart {
  readonly startsOn: DayNumber;
  readonly today: DayNumber;
  readonly talent: Talent;
  readonly frames: readonly LegalFrame[];
  readonly market: JobMarket;
  /** The stream that placements are drawn from. */
  readonly placing: Random;
}

/** A whole trajectory as it will go (demo-data.md §3, §4, §5). */
export function planRun(random: Random, start: RunStart): Run {
  return planAround(random, start, placed(random, drawPath(random), start.startsOn));
}

/** A trajectory around stays that are known; what is given is not drawn. */
export function planAround(
  random: Random,
  start: RunStart,
  stays: readonly PlacedStay[],
  given: Partial<Run> = {},
): Run {
  const { startsOn, talent, frames, market, placing } = start;
  const completes = stays.at(-1)?.exit.kind === 'COMPLETE';
  const course = drawCourse(random, completes);
  const matrices = planMatrices(random, stays, course);
  const run: Omit<Run, 'placements'> = {
    startsOn,
    stays,
    question: random.pick(QUESTIONS),
    pauses: planPauses(random, stays),
    matrices: [...matrices, ...drafts(random, matrices, stays, start)],
    skills: planSkills(random, stays, talent),
    ladder: planLadder(random, stays, startsOn),
    answers: planAnswers(random, stays),
    agreements: planAgreements(random, stays),
    orientation: planOrientation(random, stays),
    contracts: planContracts(random, stays, market),
    fundings: planFundings(random, stays, frames),
    tailorings: planTailorings(random, stays),
    newCoachOn: random.chance(0.22) ? midway(random, stays) : null,
    targets: planTargets(random, startsOn),
    helpers: {},
    ...given,
  };
  return { ...run, placements: given.placements ?? planPlacements(placing, stays, run.contracts) };
}

/** Stays on the calendar; at a few steps somebody mistypes the day. */
export function placed(random: Random, stays: readonly Stay[], startsOn: DayNumber): PlacedStay[] {
  let from = startsOn;
  return stays.map(({ phase, days, exit }) => {
    const to = from + days;
    const slips = exit.kind === 'ADVANCE' && days > 40 && random.chance(0.01);
    const stay = { phase, from, to, exit, ...(slips ? { slip: random.whole(2, 9) } : {}) };
    from = to;
    return stay;
  });
}

const endOf = (stays: readonly PlacedStay[]): DayNumber => (stays.at(-1) as PlacedStay).to;

function midway(random: Random, stays: readonly PlacedStay[]): DayNumber {
  const from = (stays[0] as PlacedStay).from;
  return from + 1 + Math.floor((endOf(stays) - from) * random.unit());
}

/** Who runs today may have a measurement that nobody finished: most are fresh, some are forgotten. */
function drafts(
  random: Random,
  matrices: readonly PlannedMatrix[],
  stays: readonly PlacedStay[],
  { today }: RunStart,
): PlannedMatrix[] {
  const on = today - random.whole(1, 50);
  const last = matrices.filter((matrix) => matrix.on <= today).at(-1);
  if (random.chance(0.5) || !last || on <= last.on || on >= endOf(stays)) return [];
  return [
    {
      on,
      moments: [{ cycle: 'TRAJECTORY', moment: 'INTERIM' }],
      answers: last.answers,
      self: null,
      correction: null,
      draft: true,
    },
  ];
}
