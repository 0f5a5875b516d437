import type { Refusal } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import type { Scale } from '../instrument/definition.js';
import { findInstrument, storedInstrument } from '../instrument/instrument.find.js';
import { competenceItemRefusals, type NamedItem } from '../instrument/item-rules.js';
import type { MatrixDomain } from '../instrument/vocabulary.js';
import { scaleOf } from '../matrix/matrix-target.service.js';
import type { SupportNeed } from '../matrix/support-need.entity.js';
import type { Goal } from './goal.entity.js';
import type { GoalSetInput } from './goal.inputs.js';

/** What a goal is about: keys of rows, one of them at most, and the scale of levels when it has one. */
export interface Subject {
  readonly item: string | null;
  readonly domain: MatrixDomain | null;
  readonly need: string | null;
  readonly scale: Scale | null;
  /** Why it cannot be about what was named. */
  readonly refusals: readonly Refusal[];
}

const NOTHING: Subject = { item: null, domain: null, need: null, scale: null, refusals: [] };

/** The domain that a goal speaks of, its own or that of its need; null when it speaks of none. */
async function domainOf(goal: Goal | undefined): Promise<MatrixDomain | null> {
  return goal?.domain ?? (await goal?.need?.loadOrFail())?.domain ?? null;
}

/** What a goal is about after a change: what the input says when it names or empties any of the three, else what it was. */
export async function subjectOf(
  work: Work,
  { item, domain, supportNeedId }: GoalSetInput,
  { goal, need }: { goal: Goal | undefined; need: SupportNeed | undefined },
): Promise<Subject> {
  if (item === undefined && domain === undefined && supportNeedId === undefined) return subjectNow(work, goal);
  if (item) return namedSubject(work, item);
  if (domain) return { ...NOTHING, domain, scale: await scaleOf(work, domain) };
  return need ? { ...NOTHING, need: need.id, scale: await scaleOf(work, need.domain) } : NOTHING;
}

async function namedSubject(work: Work, named: NamedItem): Promise<Subject> {
  const instrument = await findInstrument(work, named.instrument);
  const refusals = competenceItemRefusals(named, instrument, ['input', 'item']);
  if (!instrument || refusals.length > 0) return { ...NOTHING, refusals };
  return { ...NOTHING, item: instrument.items.get(named.item)?.id ?? null, scale: instrument.scale };
}

async function subjectNow(work: Work, goal: Goal | undefined): Promise<Subject> {
  const item = await goal?.item?.loadOrFail();
  if (item) return { ...NOTHING, item: item.id, scale: (await storedInstrument(work, item.instrument.id)).scale };
  const domain = await domainOf(goal);
  if (!domain) return NOTHING;
  return { ...NOTHING, domain: goal?.domain ?? null, need: goal?.need?.id ?? null, scale: await scaleOf(work, domain) };
}
