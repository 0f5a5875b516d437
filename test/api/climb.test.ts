import { describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import { startServer } from '../support/server.js';
import { Story, succeeded } from '../support/story.js';
import { World } from '../support/world.js';

const server = await startServer({ now: '2026-01-05' });
const world = new World(server.db, server.clock);

const BASELINE = [{ cycle: 'TRAJECTORY', moment: 'BASELINE' }] as const;

const File = graphql(`
  query ClimbFile($id: ID!) {
    trajectory(id: $id) {
      version
      status
      phase
      endedOn
      outcome
      outcomeGroup
      phasePeriods { phase startedOn endedOn }
      transitions { kind from to on revokedAt criteria { code outcome motivation } }
      participant { currentTrajectory { id } trajectories { id status } contracts { endsOn } }
    }
  }
`);

const Complete = graphql(`
  mutation ClimbComplete($input: TrajectoryCompleteInput!) {
    trajectoryComplete(input: $input) { trajectory { status outcome } errors { code criteria { code outcome } } }
  }
`);

const Stop = graphql(`
  mutation ClimbStop($input: TrajectoryStopInput!) {
    trajectoryStop(input: $input) { trajectory { status outcome } warnings { code } errors { code path } }
  }
`);

const file = async (story: Story) => succeeded((await server.ask(File, { id: story.trajectoryId })).data?.trajectory);

/** A story that began on a day. */
async function begun(day: string): Promise<Story> {
  server.clock.set(day);
  const story = new Story(server, world, await world.participant());
  return story.start();
}

describe('The happy climb', () => {
  test('goes from the first day to a job that was kept, with waivers for what is not counted yet', async () => {
    const story = await begun('2026-01-05');
    expect(await story.choices()).toEqual(['ADVANCE TALENT_DEVELOPMENT BLOCKED', 'STOP ALLOWED']);
    await story.on('2026-01-12').measure(BASELINE);
    expect(await story.choices()).toEqual(['ADVANCE TALENT_DEVELOPMENT ALLOWED_WITH_WAIVERS', 'STOP ALLOWED']);

    expect(await story.on('2026-03-30').advance()).toEqual({
      phase: 'TALENT_DEVELOPMENT',
      waived: ['FEELS_STABLE', 'APPOINTMENTS_KEPT'],
    });
    expect(await story.choices()).toEqual([
      'ADVANCE WORKPLACE_LEARNING BLOCKED',
      'OUTPLACE AFTERCARE BLOCKED',
      'OUTPLACE BLOCKED',
      'FALL_BACK CARE_AND_ACTIVATION ALLOWED',
      'STOP ALLOWED',
    ]);

    await (await story.on('2026-06-08').orient()).competences();
    await story.measure([{ cycle: 'TRAJECTORY', moment: 'INTERIM' }]);
    expect(await story.advance()).toEqual({
      phase: 'WORKPLACE_LEARNING',
      waived: ['FEELS_STABLE', 'TALENT_PROGRAMME_DONE'],
    });
    await story.on('2026-06-15').measure([{ cycle: 'PHASE', moment: 'BASELINE' }]);
    await story.on('2026-07-20').measure([{ cycle: 'PHASE', moment: 'INTERIM' }]);
    await story.on('2026-09-01').measure([{ cycle: 'PHASE', moment: 'FINAL' }]);
    expect(await story.choices()).toEqual([
      'ADVANCE AFTERCARE BLOCKED',
      'FALL_BACK TALENT_DEVELOPMENT ALLOWED',
      'FALL_BACK CARE_AND_ACTIVATION ALLOWED',
      'STOP ALLOWED',
    ]);

    await story.contract(await world.organization('Hofstede Groenwerk'));
    expect(await story.advance()).toEqual({
      phase: 'AFTERCARE',
      waived: ['FEELS_STABLE', 'PRACTICE_HOURS_DONE'],
    });
    expect(await story.choices()).toEqual([
      'COMPLETE ALLOWED_WITH_WAIVERS',
      'FALL_BACK WORKPLACE_LEARNING ALLOWED',
      'FALL_BACK TALENT_DEVELOPMENT ALLOWED',
      'FALL_BACK CARE_AND_ACTIVATION ALLOWED',
      'STOP ALLOWED',
    ]);

    await story.on('2026-12-01').measure([{ cycle: 'TRAJECTORY', moment: 'FINAL' }], { WORK_AND_EDUCATION: 4 });
    const { version } = await story.options();
    const { data, errors } = await server.ask(Complete, {
      input: {
        trajectoryId: story.trajectoryId,
        expectedVersion: version,
        agreement: { givenBy: 'PARTICIPANT', how: 'SIGNED' },
        waivers: [{ criterion: 'AFTERCARE_AGREED', motivation: 'Mondeling afgesproken met de werkgever.' }],
      },
    });
    expect(errors).toEqual([]);
    expect(data?.trajectoryComplete).toEqual({
      trajectory: { status: 'ENDED', outcome: 'REGULAR_WORK' },
      errors: [],
    });
    const kept = await file(story);
    expect(kept).toMatchObject({ phase: null, endedOn: '2026-12-01', outcomeGroup: 'WORK', version: version + 1 });
    expect(kept.phasePeriods?.map((p) => [p.startedOn, p.endedOn])).toEqual([
      ['2026-01-05', '2026-03-30'],
      ['2026-03-30', '2026-06-08'],
      ['2026-06-08', '2026-09-01'],
      ['2026-09-01', '2026-12-01'],
    ]);
    expect(kept.transitions?.map(({ kind }) => kind)).toEqual(['START', 'ADVANCE', 'ADVANCE', 'ADVANCE', 'COMPLETE']);
    expect(await story.choices()).toEqual([]);
  });

  test('does not end while the job is a day short of three months', async () => {
    const story = await begun('2026-01-05');
    await story.measure(BASELINE);
    await story.advance();
    await (await story.orient()).competences();
    await story.advance();
    await story.contract(await world.organization());
    await story.on('2026-01-12').advance();
    const jobRetained = async (day: string) => {
      const { nextTransitions } = await story.on(day).options();
      return nextTransitions[0]?.criteria.find(({ code }) => code === 'JOB_RETAINED')?.outcome;
    };
    expect(await jobRetained('2026-04-11')).toBe('UNMET');
    expect(await jobRetained('2026-04-12')).toBe('MET');
  });
});

describe('Falling back', () => {
  test('from 3 to 1 asks a reason and nothing else, and up again counts on the first baseline', async () => {
    const story = await begun('2026-02-02');
    await story.measure(BASELINE);
    await story.on('2026-02-16').advance();
    await (await story.orient()).competences();
    await story.on('2026-03-02').advance();
    await story.on('2026-03-30').fallBack('CARE_AND_ACTIVATION', 'RELAPSE');
    expect(await story.choices()).toEqual(['ADVANCE TALENT_DEVELOPMENT ALLOWED_WITH_WAIVERS', 'STOP ALLOWED']);
    expect((await story.on('2026-04-20').advance()).phase).toBe('TALENT_DEVELOPMENT');
    expect((await story.on('2026-04-27').advance()).phase).toBe('WORKPLACE_LEARNING');
    const { phasePeriods, transitions } = await file(story);
    expect(phasePeriods?.map(({ phase }) => phase)).toEqual([
      'CARE_AND_ACTIVATION',
      'TALENT_DEVELOPMENT',
      'WORKPLACE_LEARNING',
      'CARE_AND_ACTIVATION',
      'TALENT_DEVELOPMENT',
      'WORKPLACE_LEARNING',
    ]);
    expect(transitions?.find(({ kind }) => kind === 'FALL_BACK')?.criteria).toEqual([]);
  });

  test('because the job was lost ends the contract that runs', async () => {
    const story = await begun('2026-02-02');
    await story.measure(BASELINE);
    await story.advance();
    await (await story.orient()).competences();
    await story.advance();
    await story.contract(await world.organization());
    await story.advance();
    await story.on('2026-03-16').fallBack('WORKPLACE_LEARNING', 'JOB_LOST');
    expect((await file(story)).participant.contracts).toEqual([{ endsOn: '2026-03-16' }]);
  });
});

describe('A stop and a second trajectory', () => {
  test('leave the first as it was; the second starts anew in phase 1', async () => {
    const story = await begun('2026-02-02');
    const stop = (outcome: 'LOST_CONTACT' | 'OTHER' | 'REGULAR_WORK', note?: string) =>
      server.ask(Stop, { input: { trajectoryId: story.trajectoryId, expectedVersion: 1, outcome, note } });
    story.on('2026-04-07');
    expect((await stop('OTHER')).data?.trajectoryStop.errors).toEqual([
      { code: 'NOTE_MISSING', path: ['input', 'note'] },
    ]);
    expect((await stop('REGULAR_WORK')).data?.trajectoryStop.errors).toMatchObject([
      { code: 'TRANSITION_NOT_POSSIBLE' },
    ]);
    expect((await stop('LOST_CONTACT')).data?.trajectoryStop.trajectory).toEqual({
      status: 'ENDED',
      outcome: 'LOST_CONTACT',
    });
    await world.ladder(story.participantId, 'STEP_2', '2026-11-02');
    const again = new Story(server, world, story.participantId);
    await again.on('2026-11-09').start('Ik wil het nog een keer proberen.');
    const { participant } = await file(again);
    expect(participant.currentTrajectory).toEqual({ id: again.trajectoryId });
    expect(participant.trajectories?.map(({ id, status }) => [id, status])).toEqual([
      [again.trajectoryId, 'ACTIVE'],
      [story.trajectoryId, 'ENDED'],
    ]);
  });
});
