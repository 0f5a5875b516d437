import type { MatrixDomain } from '../../modules/instrument/vocabulary.js';
import type { OpenNeed } from '../../modules/matrix/need-effects.js';
import type { Need } from '../../modules/matrix/needs.js';
import type { HelpSource, NeedKind, NeedStatus, NeedUrgency } from '../../modules/matrix/vocabulary.js';
import type { NeedFact, NeedStateFact } from '../../modules/transition/evidence.js';
import { NEED_DESCRIPTIONS } from '../texts/measuring.js';
import type { Life } from './life.js';

/** The row of a support need. */
interface NeedRow {
  readonly id: string;
  readonly domain: MatrixDomain;
  readonly kind: NeedKind;
  version: number;
  status: NeedStatus;
  since: string;
  urgency: NeedUrgency;
  urgentSince: string;
  openedOn: string;
  measurement: string | null;
  improved: boolean;
  helpFrom: HelpSource | null;
  askAgainOn: string | null;
  party: string | null;
}

/** A need with the states that it had. */
export interface NeedState {
  readonly row: NeedRow;
  readonly states: NeedStateFact[];
}

/** A need as the criteria see it. */
export function needFact({ row: { id, domain, openedOn }, states }: NeedState): NeedFact {
  return { id, domain, openedOn, states };
}

/** A need as its own rules see it. */
export function needOf({ row }: NeedState): Need {
  const { id, domain, status, since, urgency, urgentSince, openedOn, measurement: openedBy, improved } = row;
  return { id, domain, status, since, urgency, urgentSince, openedOn, openedBy, improved };
}

/** All needs of a participant as the rules see them. */
export const needsOf = (life: Life): Need[] => life.needs.map(needOf);

/** Who works on needs: the participant's first coach. */
export const authorOf = (life: Life): string => life.source.coaches[0] as string;

/** A new need in the book. */
export function enterNeed(life: Life, { domain, kind, status, urgency, openedOn, openedBy }: OpenNeed): NeedState {
  const row: NeedRow = life.records.add('SupportNeed', {
    id: life.records.id(),
    version: 1,
    participant: life.source.participant,
    ...{ domain, kind, status, urgency, openedOn, urgentSince: openedOn, since: openedOn },
    description: life.random.pick(NEED_DESCRIPTIONS[domain]),
    measurement: openedBy,
    improved: false,
    helpFrom: null,
    askAgainOn: null,
    party: null,
    recordedAt: life.instant(),
  });
  const state: NeedState = { row, states: [] };
  life.needs.push(state);
  keepHistory(life, state, { author: openedBy ? null : authorOf(life), note: null });
  return state;
}

/** Changes the row of a need. */
export function changeNeed(state: NeedState, { openedBy, ...set }: Partial<Need>): void {
  Object.assign(state.row, set, openedBy === undefined ? {} : { measurement: openedBy });
  state.row.version += 1;
}

/** Who changed a need, and what was said; nobody when a measurement did. */
export interface HistoryWords {
  readonly author: string | null;
  readonly note: string | null;
}

/** Keeps a change of state or urgency. */
export function keepHistory(life: Life, { row, states }: NeedState, { author, note }: HistoryWords): void {
  const { id: need, status, urgency } = row;
  const change = { id: life.records.id(), need, status, urgency, on: life.day, author, note };
  life.records.add('SupportNeedChange', { ...change, recordedAt: life.instant() });
  states.push({ status, since: life.day });
}
