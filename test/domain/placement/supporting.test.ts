import { describe, expect, test } from '@jest/globals';
import type { HoursPerson } from '../../../src/modules/placement/hour-days.js';
import {
  CORRECTING,
  RECORDING,
  type RecordedSupport,
  type SupportLine,
  supportRefusals,
} from '../../../src/modules/placement/supporting.js';
import { DEFAULT_RULES } from '../../../src/modules/trajectory/programme-rules.js';

const BORIS: HoursPerson = {
  id: 'boris',
  birthDate: '2010-05-17',
  trajectories: [
    {
      id: 't',
      own: true,
      startedOn: '2026-09-01',
      endedOn: '2026-11-10',
      pauses: [{ from: '2026-10-05', until: '2026-10-19' }],
    },
  ],
  rules: DEFAULT_RULES.hours,
};
const LINE: SupportLine = {
  participantId: 'boris',
  professionalId: 'coach',
  on: '2026-11-09',
  kind: 'WORKPLACE_SUPPORT',
  hours: 8,
  supported: 'BOTH',
  note: null,
};

const refused = (
  lines: readonly Partial<SupportLine>[],
  recorded: readonly RecordedSupport[] = [],
  entry = RECORDING,
) =>
  supportRefusals(
    lines.map((line) => ({ ...LINE, ...line })),
    { persons: new Map([['boris', BORIS]]), recorded, today: '2026-11-21' },
    entry,
  ).map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);

describe('support hours (domain.md §9)', () => {
  test.each<[string, Partial<SupportLine>[], string[]]>([
    ['on the last day', [{ on: '2026-11-10' }], []],
    ['after the end', [{ on: '2026-11-11' }], ['NO_TRAJECTORY_ON_DAY lines.0.on']],
    ['before the start', [{ on: '2026-08-31' }], ['NO_TRAJECTORY_ON_DAY lines.0.on']],
    ['on a paused day', [{ on: '2026-10-18' }], ['DAY_PAUSED lines.0.on']],
    ['tomorrow', [{ on: '2026-11-22' }], ['DATE_IN_FUTURE lines.0.on']],
    ['a quarter', [{ hours: 1 }], []],
    ['no hours', [{ hours: 0 }], ['VALUE_OUT_OF_RANGE lines.0.hours']],
    ['12 hours, also for who is 16', [{ hours: 48 }], []],
    ['12.25 hours', [{ hours: 49 }], ['DAY_TOO_FULL lines.0.hours']],
    ['12.25 hours in two kinds', [{ hours: 24 }, { hours: 25, kind: 'INTAKE' }], ['DAY_TOO_FULL lines.1.hours']],
    ['12.25 hours of two professionals', [{ hours: 24 }, { hours: 25, professionalId: null }], []],
    ['the same line twice', [{}, { hours: 1 }], ['HOURS_EXIST lines.1']],
    ['another kind', [{}, { kind: 'AFTERCARE' }], []],
    ['for another side', [{ supported: 'EMPLOYER' }, { supported: 'PARTICIPANT' }], []],
    ['of another professional', [{}, { professionalId: 'colleague' }], []],
    ['of nobody known, twice', [{ professionalId: null }, { professionalId: null }], ['HOURS_EXIST lines.1']],
    ['of nobody', [{ participantId: 'nobody' }], ['NOT_FOUND lines.0.participantId']],
  ])('%s', (_what, lines, expected) => {
    expect(refused(lines)).toEqual(expected);
  });

  test('are recorded once', () => {
    expect(refused([{}], [{ ...LINE, id: 's' }])).toEqual(['HOURS_EXIST lines.0']);
  });

  test('are corrected to no hours when they should not be there', () => {
    expect(refused([{ hours: 0 }], [], CORRECTING)).toEqual([]);
    expect(refused([{ hours: 49, on: '2026-11-22' }], [], CORRECTING)).toEqual([
      'DATE_IN_FUTURE supportHours.on',
      'DAY_TOO_FULL supportHours.hours',
    ]);
  });
});
