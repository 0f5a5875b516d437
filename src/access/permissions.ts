import { Fault } from '../graph/fault.js';
import type { Viewer } from './viewer.js';
import type { Role } from './vocabulary.js';

const COACHES: readonly Role[] = ['JOB_COACH'];
const LEADS: readonly Role[] = ['TEAM_LEAD'];
const PARTICIPANT_AND_COACHES: readonly Role[] = ['PARTICIPANT', 'JOB_COACH'];
const MANAGERS: readonly Role[] = ['ADMIN'];
const PLACES: readonly Role[] = ['JOB_COACH', 'TEAM_LEAD', 'EMPLOYER'];

/** Who may do what: one row per mutation (domain.md §13). */
export const MAY_DO: Readonly<Record<string, readonly Role[]>> = {
  organizationSave: MANAGERS,
  professionalSave: MANAGERS,
  instrumentImport: MANAGERS,
  locationSave: [...LEADS, ...COACHES],
  workInstructionCardSave: [...LEADS, ...COACHES],
  workplaceProfileSave: PLACES,

  participantRegister: COACHES,
  participantUpdate: COACHES,
  ladderAssess: COACHES,

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
};

/** The mutations that a viewer may use, in the order of the table. */
export function permissionsOf({ roles }: Viewer): string[] {
  return Object.keys(MAY_DO).filter((mutation) => roles.some((role) => MAY_DO[mutation]?.includes(role)));
}

/** @throws Fault `FORBIDDEN` when none of the viewer's roles may do this */
export function requirePermission(mutation: string, viewer: Viewer): void {
  if (!permissionsOf(viewer).includes(mutation)) throw new Fault('FORBIDDEN');
}
