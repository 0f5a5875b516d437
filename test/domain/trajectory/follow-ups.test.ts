import { describe, expect, test } from '@jest/globals';
import { type AfterTheEnd, type AskedFollowUp, followUpRefusals } from '../../../src/modules/trajectory/follow-ups.js';
import { transferRefusals } from '../../../src/modules/trajectory/transfer.js';

const reasons = (refusals: readonly { code: string; path: readonly string[] }[]) =>
  refusals.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`.trim());

describe('a follow-up', () => {
  const asked: AskedFollowUp = { months: 3, askedOn: '2026-11-21', agreed: true, result: 'AT_WORK' };
  const after: AfterTheEnd = { endedOn: '2026-01-31', recorded: [], today: '2026-11-21' };
  test.each<[string, Partial<AskedFollowUp>, Partial<AfterTheEnd>, string[]]>([
    ['in time', {}, {}, []],
    ['while the trajectory runs', { months: 4 }, { endedOn: null }, ['TRAJECTORY_NOT_ENDED trajectoryId']],
    ['on the last day of a shorter month', { askedOn: '2026-04-30' }, {}, []],
    ['a day before that', { askedOn: '2026-04-29' }, {}, ['FOLLOW_UP_TOO_EARLY askedOn']],
    ['six months later', { months: 6, askedOn: '2026-07-31' }, {}, []],
    ['a day less', { months: 6, askedOn: '2026-07-30' }, {}, ['FOLLOW_UP_TOO_EARLY askedOn']],
    [
      'three months after the end of November, in a leap year',
      { askedOn: '2024-02-29' },
      { endedOn: '2023-11-30' },
      [],
    ],
    ['a day less', { askedOn: '2024-02-28' }, { endedOn: '2023-11-30' }, ['FOLLOW_UP_TOO_EARLY askedOn']],
    ['three months after the end of November', { askedOn: '2026-02-28' }, { endedOn: '2025-11-30' }, []],
    ['a year after a leap day', { months: 12, askedOn: '2025-02-28' }, { endedOn: '2024-02-29' }, []],
    ['a year and not a day', { months: 12 }, { endedOn: '2025-11-22' }, ['FOLLOW_UP_TOO_EARLY askedOn']],
    ['tomorrow', { askedOn: '2026-11-22' }, {}, ['DATE_IN_FUTURE askedOn']],
    ['after four months', { months: 4 }, {}, ['FOLLOW_UP_MONTHS_UNKNOWN months']],
    ['a second time', {}, { recorded: [12, 3] }, ['FOLLOW_UP_ALREADY_RECORDED months']],
    ['at the next months', { months: 6 }, { recorded: [3] }, []],
    ['without agreement, unknown', { agreed: false, result: 'UNKNOWN' }, {}, []],
    ['without agreement, known', { agreed: false }, {}, ['FOLLOW_UP_NOT_AGREED result']],
    [
      'wrong in every way',
      { months: 12, agreed: false },
      { endedOn: '2026-01-31', recorded: [12] },
      ['FOLLOW_UP_ALREADY_RECORDED months', 'FOLLOW_UP_TOO_EARLY askedOn', 'FOLLOW_UP_NOT_AGREED result'],
    ],
  ])('%s', (_, said, standing, expected) => {
    expect(reasons(followUpRefusals({ ...asked, ...said }, { ...after, ...standing }))).toEqual(expected);
  });
});

describe('a transfer', () => {
  test.each<[string, string, boolean, string[]]>([
    ['to another organization', 'b', false, []],
    ['with an open trajectory', 'b', true, ['TRAJECTORY_ALREADY_OPEN participantId']],
    ['to the same', 'a', false, ['SAME_ORGANIZATION organizationId']],
    ['both', 'a', true, ['TRAJECTORY_ALREADY_OPEN participantId', 'SAME_ORGANIZATION organizationId']],
  ])('%s', (_, to, trajectoryOpen, expected) => {
    expect(reasons(transferRefusals({ from: 'a', to, trajectoryOpen }))).toEqual(expected);
  });
});
