import { expect, test } from '@jest/globals';
import { startIssuer } from '../support/issuer.js';
import { startServer } from '../support/server.js';
import { answersOf, type Cell } from './asking.js';
import { type Condition, conditionsOf } from './removing.js';
import { readTable } from './table.js';
import { layWorld } from './world.js';

const { cells } = readTable();
const issuer = await startIssuer();
const server = await startServer({ now: '2026-11-21', issuer });
const world = await layWorld(server, issuer);
await server.send(`{ participant(id: "${world.id('Participant')}") { id } }`, {}, await world.as('coach'));
const conditions = await conditionsOf(server);

/** What these cells answer now, in order. */
async function ask(asked: readonly Cell[]): Promise<string[]> {
  const answers = new Map<Cell, string>();
  for (const [, own] of Map.groupBy(asked, ({ situation }) => situation)) {
    const said = await answersOf(server, world, own);
    for (const [i, cell] of own.entries()) answers.set(cell, said[i] as string);
  }
  return asked.map((cell) => answers.get(cell) as string);
}

/** How many of the cells that are about a condition say something else when it is gone. */
async function fallen(
  { about, remove }: Condition,
  expected: 'table' | 'now',
): Promise<{ cells: number; fallen: number }> {
  const asked = cells.filter(about);
  const right = expected === 'table' ? asked.map((cell) => cell.expected) : await ask(asked);
  const putBack = remove();
  const said = await ask(asked);
  putBack();
  return { cells: asked.length, fallen: said.filter((word, i) => word !== right[i]).length };
}

const lines: string[] = [];

test.each(conditions.map((condition) => [condition.name, condition] as const))('%s', async (name, condition) => {
  let { cells: asked, fallen: fell } = await fallen(condition, 'table');
  let note = '';
  if (fell === 0 && condition.behind && condition.behind.length > 0) {
    const putBack = condition.behind.map((remove) => remove());
    ({ cells: asked, fallen: fell } = await fallen(condition, 'now'));
    for (const put of putBack) put();
    note = 'with what stands before it away as well';
  }
  lines.push(`| ${name} | ${fell} | ${asked} | ${note} |`);
  expect(fell).toBeGreaterThan(0);
});

test('everything is put back', async () => {
  const some = cells.filter(({ name }) => name === 'Participant' || name === 'Trajectory');
  expect(await ask(some)).toEqual(some.map(({ expected }) => expected));
  process.stdout.write(
    `\n| condition that was removed | cells that say otherwise | of those about it | |\n|---|---|---|---|\n${lines.join('\n')}\n`,
  );
});
