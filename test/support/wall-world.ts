import type { Db } from '../../src/database.js';
import { fillDemo } from '../../src/demo/fill.service.js';
import type { Day } from '../../src/graph/day.js';

/** Somebody of another organization, whom nobody of the demo knows. */
const STRANGER = [
  `insert into organization (id, kind, name, kvk_number)
    values ('00000000-0000-7000-8000-000000000001', 'CARE_PROVIDER', 'Elders', '99999999')`,
  `insert into participant (id, organization_id, client_number, given_name, family_name, birth_date, municipality_code, recorded_at)
    select '00000000-0000-7000-8000-000000000002', '00000000-0000-7000-8000-000000000001', 'E-1', 'Ver', 'Weg',
      '2000-01-01', min(code), now() from municipality`,
  `insert into trajectory (id, participant_id, organization_id, status, started_on, question, phase, recorded_at)
    values ('00000000-0000-7000-8000-000000000003', '00000000-0000-7000-8000-000000000002',
      '00000000-0000-7000-8000-000000000001', 'ACTIVE', $today, 'Vraag.', 'CARE_AND_ACTIVATION', now())`,
];

/** Somebody's file has each of these once; the demo tells nothing of them. */
const MORE = [
  `insert into report (id, participant_id, kind, "on", summary, recorded_at)
    select gen_random_uuid(), id, 'CAREER_ADVICE', $today, 'Kort.', now() from participant`,
  `insert into remark (id, participant_id, about_type, about_id, text, "on", recorded_at)
    select gen_random_uuid(), participant_id, 'SupportNeed', id, 'Mijn woorden.', $today, now() from support_need`,
  `insert into emergency_access (id, participant_id, viewer_key, role, reason, opened_at, "until")
    select gen_random_uuid(), id, 'somebody', 'TEAM_LEAD', 'Nood.', now(), now() + interval '1 day' from participant`,
  `insert into portfolio_share (id, participant_id, shared_with, shared_on, "until", recorded_at)
    select gen_random_uuid(), id, 'School', $today, $today, now() from participant`,
  `insert into tailoring (id, trajectory_id, phase, quarters_per_week, reason, agreed_on, given_by, how, recorded_at)
    select gen_random_uuid(), id, 'WORKPLACE_LEARNING', 40, 'Rustig aan.', $today, 'PARTICIPANT', 'SPOKEN', now() from trajectory`,
  `insert into placement_adjustment (id, placement_id, item_id, measure, recorded_at)
    select gen_random_uuid(), p.id, i.id, 'Rustige plek.', now()
      from placement p cross join (select id from instrument_item order by id limit 1) i`,
  `insert into access_log (id, recorded_at, event, action, outcome, user_key, roles, purpose, ground, participants, opened, request_id)
    select gen_random_uuid(), now(), 'READ', 'R', 'DONE', 'somebody', '{JOB_COACH}', 'GUIDANCE', 'LEGAL_TASK', array[id], '{}',
      gen_random_uuid() from participant`,
];

/** Fills a database with people of whom every table holds something. */
export async function fillWallWorld(db: Db, today: Day): Promise<void> {
  await fillDemo(db, { participants: 40, today }, () => undefined);
  for (const statement of [...STRANGER, ...MORE])
    await db.em.fork().execute(statement.replaceAll('$today', `'${today}'::date`));
}
