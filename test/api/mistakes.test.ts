import { describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import { startServer } from '../support/server.js';
import { Story, succeeded } from '../support/story.js';
import { World } from '../support/world.js';

const server = await startServer({ now: '2026-01-05' });
const world = new World(server.db, server.clock);

const File = graphql(`
  query MistakesFile($id: ID!) {
    trajectory(id: $id) {
      version
      status
      phase
      endedOn
      outcome
      phasePeriods { phase startedOn endedOn }
      pauses { from until }
      transitions { id kind revokedAt revokeReason }
      participant { contracts { endsOn } }
    }
  }
`);

const Revoke = graphql(`
  mutation MistakesRevoke($input: TransitionRevokeInput!) {
    transitionRevoke(input: $input) { trajectory { version phase status } errors { code path } }
  }
`);

const Pause = graphql(`
  mutation MistakesPause($input: TrajectoryPauseInput!) {
    trajectoryPause(input: $input) { trajectory { version status } errors { code path currentVersion } }
  }
`);

const Resume = graphql(`
  mutation MistakesResume($input: TrajectoryResumeInput!) {
    trajectoryResume(input: $input) { trajectory { version status } errors { code path } }
  }
`);

const file = async (story: Story) => succeeded((await server.ask(File, { id: story.trajectoryId })).data?.trajectory);

async function begun(day: string): Promise<Story> {
  server.clock.set(day);
  const story = new Story(server, world, await world.participant());
  await story.start();
  await story.measure([{ cycle: 'TRAJECTORY', moment: 'BASELINE' }]);
  return story;
}

const revoke = async (transitionId: string, expectedVersion: number, reason = 'Verkeerde deelnemer aangeklikt.') =>
  (await server.ask(Revoke, { input: { transitionId, expectedVersion, reason } })).data?.transitionRevoke;

const latestStep = async (story: Story): Promise<string> => {
  const { transitions } = await file(story);
  return transitions?.at(-1)?.id ?? '';
};

describe('A step that was a mistake', () => {
  test('is revoked: the state before is back, both records stay visible', async () => {
    const story = await begun('2026-01-05');
    await story.on('2026-02-02').advance();
    const step = await latestStep(story);
    expect(await revoke(step, 1)).toEqual({
      trajectory: null,
      errors: [{ code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'] }],
    });
    expect(await revoke(step, 2, ' ')).toMatchObject({ errors: [{ code: 'REASON_MISSING' }] });
    expect(await revoke(step, 2)).toEqual({
      trajectory: { version: 3, phase: 'CARE_AND_ACTIVATION', status: 'ACTIVE' },
      errors: [],
    });
    const after = await file(story);
    expect(after.phasePeriods).toEqual([{ phase: 'CARE_AND_ACTIVATION', startedOn: '2026-01-05', endedOn: null }]);
    expect(after.transitions?.map(({ kind, revokeReason }) => [kind, revokeReason])).toEqual([
      ['START', null],
      ['ADVANCE', 'Verkeerde deelnemer aangeklikt.'],
    ]);
    expect(await revoke(step, 3)).toMatchObject({ errors: [{ code: 'TRANSITION_NOT_REVOCABLE' }] });
    expect((await story.advance()).phase).toBe('TALENT_DEVELOPMENT');
  });

  test('is not revoked when it is a start, or was recorded over 30 days ago', async () => {
    const story = await begun('2026-01-05');
    expect(await revoke(await latestStep(story), 1)).toMatchObject({ errors: [{ code: 'TRANSITION_NOT_REVOCABLE' }] });
    await story.on('2026-02-02').advance();
    const step = await latestStep(story);
    story.on('2026-03-05');
    expect(await revoke(step, 2)).toMatchObject({ errors: [{ code: 'TRANSITION_NOT_REVOCABLE' }] });
    story.on('2026-03-04');
    expect(await revoke(step, 2)).toMatchObject({ errors: [] });
  });

  test('gives back the contract that a lost job had ended', async () => {
    const story = await begun('2026-01-05');
    await story.advance();
    await (await story.orient()).competences();
    await story.advance();
    await story.contract(await world.organization(), '2026-08-31');
    await story.advance();
    const step = await story.on('2026-02-02').fallBack('WORKPLACE_LEARNING', 'JOB_LOST');
    const { version } = await story.options();
    await revoke(step, version);
    const after = await file(story);
    expect(after.phase).toBe('AFTERCARE');
    expect(after.participant.contracts).toEqual([{ endsOn: '2026-08-31' }]);
  });
});

describe('A pause', () => {
  test('with a fall back in it ends on that day, and comes back when the fall back is revoked', async () => {
    const story = await begun('2026-01-05');
    await story.advance();
    story.on('2026-02-02');
    const paused = await server.ask(Pause, {
      input: { trajectoryId: story.trajectoryId, expectedVersion: 2, reason: 'Opname in het ziekenhuis.' },
    });
    expect(paused.data?.trajectoryPause).toEqual({ trajectory: { version: 3, status: 'PAUSED' }, errors: [] });
    expect(await story.choices()).toEqual([
      'ADVANCE WORKPLACE_LEARNING BLOCKED',
      'OUTPLACE AFTERCARE BLOCKED',
      'OUTPLACE BLOCKED',
      'FALL_BACK CARE_AND_ACTIVATION ALLOWED',
      'STOP ALLOWED',
    ]);
    const step = await story.on('2026-02-16').fallBack('CARE_AND_ACTIVATION', 'HEALTH');
    expect(await file(story)).toMatchObject({
      status: 'ACTIVE',
      pauses: [{ from: '2026-02-02', until: '2026-02-16' }],
    });
    expect(await revoke(step, 4)).toMatchObject({
      trajectory: { version: 5, phase: 'TALENT_DEVELOPMENT', status: 'PAUSED' },
    });
    expect((await file(story)).pauses).toEqual([{ from: '2026-02-02', until: null }]);
  });

  test.each([
    ['without a reason', { reason: ' ' }, 'REASON_MISSING'],
    ['from a day to come', { reason: 'Ziek', from: '2026-02-03' }, 'DATE_IN_FUTURE'],
    ['from over two weeks back', { reason: 'Ziek', from: '2026-01-18' }, 'DATE_TOO_OLD'],
    ['with a return before it begins', { reason: 'Ziek', expectedReturnOn: '2026-02-02' }, 'RETURN_NOT_LATER'],
    ['of an older version', { reason: 'Ziek', expectedVersion: 7 }, 'VERSION_CONFLICT'],
  ])('%s is refused, and the trajectory runs on', async (_what, input, code) => {
    const story = await begun('2026-01-05');
    story.on('2026-02-02');
    const { data } = await server.ask(Pause, {
      input: { trajectoryId: story.trajectoryId, expectedVersion: 1, ...input },
    });
    expect(data?.trajectoryPause.errors).toHaveLength(1);
    expect(data?.trajectoryPause.errors[0]?.code).toBe(code);
    expect(await file(story)).toMatchObject({ version: 1, status: 'ACTIVE', pauses: [] });
  });

  test('ends with a resumption, once', async () => {
    const story = await begun('2026-01-05');
    const resume = (expectedVersion: number) =>
      server.ask(Resume, { input: { trajectoryId: story.trajectoryId, expectedVersion } });
    expect((await resume(1)).data?.trajectoryResume.errors).toEqual([
      { code: 'TRAJECTORY_NOT_PAUSED', path: ['input'] },
    ]);
    await server.ask(Pause, { input: { trajectoryId: story.trajectoryId, expectedVersion: 1, reason: 'Vakantie.' } });
    story.on('2026-01-12');
    expect((await resume(2)).data?.trajectoryResume).toEqual({
      trajectory: { version: 3, status: 'ACTIVE' },
      errors: [],
    });
  });
});
