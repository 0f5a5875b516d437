import { describe, expect, test } from '@jest/globals';
import type { Day } from '../../src/graph/day.js';
import type { SignalFacts } from '../../src/modules/signal/facts.js';
import { signalsOf } from '../../src/modules/signal/signals.js';
import { SIGNAL_CODES, type SignalCode } from '../../src/modules/signal/vocabulary.js';
import { DEFAULT_RULES } from '../../src/modules/trajectory/programme-rules.js';
import type { AftercareFact, Evidence } from '../../src/modules/transition/evidence.js';
import { climbedTo, matrix, ON, PHASE_BEGAN, ready, stay } from '../support/ready-evidence.js';
import { facts, told, toldAs } from '../support/signal.js';

/** The trajectory of `ready` in phase 1 began on 20 August 2026, and so did every current phase. */
const STARTED = PHASE_BEGAN;
const phase1 = (changes: Parameters<typeof facts>[1] = {}) => facts('CARE_AND_ACTIVATION', changes);
const phase2 = (changes: Parameters<typeof facts>[1] = {}) => facts('TALENT_DEVELOPMENT', changes);
const phase3 = (changes: Parameters<typeof facts>[1] = {}) => facts('WORKPLACE_LEARNING', changes);
const phase4 = (changes: Parameters<typeof facts>[1] = {}) => facts('AFTERCARE', changes);
const NEVER: readonly string[] = [];

type Row = [string, SignalFacts, Day, readonly string[]];

/** One table per signal: what stands there, on which day, what is told. */
function table(code: SignalCode, rows: readonly Row[]): void {
  describe(code, () => {
    test.each(rows)('%s', (_, of, today, expected) => {
      expect(toldAs(code, of, today)).toEqual(expected);
    });
  });
}

const unmeasured = { evidence: { matrices: [] } };
table('BASELINE_DUE', [
  ['on the day of the start', phase1(unmeasured), STARTED, ['2026-09-03 WARNING']],
  ['on the day that it is due', phase1(unmeasured), '2026-09-03', ['2026-09-03 WARNING']],
  ['after that day', phase1(unmeasured), '2026-12-31', ['2026-09-03 WARNING']],
  ['the day before it is measured', phase1(), '2026-08-20', ['2026-09-03 WARNING']],
  ['the day on which it is measured', phase1(), '2026-08-21', NEVER],
]);

const cycle = (...moments: ('BASELINE' | 'INTERIM' | 'FINAL')[]): Partial<Evidence> => ({
  matrices: moments.map((moment, i) => matrix(`2026-08-2${i + 1}`, { moments: [{ cycle: 'PHASE', moment }] })),
});
const began = {
  periods: [
    stay('WORKPLACE_LEARNING', '2026-05-01', '2026-05-20'),
    stay('TALENT_DEVELOPMENT', '2026-05-20', '2026-08-20'),
    stay('WORKPLACE_LEARNING', '2026-08-20'),
  ],
};
table('INTERIM_DUE', [
  ['four weeks less a day', phase3({ evidence: cycle('BASELINE') }), '2026-09-16', NEVER],
  ['four weeks', phase3({ evidence: cycle('BASELINE') }), '2026-09-17', ['2026-10-01 WARNING']],
  ['on the day that it is due', phase3({ evidence: cycle() }), '2026-10-01', ['2026-10-01 WARNING']],
  ['with an interim', phase3({ evidence: cycle('BASELINE', 'INTERIM') }), '2026-09-17', NEVER],
  [
    'with an interim of the trajectory only',
    phase3({
      evidence: { matrices: [matrix('2026-09-01', { moments: [{ cycle: 'TRAJECTORY', moment: 'INTERIM' }] })] },
    }),
    '2026-09-17',
    ['2026-10-01 WARNING'],
  ],
  ['in phase 2', phase2({ evidence: cycle() }), '2026-11-17', NEVER],
  ['in phase 4', phase4({ evidence: cycle() }), '2026-11-17', NEVER],
  [
    'counted from the present stay',
    phase3({ evidence: { ...cycle(), trajectory: { ...climbedTo('WORKPLACE_LEARNING'), ...began } } }),
    '2026-09-16',
    NEVER,
  ],
]);

const need = (urgency: 'ACUTE' | 'HIGH' | 'NORMAL', urgentSince: Day) =>
  phase1({ openNeeds: [{ id: 'need', domain: 'FINANCES', urgency, urgentSince }] });
table('NEED_UNATTENDED', [
  ['acute, on the next working day', need('ACUTE', '2026-11-20'), '2026-11-23', NEVER],
  ['acute, a day later', need('ACUTE', '2026-11-20'), '2026-11-24', ['2026-11-23 URGENT']],
  ['high, on day 14', need('HIGH', '2026-11-01'), '2026-11-15', NEVER],
  ['high, on day 15', need('HIGH', '2026-11-01'), '2026-11-16', ['2026-11-15 WARNING']],
  ['normal, on day 42', need('NORMAL', '2026-10-01'), '2026-11-12', NEVER],
  ['normal, on day 43', need('NORMAL', '2026-10-01'), '2026-11-13', ['2026-11-12 WARNING']],
]);

const pauses = [{ id: 'pause', from: '2026-09-01', until: '2026-09-11' }];
const shorter = [
  {
    phase: 'CARE_AND_ACTIVATION',
    agreedOn: '2026-08-20',
    quartersPerWeek: null,
    programmeWeeks: null,
    guidelineMonths: 1,
  } as const,
];
table('PHASE_OVER_GUIDELINE', [
  ['on the last day of three months', phase1(), '2026-11-20', NEVER],
  ['the day after', phase1(), '2026-11-21', ['2026-11-20 WARNING']],
  [
    'ten days paused, on the last day',
    phase1({ evidence: { trajectory: { ...climbedTo('CARE_AND_ACTIVATION'), pauses } } }),
    '2026-11-30',
    NEVER,
  ],
  [
    'ten days paused, the day after',
    phase1({ evidence: { trajectory: { ...climbedTo('CARE_AND_ACTIVATION'), pauses } } }),
    '2026-12-01',
    ['2026-11-30 WARNING'],
  ],
  [
    'an agreed guideline of one month',
    phase1({ evidence: { tailorings: shorter } }),
    '2026-09-21',
    ['2026-09-20 WARNING'],
  ],
  ['four months in phase 4', phase4(), '2026-12-20', NEVER],
  ['over four months in phase 4', phase4(), '2026-12-21', ['2026-12-20 WARNING']],
]);

const agreed = (change: Partial<AftercareFact> = {}) => {
  const aftercareAgreements = ready('AFTERCARE').aftercareAgreements.map((agreement) => ({ ...agreement, ...change }));
  return phase4({ evidence: { aftercareAgreements } });
};
table('AFTERCARE_AGREEMENT_DUE', [
  ['on the day of entry', phase4({ evidence: { aftercareAgreements: [] } }), PHASE_BEGAN, ['2026-09-03 WARNING']],
  ['long after', phase4({ evidence: { aftercareAgreements: [] } }), ON, ['2026-09-03 WARNING']],
  ['the day before it is agreed', agreed(), '2026-08-31', ['2026-09-03 WARNING']],
  ['agreed', agreed(), '2026-09-01', NEVER],
  ['agreed for an earlier period', agreed({ phasePeriodId: 'other' }), ON, ['2026-09-03 WARNING']],
  ['in phase 3', phase3({ evidence: { aftercareAgreements: [] } }), ON, NEVER],
]);

const end = [{ id: 'end', endsOn: '2026-12-31' }];
table('PLACEMENT_ENDING', [
  ['15 days before', phase3({ placements: end }), '2026-12-16', NEVER],
  ['14 days before', phase3({ placements: end }), '2026-12-17', ['2026-12-31 INFO']],
  ['on the last day', phase3({ placements: end }), '2026-12-31', ['2026-12-31 INFO']],
  ['the day after', phase3({ placements: end }), '2027-01-01', NEVER],
]);
table('CONTRACT_ENDING', [
  ['61 days before', phase4({ contracts: end }), '2026-10-31', NEVER],
  ['60 days before', phase4({ contracts: end }), '2026-11-01', ['2026-12-31 INFO']],
  ['on the last day', phase4({ contracts: end }), '2026-12-31', ['2026-12-31 INFO']],
  ['the day after', phase4({ contracts: end }), '2027-01-01', NEVER],
]);
table('FUNDING_ENDING', [
  ['43 days before', phase1({ fundings: end }), '2026-11-18', NEVER],
  ['42 days before', phase1({ fundings: end }), '2026-11-19', ['2026-12-31 INFO']],
  ['on the last day', phase1({ fundings: end }), '2026-12-31', ['2026-12-31 INFO']],
  ['the day after', phase1({ fundings: end }), '2027-01-01', NEVER],
]);

const profile = (measuredOn: Day, rater: 'PROFESSIONAL' | 'SELF' = 'PROFESSIONAL') => ({
  id: measuredOn,
  measuredOn,
  rater,
});
const measured = (...competenceProfiles: ReturnType<typeof profile>[]) => ({ evidence: { competenceProfiles } });
table('COMPETENCES_OUTDATED', [
  ['180 days old', phase2(measured(profile('2026-05-01'))), '2026-10-28', NEVER],
  ['181 days old', phase2(measured(profile('2026-05-01'))), '2026-10-29', ['2026-10-28 INFO']],
  ['181 days old in phase 3', phase3(measured(profile('2026-05-01'))), '2026-10-29', ['2026-10-28 INFO']],
  ['181 days old in phase 1', phase1(measured(profile('2026-05-01'))), '2026-10-29', NEVER],
  ['181 days old in phase 4', phase4(measured(profile('2026-05-01'))), '2026-10-29', NEVER],
  ['a newer one', phase2(measured(profile('2026-05-01'), profile('2026-10-29'))), '2026-10-29', NEVER],
  [
    'a newer one by the participant only',
    phase2(measured(profile('2026-05-01'), profile('2026-10-29', 'SELF'))),
    '2026-10-29',
    ['2026-10-28 INFO'],
  ],
  ['none yet', phase2(measured()), '2026-10-29', NEVER],
]);

const fallBack = { id: 'fall', from: 'WORKPLACE_LEARNING', plannedReturnOn: '2026-11-15' } as const;
table('RETURN_DATE_PASSED', [
  ['on the day of return', phase2({ fallBack }), '2026-11-15', NEVER],
  ['the day after', phase2({ fallBack }), '2026-11-16', ['2026-11-15 WARNING']],
  ['on the way back', phase1({ fallBack }), '2026-11-16', ['2026-11-15 WARNING']],
  ['back again', phase3({ fallBack }), '2026-11-16', NEVER],
  ['further than before', phase4({ fallBack }), '2026-11-16', NEVER],
  ['no day planned', phase2({ fallBack: { ...fallBack, plannedReturnOn: null } }), '2026-11-16', NEVER],
]);

const given = {
  id: 'a',
  kind: 'ADVANCE',
  to: 'TALENT_DEVELOPMENT',
  on: ON,
  givenBy: 'PARTICIPANT',
  how: 'SPOKEN',
} as const;
table('READY_TO_ADVANCE', [
  ['only the agreement is missing', phase1(), ON, [`${ON} INFO`]],
  [
    'the agreement is there',
    phase1({ evidence: { agreements: [{ ...given, withdrawn: false, used: false }] } }),
    ON,
    NEVER,
  ],
  ['a waivable criterion is missing', phase1({ evidence: { attendance: [] } }), ON, NEVER],
  ['a required criterion is missing', phase1({ evidence: { matrices: [] } }), ON, NEVER],
  ['advice is missing', phase1({ evidence: { ladder: [] } }), ON, [`${ON} INFO`]],
  ['two steps are ready', phase2(), ON, [`${ON} INFO`]],
  ['only the way to work is ready', phase2({ evidence: { orientation: null } }), ON, [`${ON} INFO`]],
  ['ready to complete', phase4(), ON, [`${ON} INFO`]],
]);

const asked = { stepRequests: [{ id: 'request', requestedOn: '2026-11-18' }] };
table('STEP_REQUESTED', [
  ['on the day of the request', phase1(asked), '2026-11-18', ['2026-11-25 WARNING']],
  ['long after', phase1(asked), '2026-12-18', ['2026-11-25 WARNING']],
  ['none', phase1(), ON, NEVER],
]);

/** A trajectory that gives every signal that a phase can give. */
function everything(phase: 'WORKPLACE_LEARNING' | 'AFTERCARE', status: 'ACTIVE' | 'PAUSED' | 'ENDED'): SignalFacts {
  const competenceProfiles = [profile('2026-01-01')];
  const trajectory = { ...climbedTo(phase), status, pauses: [{ id: 'pause', from: '2027-01-20', until: null }] };
  return facts(phase, {
    evidence: { trajectory, matrices: [], competenceProfiles, aftercareAgreements: [] },
    openNeeds: [{ id: 'need', domain: 'FINANCES', urgency: 'ACUTE', urgentSince: '2026-11-02' }],
    placements: [{ id: 'placement', endsOn: '2027-01-25' }],
    contracts: [{ id: 'contract', endsOn: '2027-01-25' }],
    fundings: [{ id: 'funding', endsOn: '2027-01-25' }],
    fallBack: { id: 'fall', from: 'AFTERCARE', plannedReturnOn: '2026-11-15' },
    stepRequests: [{ id: 'request', requestedOn: '2026-11-18' }],
  });
}

describe('what a trajectory gives', () => {
  const DAY = '2027-01-22';
  const codes = (of: SignalFacts) => told(of, DAY).map(({ code }) => code);
  const always = ['NEED_UNATTENDED', 'CONTRACT_ENDING', 'FUNDING_ENDING'];

  test('while it runs, everything', () => {
    const some = [...codes(everything('WORKPLACE_LEARNING', 'ACTIVE')), ...codes(everything('AFTERCARE', 'ACTIVE'))];
    const missing = Object.keys(SIGNAL_CODES).filter((code) => !some.includes(code as SignalCode));
    expect(missing).toEqual(['READY_TO_ADVANCE']);
  });

  test('while it is paused, needs, contracts and funding only', () => {
    expect(codes(everything('WORKPLACE_LEARNING', 'PAUSED'))).toEqual(always);
    expect(codes(everything('AFTERCARE', 'PAUSED'))).toEqual(always);
  });

  test('when it has ended, nothing', () => {
    expect(codes(everything('AFTERCARE', 'ENDED'))).toEqual([]);
  });

  test('figures come from the rules of the organization', () => {
    const rules = { ...DEFAULT_RULES, signals: { ...DEFAULT_RULES.signals, fundingEndingDays: 2 } };
    const found = signalsOf(everything('AFTERCARE', 'PAUSED'), { today: DAY, rules });
    expect(found.map(({ code }) => code)).toEqual(['NEED_UNATTENDED', 'CONTRACT_ENDING']);
  });
});
