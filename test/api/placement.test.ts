import { describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import type { PlacementStartInput } from '../generated/graphql.js';
import { profiled } from '../support/competences.js';
import { type Place, place, placed, placing, refusedPlacing, StartPlacement, talk } from '../support/placing.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { uuid, World } from '../support/world.js';

const TODAY = '2026-11-23';
const server = await startServer({ now: TODAY });
const world = new World(server.db, server.clock);
const stored = () =>
  rowsOf(
    server.db,
    'placement',
    'placement_review',
    'placement_adjustment',
    'employer_intake',
    'aftercare_agreement',
    'outbox_event',
    'kept_answer',
  );
const unknown = (prefix: string) => `${prefix}_0190c2a1000070008000000000000001`;

const Start = graphql(`
  mutation PlacementStart($input: PlacementStartInput!) {
    placementStart(input: $input) {
      placement {
        id version status held kind agreedOn startsOn endsOn cancelledOn endReason heldUntil schedule hoursPerWeek
        contact income trainingRoute reason motivation fitVerdict fitScore
        participant { id } trajectory { id version } workplaceProfile { id } school { id } contract { id }
        continues { id } reviews { text } adjustments { measure }
        fit { verdict score requirementsVersion items { outcome } }
      }
      warnings { code }
      errors { code path message }
    }
  }
`);

const End = graphql(`
  mutation PlacementEnd($input: PlacementEndInput!) {
    placementEnd(input: $input) {
      placement { version status endsOn cancelledOn endReason }
      errors { code path currentVersion }
    }
  }
`);

const Extend = graphql(`
  mutation PlacementExtend($input: PlacementExtendInput!) {
    placementExtend(input: $input) { placement { version endsOn } errors { code path currentVersion } }
  }
`);

const Review = graphql(`
  mutation PlacementReview($input: PlacementReviewInput!) {
    placementReview(input: $input) {
      review { on text }
      placement { version reviews { on text professional { id } } }
      errors { code path }
    }
  }
`);

const Adjust = graphql(`
  mutation PlacementAdjust($input: PlacementAdjustInput!) {
    placementAdjust(input: $input) {
      placement {
        version fitVerdict adjustments { item { code } measure }
        fit { verdict coverage items { item { code } outcome } learningGoals { item { code } } }
      }
      errors { code path currentVersion }
    }
  }
`);

const Intake = graphql(`
  mutation PlacementIntake($input: EmployerIntakeRecordInput!) {
    employerIntakeRecord(input: $input) {
      employerIntake { employer { id } on note }
      trajectory { version employerIntakes { on } }
      errors { code path }
    }
  }
`);

const Aftercare = graphql(`
  mutation PlacementAftercare($input: AftercareAgreeInput!) {
    aftercareAgree(input: $input) {
      aftercareAgreement { agreedOn agreedHours text }
      trajectory { version aftercareAgreements { agreedOn } }
      errors { code path }
    }
  }
`);

const Lists = graphql(`
  query PlacementLists($participant: ID!, $trajectory: ID!, $workplace: ID!, $on: Date) {
    participant(id: $participant) {
      placements { id }
      now: placements(active: true) { id }
      others: placements(active: false) { id }
    }
    trajectory(id: $trajectory) { placements { id } }
    workplaceProfile(id: $workplace) { placements(activeOn: $on, first: 1) { totalCount nodes { id } } }
  }
`);

const Found = graphql(`
  query PlacementFound($filter: PlacementFilter, $first: Int, $after: String) {
    placements(filter: $filter, first: $first, after: $after) {
      totalCount
      nodes { id }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const Pause = graphql(`
  mutation PlacementPause($input: TrajectoryPauseInput!) {
    trajectoryPause(input: $input) { trajectory { status } errors { code } }
  }
`);

/** Somebody in phase 3 since 60 days, on rung 2, and a workplace with one place after a talk with its employer. */
async function learner(of: Parameters<typeof place>[2] = {}) {
  const participantId = await world.participant();
  const trajectoryId = await world.trajectory({ participantId, phase: 'WORKPLACE_LEARNING', since: 60 });
  const at = await place(server, world, of);
  await talk(server, trajectoryId, at.employerId, '2026-10-01');
  return { participantId, trajectoryId, ...at };
}

const learning = (at: Place & { trajectoryId: string }, startsOn = TODAY) =>
  placing(at.trajectoryId, at, 'LEARNING_PLACE', startsOn);

describe('A placement', () => {
  test('is kept with all that was agreed, and is told in every list', async () => {
    const at = await learner({ items: [{ item: 'A1', level: 3 }] });
    await profiled(server, at.participantId, { levels: { A1: 2 } });
    const school = await world.organization('Het Vakcollege');
    await server.db.em.fork().execute(`update organization set kind = 'SCHOOL' where id = '${uuid(school)}'`);
    const input = {
      ...learning(at, '2026-11-24'),
      endsOn: '2027-02-12',
      schedule: ['TUESDAY_MORNING', 'MONDAY_MORNING', 'MONDAY_MORNING'],
      contact: ' Ria, de voorvrouw ',
      trainingRoute: 'PRACTICE_LEARNING',
      schoolId: school,
      motivation: null,
    } satisfies PlacementStartInput;
    const { data, errors } = await server.ask(Start, { input });
    expect(errors).toEqual([]);
    expect(data?.placementStart).toEqual({
      placement: {
        id: expect.stringMatching(/^pla_/),
        version: 1,
        status: 'PLANNED',
        held: false,
        kind: 'LEARNING_PLACE',
        agreedOn: TODAY,
        startsOn: '2026-11-24',
        endsOn: '2027-02-12',
        cancelledOn: null,
        endReason: null,
        heldUntil: null,
        schedule: ['MONDAY_MORNING', 'TUESDAY_MORNING'],
        hoursPerWeek: '18.00',
        contact: 'Ria, de voorvrouw',
        income: 'BENEFIT_KEPT',
        trainingRoute: 'PRACTICE_LEARNING',
        reason: 'Buiten werken past bij de droom.',
        motivation: null,
        fitVerdict: 'TRAINABLE',
        fitScore: 67,
        participant: { id: at.participantId },
        trajectory: { id: at.trajectoryId, version: 1 },
        workplaceProfile: { id: at.workplaceProfileId },
        school: { id: school },
        contract: null,
        continues: null,
        reviews: [],
        adjustments: [],
        fit: { verdict: 'TRAINABLE', score: 67, requirementsVersion: 1, items: [{ outcome: 'TRAINABLE' }] },
      },
      warnings: [],
      errors: [],
    });
    const id = data?.placementStart.placement?.id as string;
    const events = (await rowsOf(server.db, 'outbox_event')).flat() as { type: string; aggregate_id: string }[];
    expect(events.filter((event) => event.aggregate_id === uuid(id)).map(({ type }) => type)).toEqual([
      'placement.start',
    ]);

    const lists = async (on: string | null) => {
      const { data: found } = await server.ask(Lists, {
        participant: at.participantId,
        trajectory: at.trajectoryId,
        workplace: at.workplaceProfileId,
        on,
      });
      return found;
    };
    expect(await lists(null)).toEqual({
      participant: { placements: [{ id }], now: [], others: [{ id }] },
      trajectory: { placements: [{ id }] },
      workplaceProfile: { placements: { totalCount: 1, nodes: [{ id }] } },
    });
    server.clock.set('2026-11-24');
    expect(await lists(TODAY)).toMatchObject({
      participant: { now: [{ id }], others: [] },
      workplaceProfile: { placements: { totalCount: 0, nodes: [] } },
    });
    server.clock.set(TODAY);
  });

  test('is found by what it is, where, when and whose', async () => {
    const at = await learner({ places: 3 });
    const first = await placed(server, { ...learning(at, '2026-11-02'), endsOn: '2026-11-13' });
    const second = await placed(server, { ...learning(at, '2026-11-16') });
    const ids = async (filter: object, first_ = 20) => {
      const { data, errors } = await server.ask(Found, {
        filter: { participantId: at.participantId, ...filter },
        first: first_,
      });
      expect(errors).toEqual([]);
      return data?.placements.nodes.map((node) => node.id);
    };
    expect(await ids({})).toEqual([second, first]);
    expect(await ids({}, 1)).toEqual([second]);
    expect(await ids({ activeOn: '2026-11-13' })).toEqual([first]);
    expect(await ids({ activeOn: '2026-11-14' })).toEqual([]);
    expect(await ids({ startsFrom: '2026-11-03' })).toEqual([second]);
    expect(await ids({ startsUntil: '2026-11-15' })).toEqual([first]);
    expect(await ids({ kind: ['TRIAL'] })).toEqual([]);
    expect(await ids({ kind: ['LEARNING_PLACE'], workplaceProfileId: at.workplaceProfileId })).toHaveLength(2);
    expect(await ids({ employerId: at.employerId, trajectoryId: at.trajectoryId })).toHaveLength(2);
    expect(await ids({ employerId: await world.organization() })).toEqual([]);
    expect(await ids({ locationId: unknown('loc') })).toEqual([]);
    expect(await ids({ coachId: unknown('pro') })).toEqual([]);
  });

  test('keeps no fit without a profile', async () => {
    const { data } = await server.ask(Start, { input: learning(await learner({ items: [{ item: 'A1', level: 3 }] })) });
    expect(data?.placementStart.placement).toMatchObject({ fit: null, fitVerdict: null, fitScore: null });
  });

  test('keeps the fit of its moment when profile and requirements change', async () => {
    const at = await learner({ items: [{ item: 'A1', level: 3, essential: true }] });
    await profiled(server, at.participantId, { levels: { A1: 2 } });
    const id = await placed(server, learning(at));
    await profiled(server, at.participantId, { levels: { A1: 4 } });
    const { data } = await server.send(
      `query { node(id: "${id}") { ... on Placement { fitVerdict fit { verdict score } } } }`,
    );
    expect(data).toEqual({ node: { fitVerdict: 'TRAINABLE', fit: { verdict: 'TRAINABLE', score: 67 } } });
  });

  test('of regular work points to the contract, and adds no hours of its own', async () => {
    const at = await learner();
    const { data } = await server.send(
      `mutation { contractRecord(input: { participantId: "${at.participantId}", employerId: "${at.employerId}", signedOn: "2026-11-16", startsOn: "2026-11-16", hoursPerWeek: "36.00" }) { contract { id } } }`,
    );
    const { contract } = (data as { contractRecord: { contract: { id: string } } }).contractRecord;
    const work = { ...placing(at.trajectoryId, at, 'REGULAR_WORK', TODAY), hoursPerWeek: '36.00' };
    expect(await refusedPlacing(server, work)).toEqual(['WEEK_TOO_FULL']);
    const started = await server.ask(Start, { input: { ...work, contractId: contract.id } });
    expect(started.data?.placementStart).toMatchObject({ placement: { contract }, errors: [] });
    const finish = (endsOn: string, version: number) =>
      server.send(
        `mutation { contractEnd(input: { contractId: "${contract.id}", expectedVersion: ${version}, endsOn: "${endsOn}" }) { warnings { code } errors { code } } }`,
      );
    const warned = await finish('2027-06-30', 1);
    expect(warned.data).toEqual({ contractEnd: { warnings: [{ code: 'PLACEMENT_STILL_RUNS' }], errors: [] } });
    const other = await place(server, world);
    const activity = { ...placing(at.trajectoryId, other, 'DAY_ACTIVITY', TODAY), hoursPerWeek: '4.25' };
    expect(await refusedPlacing(server, activity)).toEqual(['WEEK_TOO_FULL']);
    expect(await refusedPlacing(server, { ...activity, hoursPerWeek: '4.00' })).toEqual([]);
  });

  test('takes a place for the whole of its time', async () => {
    const at = await learner();
    await placed(server, { ...learning(at, '2026-12-07'), endsOn: '2026-12-11' });
    const others = await learner();
    await talk(server, others.trajectoryId, at.employerId, '2026-10-01');
    const input = { ...learning({ ...others, ...at, trajectoryId: others.trajectoryId }) };
    expect(await refusedPlacing(server, input)).toEqual(['NO_FREE_PLACE']);
    expect(await refusedPlacing(server, { ...input, endsOn: '2026-12-07' })).toEqual(['NO_FREE_PLACE']);
    expect(await refusedPlacing(server, { ...input, endsOn: '2026-12-06' })).toEqual([]);
  });

  test('is a trial of at most six months at one employer, also at another workplace and in two pieces', async () => {
    const at = await learner();
    const trial = (where: Place, startsOn: string, endsOn: string) => {
      return { ...placing(at.trajectoryId, where, 'TRIAL', startsOn), endsOn, hoursPerWeek: '8.00' };
    };
    expect(await refusedPlacing(server, trial(at, TODAY, '2027-01-23'))).toEqual(['TRIAL_TOO_LONG']);
    const id = await placed(server, trial(at, TODAY, '2027-01-22'));
    const extend = async (endsOn: string | null, expectedVersion = 1) =>
      (await server.ask(Extend, { input: { placementId: id, expectedVersion, endsOn } })).data?.placementExtend;
    expect(await extend('2027-05-23')).toMatchObject({ errors: [{ code: 'TRIAL_TOO_LONG' }] });
    expect(await extend('2027-04-22')).toEqual({ placement: { version: 2, endsOn: '2027-04-22' }, errors: [] });
    const same = await place(server, world, { employerId: at.employerId });
    expect(await refusedPlacing(server, trial(same, '2027-05-01', '2027-06-30'))).toEqual(['TRIAL_TOO_LONG']);
    expect(await refusedPlacing(server, trial(same, '2027-05-01', '2027-05-31'))).toEqual([]);
  });

  test('is answered once for one key', async () => {
    const at = await learner();
    const input = { ...learning(at), idempotencyKey: '0190c2a1-0000-4000-8000-000000000077' };
    const once = await server.ask(StartPlacement, { input });
    const again = await server.ask(StartPlacement, { input });
    expect(again.data).toEqual(once.data);
    expect(await refusedPlacing(server, { ...input, idempotencyKey: null })).toEqual(['ALREADY_PLACED']);
  });
});

describe('A placement is refused', () => {
  type Change = (
    at: Place & { trajectoryId: string; participantId: string },
  ) => Partial<PlacementStartInput> | Promise<Partial<PlacementStartInput>>;
  test.each<[string, Change, string, string]>([
    ['of an unknown trajectory', () => ({ trajectoryId: unknown('tra') }), 'NOT_FOUND', 'trajectoryId'],
    ['at an unknown workplace', () => ({ workplaceProfileId: unknown('wpp') }), 'NOT_FOUND', 'workplaceProfileId'],
    ['with an unknown school', () => ({ schoolId: unknown('org') }), 'NOT_FOUND', 'schoolId'],
    ['with an unknown contract', () => ({ contractId: unknown('con') }), 'NOT_FOUND', 'contractId'],
    ['agreed tomorrow', () => ({ agreedOn: '2026-11-24' }), 'DATE_IN_FUTURE', 'agreedOn'],
    ['that started 31 days back', () => ({ startsOn: '2026-10-23' }), 'DATE_TOO_OLD', 'startsOn'],
    ['that ends before it starts', () => ({ endsOn: '2026-11-22' }), 'PERIOD_INVALID', 'endsOn'],
    ['in a phase that does not allow it', () => ({ kind: 'SHELTERED_WORK' }), 'PHASE_DOES_NOT_ALLOW', 'kind'],
    [
      'as an orientation of six days',
      () => ({ kind: 'ORIENTATION', endsOn: '2026-11-28' }),
      'ORIENTATION_TOO_LONG',
      'endsOn',
    ],
    ['as a trial without end', () => ({ kind: 'TRIAL' }), 'TRIAL_TOO_LONG', 'endsOn'],
    [
      'without a talk with the employer',
      async () => ({ workplaceProfileId: (await place(server, world)).workplaceProfileId }),
      'EMPLOYER_INTAKE_MISSING',
      'workplaceProfileId',
    ],
    [
      'where there is no place',
      async ({ employerId }) =>
        place(server, world, { employerId, places: 0 }).then(({ workplaceProfileId }) => ({ workplaceProfileId })),
      'NO_FREE_PLACE',
      'startsOn',
    ],
    [
      'where nobody is taken',
      async ({ employerId }) =>
        place(server, world, { employerId, active: false }).then(({ workplaceProfileId }) => ({ workplaceProfileId })),
      'WORKPLACE_NOT_ACTIVE',
      'workplaceProfileId',
    ],
    [
      'two rungs higher',
      async ({ employerId }) =>
        place(server, world, { employerId, rung: 4 }).then(({ workplaceProfileId }) => ({ workplaceProfileId })),
      'RUNG_OUT_OF_RANGE',
      'motivation',
    ],
    [
      'where the fit is not there yet',
      async ({ employerId, participantId }) => {
        await profiled(server, participantId, { levels: { A1: 0 } });
        const items = [{ item: 'A1', level: 4, essential: true }];
        const { workplaceProfileId } = await place(server, world, { employerId, items });
        return { workplaceProfileId };
      },
      'UNSUITABLE_WITHOUT_MOTIVATION',
      'motivation',
    ],
    ['of over 40 hours', () => ({ hoursPerWeek: '40.25' }), 'WEEK_TOO_FULL', 'hoursPerWeek'],
    ['of no hours', () => ({ hoursPerWeek: '0.00' }), 'VALUE_OUT_OF_RANGE', 'hoursPerWeek'],
    [
      'with practice learning and no school',
      () => ({ trainingRoute: 'PRACTICE_LEARNING' }),
      'VALUE_MISSING',
      'schoolId',
    ],
    [
      'with a school that is none',
      ({ employerId }) => ({ trainingRoute: 'PRACTICE_LEARNING', schoolId: employerId }),
      'NOT_A_SCHOOL',
      'schoolId',
    ],
    [
      'with a school and no practice learning',
      ({ employerId }) => ({ schoolId: employerId }),
      'SCHOOL_NOT_ASKED',
      'schoolId',
    ],
    ['without a reason', () => ({ reason: ' ' }), 'VALUE_MISSING', 'reason'],
    ['with a BSN in the reason', () => ({ reason: 'Zijn nummer is 111222333.' }), 'BSN_NOT_ALLOWED', 'reason'],
  ])('%s', async (_what, change, code, field) => {
    const at = await learner();
    const input = { ...learning(at), ...(await change(at)) };
    const before = await stored();
    const { data, errors } = await server.ask(Start, { input });
    expect(errors).toEqual([]);
    expect(data?.placementStart).toEqual({
      placement: null,
      warnings: [],
      errors: [{ code, path: ['input', field], message: expect.stringMatching(/^[^{]+\.$/) }],
    });
    expect(await stored()).toEqual(before);
  });

  test.each(['RUNG_OUT_OF_RANGE', 'UNSUITABLE_WITHOUT_MOTIVATION'])('but not for %s with a motivation', async () => {
    const at = await learner({ rung: 5, items: [{ item: 'A1', level: 4, essential: true }] });
    await profiled(server, at.participantId, { levels: { A1: 0 } });
    expect(await refusedPlacing(server, learning(at))).toEqual(['RUNG_OUT_OF_RANGE', 'UNSUITABLE_WITHOUT_MOTIVATION']);
    const { data } = await server.ask(Start, {
      input: { ...learning(at), motivation: 'Met een vaste maat lukt het.' },
    });
    expect(data?.placementStart).toMatchObject({
      placement: { fitVerdict: 'UNSUITABLE', motivation: 'Met een vaste maat lukt het.' },
      errors: [],
    });
  });

  test('with a contract of somebody else', async () => {
    const at = await learner();
    const other = await learner();
    const { data } = await server.send(
      `mutation { contractRecord(input: { participantId: "${other.participantId}", employerId: "${at.employerId}", signedOn: "2026-11-16", startsOn: "2026-11-16", hoursPerWeek: "36.00" }) { contract { id } } }`,
    );
    const { contract } = (data as { contractRecord: { contract: { id: string } } }).contractRecord;
    const input = { ...placing(at.trajectoryId, at, 'REGULAR_WORK', TODAY), contractId: contract.id };
    expect(await refusedPlacing(server, input)).toEqual(['NOT_FOUND']);
  });

  test('in a trajectory that is paused, where only ending stays possible, or that has ended', async () => {
    const at = await learner();
    const id = await placed(server, learning(at));
    await server.ask(Pause, { input: { trajectoryId: at.trajectoryId, expectedVersion: 1, reason: 'Ziek.' } });
    const before = await stored();
    const target = { placementId: id, expectedVersion: 1 };
    const refused = async () => [
      ...(await refusedPlacing(server, learning(at))),
      ...((await server.ask(Extend, { input: { ...target, endsOn: null } })).data?.placementExtend.errors ?? []).map(
        ({ code }) => code,
      ),
      ...((await server.ask(Adjust, { input: { ...target, adjustments: [] } })).data?.placementAdjust.errors ?? []).map(
        ({ code }) => code,
      ),
      ...(
        (await server.ask(Intake, { input: { trajectoryId: at.trajectoryId, employerId: at.employerId } })).data
          ?.employerIntakeRecord.errors ?? []
      ).map(({ code }) => code),
      ...(
        (await server.ask(Aftercare, { input: { trajectoryId: at.trajectoryId, text: 'Ja.' } })).data?.aftercareAgree
          .errors ?? []
      ).map(({ code }) => code),
    ];
    expect(await refused()).toEqual(Array(5).fill('TRAJECTORY_PAUSED'));
    const review = await server.ask(Review, { input: { placementId: id, text: 'Gaat goed.' } });
    expect(review.data?.placementReview.errors).toEqual([{ code: 'TRAJECTORY_PAUSED', path: ['input'] }]);
    expect(await stored()).toEqual(before);
    const ended = await server.ask(End, { input: { ...target, endsOn: '2026-11-30' } });
    expect(ended.data?.placementEnd).toMatchObject({ placement: { endsOn: '2026-11-30' }, errors: [] });
    await server.send(
      `mutation { trajectoryStop(input: { trajectoryId: "${at.trajectoryId}", expectedVersion: 2, outcome: CARE }) { errors { code } } }`,
    );
    expect(await refused()).toEqual([
      'TRAJECTORY_ENDED',
      'VERSION_CONFLICT',
      'VERSION_CONFLICT',
      'TRAJECTORY_ENDED',
      'TRAJECTORY_ENDED',
    ]);
  });
});

describe('The end of a placement', () => {
  const end = async (placementId: string, expectedVersion: number, change: object = {}) =>
    (await server.ask(End, { input: { placementId, expectedVersion, ...change } })).data?.placementEnd;

  test('is its last day, today unless told otherwise', async () => {
    const id = await placed(server, learning(await learner(), '2026-11-16'));
    expect(await end(id, 1, { endsOn: '2026-12-31' })).toMatchObject({
      placement: { version: 2, status: 'ACTIVE', endsOn: '2026-12-31' },
    });
    expect(await end(id, 2, { reason: 'Verhuisd.' })).toEqual({
      placement: { version: 3, status: 'ACTIVE', endsOn: TODAY, cancelledOn: null, endReason: 'Verhuisd.' },
      errors: [],
    });
    server.clock.set('2026-11-24');
    expect(await end(id, 3)).toEqual({
      placement: null,
      errors: [{ code: 'PLACEMENT_ALREADY_ENDED', path: ['input', 'placementId'], currentVersion: null }],
    });
    server.clock.set(TODAY);
  });

  test('before it began cancels it, and frees its place', async () => {
    const at = await learner();
    const id = await placed(server, learning(at, '2026-12-01'));
    const other = await learner();
    await talk(server, other.trajectoryId, at.employerId, '2026-10-01');
    const input = learning({ ...at, trajectoryId: other.trajectoryId }, '2026-12-01');
    expect(await refusedPlacing(server, input)).toEqual(['NO_FREE_PLACE']);
    expect(await end(id, 1)).toEqual({
      placement: { version: 2, status: 'CANCELLED', endsOn: null, cancelledOn: TODAY, endReason: null },
      errors: [],
    });
    expect(await refusedPlacing(server, input)).toEqual([]);
  });

  test('and its extension are refused when they cannot be', async () => {
    const id = await placed(server, { ...learning(await learner(), '2026-11-16'), endsOn: '2026-12-31' });
    const extend = async (endsOn: string | null, expectedVersion = 1) =>
      (await server.ask(Extend, { input: { placementId: id, expectedVersion, endsOn } })).data?.placementExtend.errors;
    const before = await stored();
    expect((await end(id, 1, { endsOn: '2026-11-15' }))?.errors).toMatchObject([
      { code: 'PLACEMENT_END_INVALID', path: ['input', 'endsOn'] },
    ]);
    expect((await end(id, 1, { endsOn: '2027-01-01' }))?.errors).toMatchObject([{ code: 'PLACEMENT_END_INVALID' }]);
    expect((await end(id, 2))?.errors).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: 1 }]);
    expect((await end(unknown('pla'), 1))?.errors).toMatchObject([
      { code: 'NOT_FOUND', path: ['input', 'placementId'] },
    ]);
    expect(await extend('2026-12-31')).toMatchObject([{ code: 'PLACEMENT_NOT_LONGER', path: ['input', 'endsOn'] }]);
    expect(await extend(null, 7)).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: 1 }]);
    expect(await stored()).toEqual(before);
    expect(await extend(null)).toEqual([]);
  });
});

describe('While a placement runs', () => {
  test('talks about it are kept', async () => {
    const id = await placed(server, learning(await learner(), '2026-11-16'));
    const review = async (input: object) =>
      (await server.ask(Review, { input: { placementId: id, text: 'Gaat goed.', ...input } })).data?.placementReview;
    await review({ on: '2026-11-20', text: 'Iets meer uitleg nodig.' });
    expect(await review({})).toEqual({
      review: { on: TODAY, text: 'Gaat goed.' },
      placement: {
        version: 1,
        reviews: [
          { on: '2026-11-20', text: 'Iets meer uitleg nodig.', professional: null },
          { on: TODAY, text: 'Gaat goed.', professional: null },
        ],
      },
      errors: [],
    });
    const before = await stored();
    expect((await review({ on: '2026-11-15' }))?.errors).toEqual([{ code: 'BEFORE_PLACEMENT', path: ['input', 'on'] }]);
    expect((await review({ on: '2026-11-24' }))?.errors).toEqual([{ code: 'DATE_IN_FUTURE', path: ['input', 'on'] }]);
    expect((await review({ text: ' ' }))?.errors).toEqual([{ code: 'VALUE_MISSING', path: ['input', 'text'] }]);
    expect(await stored()).toEqual(before);
  });

  test('the place is adapted, and the fit is computed without it', async () => {
    const at = await learner({
      items: [
        { item: 'A1', level: 4, essential: true },
        { item: 'A2', level: 2 },
      ],
    });
    await profiled(server, at.participantId, { levels: { A1: 1, A2: 2 } });
    const id = await placed(server, { ...learning(at), motivation: 'De plek wordt aangepast.' });
    const adjust = async (expectedVersion: number, ...adjustments: { item: string; measure?: string | null }[]) =>
      (await server.ask(Adjust, { input: { placementId: id, expectedVersion, adjustments } })).data?.placementAdjust;
    expect(await adjust(1, { item: 'A1', measure: ' Een vaste collega plant het werk. ' })).toEqual({
      placement: {
        version: 2,
        fitVerdict: 'UNSUITABLE',
        adjustments: [{ item: { code: 'A1' }, measure: 'Een vaste collega plant het werk.' }],
        fit: {
          verdict: 'SUITABLE',
          coverage: 100,
          items: [
            { item: { code: 'A1' }, outcome: 'ADJUSTED' },
            { item: { code: 'A2' }, outcome: 'MATCH' },
          ],
          learningGoals: [],
        },
      },
      errors: [],
    });
    const before = await stored();
    expect((await adjust(1, { item: 'A1' }))?.errors).toMatchObject([{ code: 'VERSION_CONFLICT', currentVersion: 2 }]);
    expect((await adjust(2, { item: 'B1', measure: 'Rust.' }))?.errors).toMatchObject([
      { code: 'ITEM_NOT_ASKED', path: ['input', 'adjustments', '0', 'item'] },
    ]);
    expect((await adjust(2))?.errors).toMatchObject([{ code: 'VALUE_MISSING' }]);
    expect((await adjust(2, { item: 'A2', measure: 'x' }, { item: 'A2', measure: 'y' }))?.errors).toMatchObject([
      { code: 'ITEM_TWICE' },
    ]);
    expect(await stored()).toEqual(before);
    const other = await adjust(2, { item: 'A1', measure: 'Een planbord.' }, { item: 'A2', measure: 'Rust.' });
    expect(other?.placement?.adjustments).toEqual([
      { item: { code: 'A1' }, measure: 'Een planbord.' },
      { item: { code: 'A2' }, measure: 'Rust.' },
    ]);
    expect(other?.placement?.fit).toMatchObject({ verdict: 'INSUFFICIENT_DATA', coverage: 0 });
    const back = await adjust(3, { item: 'A1', measure: null });
    expect(back?.placement).toMatchObject({ adjustments: [{ item: { code: 'A2' } }], fit: { verdict: 'UNSUITABLE' } });
  });
});

describe('What is agreed around a placement', () => {
  test('a talk with an employer is kept, once it was held', async () => {
    const at = await learner();
    const record = async (input: object) =>
      (await server.ask(Intake, { input: { trajectoryId: at.trajectoryId, employerId: at.employerId, ...input } })).data
        ?.employerIntakeRecord;
    expect(await record({ note: ' Drie dagen proberen. ' })).toEqual({
      employerIntake: { employer: { id: at.employerId }, on: TODAY, note: 'Drie dagen proberen.' },
      trajectory: { version: 1, employerIntakes: [{ on: TODAY }, { on: '2026-10-01' }] },
      errors: [],
    });
    const before = await stored();
    expect((await record({ on: '2026-11-24' }))?.errors).toEqual([{ code: 'DATE_IN_FUTURE', path: ['input', 'on'] }]);
    expect((await record({ on: '2026-01-01' }))?.errors).toEqual([{ code: 'BEFORE_START', path: ['input', 'on'] }]);
    expect((await record({ employerId: unknown('org') }))?.errors).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'employerId'] },
    ]);
    expect(await stored()).toEqual(before);
  });

  test('aftercare is agreed in phase 4', async () => {
    const trajectoryId = await world.trajectory({ phase: 'AFTERCARE', since: 10 });
    const agree = async (input: object) =>
      (await server.ask(Aftercare, { input: { trajectoryId, text: 'Elke twee weken een bezoek.', ...input } })).data
        ?.aftercareAgree;
    expect(await agree({ agreedHours: '12.50', agreedOn: '2026-11-20' })).toEqual({
      aftercareAgreement: { agreedOn: '2026-11-20', agreedHours: '12.50', text: 'Elke twee weken een bezoek.' },
      trajectory: { version: 1, aftercareAgreements: [{ agreedOn: '2026-11-20' }] },
      errors: [],
    });
    const { data } = await server.send(
      `{ trajectory(id: "${trajectoryId}") { nextTransitions { kind criteria { code outcome } } } }`,
    );
    const trajectory = data?.trajectory as {
      nextTransitions: { kind: string; criteria: { code: string; outcome: string }[] }[];
    };
    const asked = trajectory.nextTransitions[0]?.criteria.find(({ code }) => code === 'AFTERCARE_AGREED');
    expect(asked?.outcome).toBe('MET');
    const before = await stored();
    expect((await agree({ agreedOn: '2026-11-24' }))?.errors).toEqual([
      { code: 'DATE_IN_FUTURE', path: ['input', 'agreedOn'] },
    ]);
    expect((await agree({ agreedHours: '0.00' }))?.errors).toEqual([
      { code: 'VALUE_OUT_OF_RANGE', path: ['input', 'agreedHours'] },
    ]);
    expect((await agree({ text: '' }))?.errors).toEqual([{ code: 'VALUE_MISSING', path: ['input', 'text'] }]);
    const early = await world.trajectory({ phase: 'WORKPLACE_LEARNING' });
    expect((await agree({ trajectoryId: early }))?.errors).toEqual([
      { code: 'NOT_IN_AFTERCARE', path: ['input', 'trajectoryId'] },
    ]);
    expect(await stored()).toEqual(before);
  });
});
