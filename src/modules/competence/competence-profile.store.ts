import type { Work } from '../../graph/unit-of-work.js';
import type { FoundInstrument } from '../instrument/instrument.find.js';
import type { ItemAnswer } from '../instrument/level-rules.js';
import { type CompetenceProfile, CompetenceScore } from './competence-profile.entity.js';
import type { CompetenceScoreInput } from './competence-profile.inputs.js';

/** What a stored profile says, by item code. */
export async function storedAnswers(
  work: Work,
  profile: CompetenceProfile,
  { items }: FoundInstrument,
): Promise<ItemAnswer[]> {
  const codes = new Map([...items].map(([code, { id }]) => [id, code]));
  const scores = await work.em.find(CompetenceScore, { profile: profile.id }, { orderBy: { position: 'asc' } });
  return scores.map(({ item, level, notAssessed }) => ({ item: codes.get(item.id) ?? item.id, level, notAssessed }));
}

/** Stores scores that were not refused, each in the place of what the profile held on the same item. */
export async function saveScores(
  work: Work,
  profile: CompetenceProfile,
  { items }: FoundInstrument,
  scores: readonly CompetenceScoreInput[],
): Promise<void> {
  const stored = await work.em.find(CompetenceScore, { profile: profile.id });
  for (const { item: code, level = null, notAssessed = null, note = null } of scores) {
    const { id: item = '', position = 0 } = items.get(code) ?? {};
    const score = stored.find((one) => one.position === position);
    if (score) work.em.assign(score, { level, notAssessed, note });
    else work.em.create(CompetenceScore, { profile, item, position, level, notAssessed, note });
  }
}
