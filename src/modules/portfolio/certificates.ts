import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import { missingTexts } from '../../graph/required.js';
import type { CertificateKind } from './vocabulary.js';

/** The kinds that stand in the register of vocational qualifications. */
const REGISTERED: readonly CertificateKind[] = ['MBO_CERTIFICATE', 'MBO_DIPLOMA'];

/** A certificate as it is asked. */
export interface CertificateContent {
  readonly kind: CertificateKind;
  readonly title: string;
  readonly issuer: string;
  readonly earnedOn: Day;
  /** Five digits. */
  readonly creboCode: string | null;
}

/**
 * Everything wrong with a certificate (domain.md §10): `VALUE_MISSING` for title or issuer, `DATE_IN_FUTURE`,
 * `CERTIFICATE_BEFORE_BIRTH`, `CREBO_MISSING` for MBO, `CREBO_NOT_FOR_KIND` for what is not.
 */
export function certificateRefusals(
  { kind, title, issuer, earnedOn: day, creboCode }: CertificateContent,
  birthDate: Day,
  today: Day,
): Refusal[] {
  const path = ['input', 'earnedOn'];
  const crebo = ['input', 'creboCode'];
  const registered = REGISTERED.includes(kind);
  return [
    ...missingTexts({ title, issuer }, ['input']),
    ...(day > today ? [refusal('DATE_IN_FUTURE', path, { day })] : []),
    ...(day < birthDate ? [refusal('CERTIFICATE_BEFORE_BIRTH', path, { day })] : []),
    ...(registered && creboCode === null ? [refusal('CREBO_MISSING', crebo)] : []),
    ...(!registered && creboCode !== null ? [refusal('CREBO_NOT_FOR_KIND', crebo)] : []),
  ];
}
