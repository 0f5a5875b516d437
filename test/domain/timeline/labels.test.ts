import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { newId } from '../../../src/graph/ids.js';
import { decodePlace, encodePlace } from '../../../src/modules/timeline/cursor.js';
import { type EntryWords, entryLabel } from '../../../src/modules/timeline/labels.js';
import { kindAt, rankOf, TIMELINE_KINDS, type TimelineKind } from '../../../src/modules/timeline/vocabulary.js';

const entry = (kind: TimelineKind, code: string | null = null, rest: Partial<EntryWords> = {}): EntryWords => ({
  kind,
  code,
  target: null,
  title: null,
  ...rest,
});

describe('an entry is told in a few words', () => {
  test.each<[EntryWords, string, string]>([
    [entry('TALENT_PROFILE'), 'Talentprofiel', 'Talent profile'],
    [entry('REPORT', 'CAREER_ADVICE'), 'Loopbaanadvies', 'Career advice'],
    [entry('LADDER_ASSESSMENT', 'STEP_4'), 'Trede bepaald: onbetaald werk', 'Rung assessed: unpaid work'],
    [
      entry('STEP', 'ADVANCE', { target: 'AFTERCARE' }),
      'Stap vooruit: nazorg op de werkplek',
      'Step forward: aftercare at the workplace',
    ],
    [entry('STEP', 'STOP', { target: 'MOVED' }), 'Gestopt, verhuisd', 'Stopped, moved'],
    [
      entry('STEP_REVOKED', 'FALL_BACK', { target: 'CARE_AND_ACTIVATION' }),
      'Stap teruggedraaid: stap terug, zorg en sociale activering',
      'Step revoked: step back, care and social activation',
    ],
    [entry('STEP_REQUEST', 'STOP'), 'Verzoek om een stap: gestopt', 'Request for a step: stopped'],
    [entry('CONSENT_WITHDRAWN', 'PHOTO'), 'Toestemming ingetrokken: foto', 'Consent withdrawn: photo'],
    [
      entry('EMERGENCY_ACCESS', 'JOB_COACH'),
      'Dossier geopend in nood: Jobcoach',
      'File opened in an emergency: Job coach',
    ],
    [entry('STABILITY_ANSWER', 'ALMOST'), 'Voelt stabiel genoeg: bijna', 'Feels stable enough: almost'],
    [entry('CERTIFICATE', 'MBO_DIPLOMA', { title: 'Groen' }), 'Mbo-diploma: Groen', 'Vocational diploma: Groen'],
    [entry('OK_CARD', null, { title: 'Heggen snoeien' }), 'Oké-kaart: Heggen snoeien', 'Ok card: Heggen snoeien'],
    [entry('SUPPORT_NEED_OPENED', 'JUSTICE'), 'Hulpvraag: Justitie', 'Support need: Justice'],
    [entry('SUPPORT_NEED_RESOLVED', 'FINANCES'), 'Hulpvraag opgelost: Financiën', 'Support need resolved: Finances'],
    [entry('TALENT_PROFILE', 'UNKNOWN_CODE'), 'Talentprofiel', 'Talent profile'],
  ])('%j', (told, nl, en) => {
    expect([entryLabel(told, 'nl'), entryLabel(told, 'en')]).toEqual([nl, en]);
  });
});

describe('a cursor', () => {
  const kinds = Object.keys(TIMELINE_KINDS) as TimelineKind[];
  test('names a kind and a key, and gives them back', () => {
    fc.assert(
      fc.property(fc.constantFrom(...kinds), fc.uuid(), (kind, id) => {
        const named = { rank: rankOf(kind), id };
        expect(decodePlace(encodePlace(named))).toEqual(named);
        expect(kindAt(named.rank)).toBe(kind);
      }),
    );
  });

  test('that is none of ours names nothing', () => {
    const good = encodePlace({ rank: 1, id: newId() });
    expect(['', 'x', good.slice(1), `${good}A`, good.replace(/.$/, '!'), `${good}=`].map(decodePlace)).toEqual(
      Array(6).fill(undefined),
    );
    expect([kindAt(0), kindAt(kinds.length + 1)]).toEqual([undefined, undefined]);
  });
});
