import { addDays, type Day } from '../../src/graph/day.js';
import { encodeId } from '../../src/graph/ids.js';
import { Placement } from '../../src/modules/placement/placement.entity.js';
import type { PlacementKind } from '../../src/modules/placement/vocabulary.js';
import { Trajectory } from '../../src/modules/trajectory/trajectory.entity.js';
import { uuid, type World } from './world.js';

/** A placement as a story needs it; it runs since a week, without an end, unless told otherwise. */
export interface Placed {
  readonly workplaceId: string;
  /** The trajectory of the participant; a new one of a new participant when left out. */
  readonly trajectoryId?: string;
  readonly kind?: PlacementKind;
  readonly startsOn?: Day;
  readonly endsOn?: Day | null;
  readonly cancelledOn?: Day | null;
  readonly heldUntil?: Day | null;
}

/** Puts a placement straight into the database, for what other stories begin with. @returns its id */
export async function placed(world: World, { workplaceId, trajectoryId, ...rest }: Placed): Promise<string> {
  const em = world.db.em.fork();
  const trajectory = await em.findOneOrFail(Trajectory, uuid(trajectoryId ?? (await world.trajectory())));
  const startsOn = rest.startsOn ?? addDays(world.today, -7);
  const { id } = em.create(Placement, {
    kind: 'DAY_ACTIVITY',
    ...rest,
    participant: trajectory.participant,
    trajectory,
    workplaceProfile: uuid(workplaceId),
    agreedOn: startsOn,
    startsOn,
    schedule: ['MONDAY_MORNING'],
    hoursPerWeek: 16,
    income: 'NONE',
    trainingRoute: 'NONE',
    reason: 'Dit past bij wat de deelnemer wil leren.',
    recordedAt: world.clock.now(),
  });
  await em.flush();
  return encodeId('pla', id);
}
