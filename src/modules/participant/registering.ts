import { addDays, type Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import { missingTexts } from '../../graph/required.js';
import type { RegistrationStatus } from './registration-words.js';

/** A withdrawn registration is kept for six weeks, then it goes (domain.md §15). */
const WITHDRAWN_KEPT_DAYS = 42;

/** How a registration stands, and since when. */
export interface Standing {
  readonly status: RegistrationStatus;
  readonly since: Day;
}

/** The first day on which a registration that is still kept can have been withdrawn. */
export const keptSince = (today: Day): Day => addDays(today, -WITHDRAWN_KEPT_DAYS);

/** Whether nothing may be left of it: it was withdrawn more than six weeks ago. */
export function isExpired({ status, since }: Standing, today: Day): boolean {
  return status === 'WITHDRAWN' && since < keptSince(today);
}

/** The way of a registration leads ahead only; a stage may be left out, and the last three are ends (domain.md §15). */
const STAGE: Readonly<Record<RegistrationStatus, number>> = {
  RECEIVED: 1,
  INTAKE_PLANNED: 2,
  WAITING: 3,
  ACCEPTED: 4,
  REFERRED: 4,
  WITHDRAWN: 4,
};

/** `STATE_NOT_POSSIBLE` for a way back, for where it stands already, and for a way on from an end. */
export function stateRefusals(
  from: RegistrationStatus,
  to: RegistrationStatus,
  path: readonly string[] = ['input', 'status'],
): Refusal[] {
  return STAGE[to] > STAGE[from] ? [] : [refusal('STATE_NOT_POSSIBLE', path, { from, to })];
}

/**
 * All reasons not to change by hand how a registration stands: `STATE_NOT_POSSIBLE`, also for `ACCEPTED`, which makes or
 * links a participant and so has a mutation of its own; `REFERRAL_NOTE_MISSING` when nobody says where to.
 */
export function registrationChangeRefusals(
  from: RegistrationStatus,
  { status: to, note }: { readonly status: RegistrationStatus; readonly note?: string | null },
): Refusal[] {
  const path = ['input', 'status'];
  const refusals = to === 'ACCEPTED' ? [refusal('STATE_NOT_POSSIBLE', path, { from, to })] : stateRefusals(from, to);
  if (to === 'REFERRED' && !note?.trim()) refusals.push(refusal('REFERRAL_NOTE_MISSING', ['input', 'note']));
  return refusals;
}

/** What somebody says who asks for a place. */
export interface Asking {
  readonly name: string;
  readonly question: string;
  readonly email?: string | null;
  readonly phone?: string | null;
}

/** `VALUE_MISSING` for name and question, `REACH_MISSING` when there is no way to call back. */
export function receiveRefusals({ name, question, email, phone }: Asking): Refusal[] {
  const reachable = Boolean(email?.trim() || phone?.trim());
  return [...missingTexts({ name, question }, ['input']), ...(reachable ? [] : [refusal('REACH_MISSING', ['input'])])];
}

/** Who is accepted: a participant who is known, or a person to register. */
export interface Accepted {
  readonly participantId?: string | null;
  readonly clientNumber?: string | null;
  readonly name?: object | null;
  readonly birthDate?: Day | null;
  readonly municipality?: string | null;
}

const PERSON = ['clientNumber', 'name', 'birthDate', 'municipality'] as const;

/** `PERSON_OR_PARTICIPANT` for everything said about a new person beside a participant who is known already. */
export function acceptedRefusals(accepted: Accepted): Refusal[] {
  const said = accepted.participantId ? PERSON.filter((field) => accepted[field] != null) : [];
  return said.map((field) => refusal('PERSON_OR_PARTICIPANT', ['input', field]));
}
