import { describe, expect, test } from '@jest/globals';
import { type Day } from '../../src/graph/day.js';
import { holdsBsn } from '../../src/graph/text.js';
import { DEFAULT_RULES } from '../../src/modules/trajectory/programme-rules.js';
import type { Phase, TrajectoryOutcome, TransitionKind } from '../../src/modules/trajectory/vocabulary.js';
import { stepOf } from '../../src/modules/transition/table.js';
import { type CriterionCode, SEVERITY_OF } from '../../src/modules/transition/vocabulary.js';
import { demoRows, grouped, type Period, percent, rowsOf, TODAY, type Trajectory } from '../support/demo.js';

interface Step {
  id: string;
  trajectory: string;
  position: number;
  kind: TransitionKind;
  from: Phase | null;
  to: Phase | null;
  outcome: TrajectoryOutcome | null;
  on: Day;
  note: string | null;
  recordedAt: string;
  revokedAt: string | null;
}
interface Judged {
  transition: string;
  code: CriterionCode;
  severity: string;
  outcome: string;
  motivation: string | null;
}

const rows = demoRows(500);
const participants = rowsOf<{ id: string; clientNumber: string; birthDate: Day }>(rows, 'Participant');
const trajectories = rowsOf<Trajectory>(rows, 'Trajectory');
const periods = grouped(
  rowsOf<Period>(rows, 'PhasePeriod').filter((one) => !one.revokedAt),
  (one) => one.trajectory,
);
const steps = rowsOf<Step>(rows, 'PhaseTransition');
const criteria = grouped(rowsOf<Judged>(rows, 'Criterion'), (one) => one.transition);

test('all days have come by today, save what is agreed for later', () => {
  const later = new Set([
    'required',
    'until',
    'expectedReturnOn',
    'plannedReturnOn',
    'askAgainOn',
    'startsOn',
    'endsOn',
    'heldUntil',
    'plannedEndsOn',
    'dueOn',
    'StandIn.from',
  ]);
  for (const [entity, all] of rows) {
    for (const row of all) {
      for (const [property, value] of Object.entries(row)) {
        const day =
          typeof value === 'string' &&
          /^\d{4}-\d{2}-\d{2}(T|$)/.test(value) &&
          !later.has(property) &&
          !later.has(`${entity}.${property}`);
        if (day && value.slice(0, 10) > TODAY) throw new Error(`${entity}.${property} is ${value}`);
      }
    }
  }
});

test('no text could hold a citizen service number, and none is empty', () => {
  for (const [entity, all] of rows) {
    for (const text of all.flatMap((row) => Object.values(row)).filter((value) => typeof value === 'string')) {
      if (holdsBsn(text.replaceAll(/^[0-9a-f-]{36}$/g, 'key')) || text.trim() === '')
        throw new Error(`${entity}: ${JSON.stringify(text)}`);
    }
  }
});

test('nobody is born on 1 January, and client numbers are unique', () => {
  expect(participants.filter(({ birthDate }) => birthDate.endsWith('-01-01'))).toEqual([]);
  expect(new Set(participants.map(({ clientNumber }) => clientNumber)).size).toBe(500);
  expect(participants[0]?.clientNumber).toBe('WM-000001');
});

test('ids are unique, and every relation leads to a row', () => {
  const ids = new Set([...rows.values()].flat().flatMap(({ id }) => (typeof id === 'string' ? [id] : [])));
  const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-7/;
  for (const [entity, all] of rows) {
    for (const [property, value] of all.flatMap((row) => Object.entries(row))) {
      if (typeof value === 'string' && uuid.test(value) && !ids.has(value))
        throw new Error(`${entity}.${property} ${value}`);
    }
  }
});

describe('trajectories', () => {
  test('nobody has two that are open, or that overlap', () => {
    for (const own of grouped(trajectories, (one) => one.participant).values()) {
      expect(own.filter(({ status }) => status !== 'ENDED').length).toBeLessThanOrEqual(1);
      const [first, second] = own;
      if (first && second) expect((first.endedOn as Day) <= second.startedOn).toBe(true);
    }
  });

  test('periods follow each other without a gap, from phase 1 on, and the last one tells the phase', () => {
    for (const trajectory of trajectories) {
      const own = periods.get(trajectory.id) as Period[];
      expect(own[0]).toMatchObject({ phase: 'CARE_AND_ACTIVATION', startedOn: trajectory.startedOn });
      for (const [i, period] of own.entries()) expect(period.endedOn).toBe(own[i + 1]?.startedOn ?? trajectory.endedOn);
      expect(trajectory.phase).toBe(trajectory.status === 'ENDED' ? null : own.at(-1)?.phase);
      expect(trajectory.outcome === null).toBe(trajectory.status !== 'ENDED');
    }
  });

  test('a pause lasts exactly where the trajectory is paused', () => {
    const lasting = rowsOf<{ trajectory: string; until: Day | null }>(rows, 'TrajectoryPause').filter(
      ({ until }) => !until,
    );
    const paused = trajectories.filter(({ status }) => status === 'PAUSED').map(({ id }) => id);
    expect(lasting.map(({ trajectory }) => trajectory).sort()).toEqual(paused.sort());
  });

  test('the six archetypes come first', () => {
    const ends = participants.slice(0, 6).map(({ id }) => trajectories.filter((one) => one.participant === id));
    expect(ends.map((own) => own.map(({ outcome, phase }) => outcome ?? phase))).toEqual([
      ['REGULAR_WORK'],
      ['SHELTERED_WORK'],
      ['EDUCATION'],
      ['AFTERCARE'],
      ['DAY_ACTIVITY'],
      ['LOST_CONTACT', 'TALENT_DEVELOPMENT'],
    ]);
  });
});

/** Met, waived where that is possible, or advice; in words where it was waived. */
function isAllowed({ code, severity, outcome, motivation }: Judged): boolean {
  const possible = { REQUIRED: ['MET'], WAIVABLE: ['MET', 'WAIVED'], ADVISORY: ['MET', 'UNMET'] }[SEVERITY_OF[code]];
  const words = (motivation?.length ?? 0) > 20;
  return severity === SEVERITY_OF[code] && possible.includes(outcome) && words === (outcome === 'WAIVED');
}

describe('steps', () => {
  test('stand in the table, and trajectories that went on have one per period', () => {
    for (const { kind, from, to, outcome } of steps) expect(stepOf(kind, from, to, outcome)).toBeDefined();
    const standing = grouped(
      steps.filter(({ revokedAt }) => !revokedAt),
      (one) => one.trajectory,
    );
    for (const { id, status } of trajectories) {
      const opened = (standing.get(id) ?? []).filter(({ to }) => to !== null);
      expect(opened.map(({ to, on }) => [to, on])).toEqual(periods.get(id)?.map((one) => [one.phase, one.startedOn]));
      expect((standing.get(id) ?? []).filter(({ to }) => to === null)).toHaveLength(status === 'ENDED' ? 1 : 0);
    }
  });

  test('carry every criterion that they ask, decided so that the step is allowed', () => {
    for (const { id, kind, from, to, outcome } of steps) {
      const own = criteria.get(id) ?? [];
      expect(own.map(({ code }) => code)).toEqual(stepOf(kind, from, to, outcome)?.asks);
      expect(own.filter((one) => !isAllowed(one))).toEqual([]);
    }
  });

  test('what can be recorded already is mostly in order', () => {
    const share = (code: CriterionCode) =>
      percent(
        rowsOf<Judged>(rows, 'Criterion').filter((one) => one.code === code),
        ({ outcome }) => outcome === 'WAIVED',
      );
    for (const code of ['FEELS_STABLE', 'MATRIX_RECENT', 'FINAL_MEASURED', 'PHASE_CYCLE_MEASURED'] as const) {
      expect(share(code)).toBeLessThan(15);
    }
    expect(share('FOUNDATION_STABLE')).toBeLessThan(35);
    expect(share('JOB_RETAINED')).toBeLessThan(25);
  });

  test('were recorded on their day or shortly after', () => {
    for (const { on, recordedAt } of steps) {
      const days = (Date.parse(recordedAt.slice(0, 10)) - Date.parse(on)) / 86_400_000;
      expect(days).toBeGreaterThanOrEqual(0);
      expect(days).toBeLessThanOrEqual(DEFAULT_RULES.stepBackDays);
    }
  });
});

test('contracts end after they start, and every participant in phase 4 had one signed', () => {
  const contracts = rowsOf<{ participant: string; signedOn: Day; startsOn: Day; endsOn: Day | null }>(rows, 'Contract');
  for (const { startsOn, endsOn } of contracts) expect(endsOn === null || endsOn >= startsOn).toBe(true);
  const signed = new Set(contracts.map(({ participant }) => participant));
  const inWork = trajectories.filter(({ phase }) => phase === 'AFTERCARE');
  expect(inWork.filter(({ participant }) => !signed.has(participant))).toEqual([]);
});
