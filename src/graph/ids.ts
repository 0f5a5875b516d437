import { v7 } from 'uuid';
import { Fault } from './fault.js';

/** The types that have an id of their own, by prefix. Reference data has natural keys and is not here (graph.md, rule 2). */
export const ID_TYPES = {
  par: 'Participant',
  tra: 'Trajectory',
  php: 'PhasePeriod',
  ptr: 'PhaseTransition',
  mat: 'MatrixMeasurement',
  cpr: 'CompetenceProfile',
  ned: 'SupportNeed',
  org: 'Organization',
  loc: 'Location',
  wpp: 'WorkplaceProfile',
  con: 'Contract',
  pro: 'Professional',
  ass: 'LadderAssessment',
  crd: 'WorkInstructionCard',
  agr: 'Agreement',
  sta: 'StabilityAnswer',
  fun: 'Funding',
  lin: 'LearningLine',
  pla: 'Placement',
  ses: 'Attendance',
  sup: 'SupportHours',
  goa: 'Goal',
  okc: 'OkCard',
  crt: 'Certificate',
  shr: 'PortfolioShare',
  reg: 'Registration',
  prf: 'TalentProfile',
  itr: 'InterestResult',
  rep: 'Report',
  fol: 'FollowUp',
  srq: 'StepRequest',
  rem: 'Remark',
  stn: 'StandIn',
  emg: 'EmergencyAccess',
  cns: 'Consent',
  brf: 'Briefing',
} as const;

/** Three letters that open an id and name its type. */
export type IdPrefix = keyof typeof ID_TYPES;

/** A new id, a UUID version 7: later ids sort after earlier ones. */
export const newId = (): string => v7();

/** `par` and a UUID → `par_0190c2a1…`, as clients see it. */
export const encodeId = (prefix: IdPrefix, uuid: string): string => `${prefix}_${uuid.replaceAll('-', '')}`;

const SHAPE = /^([a-z]{3})_([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;

/** An id from a client → its prefix and UUID, or undefined when it is not one of ours. */
export function parseId(id: string): { prefix: IdPrefix; uuid: string } | undefined {
  const [, prefix, ...hex] = SHAPE.exec(id) ?? [];
  return prefix && Object.hasOwn(ID_TYPES, prefix) ? { prefix: prefix as IdPrefix, uuid: hex.join('-') } : undefined;
}

/** The UUID of an id that must be of the given type. @throws Fault `BAD_ID` naming the expected type. */
export function decodeId(prefix: IdPrefix, id: string): string {
  const parsed = parseId(id);
  if (parsed?.prefix !== prefix) throw new Fault('BAD_ID', { expected: ID_TYPES[prefix], prefix });
  return parsed.uuid;
}
