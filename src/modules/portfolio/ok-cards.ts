import type { Role } from '../../access/vocabulary.js';
import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { ProfessionalRole } from '../organization/vocabulary.js';

/** Who sees the work done and can say that it is mastered (domain.md §10). */
const SIGNERS: readonly ProfessionalRole[] = ['TRADE_SPECIALIST', 'WORK_SUPERVISOR'];

/** A placement that was not canceled: where, and from which day. */
export interface Stay {
  readonly locationId: string;
  readonly startsOn: Day;
}

/** Everything that signing a card is judged by. */
export interface Signing {
  readonly signedOn: Day;
  readonly today: Day;
  readonly birthDate: Day;
  /** The location of the card. */
  readonly locationId: string;
  readonly stays: readonly Stay[];
  /** Whether the participant has the signed card already. */
  readonly signedBefore: boolean;
  /** Null when none is named and the viewer is no professional. */
  readonly signer: { readonly active: boolean; readonly roles: readonly ProfessionalRole[] } | null;
}

/**
 * Every reason not to sign an oké-card (domain.md §10): `VALUE_MISSING` or `NOT_A_SIGNER` for who signs,
 * `CARD_OF_OTHER_LOCATION`, `OK_CARD_EXISTS`, and for the day `DATE_IN_FUTURE`, `BEFORE_BIRTH`, `BEFORE_PLACEMENT`.
 */
export function okCardRefusals(signing: Signing): Refusal[] {
  const { locationId, stays, signedBefore } = signing;
  const card = ['input', 'cardId'];
  const there = stays.filter((stay) => stay.locationId === locationId);
  return [
    ...signerRefusals(signing),
    ...(there.length === 0 ? [refusal('CARD_OF_OTHER_LOCATION', card)] : []),
    ...(signedBefore ? [refusal('OK_CARD_EXISTS', card)] : []),
    ...dayRefusals(signing, there),
  ];
}

/**
 * `NOT_YOUR_SIGNATURE` when somebody of the workplace signs in the name of a colleague; a job coach may record what somebody
 * at the workplace signed (domain.md §13).
 */
export function signatureRefusals(
  signer: string | null | undefined,
  { professionalId, roles }: { readonly professionalId: string | undefined; readonly roles: readonly Role[] },
): Refusal[] {
  const own = signer == null || signer === professionalId;
  return own || roles.includes('JOB_COACH') ? [] : [refusal('NOT_YOUR_SIGNATURE', ['input', 'professionalId'])];
}

function signerRefusals({ signer }: Signing): Refusal[] {
  const path = ['input', 'professionalId'];
  if (!signer) return [refusal('VALUE_MISSING', path)];
  return signer.active && signer.roles.some((role) => SIGNERS.includes(role)) ? [] : [refusal('NOT_A_SIGNER', path)];
}

/** The first reason against the day; a task is mastered from the first day at the location on. */
function dayRefusals({ signedOn, today, birthDate }: Signing, there: readonly Stay[]): Refusal[] {
  const path = ['input', 'signedOn'];
  const [start] = there.map(({ startsOn }) => startsOn).sort();
  if (signedOn > today) return [refusal('DATE_IN_FUTURE', path, { day: signedOn })];
  if (signedOn < birthDate) return [refusal('BEFORE_BIRTH', path, { day: signedOn })];
  return start && signedOn < start ? [refusal('BEFORE_PLACEMENT', path, { day: signedOn, start })] : [];
}
