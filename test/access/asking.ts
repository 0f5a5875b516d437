import { addDays } from '../../src/graph/day.js';
import type { TestServer } from '../support/server.js';
import { DEEDS, INPUTS, RATER } from './mutations.js';
import type { Situation } from './people.js';
import { type Question, question, selectionOf, shown } from './questions.js';
import type { AccessWorld } from './world.js';

/** A cell of the table. */
export interface Cell {
  readonly situation: string;
  readonly name: string;
  readonly path: string;
  readonly expected: string;
}

/** Characters of the questions that fit in one operation: few operations, since a request reads each thing once. */
const IN_ONE = 12_000;

/** What every one of these cells of one situation answers, in order. */
export async function answersOf(server: TestServer, world: AccessWorld, cells: readonly Cell[]): Promise<string[]> {
  const [{ situation } = { situation: '' }] = cells;
  const headers = await world.as(situation);
  const who = world.situations[situation];
  if (!who) throw new Error(`Nobody is called ${situation}.`);
  const answers: string[] = [];
  const asked = cells.flatMap(({ name, path }, i) =>
    isDone(path) ? [] : [{ i, ...question({ world, situation: who, name, path }) }],
  );
  const readings = [...Map.groupBy(asked, ({ root }) => root).values()].flatMap(batches).map((some) => async () => {
    const values = await together(server, some, headers);
    for (const [j, { i }] of some.entries()) answers[i] = values[j] as string;
  });
  const deeds = [...cells.entries()].flatMap(([i, { path }]) => {
    if (!isDone(path)) return [];
    return async () => {
      answers[i] = await done(server, path, { world, situation: who, headers });
    };
  });
  await inTurns(readings);
  await inTurns(deeds);
  return answers;
}

/** Does everything, a few at once. */
async function inTurns(work: readonly (() => Promise<void>)[], atOnce = 6): Promise<void> {
  const waiting = work.values();
  const worker = async () => {
    for (const one of waiting) await one();
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
}

/** Nothing was attended on this day and for weeks after it. */
const FIRST_DAY = '2026-05-26';
const DAYS = 138;
let days = 0;

/** Whether a path does something. */
export const isDone = (path: string): boolean => /^(mutation|payload of) /.test(path);

interface By {
  readonly world: AccessWorld;
  readonly situation: Situation;
  readonly headers: Record<string, string>;
}

const NOT_THEIRS = ['NOT_IN_CASELOAD', 'OTHER_ORGANIZATION', 'NOT_A_COACH'];

/** What comes of a mutation: whether it `may` be done, or what its payload shows of what was done. */
async function done(server: TestServer, path: string, { world, situation, headers }: By): Promise<string> {
  const [, kind, name = '', how = '', rest = ''] = /^(mutation|payload of) (\w+)( [^.]+)?\.?(.*)$/.exec(path) ?? [];
  const inputs = kind === 'mutation' ? INPUTS : DEEDS;
  const rater = RATER[situation.who.roles[0] as string] ?? 'PROFESSIONAL';
  const input = inputs[name + how]
    ?.replace('$rater', rater)
    .replace('$day', () => addDays(FIRST_DAY, days++ % DAYS))
    .replace(/\$(\w+)/g, (_, of: string) => `"${world.id(of, situation)}"`);
  if (!input) throw new Error(`Nobody knows how to do ${name}.`);
  const fields = rest.split('.').filter(Boolean);
  const payload = rest ? selectionOf(`${name[0]?.toUpperCase()}${name.slice(1)}Payload`, fields) : '';
  const { data, errors } = await server.send(
    `mutation { answer: ${name}(input: { ${input} }) { errors { code } ${payload.slice(1, -1)} } }`,
    {},
    headers,
  );
  const [fault] = errors;
  if (fault) return fault.extensions.code === 'FORBIDDEN' ? 'forbidden' : `error ${fault.message}`;
  const { errors: refusals, ...answer } = (data as { answer: { errors: { code: string }[] } }).answer;
  const codes = refusals.map(({ code }) => code);
  if (codes.includes('NOT_FOUND')) return 'unknown';
  if (codes.some((code) => NOT_THEIRS.includes(code))) return 'not theirs';
  if (kind === 'mutation') return 'may';
  return codes.length > 0 ? `error ${codes}` : shown(answer, fields, undefined);
}

/** Questions in as few groups as fit. */
function batches<Q extends Question>(asked: readonly Q[]): Q[][] {
  const groups: Q[][] = [];
  let room = 0;
  for (const one of asked) {
    if (one.text.length > room) {
      groups.push([]);
      room = IN_ONE;
    }
    groups.at(-1)?.push(one);
    room -= one.text.length;
  }
  return groups;
}

/** Questions of one root field in one operation: when it is refused, that holds for all of them. */
async function together(
  server: TestServer,
  asked: readonly Question[],
  headers: Record<string, string>,
): Promise<string[]> {
  const text = asked.map(({ text }, i) => `q${i}: ${text}`).join('\n');
  const { data, errors } = await server.send(`{\n${text}\n}`, {}, headers);
  return asked.map(({ read }, i) => {
    const error = errors.find(({ path }) => path?.[0] === `q${i}`) ?? (data === null ? errors[0] : undefined);
    if (error)
      return error.extensions.code === 'FORBIDDEN' ? 'forbidden' : `error ${error.message} ${error.path?.join('.')}`;
    return read(data?.[`q${i}`]);
  });
}
