import type { DayNumber } from '../calendar.js';
import type { Random } from '../random.js';
import type { PlacedStay, PlannedSkills } from './run.js';
import { drawSkills, type SkillAnswers, type SkillMoment, type Talent, workplaceSkills } from './skills.js';

/** A profile serves a step for 180 days; coaches do not wait that long. */
const OUTDATED = 150;

/** When competences are measured: at the start of phases 1 to 3, at the end of phase 3, and in any case before a step that asks it. */
export function planSkills(random: Random, stays: readonly PlacedStay[], talent: Talent): PlannedSkills[] {
  const plan: PlannedSkills[] = [];
  const measure = (stay: PlacedStay, on: DayNumber, moment: SkillMoment): SkillAnswers => {
    const answers = drawSkills(random, talent, moment);
    plan.push({ on: Math.min(on, stay.to), rater: 'PROFESSIONAL', answers });
    return answers;
  };
  for (const stay of stays) {
    const length = stay.to - stay.from;
    if (stay.phase === 'CARE_AND_ACTIVATION' && random.chance(0.4))
      measure(stay, stay.from + random.whole(10, 40), 'PHASE_1');
    if (stay.phase === 'TALENT_DEVELOPMENT') {
      if (length > 20 && random.chance(0.8)) measure(stay, stay.from + random.whole(3, 20), 'PHASE_2');
      const last = plan.at(-1)?.on ?? Number.NEGATIVE_INFINITY;
      if (stay.to - last > OUTDATED) measure(stay, Math.max(stay.from, stay.to - random.whole(5, 25)), 'PHASE_2');
    }
    if (stay.phase === 'WORKPLACE_LEARNING' && length > 20) inPractice(random, stay, { plan, measure });
  }
  return plan.sort((a, b) => a.on - b.on);
}

interface Practice {
  readonly plan: PlannedSkills[];
  readonly measure: (stay: PlacedStay, on: DayNumber, moment: SkillMoment) => SkillAnswers;
}

/** In phase 3 the workplace looks along. */
function inPractice(random: Random, stay: PlacedStay, { plan, measure }: Practice): void {
  if (random.chance(0.75)) {
    const on = stay.from + random.whole(3, 14);
    const answers = measure(stay, on, 'PHASE_3');
    if (random.chance(0.4)) plan.push({ on: on + 5, rater: 'WORKPLACE', answers: workplaceSkills(random, answers) });
  }
  if (stay.exit.kind !== 'ADVANCE' || !random.chance(0.65)) return;
  const on = stay.to - random.whole(3, 10);
  const answers = measure(stay, on, 'PHASE_3_END');
  if (random.chance(0.5)) plan.push({ on, rater: 'WORKPLACE', answers: workplaceSkills(random, answers) });
}
