import type DataLoader from 'dataloader';
import type { Loaders } from '../../plan/load.js';
import { seen } from '../../plan/seen.js';
import { type Sql, sql, typed } from '../../plan/sql.js';
import { Participant } from '../participant/participant.entity.js';
import { Goal } from './goal.entity.js';
import type { PortfolioFacts } from './portfolio-document.js';
import { Certificate, OkCard } from './proof.entity.js';

/** Everything that portfolios hold by the key of their participant, in one statement. */
export function factsByParticipant(loaders: Loaders): DataLoader<string, PortfolioFacts> {
  return loaders.batch<string, PortfolioFacts>('portfolio facts', async (participants) => {
    const rows = await loaders.query(sql`
      select p.id, ${nameOf(sql`p`)} as name, (${goalsOf(loaders)}) as goals,
        (${okCardsOf(loaders)}) as "okCards", (${certificatesOf(loaders)}) as certificates
      from participant p where p.id = any(${typed(participants, 'uuid[]')}) and ${seen(loaders, Participant, 'p')}`);
    const found = new Map(rows.map(({ id, ...facts }) => [id, facts as unknown as PortfolioFacts]));
    return participants.map((id) => found.get(id) as PortfolioFacts);
  });
}

const nameOf = (row: Sql): Sql =>
  sql`json_build_object('givenName', ${row}.given_name, 'infix', ${row}.infix, 'familyName', ${row}.family_name)`;

const goalsOf = (loaders: Loaders): Sql => sql`
  select coalesce(json_agg(json_build_object('text', g.text, 'status', g.status,
      'item', case when i.id is not null then json_build_object('nl', i.label_nl, 'en', i.label_en) end,
      'domain', coalesce(g.domain, n.domain), 'targetLevel', g.target_level, 'dueOn', g.due_on, 'endedOn', g.ended_on,
      'endNote', g.end_note, 'steps', (${STEPS}), 'cards', (${CARDS})) order by g.recorded_at, g.id), '[]')
  from goal g left join instrument_item i on i.id = g.item_id left join support_need n on n.id = g.need_id
  where g.participant_id = p.id and ${seen(loaders, Goal, 'g')}`;

const STEPS: Sql = sql`
  select coalesce(json_agg(json_build_object('text', s.text, 'doneOn', s.done_on) order by s.position), '[]')
  from goal_step s where s.goal_id = g.id`;

const CARDS: Sql = sql`
  select coalesce(json_agg(json_build_object('title', c.title, 'signedOn', o.signed_on) order by c.title, c.id), '[]')
  from goal_card l join work_instruction_card c on c.id = l.card_id
    left join ok_card o on o.card_id = c.id and o.participant_id = g.participant_id
  where l.goal_id = g.id`;

const okCardsOf = (loaders: Loaders): Sql => sql`
  select coalesce(json_agg(json_build_object('title', c.title, 'location', l.name, 'organization', w.name,
      'signedOn', o.signed_on, 'signedBy', ${nameOf(sql`s`)}, 'note', o.note) order by o.signed_on desc, o.id desc), '[]')
  from ok_card o join work_instruction_card c on c.id = o.card_id join location l on l.id = c.location_id
    join organization w on w.id = l.organization_id join professional s on s.id = o.signed_by_id
  where o.participant_id = p.id and ${seen(loaders, OkCard, 'o')}`;

const certificatesOf = (loaders: Loaders): Sql => sql`
  select coalesce(json_agg(json_build_object('kind', c.kind, 'title', c.title, 'issuer', c.issuer,
      'earnedOn', c.earned_on, 'creboCode', c.crebo_code) order by c.earned_on desc, c.id desc), '[]')
  from certificate c where c.participant_id = p.id and ${seen(loaders, Certificate, 'c')}`;
