import type { Work } from '../../graph/unit-of-work.js';
import { type Sql, sql, typed } from '../../plan/sql.js';
import type { CycleMeasurement, FallBack } from './cycles.js';
import type { RatedMeasurement } from './latest.js';
import type { MatrixMeasurement } from './matrix-measurement.entity.js';
import type { MeasuredTrajectory } from './moments.js';

/** A trajectory as measuring looks at it. */
export interface TrajectoryAtHand extends MeasuredTrajectory {
  readonly id: string;
}

/** An instant as ISO text in UTC, so that texts compare in order of time. */
export const utc = (column: Sql): Sql => sql`to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** The moments of measurement `m` as JSON. */
export const MOMENTS = sql`coalesce((select json_agg(json_build_object('cycle', c.cycle, 'moment', c.moment))
  from cycle_moment c where c.measurement_id = m.id), '[]'::json)`;

/** The trajectory of the participant that has not ended; that of the responsible organization first. */
export function openTrajectory(work: Work, participantId: string): Promise<TrajectoryAtHand | null> {
  return readTrajectory(
    work,
    sql`t.participant_id = ${participantId}::uuid and t.status <> 'ENDED'
      order by t.organization_id = (select p.organization_id from participant p where p.id = t.participant_id) desc,
        t.started_on desc, t.id desc`,
  );
}

/** The trajectory in which a measurement was recorded; null for one from before. */
export async function trajectoryOf(work: Work, { trajectory }: MatrixMeasurement): Promise<TrajectoryAtHand | null> {
  return trajectory ? readTrajectory(work, sql`t.id = ${trajectory.id}::uuid`) : null;
}

async function readTrajectory(work: Work, condition: Sql): Promise<TrajectoryAtHand | null> {
  const [row] = await work.read<TrajectoryAtHand>(sql`
    select t.id, t.status, t.started_on::text as "startedOn",
      coalesce((select json_agg(json_build_object('phase', p.phase, 'startedOn', p.started_on, 'endedOn', p.ended_on)
        order by p.position) from phase_period p where p.trajectory_id = t.id and p.revoked_at is null), '[]'::json) as periods
    from trajectory t where ${condition} limit 1`);
  return row ?? null;
}

/**
 * The finalized measurements of the trajectory by the same rater beside the measurement at hand and the one that it
 * corrects. Imported ones count nowhere.
 */
export function othersInCycle(work: Work, measurement: MatrixMeasurement): Promise<CycleMeasurement[]> {
  const { id, supersedesId, rater, trajectory } = measurement;
  return work.read(sql`
    select m.id, m.measured_on::text as "measuredOn", ${utc(sql`m.finalized_at`)} as "finalizedAt", ${MOMENTS} as moments
    from matrix_measurement m
    where m.trajectory_id = ${trajectory?.id ?? null}::uuid and m.rater = ${rater}::text and m.status = 'FINALIZED'
      and m.source = 'RECORDED' and m.id <> all(${typed([id, supersedesId ?? id], 'uuid[]')})`);
}

/**
 * The fall-backs of the trajectory that stand. Steps are written by the module of transitions, which stands on this
 * one; only its table is known here.
 */
export function fallBacksOf(work: Work, { trajectory }: MatrixMeasurement): Promise<FallBack[]> {
  return work.read(sql`
    select s."on"::text as "on", ${utc(sql`s.recorded_at`)} as "recordedAt"
    from phase_transition s
    where s.trajectory_id = ${trajectory?.id ?? null}::uuid and s.kind = 'FALL_BACK' and s.revoked_at is null`);
}

/** The finalized matrices of the participant by a professional, recorded here, beside the one that is corrected. */
export function professionalMatrices(work: Work, measurement: MatrixMeasurement): Promise<RatedMeasurement[]> {
  const { id, supersedesId, participant } = measurement;
  return work.read(sql`
    select m.id, m.status, m.measured_on::text as "measuredOn", ${utc(sql`m.finalized_at`)} as "finalizedAt"
    from matrix_measurement m
    where m.participant_id = ${participant.id}::uuid and m.rater = 'PROFESSIONAL' and m.status = 'FINALIZED'
      and m.source = 'RECORDED' and m.id <> all(${typed([id, supersedesId ?? id], 'uuid[]')})`);
}

/** What a measurement corrects: the one that it supersedes, what that one superseded, and so on. */
export async function correctedBy(work: Work, { supersedesId }: MatrixMeasurement): Promise<string[]> {
  if (!supersedesId) return [];
  const rows = await work.read<{ id: string }>(sql`
    with recursive chain(id, supersedes_id) as (
      select m.id, m.supersedes_id from matrix_measurement m where m.id = ${supersedesId}::uuid
      union all
      select m.id, m.supersedes_id from matrix_measurement m join chain on m.id = chain.supersedes_id
    ) select id from chain`);
  return rows.map(({ id }) => id);
}

/** One answer of a stored measurement. */
export interface StoredAnswer {
  readonly item: string;
  readonly level: number | null;
}

/** The levels of a stored measurement by item code. */
export async function levelsOf(work: Work, measurementId: string): Promise<ReadonlyMap<string, number | null>> {
  const rows = await work.read<StoredAnswer>(sql`
    select i.code as item, s.level from domain_score s join instrument_item i on i.id = s.domain_id
    where s.measurement_id = ${measurementId}::uuid`);
  return new Map(rows.map(({ item, level }) => [item, level]));
}
