import type { Day } from '../../graph/day.js';
import type { IdPrefix } from '../../graph/ids.js';
import type { Params, Words } from '../../graph/words.js';
import type { MatrixDomain } from '../instrument/vocabulary.js';
import type { Setting } from '../transition/day-of-step.js';
import type { PeriodFact } from '../transition/evidence.js';
import type { SignalFacts } from './facts.js';
import type { SignalSeverity } from './vocabulary.js';

/** What is looked at: a trajectory on a day, the period that it is in, and its rules with what was agreed. */
export interface Look extends Setting {
  readonly facts: SignalFacts;
  readonly period: PeriodFact;
}

/** What a rule found. */
export interface Found {
  readonly dueOn: Day;
  /** That of the code unless it says otherwise. */
  readonly severity?: SignalSeverity;
  /** The row that it is about. */
  readonly about: { readonly prefix: IdPrefix; readonly id: string };
  /** What fills the places of its sentence besides `day`, the day on which it is due. */
  readonly params?: Params;
  /** Fills the place `what` in either language. */
  readonly what?: Words;
  /** The domain that it speaks of, so that its sensitivity travels along (domain.md §13). */
  readonly domain?: MatrixDomain;
}

/** One signal: a pure function; it may be found more than once, each about another row. */
export type SignalRule = (look: Look) => readonly Found[];
