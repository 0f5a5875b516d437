import { describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import { rowsOf } from '../support/rows.js';
import { startServer } from '../support/server.js';
import { location, workplace } from '../support/workplaces.js';
import { World } from '../support/world.js';

const server = await startServer({ now: '2026-11-21' });
const world = new World(server.db, server.clock);
const stored = () => rowsOf(server.db, 'contract', 'trajectory', 'outbox_event', 'kept_answer');

const Record = graphql(`
  mutation ContractRecord($input: ContractRecordInput!) {
    contractRecord(input: $input) {
      contract {
        id version participant { id } trajectory { id version } employer { id } workplaceProfile { id }
        signedOn startsOn endsOn hoursPerWeek subsidized
      }
      warnings { code message }
      errors { code path message }
    }
  }
`);

const End = graphql(`
  mutation ContractEnd($input: ContractEndInput!) {
    contractEnd(input: $input) {
      contract { version startsOn endsOn }
      warnings { code }
      errors { code path currentVersion }
    }
  }
`);

const Contracts = graphql(`
  query Contracts($id: ID!) {
    participant(id: $id) { contracts { id } trajectories { id contracts { id } } }
  }
`);

const Asked = graphql(`
  query ContractAsked($id: ID!) {
    trajectory(id: $id) { status nextTransitions { kind criteria { code outcome evidence { id } } } }
  }
`);

const TERMS = { signedOn: '2026-11-16', startsOn: '2026-12-01', hoursPerWeek: '24.50' };

/** Records a contract that is not refused. @returns its id */
async function contract(participantId: string, terms: object = {}): Promise<string> {
  const input = { participantId, employerId: await world.organization('Van Dam Groen'), ...TERMS, ...terms };
  const { data, errors } = await server.ask(Record, { input });
  expect([...errors, ...(data?.contractRecord.errors ?? [])]).toEqual([]);
  return data?.contractRecord.contract?.id as string;
}

describe('A contract', () => {
  test('is recorded in the open trajectory, whose version stays', async () => {
    const participantId = await world.participant();
    const trajectoryId = await world.trajectory({ participantId });
    const employerId = await world.organization('Van Dam Groen');
    const workplaceProfileId = await workplace(server, { locationId: await location(server, employerId), items: [] });
    const input = { participantId, employerId, workplaceProfileId, ...TERMS, endsOn: '2027-05-31', subsidized: true };
    const { data, errors } = await server.ask(Record, { input });
    expect(errors).toEqual([]);
    expect(data?.contractRecord).toEqual({
      contract: {
        id: expect.stringMatching(/^con_/),
        version: 1,
        participant: { id: participantId },
        trajectory: { id: trajectoryId, version: 1 },
        employer: { id: employerId },
        workplaceProfile: { id: workplaceProfileId },
        ...TERMS,
        endsOn: '2027-05-31',
        subsidized: true,
      },
      warnings: [],
      errors: [],
    });
    const [events] = await rowsOf(server.db, 'outbox_event');
    expect((events as { type: string }[]).map(({ type }) => type)).toEqual(['contract.record']);
  });

  test('is kept without a trajectory, with a warning, and never counts for one that starts later', async () => {
    const participantId = await world.participant();
    const input = { participantId, employerId: await world.organization(), ...TERMS };
    const { data } = await server.ask(Record, { input });
    expect(data?.contractRecord.errors).toEqual([]);
    expect(data?.contractRecord.warnings.map(({ code }) => code)).toEqual(['CONTRACT_WITHOUT_TRAJECTORY']);
    expect(data?.contractRecord.contract).toMatchObject({ trajectory: null, endsOn: null, subsidized: false });
    await world.trajectory({ participantId });
    const all = await server.ask(Contracts, { id: participantId });
    expect(all.data?.participant?.contracts).toHaveLength(1);
    expect(all.data?.participant?.trajectories).toEqual([expect.objectContaining({ contracts: [] })]);
  });

  test('may be for work at a place of another organization, with a warning', async () => {
    const participantId = await world.participant();
    await world.trajectory({ participantId });
    const elsewhere = await location(server, await world.organization());
    const workplaceProfileId = await workplace(server, { locationId: elsewhere, items: [] });
    const input = { participantId, employerId: await world.organization(), workplaceProfileId, ...TERMS };
    const { data } = await server.ask(Record, { input });
    expect(data?.contractRecord.errors).toEqual([]);
    expect(data?.contractRecord.warnings).toEqual([
      { code: 'WORKPLACE_OF_OTHER_EMPLOYER', message: expect.stringMatching(/\.$/) },
    ]);
  });

  test('belongs to the latest of a participant’s contracts, first in the list', async () => {
    const participantId = await world.participant();
    const trajectoryId = await world.trajectory({ participantId });
    const first = await contract(participantId, { startsOn: '2026-11-17' });
    const last = await contract(participantId, { startsOn: '2026-12-01' });
    const between = await contract(participantId, { startsOn: '2026-11-20' });
    const { data, errors } = await server.ask(Contracts, { id: participantId });
    expect(errors).toEqual([]);
    const ids = [last, between, first].map((id) => ({ id }));
    expect(data?.participant).toEqual({ contracts: ids, trajectories: [{ id: trajectoryId, contracts: ids }] });
  });

  test('counts for the step to work while it has not ended', async () => {
    const participantId = await world.participant();
    const id = await world.trajectory({ participantId, phase: 'WORKPLACE_LEARNING' });
    const signed = async () => {
      const { data } = await server.ask(Asked, { id });
      const ahead = data?.trajectory?.nextTransitions?.find(({ kind }) => kind === 'ADVANCE');
      const found = ahead?.criteria.find(({ code }) => code === 'CONTRACT_SIGNED');
      return [found?.outcome, ...(found?.evidence?.map((one) => one?.id) ?? [])];
    };
    expect(await signed()).toEqual(['UNMET']);
    const contractId = await contract(participantId, { startsOn: '2026-11-16' });
    expect(await signed()).toEqual(['MET', contractId]);
    await server.ask(End, { input: { contractId, expectedVersion: 1, endsOn: '2026-11-20' } });
    expect((await signed())[0]).toBe('UNMET');
  });

  test('is recorded in a trajectory that rests as well', async () => {
    const participantId = await world.participant();
    const trajectoryId = await world.trajectory({ participantId, since: 30 });
    const { data } = await server.send(
      `mutation { trajectoryPause(input: { trajectoryId: "${trajectoryId}", expectedVersion: 1, reason: "Ziek." }) { trajectory { status } errors { code } } }`,
    );
    expect(data).toEqual({ trajectoryPause: { trajectory: { status: 'PAUSED' }, errors: [] } });
    await contract(participantId);
    const all = await server.ask(Contracts, { id: participantId });
    expect(all.data?.participant?.trajectories?.[0]?.contracts).toHaveLength(1);
  });

  const unknown = (prefix: string) => `${prefix}_0190c2a1000070008000000000000001`;
  test.each<[string, object, string, string]>([
    ['signed on a day to come', { signedOn: '2026-11-22' }, 'DATE_IN_FUTURE', 'signedOn'],
    ['that ends before it starts', { endsOn: '2026-11-30' }, 'PERIOD_INVALID', 'endsOn'],
    ['without hours', { hoursPerWeek: '0.00' }, 'VALUE_OUT_OF_RANGE', 'hoursPerWeek'],
    ['of more than 60 hours', { hoursPerWeek: '60.25' }, 'VALUE_OUT_OF_RANGE', 'hoursPerWeek'],
    ['of an unknown participant', { participantId: unknown('par') }, 'NOT_FOUND', 'participantId'],
    ['with an unknown employer', { employerId: unknown('org') }, 'NOT_FOUND', 'employerId'],
    ['at an unknown workplace', { workplaceProfileId: unknown('wpp') }, 'NOT_FOUND', 'workplaceProfileId'],
  ])('is refused %s', async (_what, change, code, field) => {
    const input = {
      participantId: await world.participant(),
      employerId: await world.organization(),
      ...TERMS,
      ...change,
    };
    const before = await stored();
    const { data, errors } = await server.ask(Record, { input });
    expect(errors).toEqual([]);
    expect(data?.contractRecord).toEqual({
      contract: null,
      warnings: [],
      errors: [{ code, path: ['input', field], message: expect.stringMatching(/\.$/) }],
    });
    expect(await stored()).toEqual(before);
  });

  test('is refused for all reasons at once', async () => {
    const bad = { signedOn: '2026-11-22', startsOn: '2026-12-01', endsOn: '2026-11-30', hoursPerWeek: '61.00' };
    const input = { participantId: await world.participant(), employerId: await world.organization(), ...bad };
    const { data } = await server.ask(Record, { input });
    expect(data?.contractRecord.errors.map(({ code }) => code)).toEqual([
      'DATE_IN_FUTURE',
      'PERIOD_INVALID',
      'VALUE_OUT_OF_RANGE',
    ]);
  });

  test('of a day, of a quarter of an hour, of 60 hours, signed today, is none of that', async () => {
    const participantId = await world.participant();
    for (const hoursPerWeek of ['0.25', '60.00']) {
      await contract(participantId, {
        signedOn: '2026-11-21',
        startsOn: '2026-11-23',
        endsOn: '2026-11-23',
        hoursPerWeek,
      });
    }
  });
});

describe('The end of a contract', () => {
  const end = async (contractId: string, expectedVersion: number, endsOn: string) => {
    const { data, errors } = await server.ask(End, { input: { contractId, expectedVersion, endsOn } });
    expect(errors).toEqual([]);
    return data?.contractEnd;
  };

  test('is its last day, which may lie ahead and may come earlier', async () => {
    const contractId = await contract(await world.participant(), { startsOn: '2026-11-16' });
    expect(await end(contractId, 1, '2026-12-31')).toMatchObject({
      contract: { version: 2, endsOn: '2026-12-31' },
      errors: [],
    });
    expect(await end(contractId, 2, '2026-11-21')).toMatchObject({ contract: { version: 3 }, errors: [] });
    expect(await end(contractId, 3, '2026-11-16')).toMatchObject({
      contract: { version: 4, endsOn: '2026-11-16' },
      errors: [],
    });
    const [events] = await rowsOf(server.db, 'outbox_event');
    const own = (events as { type: string; aggregate_id: string }[]).filter(
      ({ aggregate_id: id }) => `con_${id.replaceAll('-', '')}` === contractId,
    );
    expect(own.map(({ type }) => type).sort()).toEqual([
      'contract.end',
      'contract.end',
      'contract.end',
      'contract.record',
    ]);
  });

  test.each([
    ['a day before its first', { startsOn: '2026-11-16' }, '2026-11-15', 'CONTRACT_END_INVALID', 'endsOn'],
    ['a later day than it has', { endsOn: '2027-05-31' }, '2027-06-01', 'CONTRACT_END_INVALID', 'endsOn'],
    [
      'any day once it has ended',
      { startsOn: '2026-11-01', endsOn: '2026-11-20' },
      '2026-11-10',
      'CONTRACT_ALREADY_ENDED',
      'contractId',
    ],
  ])('is not %s', async (_what, terms, endsOn, code, field) => {
    const contractId = await contract(await world.participant(), terms);
    const before = await stored();
    expect(await end(contractId, 1, endsOn)).toEqual({
      contract: null,
      warnings: [],
      errors: [{ code, path: ['input', field], currentVersion: null }],
    });
    expect(await stored()).toEqual(before);
  });

  test('is refused for another version and for an unknown contract', async () => {
    const contractId = await contract(await world.participant(), { startsOn: '2026-11-16' });
    const before = await stored();
    expect((await end(contractId, 2, '2026-11-20'))?.errors).toEqual([
      { code: 'VERSION_CONFLICT', path: ['input', 'expectedVersion'], currentVersion: 1 },
    ]);
    expect((await end('con_0190c2a1000070008000000000000001', 1, '2026-11-20'))?.errors).toEqual([
      { code: 'NOT_FOUND', path: ['input', 'contractId'], currentVersion: null },
    ]);
    expect(await stored()).toEqual(before);
  });
});
