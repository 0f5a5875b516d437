import { describe, expect, test } from '@jest/globals';
import { type GoalContent, goalContentRefusals } from '../../../src/modules/portfolio/goal-content.js';

const TODAY = '2026-11-21';
const BORN = '2006-05-17';

const CONTENT: GoalContent = {
  text: 'Op tijd komen',
  subjects: 0,
  scale: null,
  targetLevel: null,
  newDueOn: null,
  steps: null,
};

const refused = (change: Partial<GoalContent>) =>
  goalContentRefusals({ ...CONTENT, ...change }, { birthDate: BORN }, TODAY).map(({ code, path }) =>
    `${code} ${path.slice(1).join('.')}`.trim(),
  );

const step = (doneOn: string | null, text = 'Wekker zetten') => ({ text, doneOn });
const skills = { min: 0, max: 4 };
const matrix = { min: 1, max: 5 };

describe('A goal says (domain.md §10)', () => {
  test.each<[string, Partial<GoalContent>, string[]]>([
    ['something', {}, []],
    ['nothing', { text: '' }, ['VALUE_MISSING text']],
    ['blanks', { text: '  ' }, ['VALUE_MISSING text']],
    ['one thing that it is about', { subjects: 1 }, []],
    ['two things that it is about', { subjects: 2 }, ['SUBJECT_TWICE']],
    ['a level of no scale', { targetLevel: 2 }, ['TARGET_WITHOUT_SUBJECT targetLevel']],
    ['no level on a scale', { scale: skills }, []],
    ['the lowest level of the list of skills', { scale: skills, targetLevel: 0 }, []],
    ['a level below it', { scale: skills, targetLevel: -1 }, ['LEVEL_OUTSIDE_SCALE targetLevel']],
    ['the highest level of the list of skills', { scale: skills, targetLevel: 4 }, []],
    ['a level above it', { scale: skills, targetLevel: 5 }, ['LEVEL_OUTSIDE_SCALE targetLevel']],
    ['the highest level of a matrix', { scale: matrix, targetLevel: 5 }, []],
    ['a level below a matrix', { scale: matrix, targetLevel: 0 }, ['LEVEL_OUTSIDE_SCALE targetLevel']],
    ['due today', { newDueOn: TODAY }, []],
    ['due yesterday', { newDueOn: '2026-11-20' }, ['DUE_DATE_PASSED dueOn']],
    ['a step that is not done', { steps: [step(null)] }, []],
    ['a step done today', { steps: [step(TODAY)] }, []],
    ['a step done tomorrow', { steps: [step(null), step('2026-11-22')] }, ['DATE_IN_FUTURE steps.1.doneOn']],
    ['a step done on the day of birth', { steps: [step(BORN)] }, []],
    ['a step done before birth', { steps: [step('2006-05-16')] }, ['BEFORE_BIRTH steps.0.doneOn']],
    ['a step without words', { steps: [step(null, ' ')] }, ['VALUE_MISSING steps.0.text']],
    ['fifty steps', { steps: Array.from({ length: 50 }, () => step(null)) }, []],
    ['fifty-one steps', { steps: Array.from({ length: 51 }, () => step(null)) }, ['STEPS_TOO_MANY steps']],
    [
      'everything wrong at once',
      { text: '', targetLevel: 9, newDueOn: '2020-01-01', steps: [step('2027-01-01', '')] },
      [
        'VALUE_MISSING text',
        'TARGET_WITHOUT_SUBJECT targetLevel',
        'DUE_DATE_PASSED dueOn',
        'VALUE_MISSING steps.0.text',
        'DATE_IN_FUTURE steps.0.doneOn',
      ],
    ],
  ])('%s', (_what, change, refusals) => {
    expect(refused(change)).toEqual(refusals);
  });
});
