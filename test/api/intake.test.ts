import { beforeAll, describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import { type Signed, startIssuer } from '../support/issuer.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { SKILLS } from '../support/workplaces.js';
import { uuid, World } from '../support/world.js';

const issuer = await startIssuer();
const server = await startServer({ now: '2026-11-21', issuer });
const world = new World(server.db, server.clock);

const Register = graphql(`
  mutation IntakeRegister($input: ParticipantRegisterInput!) {
    participantRegister(input: $input) {
      participant { id viewerSees name { given } birthDate }
      errors { code path }
    }
  }
`);

const Receive = graphql(`
  mutation IntakeReceive($input: RegistrationReceiveInput!) {
    registrationReceive(input: $input) { registration { id } errors { code path } }
  }
`);

const Assess = graphql(`
  mutation IntakeAssess($input: LadderAssessInput!) {
    ladderAssess(input: $input) { ladderAssessment { id } errors { code path } }
  }
`);

const Start = graphql(`
  mutation IntakeStart($input: TrajectoryStartInput!) {
    trajectoryStart(input: $input) { trajectory { id coach { id } } errors { code path } }
  }
`);

const See = graphql(`
  query IntakeSee($id: ID!) {
    participant(id: $id) {
      viewerSees clientNumber birthDate ladderStep
      name { given }
      currentTrajectory { status phase question coach { id } }
    }
  }
`);

const Judge = graphql(`
  mutation IntakeJudge($input: CompetenceProfileRecordInput!) {
    competenceProfileRecord(input: $input) { competenceProfile { id } errors { code path } }
  }
`);

const Measure = graphql(`
  mutation IntakeMeasure($input: MatrixMeasurementRecordInput!) {
    matrixMeasurementRecord(input: $input) { matrixMeasurement { id } errors { code path } }
  }
`);

const people = {} as Record<'organizationId' | 'elsewhere' | 'coachId' | 'participantId', string>;
const as = {} as Record<'coach' | 'colleague' | 'lead' | 'participant', Signed>;
const person = () => ({
  organizationId: people.organizationId,
  clientNumber: 'WM-1',
  name: { given: 'Noor', family: 'Voorbeeld' },
  birthDate: '2007-02-03',
  municipality: 'GM0141',
});

beforeAll(async () => {
  people.organizationId = await world.organization();
  people.elsewhere = await world.organization('Elders');
  people.coachId = await world.coach(people.organizationId);
  const organizationId = uuid(people.organizationId);
  const coach = async (id: string) =>
    issuer.as({ roles: ['JOB_COACH'], organizationId, professionalId: uuid(id), key: id });
  as.coach = await coach(people.coachId);
  as.colleague = await coach(await world.coach(people.organizationId));
  as.lead = await issuer.as({ roles: ['TEAM_LEAD'], organizationId, key: 'lead' });
});

describe('Somebody comes in', () => {
  test('only at the organization that the coach works for', async () => {
    const before = await rowsOf(server.db, 'participant', 'registration', 'outbox_event');
    const organizationId = people.elsewhere;
    const path = ['input', 'organizationId'];
    const registered = await server.ask(Register, { input: { ...person(), organizationId } }, as.coach);
    expect(registered.data?.participantRegister).toEqual({
      participant: null,
      errors: [{ code: 'OTHER_ORGANIZATION', path }],
    });
    const asked = { organizationId, registrant: 'SELF', name: 'Noor', phone: '0612', question: 'Help?' } as const;
    const received = await server.ask(Receive, { input: asked }, as.lead);
    expect(received.data?.registrationReceive.errors).toEqual([{ code: 'OTHER_ORGANIZATION', path }]);
    expect(await rowsOf(server.db, 'participant', 'registration', 'outbox_event')).toEqual(before);
  });

  test('and is everybody’s there until a trajectory begins', async () => {
    const { data } = await server.ask(Register, { input: person() }, as.coach);
    const participant = data?.participantRegister.participant;
    people.participantId = participant?.id as string;
    expect(participant).toMatchObject({ name: { given: 'Noor' }, birthDate: '2007-02-03' });
    const input = { participantId: people.participantId, step: 'STEP_2' } as const;
    const assessed = await server.ask(Assess, { input }, as.colleague);
    expect(assessed.data?.ladderAssess.errors).toEqual([]);
  });

  test('then is of the coach; a colleague sees name, phase and coach', async () => {
    const input = { participantId: people.participantId, question: 'Ik wil werken.', coachId: people.coachId };
    const { data } = await server.ask(Start, { input }, as.coach);
    expect(data?.trajectoryStart).toEqual({
      trajectory: { id: expect.stringMatching(/^tra_/), coach: { id: people.coachId } },
      errors: [],
    });
    const trajectory = { status: 'ACTIVE', phase: 'CARE_AND_ACTIVATION', coach: { id: people.coachId } };
    const seen = await server.ask(See, { id: people.participantId }, as.colleague);
    expect(seen.data?.participant).toEqual({
      viewerSees: ['NAME', 'PHASE'],
      name: { given: 'Noor' },
      clientNumber: null,
      birthDate: null,
      ladderStep: null,
      currentTrajectory: { ...trajectory, question: null },
    });
    const own = await server.ask(See, { id: people.participantId }, as.coach);
    expect(own.data?.participant).toMatchObject({
      clientNumber: 'WM-1',
      ladderStep: 'STEP_2',
      currentTrajectory: { ...trajectory, question: 'Ik wil werken.' },
    });
  });

  test('and is not a colleague’s to change any more', async () => {
    const before = await rowsOf(server.db, 'ladder_assessment', 'outbox_event');
    const input = { participantId: people.participantId, step: 'STEP_3' } as const;
    const { data, errors } = await server.ask(Assess, { input }, as.colleague);
    expect(errors).toEqual([]);
    const path = ['input', 'participantId'];
    expect(data?.ladderAssess).toEqual({ ladderAssessment: null, errors: [{ code: 'NOT_IN_CASELOAD', path }] });
    expect(await rowsOf(server.db, 'ladder_assessment', 'outbox_event')).toEqual(before);
  });
});

describe('A participant', () => {
  beforeAll(async () => {
    as.participant = await issuer.as({
      roles: ['PARTICIPANT'],
      participantId: uuid(people.participantId),
      key: 'noor',
    });
  });

  test('sees the own file whole, and nobody else', async () => {
    const other = await world.participant({ organizationId: people.organizationId });
    expect((await server.ask(See, { id: other }, as.participant)).data).toEqual({ participant: null });
    const { data } = await server.ask(See, { id: people.participantId }, as.participant);
    expect(data?.participant).toMatchObject({ clientNumber: 'WM-1', birthDate: '2007-02-03', ladderStep: 'STEP_2' });
    expect(data?.participant?.viewerSees).toHaveLength(21);
  });

  test.each(['PROFESSIONAL', 'WORKPLACE'] as const)('does not judge as %s', async (rater) => {
    const before = await rowsOf(server.db, 'competence_profile', 'matrix_measurement');
    const { participantId } = people;
    const errors = [{ code: 'RATER_NOT_YOURS', path: ['input', 'rater'] }];
    const judged = await server.ask(
      Judge,
      { input: { participantId, rater, instrument: SKILLS, scores: [] } },
      as.participant,
    );
    expect(judged.data?.competenceProfileRecord).toEqual({ competenceProfile: null, errors });
    const measured = await server.ask(
      Measure,
      { input: { participantId, rater, instrument: SKILLS, scores: [] } },
      as.participant,
    );
    expect(measured.data?.matrixMeasurementRecord).toEqual({ matrixMeasurement: null, errors });
    expect(await rowsOf(server.db, 'competence_profile', 'matrix_measurement')).toEqual(before);
  });

  test('records the own judgement', async () => {
    const { participantId } = people;
    const input = { participantId, rater: 'SELF', instrument: SKILLS, scores: [{ item: 'A1', level: 2 }] } as const;
    const { data } = await server.ask(Judge, { input: { ...input, scores: [...input.scores] } }, as.participant);
    expect(data?.competenceProfileRecord.errors).toEqual([]);
  });
});
