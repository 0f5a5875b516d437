import type { Day } from '../../graph/day.js';
import { Refused, refusal } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { seen } from '../../plan/seen.js';
import { sql, typed } from '../../plan/sql.js';
import { Professional } from '../organization/professional.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { rulesFor } from '../trajectory/programme.files.js';
import type { RecordedAttendance } from './attending.js';
import type { HoursPerson, HoursTrajectory } from './hour-days.js';
import { firstReasons, linePath } from './hour-lines.js';
import type { RecordedSupport } from './supporting.js';

/** The participants of lines, by id. */
export type Persons = ReadonlyMap<string, HoursPerson>;

/** Where the id stands that a line names. */
type PathOf = (index: number) => readonly string[];

interface PersonRow {
  readonly id: string;
  readonly birthDate: Day;
  readonly kvkNumber: string;
}

/**
 * The participants of lines with their trajectories, locked until the transaction ends: always in the order of their
 * ids, so that two entries at once never wait for each other. The trajectories are kept from a step or a pause meanwhile.
 * @throws Refused for every line whose participant is unknown or invisible `NOT_FOUND`, only seen `NOT_IN_CASELOAD`
 */
export async function lockPersons(
  work: Work,
  lines: readonly { readonly participantId: string }[],
  pathOf: PathOf = (i) => [...linePath(i), 'participantId'],
): Promise<Persons> {
  const ids = [...new Set(lines.map(({ participantId }) => participantId))];
  const rows = await work.read<PersonRow>(sql`
    select p.id, p.birth_date::text as "birthDate", o.kvk_number as "kvkNumber"
    from participant p join organization o on o.id = p.organization_id
    where p.id = any(${typed(ids, 'uuid[]')}) and ${seen(work, Participant, 'p')} order by p.id for no key update of p`);
  const found = new Set(rows.map(({ id }) => id));
  if (found.size < ids.length) {
    const seenOnly = await seenOf(work, ids);
    const code = ({ participantId: id }: { participantId: string }) =>
      seenOnly.has(id) ? 'NOT_IN_CASELOAD' : 'NOT_FOUND';
    refuseUnknown(lines, ({ participantId }) => found.has(participantId), pathOf, code);
  }
  const trajectories = await lockTrajectories(work, ids);
  return new Map(
    rows.map(({ id, birthDate, kvkNumber }) => {
      const rules = rulesFor(kvkNumber).hours;
      return [id, { id, birthDate, rules, trajectories: trajectories.get(id) ?? [] }];
    }),
  );
}

/** Those of the participants whom the viewer sees, also when they are not the viewer's to change. */
async function seenOf(work: Work, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const { em, viewer, today } = work;
  const rows = await work.read<{ id: string }>(sql`select p.id from participant p
    where p.id = any(${typed(ids, 'uuid[]')}) and ${seen({ em, viewer, today }, Participant, 'p')}`);
  return new Set(rows.map(({ id }) => id));
}

type TrajectoryRow = HoursTrajectory & { readonly participantId: string };

/** Not narrowed to what the viewer may see: hours belong to a trajectory, also when a work supervisor records them. */
async function lockTrajectories(work: Work, participantIds: readonly string[]): Promise<Map<string, TrajectoryRow[]>> {
  const condition = sql`t.participant_id = any(${typed(participantIds, 'uuid[]')})`;
  // Read in a statement of its own: what was waited for shows only in the next.
  await work.read(sql`select t.id from trajectory t where ${condition} order by t.id for share`);
  const rows = await work.read<TrajectoryRow>(sql`
    select t.id, t.participant_id as "participantId", t.organization_id = p.organization_id as own,
      t.started_on::text as "startedOn", t.ended_on::text as "endedOn",
      coalesce((select json_agg(json_build_object('from', x."from", 'until', x."until") order by x."from")
        from trajectory_pause x where x.trajectory_id = t.id), '[]'::json) as pauses
    from trajectory t join participant p on p.id = t.participant_id where ${condition}`);
  return Map.groupBy(rows, ({ participantId }) => participantId);
}

/** @throws Refused `NOT_FOUND` for every line that names a professional who is unknown or invisible */
export async function refuseUnknownProfessionals(
  work: Work,
  lines: readonly { readonly professionalId?: string | null }[],
  pathOf: PathOf = (i) => [...linePath(i), 'professionalId'],
): Promise<void> {
  const ids = [...new Set(lines.flatMap(({ professionalId }) => professionalId ?? []))];
  if (ids.length === 0) return;
  const rows = await work.read<{ id: string }>(
    sql`select p.id from professional p where p.id = any(${typed(ids, 'uuid[]')}) and ${seen(work, Professional, 'p')}`,
  );
  const found = new Set(rows.map(({ id }) => id));
  refuseUnknown(lines, ({ professionalId: id }) => !id || found.has(id), pathOf);
}

/** Participants and days of lines: what can stand in the way of them is of both. */
interface Days {
  readonly participantId: string;
  readonly on: Day;
}

const daysOf = (lines: readonly Days[]) => ({
  ids: typed([...new Set(lines.map(({ participantId }) => participantId))], 'uuid[]'),
  days: typed([...new Set(lines.map(({ on }) => on))], 'date[]'),
});

/** The attendance that counts on the days of lines. Not narrowed to what the viewer may see: a day holds only so much. */
export function recordedAttendance(work: Work, lines: readonly Days[]): Promise<RecordedAttendance[]> {
  const { ids, days } = daysOf(lines);
  return work.read(sql`
    select a.id, a.participant_id as "participantId", a."on"::text as "on", a.kind, a.quarters as hours from attendance a
    where a.participant_id = any(${ids}) and a."on" = any(${days}) and a.replaced_by_id is null`);
}

/** The support hours that count on the days of lines. */
export function recordedSupport(work: Work, lines: readonly Days[]): Promise<RecordedSupport[]> {
  const { ids, days } = daysOf(lines);
  return work.read(sql`
    select s.id, t.participant_id as "participantId", s.professional_id as "professionalId", s."on"::text as "on", s.kind,
      s.quarters as hours, s.supported
    from support_hours s join trajectory t on t.id = s.trajectory_id
    where t.participant_id = any(${ids}) and s."on" = any(${days}) and s.replaced_by_id is null`);
}

function refuseUnknown<L>(
  lines: readonly L[],
  isKnown: (line: L) => boolean,
  pathOf: PathOf,
  code: (line: L) => string = () => 'NOT_FOUND',
): void {
  const unknown = lines.flatMap((line, i) => (isKnown(line) ? [] : [refusal(code(line), pathOf(i))]));
  if (unknown.length > 0) throw new Refused(firstReasons(unknown));
}
