import { type Refusal, refusal } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { WorkArea } from '../reference/reference.entity.js';
import { ChosenWorkArea } from './participant.entity.js';

/** `CODE_UNKNOWN` for every code that is no work area, by its place in the list. */
export async function workAreaRefusals(
  work: Work,
  codes: readonly string[] | null | undefined,
  path: readonly string[],
): Promise<Refusal[]> {
  if (!codes || codes.length === 0) return [];
  const known = new Set((await work.em.find(WorkArea, { code: { $in: [...codes] } })).map(({ code }) => code));
  return codes.flatMap((code, i) => (known.has(code) ? [] : [refusal('CODE_UNKNOWN', [...path, String(i)], { code })]));
}

/**
 * Makes these the work areas that the participant, who is locked, chose; null is none, undefined leaves them.
 * @returns whether anything changed
 */
export async function chooseWorkAreas(
  work: Work,
  participantId: string,
  codes: readonly string[] | null | undefined,
): Promise<boolean> {
  if (codes === undefined) return false;
  const chosen = new Set(codes);
  const before = await work.em.find(ChosenWorkArea, { participant: participantId });
  const gone = before.filter(({ workArea }) => !chosen.has(workArea.code));
  for (const choice of gone) work.em.remove(choice);
  for (const choice of before) chosen.delete(choice.workArea.code);
  for (const code of chosen) work.em.create(ChosenWorkArea, { participant: participantId, workArea: code });
  return gone.length + chosen.size > 0;
}
