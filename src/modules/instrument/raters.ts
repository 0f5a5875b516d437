import type { Role } from '../../access/vocabulary.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { Rater } from './vocabulary.js';

/** Whose judgement a role may record: people their own, a workplace that of the workplace (domain.md §13). */
const RATERS_OF: Partial<Readonly<Record<Role, readonly Rater[]>>> = {
  PARTICIPANT: ['SELF'],
  WORK_SUPERVISOR: ['WORKPLACE'],
  TRADE_SPECIALIST: ['WORKPLACE'],
  JOB_COACH: ['SELF', 'PROFESSIONAL', 'WORKPLACE'],
};

/** `RATER_NOT_YOURS` when nobody with these roles may record, or make final, the judgement of this rater. */
export function raterRefusals(rater: Rater, roles: readonly Role[], path: readonly string[]): Refusal[] {
  const may = roles.some((role) => RATERS_OF[role]?.includes(rater));
  return may ? [] : [refusal('RATER_NOT_YOURS', path)];
}
