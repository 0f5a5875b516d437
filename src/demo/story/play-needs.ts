import { changedNeed, type NeedChange, needChangeRefusals } from '../../modules/matrix/need-changes.js';
import { type ChangeNeed, type NeedEffect, startEffect } from '../../modules/matrix/need-effects.js';
import { isUnresolved } from '../../modules/matrix/needs.js';
import type { HelpSource, NeedStatus, NeedUrgency } from '../../modules/matrix/vocabulary.js';
import { DEFAULT_RULES } from '../../modules/trajectory/programme-rules.js';
import { dayNumber, dayText } from '../calendar.js';
import type { Random, Weighted } from '../random.js';
import { NEED_NOTES, PARTIES } from '../texts/measuring.js';
import { ORDER } from './agenda.js';
import type { Life } from './life.js';
import { authorOf, changeNeed, enterNeed, keepHistory, type NeedState, needOf, needsOf } from './need-book.js';

/** Days until somebody takes a need up, at the median (demo-data.md §4). */
const FIRST_ACTION = { HIGH: 9, NORMAL: 24 } as const;
const RESOLVED_AFTER = 96;
const WAYS: Weighted<NeedStatus> = [
  ['IN_PROGRESS', 75],
  ['ELSEWHERE', 18],
  ['DECLINED', 7],
];
const HELP: Weighted<HelpSource> = [
  ['OWN_STRENGTH', 15],
  ['NETWORK', 20],
  ['VOLUNTEER', 10],
  ['GENERAL_PROVISION', 20],
  ['PROFESSIONAL', 35],
];

/** Does what finalizing a matrix, or a start, does to needs (domain.md §5), and plans who takes them up. */
export function applyEffects(life: Life, effects: readonly NeedEffect[]): void {
  for (const effect of effects) {
    if (effect.effect === 'OPEN') planFor(life, enterNeed(life, effect));
    else change(life, life.needs.find(({ row }) => row.id === effect.needId) as NeedState, effect);
  }
}

/** A trajectory starts: it is the answer to the need on work, and others that are left are taken up again. */
export function takeUpNeeds(life: Life): void {
  life.active = true;
  for (const state of life.needs) planFor(life, state);
  const effect = startEffect(needsOf(life), life.day);
  if (effect) applyEffects(life, [effect]);
}

function change(life: Life, state: NeedState, { effect, set }: ChangeNeed): void {
  changeNeed(state, set);
  if (effect === 'MARK') return;
  if (set.status) Object.assign(state.row, { askAgainOn: null, party: null });
  keepHistory(life, state, { author: effect === 'START' ? authorOf(life) : null, note: null });
  planFor(life, state);
}

function planFor(life: Life, state: NeedState): void {
  const { status } = state.row;
  if (status === 'OPEN') planAction(life, state);
  if (status === 'IN_PROGRESS' || status === 'ELSEWHERE') planResolving(life, state);
}

function planAction(life: Life, state: NeedState): void {
  const days = life.helpers[state.row.domain] ? 1 : daysToAction(life.random, state.row.urgency);
  life.agenda.note(life.now + days, ORDER.NEEDS, () => attend(life, state));
}

function daysToAction(random: Random, urgency: NeedUrgency): number {
  if (urgency === 'ACUTE')
    return random.weighted([
      [0, 20],
      [1, 65],
      [4, 15],
    ]);
  return Math.round(random.logNormal(FIRST_ACTION[urgency], 0.6));
}

/** Somebody takes an open need up, in one of three ways; what is acute goes first. */
function attend(life: Life, state: NeedState): void {
  if (!life.active || state.row.status !== 'OPEN') return;
  if (state.row.urgency !== 'ACUTE') attendAcute(life);
  const known = life.helpers[state.row.domain];
  setStatus(life, state, known ? 'ELSEWHERE' : life.random.weighted(WAYS));
}

/** Takes up everything acute, as is asked for every step. */
export function attendAcute(life: Life): void {
  for (const state of life.needs) if (state.row.status === 'OPEN' && state.row.urgency === 'ACUTE') attend(life, state);
}

/** Changes a need by hand, as `supportNeedChange` would; what the rules refuse is tried again some days later. */
function setStatus(life: Life, state: NeedState, status: NeedStatus): void {
  const plain = wish(life, state, status);
  const refusals = refusalsOf(life, state, plain);
  const motivation = NEED_NOTES.PAST_HIGH[0];
  const past = refusals.some(({ code }) => code === 'MOTIVATION_MISSING');
  const asked = past ? { ...plain, motivation } : plain;
  if (refusals.length > 0 && refusalsOf(life, state, asked).length > 0) {
    life.agenda.note(life.now + 2, ORDER.NEEDS, () => attend(life, state));
    return;
  }
  const { askAgainOn = null, party = null } = asked;
  changeNeed(state, changedNeed(needOf(state), asked, life.day));
  Object.assign(state.row, { askAgainOn, party });
  if (status === 'IN_PROGRESS') state.row.helpFrom = life.random.weighted(HELP);
  const note = past ? motivation : life.random.pick(NEED_NOTES[status]);
  keepHistory(life, state, { author: authorOf(life), note });
  planFor(life, state);
  if (askAgainOn) life.agenda.note(dayNumber(askAgainOn), ORDER.NEEDS, () => askAgain(life, state));
}

function wish({ random, now, helpers }: Life, { row }: NeedState, status: NeedStatus): NeedChange {
  if (status === 'DECLINED') return { status, askAgainOn: dayText(now + random.whole(30, 90)) };
  return status === 'ELSEWHERE' ? { status, party: helpers[row.domain] ?? random.pick(PARTIES) } : { status };
}

const refusalsOf = (life: Life, state: NeedState, asked: NeedChange) =>
  needChangeRefusals({ need: needOf(state), needs: needsOf(life), today: life.day }, asked, DEFAULT_RULES.needs);

function askAgain(life: Life, state: NeedState): void {
  if (!life.active || state.row.status !== 'DECLINED') return;
  if (life.random.chance(0.6)) setStatus(life, state, 'IN_PROGRESS');
}

function planResolving(life: Life, state: NeedState): void {
  const days = Math.max(7, Math.round(life.random.logNormal(RESOLVED_AFTER, 0.45)));
  life.agenda.note(life.now + days, ORDER.NEEDS, () => resolve(life, state));
}

/** Most needs are resolved when the domain went up, few before; the others are looked at again. */
function resolve(life: Life, state: NeedState): void {
  const { status, improved } = state.row;
  if (!life.active || (status !== 'IN_PROGRESS' && status !== 'ELSEWHERE')) return;
  if (life.random.chance(improved ? 0.85 : 0.12)) setStatus(life, state, 'RESOLVED');
  else life.agenda.note(life.now + 45, ORDER.NEEDS, () => resolve(life, state));
}

/** At a good end, what improved is closed together. */
export function closeImproved(life: Life): void {
  for (const state of life.needs) if (isUnresolved(state.row) && state.row.improved) setStatus(life, state, 'RESOLVED');
}
