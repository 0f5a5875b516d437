import { LockMode } from '@mikro-orm/core';
import { addMonths } from '../../graph/day.js';
import { Refused, refusal } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { raw, type Sql, sql, typed } from '../../plan/sql.js';
import { Participant } from '../participant/participant.entity.js';
import { type FileFacts, SHORTEST_YEARS } from './retention.js';

/** A file by the key of its participant, and what counts of it. */
export interface FileAtHand extends FileFacts {
  readonly participant: string;
}

/**
 * The participant whose file it is, locked, so that nothing begins meanwhile. Administrators see no participant, so this
 * asks for no visibility; nothing but the key may leave with the answer.
 * @throws Refused `NOT_FOUND`
 */
export async function lockFile(work: Work, participant: string, path: readonly string[]): Promise<Participant> {
  const row = await work.em.findOne(Participant, participant, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!row) throw new Refused([refusal('NOT_FOUND', path)]);
  return row;
}

/** As `lockFile`, of the participant whom the client pointed at; the access log hears of it. @throws Refused `NOT_FOUND` */
export function askedFile(work: Work, participant: string, path: readonly string[]): Promise<Participant> {
  work.touched.aim('Participant', participant);
  work.touched.key(participant);
  return lockFile(work, participant, path);
}

/** What counts of one file. @throws Refused `NOT_FOUND` when it is gone */
export async function factsOf(work: Work, participant: string, path: readonly string[]): Promise<FileAtHand> {
  const [facts] = await readFacts(work, sql`p.id = ${typed(participant, 'uuid')}`);
  if (!facts) throw new Refused([refusal('NOT_FOUND', path)]);
  return facts;
}

/**
 * The files whose shortest term may be over, by key: a trajectory ended so long ago, or there never was one. The rule
 * judges each of them; what was anonymized is no file any more.
 */
export function oldFiles(work: Work): Promise<FileAtHand[]> {
  const last = typed(addMonths(work.today, -12 * SHORTEST_YEARS), 'date');
  return readFacts(
    work,
    sql`not exists (select from destruction_report d where d.participant_id = p.id)
      and coalesce((select max(t.ended_on) from trajectory t where t.participant_id = p.id),
        ${dayOfRecord}) <= ${last}`,
  );
}

const dayOfRecord = raw(`(p.recorded_at at time zone 'Europe/Amsterdam')::date`);

async function readFacts(work: Work, which: Sql): Promise<FileAtHand[]> {
  const today = typed(work.today, 'date');
  return work.read<FileAtHand>(sql`select p.id as participant, ${dayOfRecord}::text as "recordedOn",
      (select coalesce(json_agg(json_build_object('endedOn', t.ended_on, 'frames',
          (select coalesce(json_agg(distinct f.frame), '[]') from funding f where f.trajectory_id = t.id))), '[]')
        from trajectory t where t.participant_id = p.id) as trajectories,
      exists (select from legal_hold h where h.participant_id = p.id and h.lifted_on is null
        and (h."until" is null or h."until" >= ${today})) as held
    from participant p where ${which} order by p.id`);
}
