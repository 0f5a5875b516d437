import { LADDER_STEPS, type LadderStep } from '../../modules/participant/vocabulary.js';
import { phaseNumber } from '../../modules/trajectory/vocabulary.js';
import type { DayNumber } from '../calendar.js';
import type { Random, Weighted } from '../random.js';
import type { PlacedStay, PlannedAgreement, PlannedAnswer, PlannedRung } from './run.js';

const STEPS = Object.keys(LADDER_STEPS) as LadderStep[];
const FIRST_RUNG: Weighted<number> = [
  [1, 14],
  [2, 41],
  [3, 36],
  [4, 8],
  [5, 1],
];

/** Assessments on the ladder: before the start, at most steps, and at the end. */
export function planLadder(random: Random, stays: readonly PlacedStay[], startsOn: DayNumber): PlannedRung[] {
  let rung = random.weighted(FIRST_RUNG);
  const rungs: PlannedRung[] = [];
  const assess = (on: DayNumber) => rungs.push({ on, step: STEPS[rung - 1] as LadderStep });
  assess(startsOn - random.whole(0, 20));
  for (const { phase, from, to, exit } of stays) {
    const on = Math.max(from, to - random.whole(0, 10));
    if (exit.kind === 'ADVANCE' || exit.kind === 'OUTPLACE') {
      const most = Math.max(rung, phaseNumber(phase) + 1);
      if (rung < most && random.chance(0.75)) rung += 1;
      if (rung < most && random.chance(0.25)) rung += 1;
      if (random.chance(0.8)) assess(on);
    } else if (exit.kind === 'COMPLETE') {
      rung = random.weighted([
        [4, 8],
        [5, 70],
        [6, 22],
      ]);
      if (random.chance(0.9)) assess(on);
    } else if (exit.kind === 'FALL_BACK') {
      if (rung > 1 && random.chance(0.25)) rung -= 1;
    } else if (random.chance(0.4)) assess(on);
  }
  return rungs;
}

/** The participant's own answers: nearly always before a step, sometimes in between. */
export function planAnswers(random: Random, stays: readonly PlacedStay[]): PlannedAnswer[] {
  return stays.flatMap((stay) => {
    const answers: PlannedAnswer[] = [];
    if (stay.to - stay.from > 50 && random.chance(0.2)) {
      answers.push({
        on: stay.from + random.whole(20, 35),
        answer: random.weighted([
          ['NO', 50],
          ['ALMOST', 50],
        ]),
      });
    }
    if (stay.exit.kind === 'ADVANCE' && random.chance(0.97)) {
      const on = Math.max(stay.from, stay.to - random.whole(0, 10));
      answers.push({
        on,
        answer: random.weighted([
          ['YES', 66],
          ['ALMOST', 32],
          ['NO', 2],
        ]),
      });
    }
    return answers;
  });
}

/** Some agree beforehand; the others with the request. */
export function planAgreements(random: Random, stays: readonly PlacedStay[]): PlannedAgreement[] {
  return stays.flatMap(({ from, to, exit }, stay) => {
    if (exit.kind === 'FALL_BACK' || exit.kind === 'STOP' || !random.chance(0.4)) return [];
    return [
      {
        stay,
        on: Math.max(from, to - random.whole(0, 12)),
        how: random.weighted([
          ['PORTAL', 50],
          ['SPOKEN', 30],
          ['SIGNED', 20],
        ]),
      },
    ];
  });
}
