import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import type { ConsentKind } from './consent-words.js';

/** A consent as it was given; the last day included, the day of withdrawal not. */
export interface GivenConsent {
  readonly kind: ConsentKind;
  /** The organization that it is limited to; null when it is limited to none. */
  readonly organizationId: string | null;
  readonly givenOn: Day;
  readonly until: Day | null;
  readonly withdrawnOn: Day | null;
}

/** Whether a consent holds on a day: from the day on which it was given, and no more on the day of its withdrawal. */
export function consentRuns({ givenOn, until, withdrawnOn }: Omit<GivenConsent, 'kind'>, on: Day): boolean {
  return givenOn <= on && (until === null || on <= until) && (withdrawnOn === null || on < withdrawnOn);
}

/** Whether any of the consents allows something of this kind towards an organization on a day (domain.md §15). */
export function isConsented(
  consents: readonly GivenConsent[],
  { kind, organizationId, on }: { kind: ConsentKind; organizationId: string; on: Day },
): boolean {
  return consents.some(
    (consent) =>
      consent.kind === kind &&
      (consent.organizationId === null || consent.organizationId === organizationId) &&
      consentRuns(consent, on),
  );
}

/** `PERIOD_INVALID` for a consent whose last day lies before the day on which it is given. */
export function consentPeriodRefusals(givenOn: Day, until: Day | null): Refusal[] {
  if (until === null || until >= givenOn) return [];
  return [refusal('PERIOD_INVALID', ['input', 'until'], { from: givenOn, until })];
}

/** `CONSENT_WITHDRAWN` when it was withdrawn already, else `DATE_IN_FUTURE`, or `BEFORE_CONSENT` for a day before it was given. */
export function withdrawalRefusals(
  { givenOn, withdrawnOn }: Pick<GivenConsent, 'givenOn' | 'withdrawnOn'>,
  day: Day,
  today: Day,
): Refusal[] {
  const path = ['input', 'withdrawnOn'];
  if (withdrawnOn !== null) return [refusal('CONSENT_WITHDRAWN', ['input', 'consentId'], { day: withdrawnOn })];
  if (day > today) return [refusal('DATE_IN_FUTURE', path, { day })];
  return day < givenOn ? [refusal('BEFORE_CONSENT', path, { day, given: givenOn })] : [];
}
