import type { MatrixDomain } from '../../modules/instrument/vocabulary.js';
import type { LegalFrame } from '../../modules/trajectory/vocabulary.js';
import type { DayNumber } from '../calendar.js';
import type { Random } from '../random.js';
import { PAUSE_REASONS, TAILORING_REASONS } from '../texts/flow.js';
import { ORIENTATION } from '../texts/wishes.js';
import type { Orientation, PlacedStay, PlannedFunding, PlannedPause, PlannedTailoring, Run } from './run.js';

/** A pause in 7 % of the stays that are long enough for one, median 32 days; a few last until contact is given up. */
export function planPauses(random: Random, stays: readonly PlacedStay[]): PlannedPause[] {
  return stays.flatMap(({ from, to, exit }): PlannedPause[] => {
    if (to - from < 40) return [];
    const lost = exit.kind === 'STOP' && exit.outcome === 'LOST_CONTACT';
    if (lost && random.chance(0.2))
      return [
        {
          from: to - random.whole(15, 30),
          until: null,
          reason: 'Geen contact meer. We blijven het proberen.',
          expectedReturn: null,
        },
      ];
    if (!random.chance(0.075)) return [];
    const begins = from + random.whole(8, Math.floor((to - from) / 2));
    const until = Math.min(to - 15, begins + Math.max(7, Math.round(random.logNormal(32, 0.45))));
    const expectedReturn = random.chance(0.7) ? Math.max(begins + 1, until + random.whole(-7, 7)) : null;
    return until > begins ? [{ from: begins, until, reason: random.pick(PAUSE_REASONS), expectedReturn }] : [];
  });
}

/** The four questions, answered during the first stay in phase 2 that leads on. */
export function planOrientation(random: Random, stays: readonly PlacedStay[]): Run['orientation'] {
  const stay = stays.find(({ phase, exit }) => phase === 'TALENT_DEVELOPMENT' && exit.kind === 'ADVANCE');
  const other = stays.find(({ phase }) => phase === 'TALENT_DEVELOPMENT');
  const asked = stay ?? (random.chance(0.4) ? other : undefined);
  if (!asked) return null;
  const on = asked.from + Math.floor((asked.to - asked.from) * (0.3 + 0.5 * random.unit()));
  return { on, words: drawOrientation(random) };
}

function drawOrientation(random: Random): Orientation {
  const { want, can, goal, need } = ORIENTATION;
  return { want: random.pick(want), can: random.pick(can), goal: random.pick(goal), need: random.pick(need) };
}

const YEAR = 365;

/** One year per decision, renewed as long as the trajectory lasts. */
export function planFundings(
  random: Random,
  stays: readonly PlacedStay[],
  frames: readonly LegalFrame[],
): PlannedFunding[] {
  const startsOn = (stays[0] as PlacedStay).from;
  const endsOn = (stays.at(-1) as PlacedStay).to;
  return frames.flatMap((frame) => {
    const agreedHours = random.whole(12, 40) * 10;
    const fundings: PlannedFunding[] = [];
    for (let from = startsOn; from <= endsOn; from += YEAR) {
      fundings.push({ frame, from, until: from + YEAR - 1, agreedHours });
    }
    return fundings;
  });
}

/** Tailoring of hours, weeks or the guideline, in one of fourteen trajectories. */
export function planTailorings(random: Random, stays: readonly PlacedStay[]): PlannedTailoring[] {
  const stay = random.pick(stays);
  if (!random.chance(0.07) || stay.to - stay.from < 20) return [];
  const inProgramme = stay.phase === 'TALENT_DEVELOPMENT';
  const inPractice = stay.phase === 'WORKPLACE_LEARNING';
  return [
    {
      phase: stay.phase,
      on: stay.from + random.whole(0, 14),
      hoursPerWeek: inProgramme ? 4 : inPractice ? 12 : null,
      programmeWeeks: inProgramme ? 10 : inPractice ? 16 : null,
      guidelineMonths: random.chance(0.5) || !(inProgramme || inPractice) ? random.whole(4, 6) : null,
      reason: random.pick(TAILORING_REASONS),
    },
  ];
}

const TARGETED: readonly MatrixDomain[] = [
  'FINANCES',
  'WORK_AND_EDUCATION',
  'TIME_USE',
  'HOUSING',
  'MENTAL_HEALTH',
  'SOCIAL_NETWORK',
];

/** Levels to work towards, in a third of the trajectories. */
export function planTargets(random: Random, startsOn: DayNumber): Run['targets'] {
  if (!random.chance(0.35)) return [];
  return random.sample(TARGETED, random.whole(1, 3)).map((domain) => {
    return {
      domain,
      level: random.weighted([
        [3, 30],
        [4, 70],
      ]),
      on: startsOn + random.whole(10, 50),
    };
  });
}
