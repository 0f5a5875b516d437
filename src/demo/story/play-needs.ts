import type { MatrixDomain } from '../../modules/instrument/vocabulary.js';
import { changedNeed, type NeedChange, needChangeRefusals } from '../../modules/matrix/need-changes.js';
import type { NeedEffect } from '../../modules/matrix/need-effects.js';
import { isUnresolved, type Need } from '../../modules/matrix/needs.js';
import type { NeedKind, NeedStatus, NeedUrgency } from '../../modules/matrix/vocabulary.js';
import { DEFAULT_RULES } from '../../modules/trajectory/programme-rules.js';
import type { NeedFact, NeedStateFact } from '../../modules/transition/evidence.js';
import { dayNumber, dayText } from '../calendar.js';
import { NEED_DESCRIPTIONS, NEED_NOTES, PARTIES } from '../texts/measuring.js';
import { ORDER } from './agenda.js';
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
  helpFrom: string | null;
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

const needOf = ({ row: { measurement, ...need } }: NeedState): Need => ({ ...need, openedBy: measurement });

/** All needs of a participant as the rules see them. */
export const needsOf = (life: Life): Need[] => life.needs.map(needOf);

/** Days until somebody takes a need up, at the median (demo-data.md §4). */
const FIRST_ACTION: Readonly<Record<NeedUrgency, number>> = { ACUTE: 1, HIGH: 9, NORMAL: 24 };
const RESOLVED_AFTER = 96;

/** Does what finalizing a matrix, or a start, does to needs (domain.md §5), and plans who takes them up. */
export function applyEffects(life: Life, effects: readonly NeedEffect[]): void {
  for (const effect of effects) {
    if (effect.effect === 'OPEN') open(life, effect);
    else change(life, life.needs.find(({ row }) => row.id === effect.needId) as NeedState, effect);
  }
}

function open(life: Life, effect: NeedEffect & { effect: 'OPEN' }): void {
  const { domain, status, urgency, kind, openedOn, openedBy } = effect;
  const row: NeedRow = life.records.add('SupportNeed', {
    id: life.records.id(),
    version: 1,
    participant: life.source.participant,
    ...{ domain, kind, status, urgency, openedOn, urgentSince: openedOn, since: openedOn },
    description: life.random.pick(NEED_DESCRIPTIONS[domain] ?? ['']),
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
  if (status === 'OPEN') planAction(life, state);
  else planResolving(life, state);
}

function change(
  life: Life,
  state: NeedState,
  { effect, set }: NeedEffect & { effect: Exclude<NeedEffect['effect'], 'OPEN'> },
): void {
  const { openedBy, ...rest } = set;
  Object.assign(state.row, rest, openedBy === undefined ? {} : { measurement: openedBy });
  state.row.version += 1;
  if (rest.status) Object.assign(state.row, { askAgainOn: null, party: null });
  if (effect !== 'MARK') keepHistory(life, state, { author: null, note: null });
  if (state.row.status === 'OPEN' && effect !== 'MARK') planAction(life, state);
}

interface HistoryWords {
  readonly author: string | null;
  readonly note: string | null;
}

function keepHistory(life: Life, { row, states }: NeedState, { author, note }: HistoryWords): void {
  const { id: need, status, urgency } = row;
  const recordedAt = life.instant();
  life.records.add('SupportNeedChange', {
    id: life.records.id(),
    need,
    status,
    urgency,
    on: life.day,
    author,
    note,
    recordedAt,
  });
  if (states.at(-1)?.status !== status || row.since === life.day) states.push({ status, since: row.since });
}

const authorOf = (life: Life): string => life.source.coaches[0] as string;

function planAction(life: Life, state: NeedState): void {
  const { urgency } = state.row;
  const days =
    urgency === 'ACUTE'
      ? life.random.weighted([
          [0, 20],
          [1, 65],
          [4, 15],
        ])
      : life.random.logNormal(FIRST_ACTION[urgency], 0.6);
  life.agenda.note(life.now + Math.round(days), ORDER.NEEDS, () => attend(life, state));
}

/** Somebody takes an open need up, in one of three ways; a more urgent one goes first. */
export function attend(life: Life, state: NeedState): void {
  if (state.row.status !== 'OPEN') return;
  const acute = life.needs.find(({ row }) => row.status === 'OPEN' && row.urgency === 'ACUTE' && !row.improved);
  if (acute && state.row.urgency !== 'ACUTE') attend(life, acute);
  const status = life.random.weighted([
    ['IN_PROGRESS', 75],
    ['ELSEWHERE', 18],
    ['DECLINED', 7],
  ]);
  setStatus(life, state, status);
}

/** Changes a need by hand, as `supportNeedChange` would; what the rules refuse is tried again later. */
function setStatus(life: Life, state: NeedState, status: NeedStatus): void {
  const { random } = life;
  const change: NeedChange = {
    status,
    motivation: NEED_NOTES.PAST_HIGH[0],
    askAgainOn: status === 'DECLINED' ? dayText(life.now + random.whole(30, 90)) : null,
    party: status === 'ELSEWHERE' ? random.pick(PARTIES) : null,
  };
  const refusals = needChangeRefusals(
    { need: needOf(state), needs: needsOf(life), today: life.day },
    change,
    DEFAULT_RULES.needs,
  );
  if (refusals.length > 0) {
    life.agenda.note(life.now + 2, ORDER.NEEDS, () => attend(life, state));
    return;
  }
  const { openedBy, ...changed } = changedNeed(needOf(state), change, life.day);
  const { askAgainOn, party } = change;
  Object.assign(state.row, changed, { measurement: openedBy, askAgainOn, party, version: state.row.version + 1 });
  if (status === 'IN_PROGRESS')
    state.row.helpFrom = random.weighted([
      ['OWN_STRENGTH', 15],
      ['NETWORK', 20],
      ['VOLUNTEER', 10],
      ['GENERAL_PROVISION', 20],
      ['PROFESSIONAL', 35],
    ]);
  keepHistory(life, state, { author: authorOf(life), note: random.pick(NEED_NOTES[status]) });
  if (status === 'DECLINED')
    life.agenda.note(dayNumber(askAgainOn as string), ORDER.NEEDS, () => askAgain(life, state));
  if (status === 'IN_PROGRESS' || status === 'ELSEWHERE') planResolving(life, state);
}

function askAgain(life: Life, state: NeedState): void {
  if (state.row.status === 'DECLINED' && life.random.chance(0.6)) setStatus(life, state, 'IN_PROGRESS');
}

function planResolving(life: Life, state: NeedState): void {
  const days = Math.max(7, Math.round(life.random.logNormal(RESOLVED_AFTER, 0.45)));
  life.agenda.note(life.now + days, ORDER.NEEDS, () => resolve(life, state));
}

/** Most needs are resolved when the domain went up, few before; the others are looked at again. */
function resolve(life: Life, state: NeedState): void {
  const { status, improved } = state.row;
  if (status !== 'IN_PROGRESS' && status !== 'ELSEWHERE') return;
  if (life.random.chance(improved ? 0.85 : 0.12)) setStatus(life, state, 'RESOLVED');
  else life.agenda.note(life.now + 45, ORDER.NEEDS, () => resolve(life, state));
}

/** Before a step, everything acute is taken up: it is asked for every step. */
export function attendAcute(life: Life): void {
  for (const state of life.needs) if (state.row.status === 'OPEN' && state.row.urgency === 'ACUTE') attend(life, state);
}

/** At a good end, what improved is closed together. */
export function closeImproved(life: Life): void {
  for (const state of life.needs) if (isUnresolved(state.row) && state.row.improved) setStatus(life, state, 'RESOLVED');
}
