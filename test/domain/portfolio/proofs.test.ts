import { describe, expect, test } from '@jest/globals';
import { type CertificateContent, certificateRefusals } from '../../../src/modules/portfolio/certificates.js';
import { okCardRefusals, type Signing, signatureRefusals } from '../../../src/modules/portfolio/ok-cards.js';
import { isShared, type Share, shareEndRefusals, shareRefusals } from '../../../src/modules/portfolio/sharing.js';

const TODAY = '2026-11-21';
const BORN = '2006-05-17';

const reasons = (refusals: readonly { code: string; path: readonly string[] }[]) =>
  refusals.map(({ code, path }) => `${code} ${path.slice(1).join('.')}`);

describe('Whose name stands under an oké-card (domain.md §13)', () => {
  const specialist = { professionalId: 'anna', roles: ['TRADE_SPECIALIST'] } as const;
  const coach = { professionalId: 'coach', roles: ['JOB_COACH'] } as const;
  test.each([
    ['the own name of a specialist', 'anna', specialist, []],
    ['nobody’s, of a specialist', null, specialist, []],
    ['that of a colleague, of a specialist', 'bert', specialist, ['NOT_YOUR_SIGNATURE professionalId']],
    ['that of who signed at the workplace, of a job coach', 'anna', coach, []],
  ] as const)('%s', (_, signer, viewer, expected) => {
    expect(reasons(signatureRefusals(signer, viewer))).toEqual(expected);
  });
});

describe('An oké-card is signed (domain.md §10)', () => {
  const SIGNING: Signing = {
    signedOn: '2026-11-20',
    today: TODAY,
    birthDate: BORN,
    locationId: 'hoeve',
    stays: [{ locationId: 'hoeve', startsOn: '2026-11-02' }],
    signedBefore: false,
    signer: { active: true, roles: ['TRADE_SPECIALIST'] },
  };
  const signer = (...roles: NonNullable<Signing['signer']>['roles']) => ({ signer: { active: true, roles } });

  test.each<[string, Partial<Signing>, string[]]>([
    ['by a trade specialist', {}, []],
    ['by a work supervisor', signer('WORK_SUPERVISOR'), []],
    ['by a job coach who is a work supervisor too', signer('JOB_COACH', 'WORK_SUPERVISOR'), []],
    ['by a job coach', signer('JOB_COACH'), ['NOT_A_SIGNER professionalId']],
    ['by a team lead', signer('TEAM_LEAD'), ['NOT_A_SIGNER professionalId']],
    [
      'by a trade specialist who left',
      { signer: { active: false, roles: ['TRADE_SPECIALIST'] } },
      ['NOT_A_SIGNER professionalId'],
    ],
    ['by nobody', { signer: null }, ['VALUE_MISSING professionalId']],
    ['a second time', { signedBefore: true }, ['OK_CARD_EXISTS cardId']],
    ['of a location where the participant never was', { locationId: 'kas' }, ['CARD_OF_OTHER_LOCATION cardId']],
    ['without any placement', { stays: [] }, ['CARD_OF_OTHER_LOCATION cardId']],
    ['today', { signedOn: TODAY }, []],
    ['tomorrow', { signedOn: '2026-11-22' }, ['DATE_IN_FUTURE signedOn']],
    ['on the first day of the placement', { signedOn: '2026-11-02' }, []],
    ['on the day before the placement', { signedOn: '2026-11-01' }, ['BEFORE_PLACEMENT signedOn']],
    [
      'at a location where the placement begins tomorrow',
      { signedOn: TODAY, stays: [{ locationId: 'hoeve', startsOn: '2026-11-22' }] },
      ['BEFORE_PLACEMENT signedOn'],
    ],
    [
      'between two placements at the location',
      {
        signedOn: '2026-10-15',
        stays: [
          { locationId: 'hoeve', startsOn: '2026-11-02' },
          { locationId: 'hoeve', startsOn: '2026-10-01' },
        ],
      },
      [],
    ],
    [
      'before birth',
      { signedOn: '2006-05-16', stays: [{ locationId: 'hoeve', startsOn: '2006-01-01' }] },
      ['BEFORE_BIRTH signedOn'],
    ],
    ['on the day of birth', { signedOn: BORN, stays: [{ locationId: 'hoeve', startsOn: '2006-01-01' }] }, []],
    [
      'with everything wrong at once',
      { signer: null, locationId: 'kas', signedBefore: true, signedOn: '2026-11-22' },
      [
        'VALUE_MISSING professionalId',
        'CARD_OF_OTHER_LOCATION cardId',
        'OK_CARD_EXISTS cardId',
        'DATE_IN_FUTURE signedOn',
      ],
    ],
  ])('%s', (_what, change, refusals) => {
    expect(reasons(okCardRefusals({ ...SIGNING, ...change }))).toEqual(refusals);
  });
});

describe('A certificate (domain.md §10)', () => {
  const COURSE: CertificateContent = {
    kind: 'COURSE',
    title: 'Heftruck',
    issuer: 'ROC van Twente',
    earnedOn: '2026-11-20',
    creboCode: null,
  };

  test.each<[string, Partial<CertificateContent>, string[]]>([
    ['of a course', {}, []],
    ['of a course with a code', { creboCode: '25450' }, ['CREBO_NOT_FOR_KIND creboCode']],
    ['that declares practice', { kind: 'PRACTICE_DECLARATION' }, []],
    [
      'that declares practice with a code',
      { kind: 'PRACTICE_DECLARATION', creboCode: '25450' },
      ['CREBO_NOT_FOR_KIND creboCode'],
    ],
    ['of MBO', { kind: 'MBO_CERTIFICATE', creboCode: '25450' }, []],
    ['of MBO without a code', { kind: 'MBO_CERTIFICATE' }, ['CREBO_MISSING creboCode']],
    ['that is a diploma', { kind: 'MBO_DIPLOMA', creboCode: '25450' }, []],
    ['that is a diploma without a code', { kind: 'MBO_DIPLOMA' }, ['CREBO_MISSING creboCode']],
    ['earned today', { earnedOn: TODAY }, []],
    ['earned tomorrow', { earnedOn: '2026-11-22' }, ['DATE_IN_FUTURE earnedOn']],
    ['earned on the day of birth', { earnedOn: BORN }, []],
    ['earned before birth', { earnedOn: '2006-05-16' }, ['CERTIFICATE_BEFORE_BIRTH earnedOn']],
    ['without a title', { title: ' ' }, ['VALUE_MISSING title']],
    ['without an issuer', { issuer: '' }, ['VALUE_MISSING issuer']],
    [
      'with everything wrong at once',
      { kind: 'MBO_DIPLOMA', title: '', issuer: '', earnedOn: '2026-11-22' },
      ['VALUE_MISSING title', 'VALUE_MISSING issuer', 'DATE_IN_FUTURE earnedOn', 'CREBO_MISSING creboCode'],
    ],
  ])('%s', (_what, change, refusals) => {
    expect(reasons(certificateRefusals({ ...COURSE, ...change }, BORN, TODAY))).toEqual(refusals);
  });
});

describe('A portfolio is shared (domain.md §10)', () => {
  test.each([
    ['until today', 'Van Dam Groen', TODAY, []],
    ['until yesterday', 'Van Dam Groen', '2026-11-20', ['PERIOD_INVALID until']],
    ['with nobody', ' ', TODAY, ['VALUE_MISSING sharedWith']],
    ['with nobody, until yesterday', '', '2026-11-20', ['VALUE_MISSING sharedWith', 'PERIOD_INVALID until']],
  ])('%s', (_what, sharedWith, until, refusals) => {
    expect(reasons(shareRefusals(sharedWith, until, TODAY))).toEqual(refusals);
  });

  const SHARE: Share = { sharedOn: '2026-11-02', until: '2026-11-30', endedOn: null };

  test.each<[string, Share, string, boolean]>([
    ['not before its first day', SHARE, '2026-11-01', false],
    ['on its first day', SHARE, '2026-11-02', true],
    ['on its last day', SHARE, '2026-11-30', true],
    ['not after its last day', SHARE, '2026-12-01', false],
    ['on the day before it is ended', { ...SHARE, endedOn: '2026-11-20' }, '2026-11-19', true],
    ['not on the day on which it is ended', { ...SHARE, endedOn: '2026-11-20' }, '2026-11-20', false],
  ])('%s', (_what, share, day, shared) => {
    expect(isShared(share, day)).toBe(shared);
  });

  test.each<[string, Share, string[]]>([
    ['can be ended while it runs', SHARE, []],
    ['can be ended on its last day', { ...SHARE, until: TODAY }, []],
    ['cannot be ended after its last day', { ...SHARE, until: '2026-11-20' }, ['SHARE_ENDED portfolioShareId']],
    ['cannot be ended twice', { ...SHARE, endedOn: TODAY }, ['SHARE_ENDED portfolioShareId']],
  ])('and %s', (_what, share, refusals) => {
    expect(reasons(shareEndRefusals(share, TODAY))).toEqual(refusals);
  });
});
