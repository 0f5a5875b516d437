import { ROLES } from '../../access/vocabulary.js';
import type { Locale, Vocabulary } from '../../graph/words.js';
import { MATRIX_DOMAINS, RATERS } from '../instrument/vocabulary.js';
import { CONSENT_KINDS } from '../participant/consent-words.js';
import { LADDER_STEPS, REPORT_KINDS } from '../participant/vocabulary.js';
import { PLACEMENT_KINDS } from '../placement/vocabulary.js';
import { CERTIFICATE_KINDS } from '../portfolio/vocabulary.js';
import { FOLLOW_UP_RESULTS } from '../trajectory/follow-ups.js';
import {
  LEGAL_FRAMES,
  PHASES,
  STABILITY_ANSWERS,
  TRAJECTORY_OUTCOMES,
  TRANSITION_KINDS,
} from '../trajectory/vocabulary.js';
import { TIMELINE_KINDS, type TimelineKind } from './vocabulary.js';

/** What an entry says beside its kind and its day. */
export interface EntryWords {
  readonly kind: TimelineKind;
  /** A code that tells more, such as the kind of placement. */
  readonly code: string | null;
  /** Where a step leads: a phase or an outcome. */
  readonly target: string | null;
  /** The title of a certificate or card. */
  readonly title: string | null;
}

/** Which closed set the code of an entry comes from. */
const CODES: Readonly<Partial<Record<TimelineKind, Vocabulary>>> = {
  LADDER_ASSESSMENT: LADDER_STEPS,
  REPORT: REPORT_KINDS,
  CONSENT: CONSENT_KINDS,
  CONSENT_WITHDRAWN: CONSENT_KINDS,
  EMERGENCY_ACCESS: ROLES,
  STEP: TRANSITION_KINDS,
  STEP_REVOKED: TRANSITION_KINDS,
  AGREEMENT: TRANSITION_KINDS,
  AGREEMENT_WITHDRAWN: TRANSITION_KINDS,
  STABILITY_ANSWER: STABILITY_ANSWERS,
  STEP_REQUEST: TRANSITION_KINDS,
  STEP_REQUEST_ANSWERED: TRANSITION_KINDS,
  TAILORING: PHASES,
  FUNDING: LEGAL_FRAMES,
  FOLLOW_UP: FOLLOW_UP_RESULTS,
  MATRIX_MEASUREMENT: RATERS,
  SUPPORT_NEED_OPENED: MATRIX_DOMAINS,
  SUPPORT_NEED_RESOLVED: MATRIX_DOMAINS,
  COMPETENCE_PROFILE: RATERS,
  PLACEMENT_STARTED: PLACEMENT_KINDS,
  PLACEMENT_REVIEW: PLACEMENT_KINDS,
  PLACEMENT_ENDED: PLACEMENT_KINDS,
  PLACEMENT_CANCELLED: PLACEMENT_KINDS,
  CERTIFICATE: CERTIFICATE_KINDS,
};

/** Kinds whose code says it all: "stap terug" needs no "stap" before it. */
const BY_CODE: readonly TimelineKind[] = ['STEP', 'REPORT', 'CERTIFICATE'];

const TARGETS: Vocabulary = { ...PHASES, ...TRAJECTORY_OUTCOMES };

/**
 * An entry in a few words, such as "Stap vooruit: leren en werken in de praktijk". A step that ends the trajectory is told
 * by its outcome alone.
 */
export function entryLabel(entry: EntryWords, locale: Locale): string {
  const { kind, code, target, title } = entry;
  const known = code ? CODES[kind]?.[code]?.[locale] : undefined;
  const where = target ? TARGETS[target]?.[locale] : undefined;
  const ends = target !== null && target in TRAJECTORY_OUTCOMES;
  const own = known && BY_CODE.includes(kind) ? [] : [TIMELINE_KINDS[kind][locale]];
  const [head = '', ...rest] = [...own, ends ? undefined : known, where, title].filter((part) => part != null);
  const text = rest.length > 0 ? `${head}: ${rest.join(', ')}` : head;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
