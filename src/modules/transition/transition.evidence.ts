import { type Sql, sql, typed } from '../../plan/sql.js';
import type { Evidence } from './evidence.js';

/** The evidence of a trajectory, and the organization whose rules hold. */
export interface EvidenceRow {
  readonly trajectoryId: string;
  readonly kvkNumber: string;
  readonly evidence: Evidence;
}

/** Rows as a JSON list; no rows are an empty list. */
const list = (rows: Sql): Sql => sql`coalesce((${rows}), '[]'::json)`;

const PERIODS = sql`select json_agg(json_build_object('id', p.id, 'phase', p.phase, 'startedOn', p.started_on, 'endedOn', p.ended_on)
    order by p.position)
  from phase_period p where p.trajectory_id = t.id and p.revoked_at is null`;

const PAUSES = sql`select json_agg(json_build_object('id', p.id, 'from', p."from", 'until', p."until") order by p."from", p.id)
  from trajectory_pause p where p.trajectory_id = t.id`;

const FALL_BACKS = sql`select json_agg(json_build_object('on', f."on",
    'recordedAt', to_char(f.recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')) order by f.position)
  from phase_transition f where f.trajectory_id = t.id and f.kind = 'FALL_BACK' and f.revoked_at is null`;

const TAILORINGS = sql`select json_agg(json_build_object('phase', a.phase, 'agreedOn', a.agreed_on, 'quartersPerWeek', a.quarters_per_week,
    'programmeWeeks', a.programme_weeks, 'guidelineMonths', a.guideline_months) order by a.recorded_at, a.id)
  from tailoring a where a.trajectory_id = t.id`;

const AGREEMENTS = sql`select json_agg(json_build_object('id', a.id, 'kind', a.kind, 'to', a."to", 'on', a."on", 'givenBy', a.given_by,
    'how', a.how, 'withdrawn', a.withdrawn_on is not null,
    'used', exists (select from phase_transition s where s.id = a.served_transition_id and s.revoked_at is null))
    order by a.recorded_at, a.id)
  from agreement a where a.trajectory_id = t.id`;

const STABILITY_ANSWERS = sql`select json_agg(json_build_object('id', s.id, 'phasePeriodId', s.phase_period_id, 'on', s."on",
    'answer', s.answer) order by s.recorded_at, s.id)
  from stability_answer s join phase_period p on p.id = s.phase_period_id where p.trajectory_id = t.id`;

const SCORES = sql`select json_agg(json_build_object('domain', i.code, 'level', s.level, 'notAssessed', s.not_assessed)
    order by s.position)
  from domain_score s join instrument_item i on i.id = s.domain_id where s.measurement_id = m.id`;

const MOMENTS = sql`select json_agg(json_build_object('cycle', c.cycle, 'moment', c.moment))
  from cycle_moment c where c.measurement_id = m.id`;

const MATRICES = sql`select json_agg(json_build_object('id', m.id, 'measuredOn', m.measured_on,
    'finalizedAt', to_char(m.finalized_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'moments', ${list(MOMENTS)}, 'scores', ${list(SCORES)}) order by m.finalized_at, m.id)
  from matrix_measurement m
  where m.trajectory_id = t.id and m.rater = 'PROFESSIONAL' and m.status = 'FINALIZED' and m.source = 'RECORDED'`;

/** A note writes a line with the status as it was: a state begins with the first line of a run of equal ones. */
const STATES = sql`select json_agg(json_build_object('status', c.status, 'since', c."on") order by c.recorded_at, c.id)
  from (select c.*, lag(c.status) over (order by c.recorded_at, c.id) as previous
    from support_need_change c where c.need_id = n.id) c
  where c.previous is distinct from c.status`;

const NEEDS = sql`select json_agg(json_build_object('id', n.id, 'domain', n.domain, 'openedOn', n.opened_on,
    'states', coalesce((${STATES}), json_build_array(json_build_object('status', n.status, 'since', n.since))))
    order by n.recorded_at, n.id)
  from support_need n where n.participant_id = t.participant_id`;

const ORIENTATION = sql`select json_build_object('recordedOn', o.recorded_on, 'want', o.want, 'can', o.can, 'goal', o.goal,
    'need', o.need, 'chosenWorkAreas', (select count(*) from chosen_work_area c where c.participant_id = t.participant_id))
  from orientation o where o.trajectory_id = t.id`;

const COMPETENCE_PROFILES = sql`select json_agg(json_build_object('id', c.id, 'measuredOn', c.measured_on, 'rater', c.rater)
    order by c.finalized_at, c.id)
  from competence_profile c where c.participant_id = t.participant_id and c.status = 'FINALIZED'`;

const LADDER = sql`select json_agg(json_build_object('id', l.id, 'assessedOn', l.assessed_on, 'step', l.step)
    order by l.recorded_at, l.id)
  from ladder_assessment l where l.participant_id = t.participant_id`;

const CONTRACTS = sql`select json_agg(json_build_object('id', c.id, 'signedOn', c.signed_on, 'startsOn', c.starts_on,
    'endsOn', c.ends_on) order by c.recorded_at, c.id)
  from contract c where c.trajectory_id = t.id`;

const ATTENDANCE = sql`select json_agg(json_build_object('id', a.id, 'on', a."on", 'kind', a.kind, 'quarters', a.quarters,
    'presence', a.presence) order by a."on", a.recorded_at, a.id)
  from attendance a where a.trajectory_id = t.id and a.replaced_by_id is null`;

const SUPPORT_HOURS = sql`select json_agg(json_build_object('id', s.id, 'on', s."on", 'kind', s.kind, 'quarters', s.quarters)
    order by s."on", s.recorded_at, s.id)
  from support_hours s where s.trajectory_id = t.id and s.replaced_by_id is null`;

const SHELTERED_PLACEMENTS = sql`select json_agg(json_build_object('id', p.id, 'agreedOn', p.agreed_on, 'startsOn', p.starts_on,
    'endsOn', p.ends_on) order by p.recorded_at, p.id)
  from placement p where p.trajectory_id = t.id and p.kind = 'SHELTERED_WORK' and p.cancelled_on is null`;

const CERTIFICATES = sql`select json_agg(json_build_object('id', c.id, 'earnedOn', c.earned_on) order by c.recorded_at, c.id)
  from certificate c where c.participant_id = t.participant_id`;

const AFTERCARE = sql`select json_agg(json_build_object('id', a.id, 'phasePeriodId', a.phase_period_id, 'agreedOn', a.agreed_on,
    'quarters', a.agreed_quarters) order by a.recorded_at, a.id)
  from aftercare_agreement a where a.trajectory_id = t.id`;

/**
 * Everything that the criteria look at, for any number of trajectories in one statement. It is not narrowed to what the
 * viewer may see: a decision is the same for everybody, and only its explanation leaves names out (domain.md §13).
 */
export function evidenceOf(trajectoryIds: readonly string[]): Sql {
  return sql`select t.id as "trajectoryId", o.kvk_number as "kvkNumber", json_build_object(
      'trajectory', json_build_object('id', t.id, 'version', t.version, 'status', t.status, 'startedOn', t.started_on,
        'periods', ${list(PERIODS)}, 'pauses', ${list(PAUSES)}),
      'fallBacks', ${list(FALL_BACKS)},
      'tailorings', ${list(TAILORINGS)},
      'agreements', ${list(AGREEMENTS)},
      'stabilityAnswers', ${list(STABILITY_ANSWERS)},
      'matrices', ${list(MATRICES)},
      'needs', ${list(NEEDS)},
      'orientation', (${ORIENTATION}),
      'competenceProfiles', ${list(COMPETENCE_PROFILES)},
      'ladder', ${list(LADDER)},
      'contracts', ${list(CONTRACTS)},
      'attendance', ${list(ATTENDANCE)},
      'supportHours', ${list(SUPPORT_HOURS)},
      'shelteredPlacements', ${list(SHELTERED_PLACEMENTS)},
      'certificates', ${list(CERTIFICATES)},
      'aftercareAgreements', ${list(AFTERCARE)})::jsonb as evidence
    from trajectory t join organization o on o.id = t.organization_id
    where t.id = any(${typed(trajectoryIds, 'uuid[]')})`;
}
