import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../src/graph/day.js';
import { PHASES, type Phase } from '../../../src/modules/trajectory/vocabulary.js';
import type { StepCommand } from '../../../src/modules/transition/command.js';
import { decide } from '../../../src/modules/transition/decision.js';
import type { Evidence } from '../../../src/modules/transition/evidence.js';
import { nextTransitions, type TransitionOption } from '../../../src/modules/transition/options.js';
import { CRITERIA, type CriterionCode } from '../../../src/modules/transition/vocabulary.js';
import { climbedTo, daysBefore, matrix, need, ON, ready, SETTING } from '../../support/ready-evidence.js';
import { runs } from '../../support/runs.js';
import { advance, complete, fallBack, outplace, stop } from '../../support/step-commands.js';

const phases = fc.constantFrom(...(Object.keys(PHASES) as Phase[]));
const days = fc.integer({ min: -100, max: 3 }).map((n) => addDays(ON, n));
const recent = fc.integer({ min: -20, max: 2 }).map((n) => addDays(ON, n));

const statuses = fc.constantFrom('OPEN' as const, 'IN_PROGRESS' as const, 'RESOLVED' as const, 'ELSEWHERE' as const);
const matrices = fc.array(
  fc
    .record({
      on: days,
      level: fc.integer({ min: 1, max: 5 }),
      moment: fc.constantFrom('BASELINE', 'INTERIM', 'FINAL'),
    })
    .map(({ on, level, moment }) =>
      matrix(on, { levels: { FINANCES: level }, moments: [{ cycle: 'TRAJECTORY', moment: moment as 'FINAL' }] }),
    ),
  { maxLength: 4 },
);
const contracts = fc.array(
  fc.record({ startsOn: days, length: fc.option(fc.integer({ min: 0, max: 90 })) }).map(({ startsOn, length }) => {
    const endsOn = length === null ? null : addDays(startsOn, length);
    return { id: `${startsOn} ${endsOn}`, signedOn: startsOn, startsOn, endsOn };
  }),
  { maxLength: 3 },
);

/** The ready world with some of its parts replaced by random ones, so that every criterion is sometimes met and sometimes not. */
const worlds = phases.chain((phase) => {
  const whole = ready(phase);
  const part = <K extends keyof Evidence>(key: K, random: fc.Arbitrary<Evidence[K]>): fc.Arbitrary<Evidence[K]> =>
    fc.oneof({ weight: 3, arbitrary: fc.constant(whole[key]) }, { weight: 1, arbitrary: random });
  const paused = { status: 'PAUSED' as const, pauses: [{ id: 'p', from: daysBefore(5), until: null }] };
  const waited = { pauses: [{ id: 'p', from: daysBefore(9), until: daysBefore(5) }] };
  return fc.record<Evidence>({
    ...(Object.fromEntries(Object.entries(whole).map(([key, value]) => [key, fc.constant(value)])) as {
      [K in keyof Evidence]: fc.Arbitrary<Evidence[K]>;
    }),
    trajectory: part(
      'trajectory',
      fc.constantFrom<object>(paused, waited, { status: 'ENDED' }).map((c) => ({ ...climbedTo(phase), ...c })),
    ),
    matrices: part('matrices', matrices),
    needs: fc.array(
      fc.tuple(statuses, days).map((state) => need('FINANCES', state)),
      { maxLength: 2 },
    ),
    contracts: part('contracts', contracts),
    stabilityAnswers: part('stabilityAnswers', fc.constant([])),
    orientation: part('orientation', fc.constant(null)),
    competenceProfiles: part('competenceProfiles', fc.constant([])),
    attendance: part('attendance', fc.constant([])),
    ladder: part('ladder', fc.constant([])),
    aftercareAgreements: part('aftercareAgreements', fc.constant([])),
  });
});

const waivers = fc.array(
  fc.record({
    criterion: fc.constantFrom(...(Object.keys(CRITERIA) as CriterionCode[])),
    motivation: fc.constantFrom('Besproken.', ' '),
  }),
  { maxLength: 3 },
);

const commands: fc.Arbitrary<StepCommand> = fc
  .record({
    on: recent,
    waivers,
    agreement: fc.option(fc.record({ on: recent })),
    expectedVersion: fc.constantFrom(7, 7, 7, 6),
  })
  .chain((asked) =>
    fc.constantFrom<StepCommand>(
      advance(asked),
      outplace(asked),
      outplace({ ...asked, work: 'SHELTERED_WORK' }),
      complete(asked),
      fallBack({ on: asked.on, expectedVersion: asked.expectedVersion }),
      stop({ on: asked.on, expectedVersion: asked.expectedVersion }),
    ),
  );

/** The request that an option invites to, with its unmet waivable criteria waived or not. */
function requestFor({ kind, to, outcome, criteria }: TransitionOption, on: string, waiving: boolean): StepCommand {
  const unmet = criteria.filter((c) => c.severity === 'WAIVABLE' && c.outcome === 'UNMET');
  const asked = {
    on,
    agreement: { on },
    waivers: waiving ? unmet.map(({ code }) => ({ criterion: code, motivation: 'Besproken.' })) : [],
  };
  switch (kind) {
    case 'OUTPLACE':
      return outplace({ ...asked, work: outcome === 'SHELTERED_WORK' ? 'SHELTERED_WORK' : 'REGULAR_WORK' });
    case 'COMPLETE':
      return complete(asked);
    case 'FALL_BACK':
      return fallBack({ on, to: to as Phase });
    case 'STOP':
      return stop({ on });
    default:
      return advance(asked);
  }
}

describe('always', () => {
  test('no step is allowed while a required criterion, or an unwaived waivable one, is unmet', () => {
    let allowed = 0;
    fc.assert(
      fc.property(worlds, commands, (evidence, command) => {
        const ruling = decide(command, evidence, SETTING);
        if (!ruling.allowed) return expect(ruling.refusals.length).toBeGreaterThan(0);
        allowed += 1;
        const { criteria, step } = ruling.decided;
        expect(criteria.map((criterion) => criterion.code)).toEqual(step.asks);
        const blocking = criteria.filter((c) => c.severity !== 'ADVISORY' && !['MET', 'WAIVED'].includes(c.outcome));
        expect(blocking).toEqual([]);
        expect(criteria.filter((c) => c.outcome === 'WAIVED' && c.severity !== 'WAIVABLE')).toEqual([]);
      }),
      { numRuns: runs(500, 5_000) },
    );
    expect(allowed).toBeGreaterThan(20);
  });

  test('nextTransitions and the mutations agree', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(worlds, recent, (evidence, on) => {
        const setting = { ...SETTING, today: on > SETTING.today ? on : SETTING.today };
        for (const option of nextTransitions(evidence, on, SETTING)) {
          const plain = decide(requestFor(option, on, false), evidence, setting).allowed;
          const waived = decide(requestFor(option, on, true), evidence, setting).allowed;
          expect(plain).toBe(option.decision === 'ALLOWED');
          expect(waived).toBe(option.decision !== 'BLOCKED');
          seen.add(`${option.kind} ${option.decision}`);
        }
      }),
      { numRuns: runs(500, 5_000) },
    );
    for (const decision of ['ALLOWED', 'ALLOWED_WITH_WAIVERS', 'BLOCKED'])
      expect(seen).toContain(`ADVANCE ${decision}`);
  });

  test('a fall-back and a stop are allowed on every day that can be, whatever the evidence', () => {
    fc.assert(
      fc.property(worlds, (evidence) => {
        const { status, periods } = evidence.trajectory;
        const from = periods.at(-1)?.phase;
        if (status === 'ENDED') return;
        expect(decide(stop(), evidence, SETTING).allowed).toBe(true);
        expect(decide(fallBack(), evidence, SETTING).allowed).toBe(from !== 'CARE_AND_ACTIVATION');
      }),
      { numRuns: runs(200, 2_000) },
    );
  });

  test('later evidence never changes what is decided for a day', () => {
    fc.assert(
      fc.property(worlds, matrices, contracts, (evidence, later, signed) => {
        const ahead = <T>(facts: readonly T[], day: (fact: T) => string) => facts.filter((fact) => day(fact) > ON);
        const more: Evidence = {
          ...evidence,
          matrices: [...evidence.matrices, ...ahead(later, (m) => m.measuredOn)],
          contracts: [...evidence.contracts, ...ahead(signed, (c) => c.signedOn)],
        };
        expect(nextTransitions(more, ON, SETTING)).toEqual(nextTransitions(evidence, ON, SETTING));
      }),
      { numRuns: runs(200, 2_000) },
    );
  });
});
