import { addDays, type Day } from '../../src/graph/day.js';
import { MATRIX_DOMAINS, type MatrixDomain } from '../../src/modules/instrument/vocabulary.js';
import { DEFAULT_RULES } from '../../src/modules/trajectory/programme-rules.js';
import { type Phase, phaseNumber, phaseOf } from '../../src/modules/trajectory/vocabulary.js';
import { type Criterion, judge } from '../../src/modules/transition/criteria.js';
import type {
  AttendanceFact,
  Evidence,
  MatrixFact,
  NeedFact,
  PeriodFact,
  TrajectoryFacts,
} from '../../src/modules/transition/evidence.js';
import { type Step, TRANSITIONS } from '../../src/modules/transition/table.js';
import type { CriterionCode } from '../../src/modules/transition/vocabulary.js';

/** The day of every step in these tests, unless a row says otherwise; a Friday. */
export const ON: Day = '2026-11-20';
/** The day on which the current phase began. Three months before `ON`, so that a job was kept long enough. */
export const PHASE_BEGAN: Day = '2026-08-20';
export const SETTING = { today: ON, rules: DEFAULT_RULES };

/** `n` days before the day of the step. */
export const daysBefore = (n: number, day: Day = ON): Day => addDays(day, -n);

/** A stay in a phase; `until` left out is the current one. */
export const stay = (phase: Phase, from: Day, until: Day | null = null): PeriodFact => ({
  id: `${phase} ${from}`,
  phase,
  startedOn: from,
  endedOn: until,
});

/** A trajectory that climbed straight to a phase, two weeks per phase before it. */
export function climbedTo(phase: Phase): TrajectoryFacts {
  const number = phaseNumber(phase);
  const earlier = Array.from({ length: number - 1 }, (_, index) => {
    const from = addDays(PHASE_BEGAN, -14 * (number - 1 - index));
    return stay(phaseOf(index + 1) as Phase, from, addDays(from, 14));
  });
  const periods = [...earlier, stay(phase, PHASE_BEGAN)];
  const startedOn = periods[0]?.startedOn ?? PHASE_BEGAN;
  return { id: 'trajectory', version: 7, status: 'ACTIVE', startedOn, periods, pauses: [] };
}

/** A matrix with level 4 everywhere save where a row says otherwise. */
export const matrix = (
  measuredOn: Day,
  changes: Partial<MatrixFact> & { levels?: Partial<Record<MatrixDomain, number | 'NOT_NECESSARY' | 'LATER'>> } = {},
): MatrixFact => {
  const { levels = {}, ...rest } = changes;
  const scores = (Object.keys(MATRIX_DOMAINS) as MatrixDomain[]).map((domain) => {
    const score = levels[domain] ?? 4;
    return typeof score === 'number'
      ? { domain, level: score, notAssessed: null }
      : { domain, level: null, notAssessed: score };
  });
  const id = `matrix ${measuredOn}`;
  return { id, measuredOn, finalizedAt: `${measuredOn}T12:00:00.000Z`, moments: [], scores, ...rest };
};

/** A need with its states as [status, since]. */
export const need = (domain: MatrixDomain, ...states: [NeedFact['states'][number]['status'], Day][]): NeedFact => ({
  id: `need ${domain} ${states[0]?.[1]}`,
  domain,
  openedOn: states[0]?.[1] ?? ON,
  states: states.map(([status, since]) => ({ status, since })),
});

/** An attendance line; hours in quarters. */
export const line = (on: Day, changes: Partial<AttendanceFact> = {}): AttendanceFact => {
  const base = { id: `${changes.kind ?? 'CARE'} ${on}`, on, kind: 'CARE', quarters: 24, presence: 'PRESENT' } as const;
  return { ...base, ...changes };
};

/** Lines of one kind on `days` consecutive days, ending on a day. */
export const lines = (kind: AttendanceFact['kind'], days: number, last: Day, every = 1): AttendanceFact[] =>
  Array.from({ length: days }, (_, index) => line(addDays(last, -every * index), { kind }));

/** A trajectory in a phase of which every criterion is met on `ON`, the agreement apart; `changes` take parts away. */
export function ready(phase: Phase, changes: Partial<Evidence> = {}): Evidence {
  const trajectory = climbedTo(phase);
  const current = trajectory.periods.at(-1) as PeriodFact;
  return {
    trajectory,
    tailorings: [],
    agreements: [],
    stabilityAnswers: [{ id: 'stable', phasePeriodId: current.id, on: daysBefore(2), answer: 'YES' }],
    matrices: [
      matrix('2026-08-21', { moments: moments('BASELINE') }),
      matrix('2026-10-01', { moments: moments('INTERIM') }),
      matrix('2026-11-16', { moments: moments('FINAL') }),
    ],
    fallBacks: [],
    needs: [],
    orientation: {
      recordedOn: '2026-09-01',
      want: 'Hovenier worden',
      can: 'Doorzetten',
      goal: 'Groen',
      need: 'Ritme',
      chosenWorkAreas: 1,
    },
    competenceProfiles: [{ id: 'profile', measuredOn: daysBefore(10), rater: 'PROFESSIONAL' }],
    ladder: [{ id: 'ladder', assessedOn: daysBefore(5), step: 'STEP_5' }],
    contracts: [{ id: 'contract', signedOn: '2026-08-01', startsOn: PHASE_BEGAN, endsOn: null }],
    attendance: [...lines('CARE', 5, ON), ...lines('TALENT_PROGRAMME', 8, ON, 7), ...lines('PRACTICE', 36, ON, 2)],
    supportHours: [
      { id: 'support', on: '2026-10-01', kind: 'WORKPLACE_SUPPORT', quarters: 96 },
      { id: 'aftercare', on: '2026-10-02', kind: 'AFTERCARE', quarters: 40 },
    ],
    shelteredPlacements: [{ id: 'place', agreedOn: daysBefore(5), startsOn: ON, endsOn: null }],
    certificates: [{ id: 'certificate', earnedOn: daysBefore(3) }],
    aftercareAgreements: [{ id: 'agreed', phasePeriodId: current.id, agreedOn: '2026-09-01', quarters: null }],
    ...changes,
  };
}

function moments(moment: 'BASELINE' | 'INTERIM' | 'FINAL'): MatrixFact['moments'] {
  return [
    { cycle: 'TRAJECTORY', moment },
    { cycle: 'PHASE', moment },
  ];
}

/** The steps that ask criteria, by the columns of domain.md §6. */
export const STEPS = {
  '1→2': stepFrom('CARE_AND_ACTIVATION', 'ADVANCE', 'TALENT_DEVELOPMENT'),
  '2→3': stepFrom('TALENT_DEVELOPMENT', 'ADVANCE', 'WORKPLACE_LEARNING'),
  '3→4': stepFrom('WORKPLACE_LEARNING', 'ADVANCE', 'AFTERCARE'),
  '2→4': stepFrom('TALENT_DEVELOPMENT', 'OUTPLACE', 'AFTERCARE'),
  '2→sheltered': stepFrom('TALENT_DEVELOPMENT', 'OUTPLACE', null),
  COMPLETE: stepFrom('AFTERCARE', 'COMPLETE', null),
};

function stepFrom(from: Phase, kind: Step['kind'], to: Phase | null): Step {
  const step = TRANSITIONS.find((s) => s.from === from && s.kind === kind && s.to === to);
  if (!step) throw new Error(`The table lacks ${kind} from ${from} to ${to}.`);
  return step;
}

/** How one criterion of a step comes out for evidence, with the agreement sent along. */
export function judged(code: CriterionCode, column: keyof typeof STEPS, evidence: Evidence, on: Day = ON): Criterion {
  const period = evidence.trajectory.periods.at(-1) as PeriodFact;
  const step = STEPS[column];
  const found = judge({ evidence, period, step, on, rules: DEFAULT_RULES, agreement: { on } });
  const criterion = found.find((c) => c.code === code);
  if (!criterion) throw new Error(`${column} does not ask ${code}.`);
  return criterion;
}
