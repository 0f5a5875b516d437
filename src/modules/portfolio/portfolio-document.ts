import type { Day } from '../../graph/day.js';
import type { Locale, Vocabulary } from '../../graph/words.js';
import { MATRIX_DOMAINS, type MatrixDomain } from '../instrument/vocabulary.js';
import { displayName, type NameParts } from '../organization/person-name.js';
import { CERTIFICATE_KINDS, type CertificateKind, GOAL_STATUSES, type GoalStatus } from './vocabulary.js';

/** The version of the form; a form that readers would stumble over gets the next number. */
const FORM_VERSION = 1;

/** A goal as the database has it. */
export interface GoalFact {
  readonly text: string;
  readonly status: GoalStatus;
  /** The name of the competence in both languages; null when it is about something else. */
  readonly item: Readonly<Record<Locale, string>> | null;
  /** The domain of the goal, or of its need. */
  readonly domain: MatrixDomain | null;
  readonly targetLevel: number | null;
  readonly dueOn: Day | null;
  readonly endedOn: Day | null;
  readonly endNote: string | null;
  readonly steps: readonly { readonly text: string; readonly doneOn: Day | null }[];
  readonly cards: readonly { readonly title: string; readonly signedOn: Day | null }[];
}

/** Everything that a portfolio holds. */
export interface PortfolioFacts {
  readonly name: NameParts;
  readonly goals: readonly GoalFact[];
  readonly okCards: readonly {
    readonly title: string;
    readonly location: string;
    readonly organization: string;
    readonly signedOn: Day;
    readonly signedBy: NameParts;
    readonly note: string | null;
  }[];
  readonly certificates: readonly {
    readonly kind: CertificateKind;
    readonly title: string;
    readonly issuer: string;
    readonly earnedOn: Day;
    readonly creboCode: string | null;
  }[];
}

/** For whom the document is made, in which language, on which day. */
export interface Reader {
  readonly locale: Locale;
  readonly today: Day;
}

/**
 * The portfolio as a document to keep or to hand over (domain.md §10); its form stands in docs/portfolio-export.md. With
 * whom it is shared is nobody else's business.
 */
export function portfolioDocument({ name, goals, okCards, certificates }: PortfolioFacts, reader: Reader): object {
  const { locale, today } = reader;
  return {
    form: 'portfolio',
    version: FORM_VERSION,
    language: locale,
    exportedOn: today,
    participant: { name: displayName(name) },
    goals: goals.map((goal) => goalDocument(goal, locale)),
    okCards: okCards.map((card) => ({ ...card, signedBy: displayName(card.signedBy) })),
    certificates: certificates.map((one) => ({ ...one, kind: coded(CERTIFICATE_KINDS, one.kind, locale) })),
  };
}

function goalDocument({ item, domain, ...goal }: GoalFact, locale: Locale): object {
  return {
    ...goal,
    status: coded(GOAL_STATUSES, goal.status, locale),
    competence: item?.[locale] ?? null,
    domain: domain && MATRIX_DOMAINS[domain][locale],
  };
}

/** A code that never changes, beside its label in the language of the document. */
function coded<C extends string>(words: Record<C, Vocabulary[string]>, code: C, locale: Locale) {
  return { code, label: words[code][locale] };
}
