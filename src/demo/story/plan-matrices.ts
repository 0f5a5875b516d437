import type { CycleMoment, MatrixDomain } from '../../modules/instrument/vocabulary.js';
import type { FallBackReason, Phase, TrajectoryOutcome } from '../../modules/trajectory/vocabulary.js';
import type { DayNumber } from '../calendar.js';
import type { Random } from '../random.js';
import { answersAt, type Course, DOMAINS, selfAnswers } from './levels.js';
import type { Answers, PlacedStay, PlannedMatrix } from './run.js';

/** How far a trajectory is when somebody measures in a phase, between the start (0) and the end (1). */
const PART: Readonly<Record<Phase, number>> = {
  CARE_AND_ACTIVATION: 0.3,
  TALENT_DEVELOPMENT: 0.45,
  WORKPLACE_LEARNING: 0.6,
  AFTERCARE: 0.75,
};

/** Final measurements that are missing: with people who cannot be found more than with others, 18 % in all. */
const MISSING_FINAL: Partial<Record<TrajectoryOutcome, number>> = { LOST_CONTACT: 0.55 };
const MISSING_FINAL_ELSE = 0.08;

/** Coaches measure again before a step when the last matrix is older than this. */
const FRESH_ENOUGH = 70;
const LONG_AGO = 120;

const HURT: Readonly<Record<FallBackReason, MatrixDomain>> = {
  RELAPSE: 'SUBSTANCE_USE',
  HEALTH: 'PHYSICAL_HEALTH',
  HOUSING: 'HOUSING',
  FINANCES: 'FINANCES',
  PLACEMENT_ENDED: 'TIME_USE',
  JOB_LOST: 'WORK_AND_EDUCATION',
  OWN_WISH: 'MENTAL_HEALTH',
  OTHER: 'DOMESTIC_RELATIONS',
};

/** A day on which somebody measures, before what is found. */
interface Occasion {
  readonly on: DayNumber;
  readonly moments: readonly CycleMoment[];
  readonly part: number;
  readonly hurt?: MatrixDomain | undefined;
}

const of = (moment: CycleMoment['moment'], phase?: CycleMoment['moment']): CycleMoment[] => [
  { cycle: 'TRAJECTORY', moment },
  ...(phase ? [{ cycle: 'PHASE', moment: phase } as const] : []),
];

/** When is measured in a trajectory, and what is found (demo-data.md §4). The baseline comes first, then in order of days. */
export function planMatrices(random: Random, stays: readonly PlacedStay[], course: Course): PlannedMatrix[] {
  const diary = new Diary(random, stays);
  const baseline = diary.baseline();
  if (!baseline) return [];
  for (const [i, stay] of stays.entries()) diary.stay(stay, stays[i - 1]);
  return diary.occasions.map((occasion) => measured(random, occasion, course));
}

class Diary {
  readonly occasions: Occasion[] = [];
  #phaseBegun = false;

  constructor(
    readonly random: Random,
    readonly stays: readonly PlacedStay[],
  ) {}

  /** Median day 9; who steps on at once was measured before the start. Whoever stops before has none. */
  baseline(): Occasion | null {
    const first = this.stays[0] as PlacedStay;
    const drawn = Math.round(this.random.logNormal(9, 0.5)) + (this.random.chance(0.08) ? this.random.whole(8, 25) : 0);
    const early = this.random.whole(0, 6);
    if (first.to === first.from) return this.#note({ on: first.from - early, moments: of('BASELINE'), part: 0 });
    const on = first.from + drawn;
    if (first.exit.kind === 'STOP' && on >= first.to) return null;
    return this.#note({ on: Math.min(on, first.to - 3), moments: of('BASELINE'), part: 0 });
  }

  stay(stay: PlacedStay, before: PlacedStay | undefined): void {
    if (before?.exit.kind === 'FALL_BACK') this.#afterFallBack(stay, before.exit.reason);
    if (stay.phase === 'WORKPLACE_LEARNING') this.#phaseCycle(stay);
    else this.#longStay(stay);
    const { exit } = stay;
    const sheltered = exit.kind === 'OUTPLACE' && exit.work === 'SHELTERED_WORK';
    if (exit.kind === 'ADVANCE' || (exit.kind === 'OUTPLACE' && !sheltered)) this.#beforeStep(stay);
    if (exit.kind === 'COMPLETE' || sheltered) this.#final(stay, MISSING_FINAL_ELSE);
    if (exit.kind === 'STOP') this.#final(stay, MISSING_FINAL[exit.outcome] ?? MISSING_FINAL_ELSE);
  }

  get #last(): DayNumber {
    return (this.occasions.at(-1) as Occasion).on;
  }

  #note(occasion: Occasion): Occasion {
    this.occasions.push(occasion);
    return occasion;
  }

  /** Notes an interim when it falls after the last measurement and within the stay. */
  #interim(stay: PlacedStay, on: DayNumber, phase?: CycleMoment['moment'], hurt?: MatrixDomain): boolean {
    if (on <= this.#last || on < stay.from || on > stay.to) return false;
    this.#note({ on, moments: of('INTERIM', phase), part: PART[stay.phase] + (phase === 'FINAL' ? 0.1 : 0), hurt });
    return true;
  }

  #afterFallBack(stay: PlacedStay, reason: FallBackReason): void {
    if (!this.random.chance(0.55)) return;
    this.#interim(
      stay,
      stay.from + this.random.whole(1, 10),
      undefined,
      this.random.chance(0.6) ? HURT[reason] : undefined,
    );
  }

  /** Baseline once in the trajectory, an interim after some weeks, a final before the step to work. */
  #phaseCycle(stay: PlacedStay): void {
    const { random } = this;
    if (!this.#phaseBegun) this.#phaseBegun = this.#interim(stay, stay.from + random.whole(1, 9), 'BASELINE');
    const halfway = Math.min(random.whole(29, 42), Math.floor((stay.to - stay.from) / 2));
    if (halfway > 12 && random.chance(0.96)) this.#interim(stay, stay.from + halfway, 'INTERIM');
    if (stay.exit.kind === 'ADVANCE' && random.chance(0.96)) this.#interim(stay, stay.to - random.whole(1, 9), 'FINAL');
  }

  /** A long time without a measurement asks one. */
  #longStay(stay: PlacedStay): void {
    const due = this.#last + LONG_AGO;
    if (due > stay.from && due < stay.to - 14) this.#interim(stay, due + this.random.whole(-10, 10));
  }

  #beforeStep(stay: PlacedStay): void {
    if (stay.to - this.#last < FRESH_ENOUGH || !this.random.chance(0.95)) return;
    this.#interim(stay, stay.to - this.random.whole(1, 12));
  }

  #final(stay: PlacedStay, missing: number): void {
    const on = Math.max(stay.to - this.random.whole(0, 9), this.#last + 1, stay.from);
    if (this.random.chance(missing) || on > stay.to) return;
    this.#note({ on, moments: of('FINAL'), part: 1 });
  }
}

function measured(random: Random, { on, moments, part, hurt }: Occasion, course: Course): PlannedMatrix {
  const answers = lower(answersAt(course, part), hurt);
  const self = random.chance(0.4) ? selfAnswers(random, answers) : null;
  const correction = random.chance(0.03) ? { on: on + random.whole(1, 25), answers: mended(random, answers) } : null;
  return { on, moments, answers, self, correction, draft: false };
}

/** One domain one level down. */
function lower(answers: Answers, domain: MatrixDomain | undefined): Answers {
  const level = domain && answers[domain];
  return domain && typeof level === 'number' && level > 1 ? { ...answers, [domain]: level - 1 } : answers;
}

/** A correction: one domain was a level off. */
function mended(random: Random, answers: Answers): Answers {
  const scored = DOMAINS.filter((domain) => typeof answers[domain] === 'number');
  const domain = random.pick(scored.length > 0 ? scored : DOMAINS);
  const level = answers[domain];
  return typeof level === 'number' ? { ...answers, [domain]: level > 3 ? level - 1 : level + 1 } : answers;
}
