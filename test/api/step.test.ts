import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import { startServer } from '../support/server.js';
import { World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);

const Start = graphql(`
  mutation StepStart($input: TrajectoryStartInput!) {
    trajectoryStart(input: $input) {
      trajectory { id version status phase startedOn phasePeriods { phase startedOn endedOn } }
      transition { kind to on criteria { code } }
      errors { code path }
    }
  }
`);

const Advance = graphql(`
  mutation StepAdvance($input: TrajectoryAdvanceInput!) {
    trajectoryAdvance(input: $input) {
      trajectory { version phase phasePeriods { phase startedOn endedOn } }
      transition { kind from to on criteria { code severity outcome required actual explanation motivation evidence { id } } }
      warnings { code }
      errors { code path currentVersion criteria { code outcome } }
    }
  }
`);

const Next = graphql(`
  query StepNext($id: ID!, $on: Date) {
    trajectory(id: $id) {
      version
      nextTransitions(on: $on) { kind to outcome decision criteria { code outcome explanation(locale: EN) evidence { id } } }
      transitions { kind revokedAt }
    }
  }
`);

const agreement = { givenBy: 'PARTICIPANT', how: 'SPOKEN', words: 'Ja, graag.' } as const;

describe('A trajectory starts', () => {
  test('in phase 1, with its first period and its first step', async () => {
    const participantId = await world.participant();
    const { data, errors } = await server.ask(Start, { input: { participantId, question: 'Ik wil werken.' } });
    expect(errors).toEqual([]);
    expect(data?.trajectoryStart).toEqual({
      trajectory: {
        id: expect.stringMatching(/^tra_/),
        version: 1,
        status: 'ACTIVE',
        phase: 'CARE_AND_ACTIVATION',
        startedOn: '2026-11-21',
        phasePeriods: [{ phase: 'CARE_AND_ACTIVATION', startedOn: '2026-11-21', endedOn: null }],
      },
      transition: { kind: 'START', to: 'CARE_AND_ACTIVATION', on: '2026-11-21', criteria: [] },
      errors: [],
    });
  });

  test.each([
    ['an empty question', { question: ' ' }, 'VALUE_MISSING', 'question'],
    ['a day to come', { question: 'Werk', on: '2026-11-22' }, 'DATE_IN_FUTURE', 'on'],
    ['a day over two weeks back', { question: 'Werk', on: '2026-11-06' }, 'DATE_TOO_OLD', 'on'],
  ])('not with %s', async (_what, input, code, field) => {
    const participantId = await world.participant();
    const { data } = await server.ask(Start, { input: { participantId, ...input } });
    expect(data?.trajectoryStart.errors).toEqual([{ code, path: ['input', field] }]);
    expect(data?.trajectoryStart.trajectory).toBeNull();
  });

  test('not without a ladder assessment, nor on rung 6, nor twice', async () => {
    const codes = async (participantId: string) => {
      const { data } = await server.ask(Start, { input: { participantId, question: 'Werk' } });
      return data?.trajectoryStart.errors.map((e) => e.code);
    };
    expect(await codes(await world.participant({ step: null }))).toEqual(['LADDER_NOT_ASSESSED']);
    expect(await codes(await world.participant({ step: 'STEP_6' }))).toEqual(['NO_SUPPORT_NEEDED']);
    const participantId = await world.participant();
    expect(await codes(participantId)).toEqual([]);
    expect(await codes(participantId)).toEqual(['TRAJECTORY_ALREADY_OPEN']);
    expect(await codes('par_0190c2a1000070008000000000000001')).toEqual(['NOT_FOUND']);
  });
});

describe('A step to phase 2', () => {
  let trajectoryId: string;
  beforeAll(async () => {
    trajectoryId = await world.trajectory({ since: 30 });
  });

  test('is told beforehand with everything that it asks', async () => {
    const { data, errors } = await server.ask(Next, { id: trajectoryId });
    expect(errors).toEqual([]);
    expect(data?.trajectory?.nextTransitions?.map(({ kind, decision }) => [kind, decision])).toEqual([
      ['ADVANCE', 'BLOCKED'],
      ['STOP', 'ALLOWED'],
    ]);
    expect(data?.trajectory?.nextTransitions?.[0]?.criteria.map(({ code, outcome }) => [code, outcome])).toContainEqual(
      ['BASELINE_MEASURED', 'UNMET'],
    );
  });

  test('is refused with all criteria, and nothing is saved', async () => {
    const { data } = await server.ask(Advance, { input: { trajectoryId, expectedVersion: 1, agreement } });
    expect(data?.trajectoryAdvance.errors).toHaveLength(1);
    expect(data?.trajectoryAdvance.errors[0]?.code).toBe('CRITERIA_UNMET');
    expect(data?.trajectoryAdvance.errors[0]?.criteria).toContainEqual({ code: 'PARTICIPANT_AGREES', outcome: 'MET' });
    const after = await server.ask(Next, { id: trajectoryId });
    expect(after.data?.trajectory).toMatchObject({ version: 1, transitions: [] });
  });

  test('is taken with a waiver, and keeps every criterion as decided', async () => {
    await world.matrix(trajectoryId, { measuredOn: '2026-11-19' });
    const waivers = [
      { criterion: 'FEELS_STABLE', motivation: 'Zegt in het gesprek van vandaag dat het goed voelt.' },
      { criterion: 'APPOINTMENTS_KEPT', motivation: 'Komt elke week; nog niet geteld.' },
    ] as const;
    const { data, errors } = await server.ask(Advance, {
      input: { trajectoryId, expectedVersion: 1, agreement, waivers: [...waivers], on: '2026-11-20' },
    });
    expect(errors).toEqual([]);
    expect(data?.trajectoryAdvance.errors).toEqual([]);
    expect(data?.trajectoryAdvance.trajectory).toMatchObject({ version: 2, phase: 'TALENT_DEVELOPMENT' });
    expect(data?.trajectoryAdvance.trajectory?.phasePeriods?.map((p) => [p.phase, p.startedOn, p.endedOn])).toEqual([
      ['CARE_AND_ACTIVATION', '2026-10-22', '2026-11-20'],
      ['TALENT_DEVELOPMENT', '2026-11-20', null],
    ]);
  });

  test('is refused to whoever looked at an older version', async () => {
    const { data } = await server.ask(Advance, { input: { trajectoryId, expectedVersion: 1, agreement } });
    expect(data?.trajectoryAdvance.errors).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: 2 }]);
  });
});
