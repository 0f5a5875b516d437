import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { FILE_TABLES } from '../../src/modules/personal-data/file-tables.js';
import { BIRTHDAY, fullFile, SENTINEL } from '../support/full-file.js';
import { JusticeStory, SECRET } from '../support/justice.js';
import { Named } from '../support/named.js';
import { Export } from '../support/personal-data.js';
import { rowsOf } from '../support/rows.js';
import { startServer, type TestServer } from '../support/server.js';
import { uuid, World } from '../support/world.js';

const named = new Named();
const server: TestServer = await startServer({ now: '2026-11-21', identify: named.identify(() => server) });
const world = new World(server.db, server.clock);
const told = await JusticeStory.tell();

type Doc = Record<string, unknown>;

const ajv = new Ajv2020({
  allErrors: true,
  formats: {
    date: /^\d{4}-\d{2}-\d{2}$/,
    'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/,
    uuid: /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/,
  },
});
const isValid = ajv.compile(JSON.parse(readFileSync('docs/personal-file.schema.json', 'utf8')));

let participantId: string;
let organizationId: string;
let self: { 'x-name': string };
let coach: { 'x-name': string };

beforeAll(async () => {
  ({ participantId, organizationId } = await fullFile(server, world, { endedOn: '2008-03-15' }));
  self = named.is('self', { roles: ['PARTICIPANT'], participantId });
  coach = named.is('coach', {
    roles: ['JOB_COACH'],
    organizationId,
    professionalId: await world.coach(organizationId),
  });
});

async function exported(headers: Record<string, string>, of = participantId) {
  const { data, errors } = await server.ask(Export, { input: { participantId: of } }, headers);
  expect([...errors, ...(data?.participantExport.errors ?? [])]).toEqual([]);
  return data?.participantExport.personalFile as { document: string; sha256: string };
}

/** How many rows each list of a document holds, by name. */
function lists(value: unknown, found: Record<string, number> = {}): Record<string, number> {
  if (Array.isArray(value)) for (const one of value) lists(one, found);
  else if (value && typeof value === 'object') {
    for (const [key, part] of Object.entries(value)) {
      if (Array.isArray(part)) found[key] = (found[key] ?? 0) + part.length;
      lists(part, found);
    }
  }
  return found;
}

describe('participantExport', () => {
  test('gives participants their whole file: something of every table, in the published form', async () => {
    const { document, sha256 } = await exported(self);
    const parsed = JSON.parse(document) as Doc;
    expect(isValid(parsed) || isValid.errors).toBe(true);
    expect(parsed).toMatchObject({ form: 'personal-file', version: 1, exportedOn: '2026-11-21' });
    expect(parsed.participant).toMatchObject({ id: uuid(participantId), birthDate: BIRTHDAY });
    const counted = lists(parsed.participant);
    const empty = Object.values(FILE_TABLES).filter(({ as, of }) => of && !counted[as]);
    expect(empty.map(({ as }) => as)).toEqual([]);
    expect(sha256).toBe(createHash('sha256').update(document).digest('hex'));
  });

  test('holds every text that is kept', async () => {
    const { document } = await exported(self);
    const texts = Object.values(FILE_TABLES).flatMap(({ words }) =>
      Object.entries(words).flatMap(([property, treatment]) => (treatment === 'BLANK' ? [property] : [])),
    );
    const silent = [...new Set(texts)].filter((property) => !new RegExp(`"${property}": "[^"]`).test(document));
    expect(silent).toEqual([]);
    expect(document).toContain(SENTINEL);
  });

  test('says of what stands around the file what it is', async () => {
    const { participant } = JSON.parse((await exported(self)).document) as { participant: Doc };
    expect(participant.municipality).toEqual({ code: 'GM0141', name: 'Almelo' });
    const [matrix] = participant.matrixMeasurements as Doc[];
    expect(matrix?.instrument).toMatchObject({ code: 'ZRM', version: '2017' });
    const [attendance] = participant.attendance as Doc[];
    expect(attendance?.hours).toBe('0.25');
  });

  test('tells participants who looked, and nobody else', async () => {
    await exported(self);
    const { accessLog } = JSON.parse((await exported(self)).document) as { accessLog: Doc[] };
    expect(accessLog.map(({ event }) => event)).toContain('EXPORT');
    const other = await world.participant({ organizationId });
    await world.trajectory({ participantId: other });
    const house = JSON.parse((await exported({}, other)).document) as Doc;
    expect(house.accessLog).toBeNull();
    expect(isValid(house) || isValid.errors).toBe(true);
  });

  test('leaves an event without content, and keeps no document for a retry', async () => {
    const input = { participantId, idempotencyKey: '0190c2a1-0000-7000-8000-0000000000aa' };
    const first = await server.ask(Export, { input }, self);
    const again = await server.ask(Export, { input }, self);
    expect(again.data?.participantExport.errors).toEqual([]);
    expect(again.data?.participantExport.personalFile?.document).toContain('"form": "personal-file"');
    expect(first.data?.participantExport.personalFile?.document).toContain('"form": "personal-file"');
    const em = server.db.em.fork();
    const events = await em.execute(`select payload from outbox_event where type = 'participant.export'`);
    expect(new Set(events.map(({ payload }) => JSON.stringify(payload)))).toEqual(new Set(['{}']));
    const kept = await em.execute(`select answer from kept_answer where mutation = 'participantExport'`);
    expect(kept.map(({ answer }) => answer)).toEqual([{ personalFile: uuid(participantId) }]);
  });

  test('leaves nobody else’s rows in it', async () => {
    const { document } = await exported({}, await world.participant({ organizationId }));
    expect(document).not.toContain(SENTINEL);
    expect(document).not.toContain(uuid(participantId));
  });
});

describe('participantExport is refused', () => {
  const stored = () => rowsOf(server.db, 'outbox_event', 'kept_answer');

  test.each<[string, () => Promise<{ of: string; headers: Record<string, string> }>, string[]]>([
    [
      'for an unknown participant',
      async () => ({ of: 'par_0190c2a1000070008000000000000001', headers: coach }),
      ['NOT_FOUND input.participantId'],
    ],
    [
      'for a participant who asks the file of another',
      async () => ({ of: await world.participant({ organizationId }), headers: self }),
      ['NOT_FOUND input.participantId'],
    ],
    [
      'for somebody of another organization',
      async () => ({ of: await world.participant(), headers: coach }),
      ['NOT_FOUND input.participantId'],
    ],
    [
      'for a colleague’s participant, of whom only the name is seen',
      async () => {
        const of = await world.participant({ organizationId });
        await world.trajectory({ participantId: of });
        return { of, headers: coach };
      },
      ['NOT_IN_CASELOAD input.participantId'],
    ],
  ])('%s', async (_, who, expected) => {
    const { of, headers } = await who();
    const before = await stored();
    const { data, errors } = await server.ask(Export, { input: { participantId: of } }, headers);
    expect(errors).toEqual([]);
    expect(data?.participantExport.personalFile).toBeNull();
    expect(data?.participantExport.errors.map(({ code, path }) => `${code} ${path?.join('.')}`)).toEqual(expected);
    expect(await stored()).toEqual(before);
  });

  test.each(['TEAM_LEAD', 'ADMIN', 'AUDITOR', 'MUNICIPALITY', 'EMPLOYER'] as const)('to a %s', async (role) => {
    const headers = named.is(`a ${role}`, { roles: [role], organizationId });
    const before = await stored();
    const { errors } = await server.ask(Export, { input: { participantId } }, headers);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
    expect(await stored()).toEqual(before);
  });
});

describe('Justitie in an exported file', () => {
  const EXPORT = (id: string) =>
    `mutation { participantExport(input: { participantId: "${id}" }) { personalFile { document } errors { code } } }`;
  const documentFor = async (viewer: 'coach' | 'without' | 'self') => {
    const { participantExport } = (await told.as(viewer, EXPORT(told.participantId))) as {
      participantExport: { personalFile: { document: string }; errors: unknown[] };
    };
    expect(participantExport.errors).toEqual([]);
    return participantExport.personalFile.document;
  };

  test.each(['coach', 'self'] as const)('is there for the %s', async (viewer) => {
    const document = await documentFor(viewer);
    expect(document).toContain(SECRET);
    expect(document).toContain('JUSTICE');
    expect(isValid(JSON.parse(document)) || isValid.errors).toBe(true);
  });

  test('leaves no sign for a coach without the scope', async () => {
    const document = await documentFor('without');
    expect(document).not.toMatch(new RegExp(`${SECRET}|justice|justitie`, 'i'));
    const hidden = [String(told.needs.JUSTICE), ...told.goals, ...told.remarks];
    expect(hidden.filter((id) => document.includes(id) || document.includes(uuid(id)))).toEqual([]);
    expect(isValid(JSON.parse(document)) || isValid.errors).toBe(true);
  });
});
