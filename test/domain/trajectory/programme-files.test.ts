import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import {
  loadProgrammes,
  readRules,
  rulesFor,
  WrongProgrammeFile,
} from '../../../src/modules/trajectory/programme.files.js';
import { DEFAULT_RULES } from '../../../src/modules/trajectory/programme-rules.js';

const KVK = '12345678';
const room = mkdtempSync(join(tmpdir(), 'programme-'));
afterEach(() => loadProgrammes(join(room, 'nothing')));

describe('the rules of an organization', () => {
  test('are the usual ones without a file, and without a directory', () => {
    loadProgrammes(join(room, 'nothing'));
    expect(rulesFor(KVK)).toEqual(DEFAULT_RULES);
  });

  test('are those of its file, completed with the usual ones', () => {
    writeFileSync(join(room, `${KVK}.json`), '{ "matrixAgeDays": 120, "talentProgramme": { "weeks": 12 } }');
    loadProgrammes(room);
    expect(rulesFor(KVK)).toEqual({
      ...DEFAULT_RULES,
      matrixAgeDays: 120,
      talentProgramme: { ...DEFAULT_RULES.talentProgramme, weeks: 12 },
    });
    expect(rulesFor('87654321')).toEqual(DEFAULT_RULES);
    rmSync(join(room, `${KVK}.json`));
  });

  test('can name other foundation domains, and one phase or urgency only', () => {
    const rules = readRules(
      'a.json',
      '{ "foundation": { "domains": ["HOUSING"] }, "guidelineMonths": { "AFTERCARE": 6 }, "needs": { "attendWithinDays": { "HIGH": 7 } } }',
    );
    expect(rules.foundation).toEqual({ ...DEFAULT_RULES.foundation, domains: ['HOUSING'] });
    expect(rules.guidelineMonths).toEqual({ ...DEFAULT_RULES.guidelineMonths, AFTERCARE: 6 });
    expect(rules.needs.attendWithinDays).toEqual({ HIGH: 7, NORMAL: 42 });
  });

  test('the example of the README is right', () => {
    const [, example = ''] = /```json\n([^`]*)```/.exec(readFileSync('config/programme/README.md', 'utf8')) ?? [];
    expect(readRules('README', example).matrixAgeDays).toBe(120);
  });
});

describe('a wrong file is told in one line', () => {
  const DAYS = 'a whole number from 0 to 366';
  test.each([
    ['no JSON', '{', 'this is no JSON'],
    ['no object', '3', 'the whole is wrong'],
    ['a figure as text', '{ "matrixAgeDays": "92" }', `matrixAgeDays is wrong; allowed is ${DAYS}`],
    ['half a figure', '{ "matrixAgeDays": 9.5 }', `matrixAgeDays is wrong; allowed is ${DAYS}`],
    ['a figure beyond its bounds', '{ "matrixAgeDays": 367 }', `matrixAgeDays is wrong; allowed is ${DAYS}`],
    ['null', '{ "matrixAgeDays": null }', `matrixAgeDays is wrong; allowed is ${DAYS}`],
    [
      'a percentage over 100',
      '{ "practice": { "sharePercent": 101 } }',
      'practice.sharePercent is wrong; allowed is a whole number from 0 to 100',
    ],
    ['no week', '{ "practice": { "weeks": 0 } }', 'practice.weeks is wrong; allowed is a whole number from 1 to 52'],
    ['an unknown name', '{ "matrixAge": 92 }', 'matrixAge is wrong; allowed is only guidelineMonths, '],
    [
      'an unknown name in a group',
      '{ "support": { "weeks": 3 } }',
      'support.weeks is wrong; allowed is only quartersPerWeek, sharePercent',
    ],
    [
      'an unknown phase',
      '{ "guidelineMonths": { "PHASE_1": 3 } }',
      'guidelineMonths.PHASE_1 is wrong; allowed is only CARE_AND_ACTIVATION, ',
    ],
    [
      'an unknown domain',
      '{ "foundation": { "domains": ["MONEY"] } }',
      'foundation.domains.0 is wrong; allowed is the code of a domain',
    ],
    [
      'no domain',
      '{ "foundation": { "domains": [] } }',
      'foundation.domains is wrong; allowed is a list of at least one domain',
    ],
  ])('%s', (_, text, line) => {
    const read = () => readRules('config/programme/12345678.json', text);
    expect(read).toThrow(WrongProgrammeFile);
    expect(read).toThrow(`config/programme/12345678.json: ${line}`);
  });

  test('a name that is no KvK number', () => {
    writeFileSync(join(room, 'almelo.json'), '{}');
    expect(() => loadProgrammes(room)).toThrow('almelo.json: the name must be a KvK number');
    rmSync(join(room, 'almelo.json'));
  });
});
