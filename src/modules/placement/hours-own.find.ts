import { Refused, refusal } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { seen } from '../../plan/seen.js';
import { sql, typed } from '../../plan/sql.js';
import { trajectoryOn } from './hour-days.js';
import { firstReasons, linePath } from './hour-lines.js';
import { Attendance } from './hours.entity.js';
import type { Persons } from './hours.find.js';

interface Line {
  readonly participantId: string;
  readonly on: string;
  readonly kind: string;
}

/**
 * Nobody records what they may not read: who guides somebody at a workplace records the days of that placement, and no care
 * (domain.md §13).
 * @throws Refused `NOT_IN_CASELOAD` for every line on another day, or of another kind
 */
export async function refuseOthersHours(
  work: Work,
  lines: readonly Line[],
  persons: Persons,
  pathOf: (index: number) => readonly string[] = linePath,
): Promise<void> {
  const trajectories = lines.map(({ participantId, on }) => {
    const person = persons.get(participantId);
    return (person && trajectoryOn(person, on)?.id) ?? null;
  });
  const column = (property: keyof Line, type: string) =>
    typed(
      lines.map((line) => line[property]),
      `${type}[]`,
    );
  const rows = await work.read<{ n: number }>(sql`select r.n::int as n
    from unnest(${column('participantId', 'uuid')}, ${typed(trajectories, 'uuid[]')}, ${column('on', 'date')}, ${column('kind', 'text')})
      with ordinality as r(participant_id, trajectory_id, "on", kind, n)
    where r.trajectory_id is null or ${seen(work, Attendance, 'r')}`);
  const own = new Set(rows.map(({ n }) => n - 1));
  const others = lines.flatMap((_, i) => (own.has(i) ? [] : [refusal('NOT_IN_CASELOAD', [...pathOf(i), 'on'])]));
  if (others.length > 0) throw new Refused(firstReasons(others));
}
