import { type Refusal, refusal } from '../../graph/refusal.js';

/** What must not turn back along a learning line: the rung, and guidance and shelter (1 most … 5 none). */
export interface Support {
  readonly rung: number;
  readonly guidance: number;
  readonly shelter: number;
}

/** A step of a line as it is to be: the workplace and what it gives. */
export interface LineStep extends Support {
  readonly workplaceId: string;
}

/** A line that leads nowhere is none (domain.md §9). */
const STEPS = { min: 2 };

const figures = ({ rung, guidance, shelter }: Support): number[] => [rung, guidance, shelter];

/** Whether a step comes after another: none of the three falls, and at least one rises. */
function ascends(from: Support, to: Support): boolean {
  const [before, after] = [figures(from), figures(to)];
  return (
    after.every((value, i) => value >= (before[i] ?? value)) && after.some((value, i) => value > (before[i] ?? value))
  );
}

/** The numbers, from 1, of the steps that do not ascend from the one before (domain.md §9). */
export function missteps(steps: readonly Support[]): number[] {
  return steps.flatMap((step, i) => {
    const before = steps[i - 1];
    return before && !ascends(before, step) ? [i + 1] : [];
  });
}

/**
 * Everything wrong with the steps of a line: `LINE_TOO_SHORT`, and by step `WORKPLACE_TWICE` or `LINE_NOT_ASCENDING`
 * with the number of the step (domain.md §9). The path of a step ends in its index.
 */
export function lineRefusals(line: string, steps: readonly LineStep[], path: readonly string[]): Refusal[] {
  const short = steps.length < STEPS.min ? [refusal('LINE_TOO_SHORT', path, STEPS)] : [];
  const ids = steps.map(({ workplaceId }) => workplaceId);
  const twice = ids.flatMap((id, i) => (ids.indexOf(id) < i ? [i + 1] : []));
  const down = missteps(steps).filter((step) => !twice.includes(step));
  const at = (step: number) => [...path, String(step - 1)];
  return [
    ...short,
    ...twice.map((step) => ({ ...refusal('WORKPLACE_TWICE', at(step)), extra: { step } })),
    ...down.map((step) => notAscending(line, step, at(step))),
  ];
}

/** `LINE_NOT_ASCENDING`, naming line and step. */
export function notAscending(line: string, step: number, path: readonly string[]): Refusal {
  return { ...refusal('LINE_NOT_ASCENDING', path, { line, step }), extra: { step } };
}
