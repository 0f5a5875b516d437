import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { HOUSE } from '../../src/access/viewer.js';
import { PARTICIPANT_SECTIONS, type ParticipantSection } from '../../src/access/vocabulary.js';
import type { Onlooker } from '../../src/modules/instrument/hidden.js';
import type { MatrixDomain } from '../../src/modules/instrument/vocabulary.js';
import { cursorOf, placeOf } from '../../src/modules/signal/cursor.js';
import { compareSignals, inOrder, type Signal } from '../../src/modules/signal/signals.js';
import { mayBeTold, tell } from '../../src/modules/signal/telling.js';
import { SIGNAL_TEXTS } from '../../src/modules/signal/texts.js';
import {
  SIGNAL_CODES,
  SIGNAL_SEVERITIES,
  type SignalCode,
  type SignalSeverity,
} from '../../src/modules/signal/vocabulary.js';
import { PHASES } from '../../src/modules/trajectory/vocabulary.js';
import { startAfter } from '../../src/plan/computed.js';

const CODES = Object.keys(SIGNAL_CODES) as SignalCode[];
const SECTIONS = Object.keys(PARTICIPANT_SECTIONS) as ParticipantSection[];

const signal = (changes: Partial<Signal> = {}): Signal => ({
  code: 'BASELINE_DUE',
  severity: 'WARNING',
  dueOn: '2026-11-21',
  about: { prefix: 'tra', id: '01890000-0000-7000-8000-000000000001' },
  participantId: 'participant',
  trajectoryId: 'trajectory',
  ...changes,
});

const signals = fc.array(
  fc.record({
    dueOn: fc.constantFrom('2026-11-20', '2026-11-21', '2027-01-01'),
    severity: fc.constantFrom(...(Object.keys(SIGNAL_SEVERITIES) as SignalSeverity[])),
    code: fc.constantFrom(...CODES),
    about: fc.record({ prefix: fc.constant('tra' as const), id: fc.uuid() }),
  }),
  { maxLength: 30 },
);

describe('The order of signals (domain.md §11)', () => {
  test.each<[string, Partial<Signal>, Partial<Signal>]>([
    ['by due date', { dueOn: '2026-11-20', severity: 'INFO' }, { dueOn: '2026-11-21', severity: 'URGENT' }],
    ['then by severity', { severity: 'URGENT', code: 'STEP_REQUESTED' }, { severity: 'WARNING', code: 'BASELINE_DUE' }],
    ['warnings before information', { severity: 'WARNING', code: 'STEP_REQUESTED' }, { severity: 'INFO' }],
    ['then by code', { code: 'BASELINE_DUE' }, { code: 'INTERIM_DUE' }],
    ['then by what it is about', { about: { prefix: 'ned', id: 'a' } }, { about: { prefix: 'ned', id: 'b' } }],
  ])('%s', (_, first, second) => {
    expect(compareSignals(signal(first), signal(second))).toBeLessThan(0);
    expect(inOrder([signal(second), signal(first)])).toEqual([signal(first), signal(second)]);
  });

  test('what two trajectories of a participant have in common is told once', () => {
    const about = { prefix: 'ned', id: 'need' } as const;
    const told = inOrder(['one', 'other'].map((trajectoryId) => signal({ about, trajectoryId })));
    expect(told).toEqual([signal({ about, trajectoryId: 'one' })]);
  });

  test('always: it is total, and page after page by cursor is the whole list, also when a signal goes meanwhile', () => {
    fc.assert(
      fc.property(signals, fc.integer({ min: 1, max: 5 }), fc.boolean(), (some, size, goes) => {
        const sorted = inOrder(some.map(signal));
        expect(inOrder(sorted.toReversed())).toEqual(sorted);
        const walked: Signal[] = [];
        while (walked.length < sorted.length) {
          const last = walked.at(-1);
          const rest = goes ? sorted.filter((one) => one !== last) : sorted;
          const place = last && placeOf(cursorOf(last));
          const start = place ? startAfter(rest, place, compareSignals) : 0;
          walked.push(...rest.slice(start, start + size));
        }
        expect(walked).toEqual(sorted);
      }),
    );
  });

  test.each([
    '',
    'nonsense',
    Buffer.from('2026-11-21 URGENT').toString('base64url'),
    Buffer.from('2026-02-30 INFO BASELINE_DUE 01890000-0000-7000-8000-000000000001').toString('base64url'),
  ])('a broken cursor is none: %s', (cursor) => {
    expect(placeOf(cursor)).toBeUndefined();
  });
});

describe('What a viewer may be told (domain.md §13)', () => {
  const need = (domain: MatrixDomain) => signal({ code: 'NEED_UNATTENDED', domain });
  const all = { sections: new Set(SECTIONS), viewer: { ...HOUSE, scopes: [] } };
  const self = { ...all.viewer, roles: ['PARTICIPANT' as const], participantId: 'participant' };

  test.each<[string, Signal, Onlooker, boolean]>([
    ['a need in a domain that everybody sees', need('FINANCES'), all.viewer, true],
    ['a need on Justitie without the scope', need('JUSTICE'), all.viewer, false],
    ['a need on Justitie with the scope', need('JUSTICE'), HOUSE, true],
    ['a need on Justitie of oneself', need('JUSTICE'), self, true],
  ])('%s', (_, one, viewer, expected) => {
    expect(mayBeTold(one, { ...all, viewer })).toBe(expected);
  });

  test.each(CODES)('%s needs its part of the file', (code) => {
    expect(mayBeTold(signal({ code }), all)).toBe(true);
    expect(mayBeTold(signal({ code }), { ...all, sections: new Set() })).toBe(false);
    expect(
      SECTIONS.filter(
        (section) => !mayBeTold(signal({ code }), { ...all, sections: new Set(SECTIONS.filter((s) => s !== section)) }),
      ),
    ).toHaveLength(1);
  });
});

describe('The sentence of a signal', () => {
  test.each(CODES)('%s fills every place in both languages', (code) => {
    const one = signal({ code, params: { asked: '2026-11-18' }, what: PHASES.WORKPLACE_LEARNING });
    const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).toSorted();
    expect(places(SIGNAL_TEXTS[code].nl)).toEqual(places(SIGNAL_TEXTS[code].en));
    for (const locale of ['nl', 'en'] as const) expect(tell(one, locale)).toMatch(/^[A-Z][^{}]*\.$/);
  });

  test('days are written as the language does', () => {
    const one = signal({ code: 'STEP_REQUESTED', dueOn: '2026-11-25', params: { asked: '2026-11-18' } });
    expect(tell(one, 'nl')).toBe(
      'De deelnemer vroeg op 18 november 2026 om een stap. Geef uiterlijk 25 november 2026 antwoord.',
    );
    expect(tell(one, 'en')).toBe('The participant asked for a step on November 18, 2026. Answer by November 25, 2026.');
  });
});
