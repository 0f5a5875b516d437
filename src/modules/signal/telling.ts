import type { ParticipantSection } from '../../access/vocabulary.js';
import { fill, type Locale } from '../../graph/words.js';
import { isDomainHidden, type Onlooker } from '../instrument/hidden.js';
import { written } from '../transition/explain.js';
import type { Signal } from './signals.js';
import { SIGNAL_TEXTS } from './texts.js';
import type { SignalCode } from './vocabulary.js';

/** What a viewer may see of a file: its parts, and whoever looks. */
export interface Sight {
  readonly sections: ReadonlySet<ParticipantSection>;
  readonly viewer: Onlooker;
}

/** The part of the file that a signal speaks of. */
const SECTION_OF: Readonly<Record<SignalCode, ParticipantSection>> = {
  BASELINE_DUE: 'MATRIX',
  INTERIM_DUE: 'MATRIX',
  NEED_UNATTENDED: 'SUPPORT_NEEDS',
  PHASE_OVER_GUIDELINE: 'STEPS',
  AFTERCARE_AGREEMENT_DUE: 'TRAJECTORY',
  PLACEMENT_ENDING: 'PLACEMENTS',
  CONTRACT_ENDING: 'CONTRACTS',
  FUNDING_ENDING: 'TRAJECTORY',
  COMPETENCES_OUTDATED: 'COMPETENCES',
  RETURN_DATE_PASSED: 'TRAJECTORY',
  READY_TO_ADVANCE: 'TRAJECTORY',
  STEP_REQUESTED: 'TRAJECTORY',
};

/**
 * Whether a viewer may be told a signal. One that speaks of a domain that the viewer may not see is left out as a whole:
 * that there is such a need would say what is hidden (domain.md §13).
 */
export function mayBeTold(
  { code, domain, participantId }: Pick<Signal, 'code' | 'domain' | 'participantId'>,
  { sections, viewer }: Sight,
): boolean {
  if (!sections.has(SECTION_OF[code])) return false;
  return !isDomainHidden(domain, viewer, participantId);
}

/** The sentence of a signal; days are written as the language does. */
export function tell({ code, dueOn, params, what }: Signal, locale: Locale): string {
  const places = Object.entries({ ...params, day: dueOn }).map(([place, value]) => [place, written(value, locale)]);
  return fill(SIGNAL_TEXTS[code][locale], { ...Object.fromEntries(places), what: what?.[locale] ?? '' });
}
