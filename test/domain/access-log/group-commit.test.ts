import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { GroupCommit } from '../../../src/access/log/group-commit.js';

/** Batches that end when the test says so. */
function slowly<T>() {
  const batches: { items: readonly T[]; end: (error?: Error) => void }[] = [];
  const commits = new GroupCommit<T>((items) => {
    const { promise, resolve, reject } = Promise.withResolvers<void>();
    batches.push({ items, end: (error) => (error ? reject(error) : resolve()) });
    return promise;
  });
  return { batches, commits };
}

/** Lets everything run that waits for nothing but its turn. */
const turns = () => new Promise((resolve) => setImmediate(resolve));

test('what arrives while a batch is under way joins the next', async () => {
  const { batches, commits } = slowly<string>();
  const done: string[] = [];
  const add = (...items: string[]) => commits.add(items).then(() => done.push(...items));
  add('a');
  await turns();
  add('b');
  add('c', 'd');
  await turns();
  expect(batches.map(({ items }) => items)).toEqual([['a']]);
  batches[0]?.end();
  await turns();
  expect([batches.map(({ items }) => items), done]).toEqual([[['a'], ['b', 'c', 'd']], ['a']]);
  batches[1]?.end();
  await turns();
  expect(done).toEqual(['a', 'b', 'c', 'd']);
});

test('a batch that fails fails for those who are in it, and for nobody else', async () => {
  const { batches, commits } = slowly<string>();
  const ends = [commits.add(['a'])];
  await turns();
  ends.push(commits.add(['b']), commits.add(['c']));
  batches[0]?.end(new Error('full disk'));
  await turns();
  batches[1]?.end();
  expect((await Promise.allSettled(ends)).map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
});

test('whatever the order of arrivals, every item is in one batch, in order, and only one batch is under way', async () => {
  const arrivals = fc.array(fc.tuple(fc.array(fc.integer(), { maxLength: 3 }), fc.integer({ min: 0, max: 3 })));
  await fc.assert(
    fc.asyncProperty(arrivals, fc.scheduler(), async (arriving, scheduler) => {
      const written: number[] = [];
      let under = 0;
      let most = 0;
      const commits = new GroupCommit<number>(async (items) => {
        under += 1;
        most = Math.max(most, under);
        await scheduler.schedule(Promise.resolve());
        written.push(...items);
        under -= 1;
      });
      const adding = arriving.map(async ([items, pause]) => {
        for (let i = 0; i < pause; i++) await scheduler.schedule(Promise.resolve());
        await commits.add(items);
        expect(items.every((item) => written.includes(item))).toBe(true);
      });
      await scheduler.waitFor(Promise.all(adding));
      expect(written.toSorted()).toEqual(arriving.flatMap(([items]) => items).toSorted());
      expect(most).toBeLessThanOrEqual(1);
    }),
  );
});
