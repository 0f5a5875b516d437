import { describe, expect, test } from '@jest/globals';
import {
  changedNeed,
  type NeedChange,
  needChangeRefusals,
  openNeedRefusals,
} from '../../src/modules/matrix/need-changes.js';
import type { Need } from '../../src/modules/matrix/needs.js';
import type { NeedStatus } from '../../src/modules/matrix/vocabulary.js';
import { DEFAULT_RULES } from '../../src/modules/trajectory/programme-rules.js';
import { need } from '../support/need.js';

const TODAY = '2026-11-21';
const codes = (change: NeedChange, of: Need = need(), others: Need[] = []) =>
  needChangeRefusals({ need: of, needs: [of, ...others], today: TODAY }, change, DEFAULT_RULES.needs).map(
    ({ code }) => code,
  );

describe('states: unresolved to any other, resolved only to open', () => {
  const STATES: NeedStatus[] = ['OPEN', 'IN_PROGRESS', 'RESOLVED', 'DECLINED', 'ELSEWHERE'];
  const cells = STATES.flatMap((from) =>
    STATES.map((to): [NeedStatus, NeedStatus, string[]] => {
      const possible = from === 'RESOLVED' ? to === 'OPEN' : from !== to;
      return [from, to, possible ? [] : ['STATE_NOT_POSSIBLE']];
    }),
  );
  test.each(cells)('%s to %s: %j', (from, status, expected) => {
    const change = { status, askAgainOn: '2026-12-01', party: 'Wijkteam' };
    expect(codes(change, need({ status: from }))).toEqual(expected);
  });
});

describe('what a state asks', () => {
  test.each<[string, NeedChange, string[]]>([
    ['declined without a day', { status: 'DECLINED' }, ['ASK_AGAIN_DATE_NEEDED']],
    ['declined, asked again today', { status: 'DECLINED', askAgainOn: TODAY }, ['ASK_AGAIN_DATE_NEEDED']],
    ['declined, asked again tomorrow', { status: 'DECLINED', askAgainOn: '2026-11-22' }, []],
    ['declined, asked again in 90 days', { status: 'DECLINED', askAgainOn: '2027-02-19' }, []],
    ['declined, asked again in 91 days', { status: 'DECLINED', askAgainOn: '2027-02-20' }, ['ASK_AGAIN_DATE_NEEDED']],
    ['elsewhere without a name', { status: 'ELSEWHERE', party: ' ' }, ['PARTY_MISSING']],
    ['elsewhere with a name', { status: 'ELSEWHERE', party: 'Wijkteam Noord' }, []],
  ])('%s', (_, change, expected) => {
    expect(codes(change)).toEqual(expected);
  });

  test.each<[string, NeedStatus, NeedChange, string[]]>([
    ['another day to ask again', 'DECLINED', { askAgainOn: '2027-02-19' }, []],
    ['a day too far away', 'DECLINED', { askAgainOn: '2027-02-20' }, ['ASK_AGAIN_DATE_NEEDED']],
    ['no day any more', 'DECLINED', { askAgainOn: null }, ['ASK_AGAIN_DATE_NEEDED']],
    ['something else', 'DECLINED', { reason: 'Zo is het.' }, []],
    ['another party', 'ELSEWHERE', { party: 'Wijkteam Zuid' }, []],
    ['no party any more', 'ELSEWHERE', { party: '' }, ['PARTY_MISSING']],
    ['a day that says nothing', 'OPEN', { askAgainOn: '2027-12-31' }, []],
  ])('%s of a need that is and stays %s', (_, status, change, expected) => {
    expect(codes(change, need({ status }))).toEqual(expected);
  });
});

describe('one unresolved need per domain', () => {
  test('opening a second is refused, beside a resolved one it is not', () => {
    expect(openNeedRefusals('HOUSING', [need()]).map(({ code }) => code)).toEqual(['NEED_ALREADY_OPEN']);
    expect(openNeedRefusals('HOUSING', [need({ status: 'ELSEWHERE' })])).toHaveLength(1);
    expect(openNeedRefusals('FINANCES', [need()])).toEqual([]);
    expect(openNeedRefusals('HOUSING', [need({ status: 'RESOLVED', since: TODAY })])).toEqual([]);
  });

  test('reopening beside another is refused', () => {
    const resolved = need({ status: 'RESOLVED', since: '2026-11-10' });
    expect(codes({ status: 'OPEN' }, resolved, [need({ id: 'n2' })])).toEqual(['NEED_ALREADY_OPEN']);
    expect(codes({ status: 'OPEN' }, resolved, [need({ id: 'n2', domain: 'FINANCES' })])).toEqual([]);
  });
});

describe('the most urgent goes first', () => {
  const other = (change: Partial<Need>) => need({ id: 'n2', domain: 'FINANCES', ...change });
  const NONE: string[] = [];
  test.each([
    ['normal past acute', 'NORMAL', { urgency: 'ACUTE' }, {}, ['MORE_URGENT_NEED_OPEN']],
    [
      'normal past acute, motivated',
      'NORMAL',
      { urgency: 'ACUTE' },
      { motivation: 'Toch.' },
      ['MORE_URGENT_NEED_OPEN'],
    ],
    ['high past acute', 'HIGH', { urgency: 'ACUTE' }, {}, ['MORE_URGENT_NEED_OPEN']],
    ['acute beside acute', 'ACUTE', { urgency: 'ACUTE' }, {}, NONE],
    ['normal past acute that improved', 'NORMAL', { urgency: 'ACUTE', improved: true }, {}, NONE],
    ['normal past acute in progress', 'NORMAL', { urgency: 'ACUTE', status: 'IN_PROGRESS' }, {}, NONE],
    ['normal past acute elsewhere', 'NORMAL', { urgency: 'ACUTE', status: 'ELSEWHERE' }, {}, NONE],
    ['normal past high', 'NORMAL', { urgency: 'HIGH' }, {}, ['MOTIVATION_MISSING']],
    ['normal past high, blank words', 'NORMAL', { urgency: 'HIGH' }, { motivation: ' ' }, ['MOTIVATION_MISSING']],
    ['normal past high, motivated', 'NORMAL', { urgency: 'HIGH' }, { motivation: 'Er is nu een plek.' }, NONE],
    ['normal past high that improved', 'NORMAL', { urgency: 'HIGH', improved: true }, {}, NONE],
    ['high beside high', 'HIGH', { urgency: 'HIGH' }, {}, NONE],
    ['raised to acute in the same change', 'NORMAL', { urgency: 'ACUTE' }, { urgency: 'ACUTE' }, NONE],
  ] as const)('%s', (_, urgency, change, words, expected) => {
    expect(codes({ status: 'IN_PROGRESS', ...words }, need({ urgency }), [other(change)])).toEqual(expected);
  });

  test.each<[string, Partial<Need>[], NeedChange, string[], string[] | undefined]>([
    [
      'a hidden acute one',
      [{ domain: 'JUSTICE', urgency: 'ACUTE' }],
      {},
      ['MORE_URGENT_NEED_OPEN', 'HIDDEN_NEED_GOES_FIRST'],
      [],
    ],
    [
      'one of each',
      [
        { domain: 'JUSTICE', urgency: 'ACUTE' },
        { urgency: 'ACUTE', id: 'n3' },
      ],
      {},
      ['MORE_URGENT_NEED_OPEN'],
      ['n3'],
    ],
    [
      'a hidden high one',
      [{ domain: 'JUSTICE', urgency: 'HIGH' }],
      {},
      ['MOTIVATION_MISSING', 'HIDDEN_NEED_GOES_FIRST'],
      undefined,
    ],
    [
      'a hidden high one, motivated',
      [{ domain: 'JUSTICE', urgency: 'HIGH' }],
      { motivation: 'Er is nu een plek.' },
      [],
      undefined,
    ],
  ])(
    'past %s: it is the same for everybody, and who does not see it is told whom to ask',
    (_, others, words, expected, named) => {
      const at = {
        need: need(),
        needs: others.map(other),
        today: TODAY,
        hides: (domain: string) => domain === 'JUSTICE',
      };
      const refusals = needChangeRefusals(at, { status: 'IN_PROGRESS', ...words }, DEFAULT_RULES.needs);
      expect(refusals.map(({ code }) => code)).toEqual(expected);
      expect(refusals[0]?.extra?.needs).toEqual(named);
      const seen = needChangeRefusals(
        { ...at, hides: () => false },
        { status: 'IN_PROGRESS', ...words },
        DEFAULT_RULES.needs,
      );
      expect(seen.map(({ code }) => code)).toEqual(expected.filter((code) => code !== 'HIDDEN_NEED_GOES_FIRST'));
    },
  );

  test('only starting is held up', () => {
    const acute = other({ urgency: 'ACUTE' });
    for (const status of ['RESOLVED', 'DECLINED', 'ELSEWHERE'] as const) {
      expect(codes({ status, askAgainOn: '2026-12-01', party: 'Wijkteam' }, need(), [acute])).toEqual([]);
    }
  });
});

describe('urgency by hand', () => {
  test.each<[string, Partial<Need>, NeedChange, string[]]>([
    ['raised', { urgency: 'NORMAL' }, { urgency: 'ACUTE' }, []],
    ['lowered without a reason', { urgency: 'ACUTE' }, { urgency: 'HIGH' }, ['REASON_MISSING']],
    ['lowered with a reason', { urgency: 'ACUTE' }, { urgency: 'NORMAL', reason: 'Dak gevonden.' }, []],
    ['the same', { urgency: 'ACUTE' }, { urgency: 'ACUTE' }, []],
    ['of a resolved need', { status: 'RESOLVED', since: TODAY }, { urgency: 'ACUTE' }, ['STATE_NOT_POSSIBLE']],
    ['of a need that is reopened', { status: 'RESOLVED', since: TODAY }, { status: 'OPEN', urgency: 'ACUTE' }, []],
  ])('%s', (_, of, change, expected) => {
    expect(codes(change, need(of))).toEqual(expected);
  });

  test('all reasons come at once', () => {
    const change: NeedChange = { status: 'ELSEWHERE', urgency: 'NORMAL' };
    expect(codes(change, need({ urgency: 'HIGH', status: 'ELSEWHERE' }))).toEqual([
      'STATE_NOT_POSSIBLE',
      'PARTY_MISSING',
      'REASON_MISSING',
    ]);
  });
});

describe('after a change', () => {
  test('resolving keeps the day, reopening begins anew', () => {
    const resolved = changedNeed(
      need({ urgency: 'HIGH', improved: true, openedBy: 'm1' }),
      { status: 'RESOLVED' },
      TODAY,
    );
    expect(resolved).toMatchObject({ status: 'RESOLVED', since: TODAY, openedOn: '2026-11-01', improved: true });
    expect(changedNeed(resolved, { status: 'OPEN' }, '2026-12-01')).toEqual(
      need({ since: '2026-12-01', urgency: 'HIGH', urgentSince: '2026-12-01', openedOn: '2026-12-01' }),
    );
  });

  test('new urgency begins today, the same keeps its day', () => {
    expect(changedNeed(need(), { urgency: 'HIGH' }, TODAY)).toMatchObject({ urgency: 'HIGH', urgentSince: TODAY });
    expect(changedNeed(need(), { status: 'IN_PROGRESS' }, TODAY).urgentSince).toBe('2026-11-01');
  });
});
