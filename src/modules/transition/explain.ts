import { fill, type Locale, type Params } from '../../graph/words.js';
import { MATRIX_DOMAINS, type MatrixDomain } from '../instrument/vocabulary.js';
import type { Criterion } from './criteria.js';
import { EXPLANATIONS } from './explanations.js';

/** What a reader who may not see a domain reads instead, and whom to ask (domain.md §13). */
const HIDDEN = {
  nl: 'een domein dat u niet mag zien (vraag een collega die dit wel mag zien)',
  en: 'a domain that you may not see (ask a colleague who may)',
} satisfies Record<Locale, string>;

/** The part of a criterion that its sentence needs; a stored one has it too. */
export type Explained = Pick<Criterion, 'explanation' | 'params' | 'domains'>;

/**
 * The sentence that explains a criterion to one reader. The decision is the same for everybody; only the names of domains
 * that the reader may not see are left out.
 * @param hidden whether the reader may not see a domain.
 */
export function explain(
  criterion: Explained,
  locale: Locale,
  hidden: (domain: MatrixDomain) => boolean = () => false,
): string {
  const params = Object.entries(criterion.params ?? {}).map(([place, value]) => [place, written(value, locale)]);
  const domains = named(criterion.domains ?? [], locale, hidden);
  return fill(EXPLANATIONS[criterion.explanation][locale], { ...Object.fromEntries(params), domains } as Params);
}

function named(domains: readonly MatrixDomain[], locale: Locale, hidden: (domain: MatrixDomain) => boolean): string {
  const names = domains.filter((domain) => !hidden(domain)).map((domain) => MATRIX_DOMAINS[domain][locale]);
  return (names.length < domains.length ? [...names, HIDDEN[locale]] : names).join(', ');
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const HOURS = /^\d+\.\d{2}$/;

/** A day or a number of hours as the language writes it. */
export function written(value: string | number, locale: Locale): string | number {
  if (typeof value === 'number') return value;
  if (DAY.test(value)) {
    return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${value}T00:00Z`));
  }
  return HOURS.test(value) && locale === 'nl' ? value.replace('.', ',') : value;
}
