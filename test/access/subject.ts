import { addDays, type Day } from '../../src/graph/day.js';
import { CompetenceProfile, CompetenceScore } from '../../src/modules/competence/competence-profile.entity.js';
import {
  CycleMoment,
  DomainScore,
  MatrixMeasurement,
  MatrixTarget,
} from '../../src/modules/matrix/matrix-measurement.entity.js';
import { SupportNeed, SupportNeedChange } from '../../src/modules/matrix/support-need.entity.js';
import { Consent } from '../../src/modules/participant/consent.entity.js';
import { EmergencyAccess } from '../../src/modules/participant/emergency-access.entity.js';
import { LadderAssessment } from '../../src/modules/participant/ladder-assessment.entity.js';
import { ChosenWorkArea, Participant } from '../../src/modules/participant/participant.entity.js';
import { Registration } from '../../src/modules/participant/registration.entity.js';
import { InterestResult, InterestScore, Report } from '../../src/modules/participant/result.entity.js';
import { TalentProfile } from '../../src/modules/participant/talent-profile.entity.js';
import { Goal, GoalStep } from '../../src/modules/portfolio/goal.entity.js';
import { Certificate, OkCard, PortfolioShare } from '../../src/modules/portfolio/proof.entity.js';
import { Remark } from '../../src/modules/timeline/remark.entity.js';
import type { Filing } from './filing.js';
import type { Scene } from './people.js';

/** The keys of rows, by what the table calls them. */
export type Keys = Record<string, string>;

export const SENTINEL = {
  given: 'Xandertje',
  family: 'Qwispelaar',
  birthDate: '2001-02-03',
  email: 'xandertje.qwispelaar@voorbeeld.example',
  phone: '06-90817263',
  client: 'SENTINEL-0001',
  note: 'zwijgwoordnotitie',
} as const;

/** Somebody of the organization, who says who they are in words that stand nowhere else. */
export function person(filing: Filing, organization: string, of: Readonly<Record<string, unknown>> = {}): string {
  return filing.add(Participant, {
    organization,
    clientNumber: SENTINEL.client,
    givenName: SENTINEL.given,
    familyName: SENTINEL.family,
    birthDate: SENTINEL.birthDate,
    municipality: 'GM0141',
    dreamJob: SENTINEL.note,
    dreamWorkArea: 'GREEN_AND_ANIMALS',
    travelKm: 20,
    email: SENTINEL.email,
    phone: SENTINEL.phone,
    ...of,
  });
}

/** The part of a file that belongs to the person: something of every kind. */
export function filePerson(filing: Filing, participant: string, scene: Scene, today: Day): Keys {
  const ago = (days: number) => addDays(today, -days);
  const { note } = SENTINEL;
  const of = { participant };
  filing.add(ChosenWorkArea, { participant, workArea: 'GREEN_AND_ANIMALS' });
  const interests = filing.add(InterestResult, { ...of, takenOn: ago(200) });
  filing.add(InterestScore, { result: interests, workArea: 'GREEN_AND_ANIMALS', score: 77 });
  const about = { aboutType: 'par', aboutId: participant };
  const asked = { organization: scene.home, registrant: 'SELF', name: SENTINEL.family, phone: SENTINEL.phone };
  const [given, how] = [
    { givenBy: 'PARTICIPANT', how: 'SPOKEN' },
    { kind: 'BRIEFING', givenOn: ago(90) },
  ];
  const opening = { reason: note, openedAt: filing.now, until: new Date(filing.now.getTime() + 86_400_000) };
  filing.add(EmergencyAccess, { ...of, viewerKey: scene.keyOf('lead who opened'), role: 'TEAM_LEAD', ...opening });
  filing.add(Consent, {
    ...{ ...of, ...given, ...how },
    organization: scene.sites.now.employer,
    withdrawnOn: ago(10),
  });
  const waiting = { ...asked, status: 'RECEIVED', receivedOn: ago(3), since: ago(3), question: note };
  return {
    LadderAssessment: filing.add(LadderAssessment, { ...of, step: 'STEP_3', assessedOn: ago(300), note }),
    TalentProfile: filing.add(TalentProfile, { ...of, talents: note, pointsOfAttention: note, recordedOn: ago(250) }),
    InterestResult: interests,
    Report: filing.add(Report, { ...of, kind: 'CAREER_ADVICE', on: ago(240), summary: note }),
    Remark: filing.add(Remark, { ...of, ...about, text: note, on: ago(230) }),
    Registration: filing.add(Registration, {
      ...asked,
      ...{ status: 'ACCEPTED', receivedOn: ago(700), since: ago(690) },
      question: note,
      participant,
    }),
    'Registration without a participant': filing.add(Registration, waiting),
    Consent: filing.add(Consent, { ...of, ...given, ...how, organization: scene.sites.briefed.employer, words: note }),
    EmergencyAccess: filing.add(EmergencyAccess, {
      ...of,
      viewerKey: scene.keyOf('opener'),
      role: 'JOB_COACH',
      ...opening,
    }),
    Certificate: filing.add(Certificate, {
      ...of,
      kind: 'MBO_CERTIFICATE',
      title: note,
      issuer: 'School',
      earnedOn: ago(50),
    }),
    PortfolioShare: filing.add(PortfolioShare, {
      ...of,
      sharedWith: note,
      sharedOn: ago(20),
      until: addDays(today, 20),
    }),
    ...cards(filing, of, scene, today),
  };
}

function cards(filing: Filing, of: object, { cards: [one, other], coach, sites }: Scene, today: Day): Keys {
  const sign = (card: string, signedBy: string, back: number) =>
    filing.add(OkCard, { ...of, card, signedBy, signedOn: addDays(today, -back), note: SENTINEL.note });
  return { OkCard: sign(one, sites.now.supervisor, 30), 'OkCard of another': sign(other, coach, 60) };
}

/** What was measured and found, and what it led to; of Justitie as well. */
export function fileMeasurements(filing: Filing, participant: string, trajectory: string, today: Day): Keys {
  const ago = (days: number) => addDays(today, -days);
  const measure = (measuredOn: Day, moment: string, level: number) => {
    const final = { status: 'FINALIZED', rater: 'PROFESSIONAL', finalizedAt: filing.now, source: 'RECORDED' };
    const measurement = filing.add(MatrixMeasurement, {
      participant,
      trajectory,
      instrument: filing.matrix.id,
      ...final,
      measuredOn,
    });
    filing.add(CycleMoment, { measurement, cycle: 'TRAJECTORY', moment });
    for (const domain of filing.domains) {
      const low = domain.code === 'JUSTICE' || domain.code === 'HOUSING';
      const note = domain.code === 'JUSTICE' ? 'note of Justitie' : SENTINEL.note;
      filing.add(DomainScore, { measurement, domain, position: domain.position, level: low ? level : 3, note });
    }
    return measurement;
  };
  const earlier = measure(ago(400), 'BASELINE', 1);
  const measurement = measure(ago(60), 'INTERIM', 2);
  const profile = filing.add(CompetenceProfile, {
    ...{ participant, instrument: filing.skills.id, status: 'FINALIZED', rater: 'PROFESSIONAL' },
    finalizedAt: filing.now,
    measuredOn: ago(70),
  });
  filing.add(CompetenceScore, { profile, item: filing.skill('A1'), position: 1, level: 3, note: SENTINEL.note });
  return {
    MatrixMeasurement: measurement,
    'MatrixMeasurement before': earlier,
    CompetenceProfile: profile,
    ...of(filing, { participant, measurement }, today, 'HOUSING'),
    ...of(filing, { participant, measurement }, today, 'JUSTICE'),
  };
}

function of(filing: Filing, found: { participant: string; measurement: string }, today: Day, domain: string): Keys {
  const { participant } = found;
  const isJustice = domain === 'JUSTICE';
  const note = isJustice ? 'note of Justitie' : SENTINEL.note;
  filing.add(MatrixTarget, { participant, domain, level: 4, setOn: today });
  const since = addDays(today, -40);
  const kind = isJustice ? 'OTHER' : 'HOUSING';
  const urgency = { urgency: 'HIGH', urgentSince: since, openedOn: since, since, improved: false };
  const need = filing.add(SupportNeed, { ...found, domain, kind, ...urgency, status: 'OPEN', description: note });
  filing.add(SupportNeedChange, { need, status: 'OPEN', urgency: 'HIGH', on: since, note });
  const goal = filing.add(Goal, { participant, text: note, domain, status: 'ACTIVE' });
  filing.add(GoalStep, { goal, position: 1, text: note });
  const remark = filing.add(Remark, { participant, aboutType: 'ned', aboutId: need, text: note, on: today });
  const names = { SupportNeed: need, 'Goal on a domain': goal, 'Remark on a need': remark };
  if (!isJustice) return names;
  return { 'SupportNeed on Justitie': need, 'Goal on Justitie': goal, 'Remark on Justitie': remark };
}
