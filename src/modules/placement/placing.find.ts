import type { Day } from '../../graph/day.js';
import type { Work } from '../../graph/unit-of-work.js';
import { type Sql, sql, typed } from '../../plan/sql.js';
import type { Days, Occupying } from '../workplace/occupancy.js';
import type { PhaseStay } from './placement-start.js';
import type { PlacementKind } from './vocabulary.js';
import type { Load } from './week.js';

/** A placement or a contract of a participant, as far as it stands beside another placement. */
export interface OwnWork extends Load {
  readonly id: string;
  /** `null` for a contract. */
  readonly kind: PlacementKind | null;
  readonly workplaceId: string | null;
  readonly employerId: string;
}

/** What stands around a placement of a participant at a workplace; whoever asks, because a decision is the same for all. */
export interface Surroundings {
  readonly employerId: string;
  readonly occupying: readonly Occupying[];
  readonly own: readonly OwnWork[];
  readonly intakes: readonly Day[];
  readonly periods: readonly PhaseStay[];
  /** The number of the rung on which the participant is; `null` when it was never assessed. */
  readonly rung: number | null;
}

/** Which placement is looked at; keys of rows. */
export interface Whereabouts {
  readonly participantId: string;
  readonly trajectoryId: string;
  readonly workplaceId: string;
  /** What was over before this day does not matter. */
  readonly from: Day;
}

/** Rows as a JSON list; no rows are an empty list. */
const list = (rows: Sql): Sql => sql`coalesce((select json_agg(x) from (${rows}) x), '[]'::json)`;

/** Placements of others that occupy or will occupy a place there from the day on. */
const OCCUPYING = sql`select p.participant_id as "participantId", p.starts_on as "startsOn", p.ends_on as "endsOn",
    p.cancelled_on as "cancelledOn", p.held_until as "heldUntil"
  from placement p where p.workplace_profile_id = w.id and p.participant_id <> k.participant_id and p.cancelled_on is null
    and (p.ends_on is null or greatest(p.ends_on, p.held_until) >= k.from_day)`;

const PLACEMENTS = sql`select p.id, p.kind, p.workplace_profile_id as "workplaceId", o.organization_id as "employerId",
    p.starts_on as "from", p.ends_on as "until",
    case when p.contract_id is null then p.quarters_per_week else 0 end as quarters
  from placement p join workplace_profile v on v.id = p.workplace_profile_id join location o on o.id = v.location_id
  where p.participant_id = k.participant_id and p.cancelled_on is null`;

const CONTRACTS = sql`select c.id, null as kind, null::uuid, c.employer_id, c.starts_on, c.ends_on, c.quarters_per_week
  from contract c where c.participant_id = k.participant_id`;

const INTAKES = sql`select json_agg(e."on") from employer_intake e
  where e.trajectory_id = k.trajectory_id and e.employer_id = l.organization_id`;

const PERIODS = sql`select p.phase, p.started_on as "startedOn", p.ended_on as "endedOn" from phase_period p
  where p.trajectory_id = k.trajectory_id and p.revoked_at is null order by p.position`;

const RUNG = sql`select right(a.step, 1)::int from ladder_assessment a where a.participant_id = k.participant_id
  order by a.assessed_on desc, a.recorded_at desc, a.id desc limit 1`;

/** Reads what stands around a placement, in one statement; its workplace and the participant's week must be locked. */
export async function surroundingsOf(
  work: Work,
  { participantId, trajectoryId, workplaceId, from }: Whereabouts,
): Promise<Surroundings> {
  const [row] = await work.read<{ found: Surroundings }>(sql`
    select json_build_object('employerId', l.organization_id, 'occupying', ${list(OCCUPYING)},
      'own', ${list(sql`${PLACEMENTS} union all ${CONTRACTS}`)}, 'intakes', coalesce((${INTAKES}), '[]'::json),
      'periods', ${list(PERIODS)}, 'rung', (${RUNG})) as found
    from (select ${typed(participantId, 'uuid')} as participant_id, ${typed(trajectoryId, 'uuid')} as trajectory_id,
        ${typed(workplaceId, 'uuid')} as workplace_id, ${typed(from, 'date')} as from_day) k
      join workplace_profile w on w.id = k.workplace_id join location l on l.id = w.location_id`);
  return (row as { found: Surroundings }).found;
}

/** The participant's trials at an employer, one placement left out. */
export function trialsAt({ own, employerId }: Surroundings, except?: string): Days[] {
  return own.filter((one) => one.kind === 'TRIAL' && one.employerId === employerId && one.id !== except);
}

/**
 * Waits until nobody else changes what this participant does in a week. Every change of placements takes its locks in
 * this order: the trajectory, the participant's week, the workplace.
 */
export function queueForWeek(work: Work, participantId: string): Promise<void> {
  return work.queue(`week ${participantId}`);
}
