import type { Column } from '../plan/spec.js';
import { type Sql, sql } from '../plan/sql.js';
import type { Spot } from './ties.js';

/** How the row of a type leads to the participant that it is about. */
export interface Path {
  /** Whether a condition on that participant (and trajectory) holds. */
  readonly along: (row: Column, condition: (spot: Spot) => Sql) => Sql;
  /** The key of that participant. */
  readonly subject: (row: Column) => Sql;
}

/** By a column that holds the participant. */
export const byParticipant = (property = 'participant'): Path => ({
  along: (row, condition) => condition({ participant: row(property) }),
  subject: (row) => row(property),
});

/** The row is a participant. */
export const isParticipant: Path = {
  along: (row, condition) => condition({ participant: row('id'), home: row('organization') }),
  subject: (row) => row('id'),
};

/** The row is a trajectory. */
export const isTrajectory: Path = {
  along: (row, condition) =>
    condition({ participant: row('participant'), trajectory: row('id'), organization: row('organization') }),
  subject: (row) => row('participant'),
};

const TRAJECTORY: Spot = {
  participant: sql`xt.participant_id`,
  trajectory: sql`xt.id`,
  organization: sql`xt.organization_id`,
};

/** By a trajectory that stands in a row of another table, or in the row itself. */
const throughTrajectory = (from: Sql, key: (row: Column) => Sql): Path => ({
  along: (row, condition) => sql`exists (select from ${from} where ${key(row)} and ${condition(TRAJECTORY)})`,
  subject: (row) => sql`(select xt.participant_id from ${from} where ${key(row)})`,
});

/** By a column that holds the trajectory. */
export const byTrajectory = throughTrajectory(sql`trajectory xt`, (row) => sql`xt.id = ${row('trajectory')}`);

/** By a column that holds a stay in a phase. */
export const byPhasePeriod = throughTrajectory(
  sql`phase_period xp join trajectory xt on xt.id = xp.trajectory_id`,
  (row) => sql`xp.id = ${row('phasePeriod')}`,
);

/** By a column that holds a step. */
export const byTransition = throughTrajectory(
  sql`phase_transition xp join trajectory xt on xt.id = xp.trajectory_id`,
  (row) => sql`xp.id = ${row('transition')}`,
);

/** By a column that holds a placement. */
export const byPlacement: Path = {
  along: (row, condition) => sql`exists (select from placement xp
    where xp.id = ${row('placement')} and ${condition({ participant: sql`xp.participant_id` })})`,
  subject: (row) => sql`(select xp.participant_id from placement xp where xp.id = ${row('placement')})`,
};
