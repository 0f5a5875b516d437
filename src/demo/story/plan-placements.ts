import type { DayNumber } from '../calendar.js';
import type { Random } from '../random.js';
import { END_REASONS } from '../texts/placing.js';
import type { PlacedStay, PlannedContract, PlannedPlacement } from './run.js';

/** Practice is 18 hours a week (demo-data.md §5). */
const PRACTICE_HOURS = 18;
const TO_TRIAL = 'Begint aan een proefplaatsing, met uitzicht op een contract.';

/**
 * Where somebody works in which stay (demo-data.md §5): a day activity to begin with, a look around in phase 2, a learning
 * place in phase 3, of which a fifth ends early and is followed by another, and a trial before some contracts.
 */
export function planPlacements(
  random: Random,
  stays: readonly PlacedStay[],
  contracts: readonly PlannedContract[],
): PlannedPlacement[] {
  return stays.flatMap((stay) => {
    const days = stay.to - stay.from;
    const trial = planTrial(random, stay, contracts);
    if (stay.phase === 'CARE_AND_ACTIVATION')
      return days >= 35 && random.chance(0.6) ? [dayActivity(random, stay)] : [];
    if (stay.phase === 'TALENT_DEVELOPMENT') {
      return [
        ...(days >= 30 && random.chance(0.45) ? [orientation(random, stay)] : []),
        ...sheltered(random, stay),
        ...trial,
      ];
    }
    return stay.phase === 'WORKPLACE_LEARNING' ? [...practice(random, stay, trial[0]?.from), ...trial] : [];
  });
}

const from = (day: DayNumber) => ({ agreedOn: day, from: day, workplace: null, leaves: null });

function dayActivity(random: Random, stay: PlacedStay): PlannedPlacement {
  const start = stay.from + random.whole(10, 24);
  const until = start + 7 * random.whole(8, 18) - 1;
  return { kind: 'DAY_ACTIVITY', ...from(start), until, hoursPerWeek: random.pick([4, 6, 8, 8]) };
}

/** At most five days. */
function orientation(random: Random, stay: PlacedStay): PlannedPlacement {
  const start = stay.from + random.whole(8, stay.to - stay.from - 8);
  return {
    kind: 'ORIENTATION',
    ...from(start),
    until: start + random.whole(0, 4),
    hoursPerWeek: random.pick([4, 6, 8]),
  };
}

/** Who goes to sheltered work has the place before the step. */
function sheltered(random: Random, { from: earliest, to, exit }: PlacedStay): PlannedPlacement[] {
  if (exit.kind !== 'OUTPLACE' || exit.work !== 'SHELTERED_WORK') return [];
  const agreedOn = Math.max(earliest, to - random.whole(2, 10));
  const start = to + random.whole(0, 12);
  const until = start + random.whole(180, 360);
  return [{ kind: 'SHELTERED_WORK', ...from(start), agreedOn, until, hoursPerWeek: random.pick([16, 20, 24, 24]) }];
}

/** Learning places; in a fifth of the stays a day activity of four hours beside it. */
function practice(random: Random, stay: PlacedStay, trialOn: DayNumber | undefined): PlannedPlacement[] {
  const days = stay.to - stay.from;
  if (days < 12) return [];
  const first = learning(stay.from + random.whole(1, 3), random);
  const early = random.chance(0.21) ? first.from + Math.floor(days * (0.2 + 0.4 * random.unit())) : null;
  const besides = random.chance(0.2) ? [{ ...dayActivity(random, stay), hoursPerWeek: 4 }] : [];
  const stopsFor = trialOn ? { on: trialOn - 1, reason: TO_TRIAL } : null;
  if (early === null || (trialOn && early > trialOn - 10)) return [{ ...first, leaves: stopsFor }, ...besides];
  const second = learning(early + random.whole(1, 5), random);
  const left = { on: early, reason: drawEndReason(random) };
  const again = trialOn && second.from >= trialOn - 7 ? [] : [{ ...second, leaves: stopsFor }];
  return [{ ...first, leaves: left }, ...again, ...besides];
}

const learning = (start: DayNumber, random: Random): PlannedPlacement => {
  return {
    kind: 'LEARNING_PLACE',
    ...from(start),
    until: start + 7 * random.whole(16, 24) - 1,
    hoursPerWeek: PRACTICE_HOURS,
  };
};

function drawEndReason(random: Random): string {
  const who = random.weighted([
    ['EMPLOYER', 6],
    ['PARTICIPANT', 9],
    ['OTHER', 6],
  ]);
  return random.pick(END_REASONS[who]);
}

/** In 38 % of the steps to work the workplace of the contract was tried before, six weeks at the median. */
function planTrial(random: Random, stay: PlacedStay, contracts: readonly PlannedContract[]): PlannedPlacement[] {
  if (stay.exit.kind !== 'ADVANCE' && stay.exit.kind !== 'OUTPLACE') return [];
  const job = contracts.find(({ signedOn }) => signedOn >= stay.from && signedOn <= stay.to);
  if (!job?.workplace || !random.chance(0.38 / 0.6)) return [];
  const until = Math.min(job.startsOn - 1, stay.to);
  const start = Math.max(stay.from + 14, until - Math.min(55, Math.round(random.logNormal(42, 0.2))));
  if (until - start < 14) return [];
  const hoursPerWeek = Math.min(job.hoursPerWeek, 32);
  return [{ kind: 'TRIAL', ...from(start), until, hoursPerWeek, workplace: job.workplace }];
}
