import type { Day } from '../../graph/day.js';
import { type Refusal, refusal } from '../../graph/refusal.js';
import { missingTexts } from '../../graph/required.js';
import type { Scale } from '../instrument/definition.js';
import { levelRefusals } from '../instrument/level-rules.js';

/** More steps than this are goals of their own. */
const MAX_STEPS = 50;

/** A step as it is asked. */
export interface StepContent {
  readonly text: string;
  readonly doneOn?: Day | null;
}

/** Everything that a goal says, as it would be after the change. */
export interface GoalContent {
  readonly text: string | null | undefined;
  /** How many things the change says it is about: a competence, a domain, a need. */
  readonly subjects: number;
  /** The scale of what it is about; null when it is about nothing that has levels. */
  readonly scale: Scale | null;
  readonly targetLevel: number | null;
  /** The due day when it is set or changed now; null when it is not. */
  readonly newDueOn: Day | null;
  /** The steps when they are set now; null when they stay. */
  readonly steps: readonly StepContent[] | null;
}

/**
 * Everything wrong with what a goal says (domain.md §10): `VALUE_MISSING` for a text, `SUBJECT_TWICE`,
 * `TARGET_WITHOUT_SUBJECT`, `LEVEL_OUTSIDE_SCALE`, `DUE_DATE_PASSED` for a day before today, `STEPS_TOO_MANY`;
 * `DATE_IN_FUTURE` and `BEFORE_BIRTH` for the day of a step.
 */
export function goalContentRefusals(goal: GoalContent, person: { birthDate: Day }, today: Day): Refusal[] {
  const { text, subjects, newDueOn } = goal;
  const path = ['input'];
  return [
    ...missingTexts({ text }, path),
    ...(subjects > 1 ? [refusal('SUBJECT_TWICE', path)] : targetRefusals(goal)),
    ...dueRefusals(newDueOn, today),
    ...stepsRefusals(goal.steps ?? [], person.birthDate, today),
  ];
}

/** `DUE_DATE_PASSED` for a day by which a goal should have been reached already. */
export function dueRefusals(day: Day | null, today: Day): Refusal[] {
  return day !== null && day < today ? [refusal('DUE_DATE_PASSED', ['input', 'dueOn'], { day })] : [];
}

function targetRefusals({ targetLevel, scale }: GoalContent): Refusal[] {
  const path = ['input', 'targetLevel'];
  if (targetLevel === null) return [];
  return scale ? levelRefusals(targetLevel, scale, path) : [refusal('TARGET_WITHOUT_SUBJECT', path)];
}

function stepsRefusals(steps: readonly StepContent[], birthDate: Day, today: Day): Refusal[] {
  const path = ['input', 'steps'];
  if (steps.length > MAX_STEPS) return [refusal('STEPS_TOO_MANY', path, { max: MAX_STEPS })];
  return steps.flatMap(({ text, doneOn }, i) => {
    const place = [...path, String(i)];
    const day = doneOn ?? null;
    return [
      ...missingTexts({ text }, place),
      ...(day !== null && day > today ? [refusal('DATE_IN_FUTURE', [...place, 'doneOn'], { day })] : []),
      ...(day !== null && day < birthDate ? [refusal('BEFORE_BIRTH', [...place, 'doneOn'], { day })] : []),
    ];
  });
}
