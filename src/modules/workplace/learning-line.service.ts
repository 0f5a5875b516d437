import type { Result } from '../../graph/mutate.js';
import { Refused, refusal, refuseIf } from '../../graph/refusal.js';
import { missingTexts } from '../../graph/required.js';
import { expectVersion, type Work } from '../../graph/unit-of-work.js';
import { seen } from '../../plan/seen.js';
import { sql, typed } from '../../plan/sql.js';
import { WorkArea } from '../reference/reference.entity.js';
import { codeRefusals } from '../reference/reference.find.js';
import { LearningLine, LearningLineStep } from './learning-line.entity.js';
import type { LearningLineSaveInput } from './learning-line.inputs.js';
import { type LineStep, lineRefusals } from './learning-line-rules.js';
import { WorkplaceProfile } from './workplace-profile.entity.js';

const STEPS = ['input', 'workplaceProfileIds'];

/** A line to change, undefined when a new one is to be added, and its steps as they are to be. */
export interface LineToSave {
  readonly line: LearningLine | undefined;
  readonly steps: readonly LineStep[];
}

/** The line and the workplaces, locked: the workplaces first, as a change of a workplace does. @throws Refused `NOT_FOUND` */
export async function learningLineToSave(work: Work, input: LearningLineSaveInput): Promise<LineToSave> {
  const steps = await lockedSteps(work, input.workplaceProfileIds);
  const id = input.learningLineId;
  const line = id ? await work.lock(LearningLine, id, ['input', 'learningLineId']) : undefined;
  return { line, steps };
}

async function lockedSteps(work: Work, ids: readonly string[]): Promise<LineStep[]> {
  const rows = await work.read<LineStep>(sql`
    select w.id as "workplaceId", w.rung, w.guidance, w.shelter from workplace_profile w
    where w.id = any(${typed(ids, 'uuid[]')}) and ${seen(work, WorkplaceProfile, 'w')} order by w.id for update`);
  const found = new Map(rows.map((row) => [row.workplaceId, row]));
  const steps = ids.map((id) => found.get(id));
  const missing = steps.flatMap((step, i) => (step ? [] : [refusal('NOT_FOUND', [...STEPS, String(i)])]));
  if (missing.length > 0) throw new Refused(missing);
  return steps.filter((step) => step !== undefined);
}

/**
 * Adds or changes a line and its steps (domain.md §9).
 * @throws Refused with every reason at once: `VALUE_MISSING`, `CODE_UNKNOWN`, those of the steps; before them
 * `VERSION_CONFLICT`
 */
export async function saveLearningLine(
  work: Work,
  { name, region, workArea, active, expectedVersion }: LearningLineSaveInput,
  { line: found, steps }: LineToSave,
): Promise<Result> {
  if (found) expectVersion(found, expectedVersion);
  refuseIf([
    ...missingTexts({ name, region }, ['input']),
    ...(await codeRefusals(work, WorkArea, workArea, ['input', 'workArea'])),
    ...lineRefusals(name, steps, STEPS),
  ]);
  const now = { name, region, workArea, active };
  const line = found ?? work.em.create(LearningLine, now);
  if (found) {
    work.em.assign(found, { ...now, version: found.version + 1 });
    await work.em.nativeDelete(LearningLineStep, { line: found.id });
  }
  for (const [i, { workplaceId }] of steps.entries()) {
    work.em.create(LearningLineStep, { line, position: i + 1, workplaceProfile: workplaceId });
  }
  return { learningLine: line.id };
}
