import type { Viewer } from './viewer.js';
import type { Role } from './vocabulary.js';

const COACHES: readonly Role[] = ['JOB_COACH'];
const LEADS: readonly Role[] = ['TEAM_LEAD'];
const PARTICIPANT_AND_COACHES: readonly Role[] = ['PARTICIPANT', 'JOB_COACH'];
const MANAGERS: readonly Role[] = ['ADMIN'];
const PLACES: readonly Role[] = ['TEAM_LEAD', 'EMPLOYER'];

/** Who may do what: one row per mutation (domain.md §13). */
export const MAY_DO: Readonly<Record<string, readonly Role[]>> = {
  organizationSave: MANAGERS,
  professionalSave: MANAGERS,
  instrumentImport: MANAGERS,
  locationSave: LEADS,
  workInstructionCardSave: LEADS,
  workplaceProfileSave: PLACES,
  learningLineSave: LEADS,

  participantRegister: COACHES,
  participantUpdate: COACHES,
  participantTransfer: COACHES,
  ladderAssess: COACHES,
  registrationReceive: [...LEADS, ...COACHES],
  registrationChange: [...LEADS, ...COACHES],
  registrationAccept: COACHES,
  talentProfileRecord: COACHES,
  interestRecord: COACHES,
  reportRecord: COACHES,
  remarkAdd: PARTICIPANT_AND_COACHES,
  consentGive: PARTICIPANT_AND_COACHES,
  consentWithdraw: PARTICIPANT_AND_COACHES,
  emergencyAccessOpen: [...LEADS, ...COACHES],

  trajectoryStart: COACHES,
  trajectoryAgree: PARTICIPANT_AND_COACHES,
  agreementWithdraw: PARTICIPANT_AND_COACHES,
  stabilityAnswer: PARTICIPANT_AND_COACHES,
  trajectoryAdvance: COACHES,
  trajectoryFallBack: COACHES,
  trajectoryOutplace: COACHES,
  trajectoryComplete: COACHES,
  trajectoryStop: COACHES,
  trajectoryPause: COACHES,
  trajectoryResume: COACHES,
  transitionRevoke: LEADS,
  trajectoryAssignCoach: LEADS,
  orientationRecord: COACHES,
  tailoringAgree: COACHES,
  fundingSave: COACHES,
  stepRequest: PARTICIPANT_AND_COACHES,
  stepRequestAnswer: COACHES,
  followUpRecord: COACHES,
  processingGroundSet: COACHES,
  standInSave: LEADS,
  standInEnd: LEADS,

  matrixMeasurementRecord: PARTICIPANT_AND_COACHES,
  matrixMeasurementUpdate: PARTICIPANT_AND_COACHES,
  matrixMeasurementFinalize: PARTICIPANT_AND_COACHES,
  matrixMeasurementCorrect: COACHES,
  matrixTargetSet: COACHES,
  supportNeedOpen: COACHES,
  supportNeedChange: COACHES,

  competenceProfileRecord: ['PARTICIPANT', 'JOB_COACH', 'WORK_SUPERVISOR', 'TRADE_SPECIALIST'],
  competenceProfileFinalize: ['PARTICIPANT', 'JOB_COACH', 'WORK_SUPERVISOR', 'TRADE_SPECIALIST'],
  contractRecord: COACHES,
  contractEnd: COACHES,
  employerIntakeRecord: COACHES,
  placementStart: COACHES,
  placementEnd: COACHES,
  placementExtend: COACHES,
  placementReview: COACHES,
  placementAdjust: COACHES,
  aftercareAgree: COACHES,
  briefingShare: COACHES,
  attendanceRecord: ['JOB_COACH', 'WORK_SUPERVISOR', 'TRADE_SPECIALIST', 'EMPLOYER'],
  supportHoursRecord: COACHES,
  hoursCorrect: ['JOB_COACH', 'WORK_SUPERVISOR', 'TRADE_SPECIALIST', 'EMPLOYER'],

  goalSet: PARTICIPANT_AND_COACHES,
  goalsFromFit: COACHES,
  goalAchieve: COACHES,
  goalDrop: PARTICIPANT_AND_COACHES,
  okCardSign: ['JOB_COACH', 'WORK_SUPERVISOR', 'TRADE_SPECIALIST'],
  certificateAward: COACHES,
  portfolioShare: PARTICIPANT_AND_COACHES,
  portfolioShareEnd: PARTICIPANT_AND_COACHES,

  participantExport: PARTICIPANT_AND_COACHES,
  participantAnonymize: MANAGERS,
  legalHoldSet: MANAGERS,
  retentionRun: MANAGERS,
};

const STAFF: readonly Role[] = ['JOB_COACH', 'TEAM_LEAD', 'WORK_SUPERVISOR', 'TRADE_SPECIALIST'];
const CONTENT: readonly Role[] = ['PARTICIPANT', ...STAFF, 'EMPLOYER', 'MUNICIPALITY'];
const DIRECTORY: readonly Role[] = [...CONTENT, 'ADMIN', 'AUDITOR'];
const EVERYONE: readonly Role[] = [...DIRECTORY, 'REPORTER'];

/** Who may ask what: one row per root field; what a role sees of it is a matter of visibility. */
export const MAY_ASK: Readonly<Record<string, readonly Role[]>> = {
  viewer: EVERYONE,
  _service: MANAGERS,
  node: CONTENT,
  nodes: CONTENT,
  enumLabels: EVERYONE,
  workAreas: EVERYONE,
  sectors: EVERYONE,
  municipality: EVERYONE,
  municipalities: EVERYONE,
  instrument: EVERYONE,
  instruments: EVERYONE,
  organization: DIRECTORY,
  organizations: DIRECTORY,
  professionals: DIRECTORY,
  location: DIRECTORY,
  locations: DIRECTORY,
  workplaceProfile: CONTENT,
  workplaceProfiles: CONTENT,
  learningLine: CONTENT,
  learningLines: CONTENT,
  participant: CONTENT,
  participants: CONTENT,
  placements: ['PARTICIPANT', ...STAFF, 'EMPLOYER'],
  registrations: ['JOB_COACH', 'TEAM_LEAD'],
  trajectory: CONTENT,
  trajectories: CONTENT,
  matrixMeasurement: ['PARTICIPANT', 'JOB_COACH', 'TEAM_LEAD'],
  supportNeeds: ['JOB_COACH', 'TEAM_LEAD'],
  fitScore: ['PARTICIPANT', 'JOB_COACH', 'TEAM_LEAD'],
  destructionReports: ['ADMIN', 'AUDITOR'],
  accessLog: ['PARTICIPANT', 'AUDITOR'],
};

/** The mutations that a viewer may use, in the order of the table. */
export function permissionsOf({ roles }: Viewer): string[] {
  return Object.keys(MAY_DO).filter((mutation) => roles.some((role) => MAY_DO[mutation]?.includes(role)));
}

/** The roles that may use a root field. @throws when the tables have no row for it, which is a bug */
export function allowedTo(field: string): readonly Role[] {
  const roles = MAY_DO[field] ?? MAY_ASK[field];
  if (!roles) throw new Error(`No row in the table of permissions for ${field}.`);
  return roles;
}

/** The viewer while a mutation is done: only the roles that may use it count, or ties of another role would let it reach further. */
export function actingIn(mutation: string, viewer: Viewer): Viewer {
  const roles = allowedTo(mutation);
  return { ...viewer, roles: viewer.roles.filter((role) => roles.includes(role)) };
}
