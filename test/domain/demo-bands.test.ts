import { describe, expect, test } from '@jest/globals';
import { SKILL_CODES } from '../../src/demo/instrument-keys.js';
import { drawAsked } from '../../src/demo/places/asked.js';
import type { Rung } from '../../src/demo/places/kinds.js';
import { Random } from '../../src/demo/random.js';
import { answersAt, DOMAINS, drawCourse } from '../../src/demo/story/levels.js';
import { drawPath, type Stay } from '../../src/demo/story/path.js';
import { drawSkills, drawTalent, type SkillMoment } from '../../src/demo/story/skills.js';
import { fitOf } from '../../src/modules/competence/fit.js';
import { percent, quantile } from '../support/demo.js';

/** Within so much of what the page says; figures of a draw of some thousands. */
const near = (found: number, asked: number, by: number) => expect(Math.abs(found - asked)).toBeLessThanOrEqual(by);

describe('flow (demo-data.md §3, what follows)', () => {
  const paths = Array.from({ length: 6000 }, (_, n) => drawPath(new Random('bands', n)));
  const days = (path: readonly Stay[]) => path.reduce((sum, stay) => sum + stay.days, 0);
  const endOf = (path: readonly Stay[]) => {
    const exit = path.at(-1)?.exit;
    if (exit?.kind === 'OUTPLACE') return exit.work;
    return exit?.kind === 'STOP' ? exit.outcome : 'REGULAR_WORK';
  };

  test.each([
    ['REGULAR_WORK', 36],
    ['LOST_CONTACT', 21],
    ['EDUCATION', 14],
    ['CARE', 11],
    ['SHELTERED_WORK', 7],
    ['MOVED', 4],
    ['OWN_CHOICE', 4],
    ['OTHER', 2],
  ])('%s ends %d percent', (outcome, asked) =>
    near(
      percent(paths, (path) => endOf(path) === outcome),
      asked,
      2,
    ),
  );

  test.each([
    [1, 21],
    [2, 5],
  ])('at least %d fall-backs in %d percent', (count, asked) => {
    near(
      percent(paths, (path) => path.filter(({ exit }) => exit.kind === 'FALL_BACK').length >= count),
      asked,
      2,
    );
  });

  test.each([
    [0.5, 304, 15],
    [0.1, 59, 8],
    [0.9, 530, 30],
  ])('total length, quantile %d, is about %d days', (share, asked, by) =>
    near(quantile(paths.map(days), share), asked, by),
  );

  test.each([
    ['CARE_AND_ACTIVATION', 37],
    ['TALENT_DEVELOPMENT', 27],
    ['WORKPLACE_LEARNING', 22],
    ['AFTERCARE', 14],
  ])('of all days %s takes %d percent', (phase, asked) => {
    const inPhase = paths.flat().filter((stay) => stay.phase === phase);
    near((100 * days(inPhase)) / days(paths.flat()), asked, 3);
  });

  test.each([
    ['CARE_AND_ACTIVATION', 88],
    ['TALENT_DEVELOPMENT', 75],
    ['WORKPLACE_LEARNING', 88],
    ['AFTERCARE', 88],
  ])('half the stays in %s last under %d days or so', (phase, asked) => {
    const stays = paths.flat().filter((stay) => stay.phase === phase && stay.days > 0);
    near(
      quantile(
        stays.map((stay) => stay.days),
        0.5,
      ),
      asked,
      8,
    );
  });

  test('a quarter of all starts ends in phase 1', () => {
    near(
      percent(paths, (path) => path.at(-1)?.phase === 'CARE_AND_ACTIVATION'),
      26,
      3,
    );
  });
});

describe('matrices (demo-data.md §4)', () => {
  const courses = Array.from({ length: 3000 }, (_, n) => drawCourse(new Random('courses', n), n % 3 === 0));
  const low = courses.map((course) => {
    const levels = Object.values(answersAt(course, 0)).filter((level) => typeof level === 'number');
    return { acute: levels.some((level) => level === 1), count: levels.filter((level) => level <= 2).length };
  });

  test('an acute domain at the start in 29 percent', () =>
    near(
      percent(low, ({ acute }) => acute),
      29,
      3,
    ));
  test('3.3 low domains on average, 3 at the median', () => {
    near(low.reduce((sum, { count }) => sum + count, 0) / low.length, 3.3, 0.2);
    expect(
      quantile(
        low.map(({ count }) => count),
        0.5,
      ),
    ).toBe(3);
  });

  test.each([
    ['FINANCES', 37, 6],
    ['TIME_USE', 39, 7],
    ['HOUSING', 17, 8],
    ['MENTAL_HEALTH', 20, 7],
    ['BASIC_ADL', 3, 8],
    ['SOCIAL_NETWORK', 20, 7],
  ] as const)('%s: %d percent improved and %d worse at the end', (domain, improved, worse) => {
    const known = courses.filter((course) => typeof course[domain].first === 'number');
    near(
      percent(known, ({ [domain]: { first, last } }) => last > first),
      improved,
      3,
    );
    near(
      percent(known, ({ [domain]: { first, last } }) => last < first),
      worse,
      3,
    );
  });

  test('who completes has work and education at 4 or more in 85 percent', () => {
    const done = courses.filter((_, n) => n % 3 === 0);
    near(
      percent(done, (course) => Number(course.WORK_AND_EDUCATION.last) >= 4),
      86,
      4,
    );
  });

  test('every domain has a level of the scale or a reason', () => {
    for (const course of courses.slice(0, 200)) {
      for (const domain of DOMAINS) {
        const { first, last } = course[domain];
        if (typeof first === 'number') expect([1, 2, 3, 4, 5]).toContain(last);
        else expect(last).toBe(first);
      }
    }
  });
});

describe('fit (demo-data.md §5, verdicts that follow)', () => {
  const verdicts = (moment: SkillMoment, rung: Rung) =>
    Array.from({ length: 1500 }, (_, n) => {
      const random = new Random('fit', moment, n);
      const answers = drawSkills(random, drawTalent(random), moment);
      const levels = new Map(
        SKILL_CODES.map((code) => [code, typeof answers[code] === 'number' ? answers[code] : null]),
      );
      const asked = drawAsked(random, rung, random.sample(SKILL_CODES, 4));
      const requirements = asked.map((one) => ({ ...one, itemId: one.item, itemOrder: SKILL_CODES.indexOf(one.item) }));
      const profile = { instrument: 'skills', levels };
      return fitOf({ instrument: 'skills', scale: { min: 0, max: 4 }, requirements, profile }).verdict;
    });

  test.each([
    ['PHASE_1', 2, [39, 33, 16, 13]],
    ['PHASE_2', 3, [19, 46, 15, 19]],
    ['PHASE_3', 4, [9, 45, 17, 30]],
    ['PHASE_3_END', 5, [9, 41, 20, 29]],
  ] as const)('%s at rung %d', (moment, rung, asked) => {
    const found = verdicts(moment, rung);
    const kinds = ['SUITABLE', 'TRAINABLE', 'INSUFFICIENT_DATA', 'UNSUITABLE'];
    for (const [i, kind] of kinds.entries())
      near(
        percent(found, (verdict) => verdict === kind),
        asked[i] as number,
        8,
      );
  });
});
