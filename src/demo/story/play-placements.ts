import { isHeld, statusOn } from '../../modules/placement/placement-days.js';
import { type AskedPlacement, startRefusals } from '../../modules/placement/placement-start.js';
import { asksIntake } from '../../modules/placement/placing.js';
import { DEFAULT_RULES } from '../../modules/trajectory/programme-rules.js';
import { dayText } from '../calendar.js';
import type { Employer } from '../places/block.js';
import { PLACING_MOTIVATIONS, REASONS } from '../texts/placing.js';
import { ORDER } from './agenda.js';
import { endPlacement } from './placement-book.js';
import { addPlacement, type PlacedTerms } from './placement-rows.js';
import { adjust, notePlacementTalks } from './play-placement-talks.js';
import { notePortfolio } from './play-portfolio.js';
import type { PlannedPlacement } from './run.js';
import { candidates, placingFacts } from './seek-place.js';
import type { ContractRow, TrajectoryState } from './trajectory-state.js';

/** Placements go into the agenda on the day on which they are agreed. */
export function notePlacements(state: TrajectoryState): void {
  for (const plan of state.run.placements) {
    state.life.agenda.note(plan.agreedOn, ORDER.AFTER, () => place(state, plan));
  }
}

/**
 * Places somebody when the rules of the project allow it somewhere: at the workplace that is planned, else at the first
 * that suits. Without one nothing happens: the search goes on.
 */
export function place(state: TrajectoryState, plan: PlannedPlacement, contract: ContractRow | null = null): void {
  const { life } = state;
  if (state.row.status !== 'ACTIVE' || (plan.kind === 'LEARNING_PLACE' && learns(state))) return;
  const random = life.stream('placements');
  const planned = life.source.employers.filter(({ workplace }) => workplace === plan.workplace);
  const motivation = random.chance(plan.workplace ? 1 : 0.12) ? random.pick(PLACING_MOTIVATIONS) : null;
  const reason = random.pick(REASONS[plan.kind]);
  for (const at of planned.length > 0 ? planned : candidates(state, plan.kind, random)) {
    const terms = termsAt(state, at, { plan, contract, reason, motivation });
    if (!terms) continue;
    const row = addPlacement(state, at, terms);
    notePlacementTalks(state, row, at);
    notePortfolio(state, row, at);
    const { leaves, adjustments = {} } = plan;
    for (const [code, measure] of Object.entries(adjustments)) adjust(state, row, code, measure);
    if (leaves) life.agenda.note(leaves.on, ORDER.BEFORE, () => endPlacement(state, row, leaves.reason));
    return;
  }
}

/** Who learns somewhere already, or has a place that is held, needs no other. */
const learns = ({ life: { day }, placements }: TrajectoryState): boolean =>
  placements.some((one) => one.kind === 'LEARNING_PLACE' && (statusOn(one, day) === 'ACTIVE' || isHeld(one, day)));

interface Wish {
  readonly plan: PlannedPlacement;
  readonly contract: ContractRow | null;
  readonly reason: string;
  readonly motivation: string | null;
}

/** The terms as they are possible at a workplace; with a motivation only where one is asked. */
function termsAt(state: TrajectoryState, at: Employer, wish: Wish): PlacedTerms | null {
  const { plan, contract, reason } = wish;
  const { trainingRoute, school } = routeAt(state, plan);
  const startsOn = dayText(plan.from);
  const endsOn = plan.until === null ? null : dayText(plan.until);
  const facts = placingFacts(state, at, { from: startsOn, until: endsOn });
  const allowed = (motivation: string | null) => {
    const asked: AskedPlacement = {
      ...{ kind: plan.kind, agreedOn: state.life.day, startsOn, endsOn, hoursPerWeek: plan.hoursPerWeek * 4 },
      ...{ trainingRoute, school: school === null ? null : true, contract, reason, motivation },
    };
    return startRefusals(asked, facts, DEFAULT_RULES.placements).length === 0;
  };
  const motivation = allowed(null) ? null : wish.motivation;
  if (motivation !== null && !allowed(motivation)) return null;
  if (motivation === null && !allowed(null)) return null;
  return { plan, contract, reason, motivation, trainingRoute, school, intake: asksIntake(plan.kind) };
}

/** Half learn by a route: with a school where the block has one, or by the employer. */
function routeAt({ life }: TrajectoryState, { kind }: PlannedPlacement): Pick<PlacedTerms, 'trainingRoute' | 'school'> {
  const random = life.stream('routes');
  const school = life.source.employers.find((one) => one.kind === 'SCHOOL')?.organization ?? null;
  const route = random.weighted([
    ['PRACTICE_LEARNING', 30],
    ['EMPLOYER_TRAINING', 30],
    ['NONE', 40],
  ]);
  if (kind !== 'LEARNING_PLACE' || (route === 'PRACTICE_LEARNING' && !school))
    return { trainingRoute: 'NONE', school: null };
  return { trainingRoute: route, school: route === 'PRACTICE_LEARNING' ? school : null };
}
