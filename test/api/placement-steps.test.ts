import { describe, expect, test } from '@jest/globals';
import type { Phase } from '../../src/modules/trajectory/vocabulary.js';
import { graphql } from '../generated/gql.js';
import type { PlacementKind } from '../generated/graphql.js';
import { type Place, place, placed, placing, refusedPlacing, talk } from '../support/placing.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { Story, succeeded } from '../support/story.js';
import { World } from '../support/world.js';

const server = await startServer({ now: '2026-11-23' });
const world = new World(server.db, server.clock);
const stored = () => rowsOf(server.db, 'placement', 'trajectory', 'phase_period', 'phase_transition', 'outbox_event');

const File = graphql(`
  query StepsFile($id: ID!) {
    trajectory(id: $id) {
      version
      status
      phase
      outcome
      endedOn
      placements { id kind status held startsOn endsOn cancelledOn heldUntil continues { id } adjustments { measure } }
      nextTransitions { kind to outcome decision }
      transitions { id kind }
    }
  }
`);

const FallBack = graphql(`
  mutation StepsFallBack($input: TrajectoryFallBackInput!) {
    trajectoryFallBack(input: $input) { transition { id } warnings { code } errors { code path message } }
  }
`);

const Advance = graphql(`
  mutation StepsAdvance($input: TrajectoryAdvanceInput!) {
    trajectoryAdvance(input: $input) { transition { id } warnings { code message } errors { code criteria { code outcome } } }
  }
`);

const Outplace = graphql(`
  mutation StepsOutplace($input: TrajectoryOutplaceInput!) {
    trajectoryOutplace(input: $input) {
      trajectory { status outcome outcomeGroup phase }
      transition { kind outcome criteria { code outcome evidence { id } } }
      warnings { code }
      errors { code criteria { code outcome } }
    }
  }
`);

const Stop = graphql(`
  mutation StepsStop($input: TrajectoryStopInput!) {
    trajectoryStop(input: $input) { transition { id } errors { code } }
  }
`);

const Revoke = graphql(`
  mutation StepsRevoke($input: TransitionRevokeInput!) {
    transitionRevoke(input: $input) { trajectory { phase status } warnings { code } errors { code } }
  }
`);

const End = graphql(`
  mutation StepsEnd($input: PlacementEndInput!) {
    placementEnd(input: $input) { placement { held status heldUntil endsOn } errors { code } }
  }
`);

const Adjust = graphql(`
  mutation StepsAdjust($input: PlacementAdjustInput!) {
    placementAdjust(input: $input) { errors { code } }
  }
`);

const agreement = { givenBy: 'PARTICIPANT', how: 'SPOKEN' } as const;
const file = async (id: string) => succeeded((await server.ask(File, { id })).data?.trajectory);
const placements = async (id: string) => (await file(id)).placements ?? [];
const days = async (id: string) =>
  (await placements(id)).map(({ kind, startsOn, endsOn, cancelledOn }) => [kind, startsOn, endsOn, cancelledOn]);

/** Somebody in a phase since 20 days, with what steps ask of a measurement, and a workplace after a talk. */
async function someone(phase: Phase, of: { places?: number } = {}) {
  const participantId = await world.participant();
  const trajectoryId = await world.trajectory({ participantId, phase, since: 20 });
  await world.matrix(trajectoryId);
  const at = await place(server, world, { ...of, items: [{ item: 'A1', level: 2 }] });
  await talk(server, trajectoryId, at.employerId, '2026-11-01');
  return { participantId, trajectoryId, ...at };
}

const fallBack = async (trajectoryId: string, to: Phase, change: object = {}) => {
  const { version: expectedVersion } = await file(trajectoryId);
  const input = { trajectoryId, expectedVersion, to, reason: 'HEALTH' as const, participantView: 'AGREES' as const };
  return succeeded((await server.ask(FallBack, { input: { ...input, ...change } })).data?.trajectoryFallBack);
};

/** From phase 2 to 3, with every waivable criterion waived. */
async function climb(participantId: string, trajectoryId: string) {
  const story = new Story(server, world, participantId);
  story.trajectoryId = trajectoryId;
  await (await story.orient()).competences();
  const { version, nextTransitions } = await story.options();
  const waivers = (nextTransitions[0]?.criteria ?? [])
    .filter(({ severity, outcome }) => severity === 'WAIVABLE' && outcome === 'UNMET')
    .map(({ code }) => ({ criterion: code, motivation: 'Samen besloten.' }));
  const input = { trajectoryId, expectedVersion: version, agreement, waivers };
  const { data } = await server.ask(Advance, { input });
  expect(data?.trajectoryAdvance.errors).toEqual([]);
  return succeeded(data?.trajectoryAdvance);
}

const revoke = async (trajectoryId: string) => {
  const { version, transitions } = await file(trajectoryId);
  const input = { transitionId: transitions?.at(-1)?.id ?? '', expectedVersion: version, reason: 'Verkeerd geklikt.' };
  return succeeded((await server.ask(Revoke, { input })).data?.transitionRevoke);
};

const starting = (
  at: Place & { trajectoryId: string },
  kind: PlacementKind,
  startsOn: string,
  hoursPerWeek = '8.00',
) => {
  return { ...placing(at.trajectoryId, at, kind, startsOn), hoursPerWeek };
};

describe('A step ends placements', () => {
  test('that its phase does not allow, and cancels those that have not begun', async () => {
    server.clock.set('2026-11-23');
    const at = await someone('WORKPLACE_LEARNING');
    const activity = await place(server, world);
    await placed(server, starting(at, 'LEARNING_PLACE', '2026-11-16'));
    await placed(server, starting({ ...at, ...activity }, 'DAY_ACTIVITY', '2026-11-10'));
    const later = await place(server, world, { employerId: at.employerId });
    await placed(server, starting({ ...at, ...later }, 'LEARNING_PLACE', '2026-11-30'));
    const back = await fallBack(at.trajectoryId, 'TALENT_DEVELOPMENT', { on: '2026-11-20' });
    expect(back).toMatchObject({ errors: [], warnings: [] });
    expect(await days(at.trajectoryId)).toEqual([
      ['LEARNING_PLACE', '2026-11-30', null, '2026-11-20'],
      ['LEARNING_PLACE', '2026-11-16', '2026-11-20', null],
      ['DAY_ACTIVITY', '2026-11-10', null, null],
    ]);
    expect((await placements(at.trajectoryId)).map(({ status }) => status)).toEqual(['CANCELLED', 'ENDED', 'ACTIVE']);
    const other = await someone('WORKPLACE_LEARNING');
    await talk(server, other.trajectoryId, at.employerId, '2026-11-01');
    expect(
      await refusedPlacing(
        server,
        starting({ ...other, workplaceProfileId: at.workplaceProfileId }, 'LEARNING_PLACE', '2026-11-21'),
      ),
    ).toEqual([]);
  });

  test('and its revocation gives them back as they were', async () => {
    server.clock.set('2026-11-23');
    const at = await someone('WORKPLACE_LEARNING');
    const later = await place(server, world, { employerId: at.employerId });
    await placed(server, { ...starting(at, 'LEARNING_PLACE', '2026-11-16'), endsOn: '2027-01-31' });
    await placed(server, starting({ ...at, ...later }, 'LEARNING_PLACE', '2026-11-30'));
    const before = await days(at.trajectoryId);
    await fallBack(at.trajectoryId, 'CARE_AND_ACTIVATION');
    expect(await revoke(at.trajectoryId)).toEqual({
      trajectory: { phase: 'WORKPLACE_LEARNING', status: 'ACTIVE' },
      warnings: [],
      errors: [],
    });
    expect(await days(at.trajectoryId)).toEqual(before);
  });

  test('and its revocation gives a placement back that a contract stood beside already', async () => {
    server.clock.set('2026-11-23');
    const at = await someone('WORKPLACE_LEARNING');
    await placed(server, starting(at, 'LEARNING_PLACE', '2026-11-16', '18.00'));
    // 18 hours of learning and 24 of a contract: no full week keeps a contract from being signed.
    await new Story(server, world, at.participantId).contract(at.employerId);
    const before = await days(at.trajectoryId);
    await fallBack(at.trajectoryId, 'TALENT_DEVELOPMENT');
    expect((await revoke(at.trajectoryId)).warnings).toEqual([]);
    expect(await days(at.trajectoryId)).toEqual(before);
  });

  test('and its revocation does not take a place back from somebody else, or fill a week twice', async () => {
    server.clock.set('2026-11-23');
    const at = await someone('WORKPLACE_LEARNING');
    const more = await place(server, world, { employerId: at.employerId });
    await placed(server, starting(at, 'LEARNING_PLACE', '2026-11-16'));
    await placed(server, starting({ ...at, ...more }, 'LEARNING_PLACE', '2026-11-16', '20.00'));
    await fallBack(at.trajectoryId, 'TALENT_DEVELOPMENT');
    const other = await someone('WORKPLACE_LEARNING');
    await talk(server, other.trajectoryId, at.employerId, '2026-11-01');
    await placed(server, starting({ ...at, trajectoryId: other.trajectoryId }, 'LEARNING_PLACE', '2026-12-01'));
    await placed(server, starting({ ...at, ...(await place(server, world)) }, 'DAY_ACTIVITY', '2026-11-24', '21.00'));
    const revoked = await revoke(at.trajectoryId);
    expect(revoked.warnings).toEqual([{ code: 'PLACEMENT_NOT_RESTORED' }, { code: 'PLACEMENT_NOT_RESTORED' }]);
    expect(revoked.trajectory).toEqual({ phase: 'WORKPLACE_LEARNING', status: 'ACTIVE' });
    expect(await days(at.trajectoryId)).toEqual([
      ['DAY_ACTIVITY', '2026-11-24', null, null],
      ['LEARNING_PLACE', '2026-11-16', '2026-11-23', null],
      ['LEARNING_PLACE', '2026-11-16', '2026-11-23', null],
    ]);
  });

  test.each([
    ['DAY_ACTIVITY', 'TALENT_DEVELOPMENT', 'DAY_ACTIVITY', null],
    ['CARE', 'TALENT_DEVELOPMENT', 'DAY_ACTIVITY', '2026-11-23'],
    ['FOUND_WORK', 'AFTERCARE', 'REGULAR_WORK', null],
    ['LOST_CONTACT', 'AFTERCARE', 'REGULAR_WORK', '2026-11-23'],
  ] as const)('at the end with %s, from %s: %s', async (outcome, phase, kind, endsOn) => {
    server.clock.set('2026-11-23');
    const at = await someone(phase);
    const id = await placed(server, starting(at, kind, '2026-11-10'));
    const input = { trajectoryId: at.trajectoryId, expectedVersion: 1, outcome };
    const { data } = await server.ask(Stop, { input });
    expect(data?.trajectoryStop.errors).toEqual([]);
    expect(await days(at.trajectoryId)).toEqual([[kind, '2026-11-10', endsOn, null]]);
    server.clock.set('2026-12-01');
    const ended = await server.ask(End, { input: { placementId: id, expectedVersion: endsOn ? 2 : 1 } });
    expect(ended.data?.placementEnd.errors.map(({ code }) => code)).toEqual(endsOn ? ['PLACEMENT_ALREADY_ENDED'] : []);
  });
});

test('A job that was lost ends its placement, and the revocation gives both back', async () => {
  server.clock.set('2026-11-23');
  const at = await someone('AFTERCARE');
  const { data } = await server.send(
    `mutation { contractRecord(input: { participantId: "${at.participantId}", employerId: "${at.employerId}", signedOn: "2026-11-09", startsOn: "2026-11-09", hoursPerWeek: "36.00" }) { contract { id } } }`,
  );
  const { contract } = (data as { contractRecord: { contract: { id: string } } }).contractRecord;
  await placed(server, { ...starting(at, 'REGULAR_WORK', '2026-11-09', '36.00'), contractId: contract.id });
  await fallBack(at.trajectoryId, 'WORKPLACE_LEARNING', { reason: 'JOB_LOST', contractEndedOn: '2026-11-20' });
  expect(await days(at.trajectoryId)).toEqual([['REGULAR_WORK', '2026-11-09', '2026-11-20', null]]);
  expect((await revoke(at.trajectoryId)).warnings).toEqual([]);
  expect(await days(at.trajectoryId)).toEqual([['REGULAR_WORK', '2026-11-09', null, null]]);
});

describe('A learning place', () => {
  /** Somebody in phase 2 whose learning place is held until 18 December, and somebody who would like to have it. */
  async function held(terms: object = {}, holdPlaceUntil = '2026-12-18') {
    server.clock.set('2026-11-23');
    const at = await someone('WORKPLACE_LEARNING');
    const id = await placed(server, { ...starting(at, 'LEARNING_PLACE', '2026-11-09', '18.00'), ...terms });
    const adjusted = {
      placementId: id,
      expectedVersion: 1,
      adjustments: [{ item: 'A1', measure: 'Een vaste collega.' }],
    };
    await server.ask(Adjust, { input: adjusted });
    const back = await fallBack(at.trajectoryId, 'TALENT_DEVELOPMENT', { holdPlaceUntil });
    expect(back.errors).toEqual([]);
    const other = await someone('WORKPLACE_LEARNING');
    await talk(server, other.trajectoryId, at.employerId, '2026-11-01');
    const taking = (startsOn: string) =>
      starting({ ...at, trajectoryId: other.trajectoryId }, 'LEARNING_PLACE', startsOn);
    return { ...at, id, taking };
  }

  test('is held during a fall back: nobody else gets the place until then', async () => {
    const at = await held();
    expect(await placements(at.trajectoryId)).toMatchObject([
      { status: 'ACTIVE', endsOn: '2026-11-23', heldUntil: '2026-12-18' },
    ]);
    server.clock.set('2026-11-24');
    expect(await placements(at.trajectoryId)).toMatchObject([{ status: 'ENDED', held: true }]);
    expect(await refusedPlacing(server, at.taking('2026-12-18'))).toEqual(['NO_FREE_PLACE']);
    expect(await refusedPlacing(server, at.taking('2026-12-19'))).toEqual([]);
  });

  test('comes back with the return, on the same terms and with its adjustments', async () => {
    const at = await held({ endsOn: '2027-02-26' });
    const adjustments = [{ measure: 'Een vaste collega.' }];
    server.clock.set('2026-12-14');
    const { warnings } = await climb(at.participantId, at.trajectoryId);
    expect(warnings).toEqual([]);
    expect(await placements(at.trajectoryId)).toMatchObject([
      {
        status: 'ACTIVE',
        held: false,
        startsOn: '2026-12-14',
        endsOn: '2027-02-26',
        continues: { id: at.id },
        adjustments,
      },
      { id: at.id, status: 'ENDED', held: false, endsOn: '2026-11-23', heldUntil: '2026-12-13', continues: null },
    ]);
    expect(await refusedPlacing(server, at.taking('2026-12-18'))).toEqual(['NO_FREE_PLACE']);
    expect(await refusedPlacing(server, at.taking('2027-02-27'))).toEqual([]);
  });

  test('is not back any more when the return takes longer', async () => {
    const at = await held();
    server.clock.set('2026-12-19');
    await climb(at.participantId, at.trajectoryId);
    expect(await days(at.trajectoryId)).toEqual([['LEARNING_PLACE', '2026-11-09', '2026-11-23', null]]);
  });

  test('comes back as long as it was held when somebody else has it after that', async () => {
    const at = await held();
    await placed(server, at.taking('2026-12-19'));
    server.clock.set('2026-12-14');
    const { warnings } = await climb(at.participantId, at.trajectoryId);
    expect(warnings).toEqual([{ code: 'HELD_PLACE_ENDS_SOON', message: expect.stringContaining('2026-12-18') }]);
    expect(await placements(at.trajectoryId)).toMatchObject([{ startsOn: '2026-12-14', endsOn: '2026-12-18' }, {}]);
  });

  test('stays held when the week has no room for it, until a placement is begun by hand', async () => {
    const at = await held();
    const elsewhere = await place(server, world);
    await placed(server, {
      ...starting({ ...at, ...elsewhere }, 'DAY_ACTIVITY', '2026-11-24', '23.00'),
      endsOn: '2026-12-16',
    });
    server.clock.set('2026-12-14');
    const { warnings } = await climb(at.participantId, at.trajectoryId);
    expect(warnings.map(({ code }) => code)).toEqual(['HELD_PLACE_NOT_RESUMED']);
    const of = async (id: string) => (await placements(at.trajectoryId)).find((one) => one.id === id);
    expect(await of(at.id)).toMatchObject({ held: true, heldUntil: '2026-12-18' });
    const by = await placed(server, starting(at, 'LEARNING_PLACE', '2026-12-16', '18.00'));
    expect(await of(at.id)).toMatchObject({ held: true, heldUntil: '2026-12-15' });
    expect(await of(by)).toMatchObject({ continues: { id: at.id } });
  });

  test('is given up by hand', async () => {
    const at = await held();
    server.clock.set('2026-11-30');
    const { data } = await server.ask(End, { input: { placementId: at.id, expectedVersion: 3 } });
    expect(data?.placementEnd).toEqual({
      placement: { held: true, status: 'ENDED', heldUntil: '2026-11-30', endsOn: '2026-11-23' },
      errors: [],
    });
    expect(await refusedPlacing(server, at.taking('2026-12-01'))).toEqual([]);
  });

  test('that came back goes again when the step is revoked, and is held as before', async () => {
    const at = await held({ endsOn: '2027-02-26' });
    server.clock.set('2026-12-14');
    await climb(at.participantId, at.trajectoryId);
    expect((await revoke(at.trajectoryId)).warnings).toEqual([]);
    expect(await placements(at.trajectoryId)).toMatchObject([
      { status: 'CANCELLED', cancelledOn: '2026-12-14' },
      { id: at.id, held: true, heldUntil: '2026-12-18' },
    ]);
    await climb(at.participantId, at.trajectoryId);
    const statuses = (await placements(at.trajectoryId)).map(({ status }) => status);
    expect(statuses).toEqual(['ACTIVE', 'CANCELLED', 'ENDED']);
  });

  test('is free again when the trajectory ends', async () => {
    const at = await held();
    server.clock.set('2026-11-30');
    const { version } = await file(at.trajectoryId);
    await server.ask(Stop, { input: { trajectoryId: at.trajectoryId, expectedVersion: version, outcome: 'CARE' } });
    expect(await placements(at.trajectoryId)).toMatchObject([{ held: false, heldUntil: '2026-11-29' }]);
    expect(await refusedPlacing(server, at.taking('2026-11-30'))).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['for 43 days', { holdPlaceUntil: '2027-01-05' }, 'HOLD_OUT_OF_RANGE'],
    ['until the day itself', { holdPlaceUntil: '2026-11-23' }, 'HOLD_OUT_OF_RANGE'],
    ['beyond its end, when somebody else has it then', { holdPlaceUntil: '2026-12-18' }, 'NO_FREE_PLACE'],
  ])('cannot be held %s', async (_, change, code) => {
    server.clock.set('2026-11-23');
    const at = await someone('WORKPLACE_LEARNING');
    await placed(server, { ...starting(at, 'LEARNING_PLACE', '2026-11-09'), endsOn: '2026-11-30' });
    const other = await someone('WORKPLACE_LEARNING');
    await talk(server, other.trajectoryId, at.employerId, '2026-11-01');
    await placed(server, starting({ ...at, trajectoryId: other.trajectoryId }, 'LEARNING_PLACE', '2026-12-18'));
    const before = await stored();
    expect((await fallBack(at.trajectoryId, 'TALENT_DEVELOPMENT', change)).errors).toEqual([
      { code, path: ['input', 'holdPlaceUntil'], message: expect.stringMatching(/^[^{]+\.$/) },
    ]);
    expect(await stored()).toEqual(before);
    expect((await fallBack(at.trajectoryId, 'TALENT_DEVELOPMENT', { holdPlaceUntil: '2026-12-17' })).errors).toEqual(
      [],
    );
  });

  test('cannot be held when there is none', async () => {
    server.clock.set('2026-11-23');
    const at = await someone('WORKPLACE_LEARNING');
    const before = await stored();
    const back = await fallBack(at.trajectoryId, 'TALENT_DEVELOPMENT', { holdPlaceUntil: '2026-12-01' });
    expect(back.errors).toMatchObject([{ code: 'NO_PLACE_TO_HOLD', path: ['input', 'holdPlaceUntil'] }]);
    expect(await stored()).toEqual(before);
  });
});

test('Outplacement to sheltered work ends the trajectory, and the placement runs on', async () => {
  server.clock.set('2026-09-01');
  const story = new Story(server, world, await world.participant());
  await story.start();
  const { trajectoryId } = story;
  const options = async () =>
    ((await file(trajectoryId)).nextTransitions ?? []).map(({ kind, to, outcome, decision }) =>
      [kind, to, outcome, decision].filter(Boolean).join(' '),
    );
  await story.measure([{ cycle: 'TRAJECTORY', moment: 'BASELINE' }]);
  await story.advance();
  expect(await options()).toEqual([
    'ADVANCE WORKPLACE_LEARNING BLOCKED',
    'OUTPLACE AFTERCARE BLOCKED',
    'OUTPLACE SHELTERED_WORK BLOCKED',
    'FALL_BACK CARE_AND_ACTIVATION ALLOWED',
    'STOP ALLOWED',
  ]);
  story.on('2026-11-02');
  await story.measure([{ cycle: 'TRAJECTORY', moment: 'FINAL' }], { FINANCES: 4 });
  const outplace = async () => {
    const { version } = await file(trajectoryId);
    const input = { trajectoryId, expectedVersion: version, work: 'SHELTERED_WORK' as const, agreement };
    return succeeded((await server.ask(Outplace, { input })).data?.trajectoryOutplace);
  };
  const refused = await outplace();
  expect(refused.errors.map(({ code }) => code)).toEqual(['CRITERIA_UNMET']);
  const unmet = refused.errors[0]?.criteria?.filter(({ outcome }) => outcome === 'UNMET').map(({ code }) => code);
  expect(unmet).toContain('SHELTERED_PLACE_AGREED');

  const at = { trajectoryId, ...(await place(server, world)) };
  const activity = { trajectoryId, ...(await place(server, world)) };
  const sheltered = await placed(server, starting(at, 'SHELTERED_WORK', '2026-12-02'));
  await placed(server, starting(activity, 'DAY_ACTIVITY', '2026-10-12'));
  expect((await options())[2]).toBe('OUTPLACE SHELTERED_WORK ALLOWED');
  const out = await outplace();
  expect(out).toMatchObject({
    trajectory: { status: 'ENDED', outcome: 'SHELTERED_WORK', outcomeGroup: 'WORK', phase: null },
    transition: { kind: 'OUTPLACE', outcome: 'SHELTERED_WORK' },
    warnings: [],
    errors: [],
  });
  const evidence = out.transition?.criteria.find(({ code }) => code === 'SHELTERED_PLACE_AGREED')?.evidence;
  expect(evidence).toEqual([{ id: sheltered }]);
  expect(await options()).toEqual([]);
  story.on('2026-12-31');
  expect(await placements(trajectoryId)).toMatchObject([
    { id: sheltered, kind: 'SHELTERED_WORK', status: 'ACTIVE', endsOn: null },
    { kind: 'DAY_ACTIVITY', status: 'ENDED', endsOn: '2026-11-02' },
  ]);
  expect(await refusedPlacing(server, starting(at, 'SHELTERED_WORK', '2026-12-31'))).toEqual(['TRAJECTORY_ENDED']);
});
