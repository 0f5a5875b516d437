import { describe, expect, test } from '@jest/globals';
import { ageOn, type Day } from '../../src/graph/day.js';
import { MATRICES } from '../../src/modules/instrument/catalogue.js';
import { answerRefusals, instrumentRefusals } from '../../src/modules/instrument/level-rules.js';
import type { CycleMoment, MatrixDomain, Rater } from '../../src/modules/instrument/vocabulary.js';
import { cycleRefusals } from '../../src/modules/matrix/cycles.js';
import { momentRefusals } from '../../src/modules/matrix/moments.js';
import { DEFAULT_RULES } from '../../src/modules/trajectory/programme-rules.js';
import type { Phase, TrajectoryOutcome, TransitionKind } from '../../src/modules/trajectory/vocabulary.js';
import { demoRows, grouped, type Period, percent, rowsOf, type Trajectory } from '../support/demo.js';

interface Matrix {
  id: string;
  participant: string;
  trajectory: string;
  instrument: string;
  status: string;
  rater: Rater;
  measuredOn: Day;
  finalizedAt: string | null;
}
interface Moment extends CycleMoment {
  measurement: string;
}
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

const rows = demoRows(500);
const participants = rowsOf<{ id: string; clientNumber: string; birthDate: Day }>(rows, 'Participant');
const trajectories = rowsOf<Trajectory>(rows, 'Trajectory');
const periods = grouped(
  rowsOf<Period>(rows, 'PhasePeriod').filter((one) => !one.revokedAt),
  (one) => one.trajectory,
);
const matrices = rowsOf<Matrix>(rows, 'MatrixMeasurement');
const moments = grouped(rowsOf<Moment>(rows, 'CycleMoment'), (one) => one.measurement);
const steps = rowsOf<Step>(rows, 'PhaseTransition');
const birthDates = new Map(participants.map(({ id, birthDate }) => [id, birthDate]));

describe('matrices', () => {
  const finalized = matrices.filter(({ status }) => status === 'FINALIZED');
  const counting = finalized.map((one) => ({ ...one, moments: moments.get(one.id) ?? [] }));
  const fallBacks = grouped(
    steps.filter(({ kind }) => kind === 'FALL_BACK'),
    (one) => one.trajectory,
  );

  test.each(['PROFESSIONAL', 'SELF'])('by %s keep the order of their cycles', (rater) => {
    for (const [trajectory, own] of grouped(
      counting.filter((one) => one.rater === rater),
      (one) => one.trajectory,
    )) {
      for (const candidate of own) {
        const others = own.filter(({ id }) => id !== candidate.id);
        expect(cycleRefusals(candidate, others, fallBacks.get(trajectory) ?? [])).toEqual([]);
      }
    }
  });

  test('lie in their trajectory, and those of the phase cycle in phase 3', () => {
    const byId = new Map(trajectories.map((one) => [one.id, one]));
    for (const { trajectory, measuredOn, moments: own } of counting) {
      const { status, startedOn } = byId.get(trajectory) as Trajectory;
      const stays = { status, startedOn, periods: periods.get(trajectory) as Period[] };
      expect(momentRefusals({ measuredOn, moments: own, trajectory: stays }, DEFAULT_RULES.measuring)).toEqual([]);
    }
  });

  test('are in the instrument for the age', () => {
    const [adults, youth] = MATRICES;
    for (const { instrument, participant, measuredOn, rater } of matrices) {
      const birthDate = birthDates.get(participant) as Day;
      const chosen = (instrument === 'youth' ? youth : adults) as NonNullable<typeof adults>;
      expect(instrumentRefusals({ instrument: chosen, kind: 'MATRIX', rater, birthDate, measuredOn })).toEqual([]);
      expect(ageOn(birthDate, measuredOn)).toBeGreaterThan(11);
    }
  });

  test('answer every domain with a level of the scale or a reason, drafts as far as they came', () => {
    const scores = grouped(
      rowsOf<{ measurement: string; domain: MatrixDomain; level: number | null; notAssessed: null }>(
        rows,
        'DomainScore',
      ),
      (one) => one.measurement,
    );
    for (const { id, status } of matrices) {
      const answers = (scores.get(id) ?? []).map(({ domain, level, notAssessed }) => ({
        item: domain,
        level,
        notAssessed,
      }));
      if (status !== 'DRAFT') expect(answers).toHaveLength(13);
      const items = answers.map(({ item }) => item);
      expect(answerRefusals(answers, { items, scale: { min: 1, max: 5 } })).toEqual([]);
    }
  });

  test('some were corrected and some lie forgotten', () => {
    const byProfessionals = matrices.filter(({ rater }) => rater === 'PROFESSIONAL');
    expect(percent(byProfessionals, ({ status }) => status === 'SUPERSEDED')).toBeGreaterThan(1.5);
    expect(percent(byProfessionals, ({ status }) => status === 'SUPERSEDED')).toBeLessThan(5);
    expect(matrices.some(({ status }) => status === 'DRAFT')).toBe(true);
  });
});

describe('needs', () => {
  interface Need {
    id: string;
    participant: string;
    domain: string;
    status: string;
    since: Day;
    askAgainOn: Day | null;
    party: string | null;
  }
  const needs = rowsOf<Need>(rows, 'SupportNeed');
  const changes = grouped(
    rowsOf<{ need: string; status: string; on: Day; note: string | null }>(rows, 'SupportNeedChange'),
    (one) => one.need,
  );

  test('at most one per person and domain is unresolved', () => {
    const unresolved = needs
      .filter(({ status }) => status !== 'RESOLVED')
      .map(({ participant, domain }) => participant + domain);
    expect(new Set(unresolved).size).toBe(unresolved.length);
  });

  test('stand as their last change says, and go where a need may go', () => {
    for (const { id, status } of needs) {
      const own = changes.get(id) ?? [];
      expect(own.at(-1)?.status).toBe(status);
      for (const [i, change] of own.entries()) {
        if (own[i - 1]?.status === 'RESOLVED') expect(change.status).toBe('OPEN');
        if (i > 0) expect(change.on >= (own[i - 1]?.on as Day)).toBe(true);
      }
    }
  });

  test('handled elsewhere name who, declined ones when to ask again', () => {
    for (const need of needs) {
      expect(need.party !== null).toBe(need.status === 'ELSEWHERE');
      expect(need.askAgainOn !== null).toBe(need.status === 'DECLINED');
    }
  });
});

test('competence profiles answer all thirty items on the scale from 0 to 4', () => {
  const scores = rowsOf<{ profile: string; item: string; level: number | null; notAssessed: string | null }>(
    rows,
    'CompetenceScore',
  );
  for (const own of grouped(scores, (one) => one.profile).values()) expect(own).toHaveLength(30);
  const onScale = (level: number | null) => level !== null && Number.isInteger(level) && level >= 0 && level <= 4;
  expect(scores.filter(({ level, notAssessed }) => onScale(level) === (notAssessed !== null))).toEqual([]);
});
