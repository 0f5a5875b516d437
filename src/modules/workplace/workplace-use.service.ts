import { type Refusal, refusal } from '../../graph/refusal.js';
import type { Work } from '../../graph/unit-of-work.js';
import { sql, typed } from '../../plan/sql.js';
import { missteps, notAscending, type Support } from './learning-line-rules.js';
import { mostOccupied } from './occupancy.sql.js';
import type { WorkplaceProfile } from './workplace-profile.entity.js';

/** What a workplace is to be, as far as others build on it. */
interface Change extends Support {
  readonly places: number;
}

/**
 * What forbids a change of a workplace that is in use: `PLACES_IN_USE` when there would be fewer places than are
 * occupied on any day from today, `LINE_NOT_ASCENDING` for every line that it would break (domain.md §9).
 * The workplace is locked, so that nobody is placed in the meantime.
 */
export async function useRefusals(work: Work, profile: WorkplaceProfile, change: Change): Promise<Refusal[]> {
  const occupied = await occupiedFrom(work, profile.id);
  const full = change.places < occupied ? [refusal('PLACES_IN_USE', ['input', 'places'], { occupied })] : [];
  return [...full, ...(await brokenLines(work, profile, change))];
}

async function occupiedFrom(work: Work, id: string): Promise<number> {
  const days = { from: typed(work.today, 'date'), until: sql`null::date` };
  const rows = await work.read<{ n: number }>(sql`select ${mostOccupied(typed(id, 'uuid'), days)} as n`);
  return rows[0]?.n ?? 0;
}

async function brokenLines(work: Work, profile: WorkplaceProfile, change: Support): Promise<Refusal[]> {
  const { rung, guidance, shelter } = profile;
  if (change.rung === rung && change.guidance === guidance && change.shelter === shelter) return [];
  const lines = await lockedLines(work, profile.id);
  return lines.flatMap(({ id, name, steps }) => {
    const after = steps.map((step) => (step.workplaceId === profile.id ? change : step));
    return missteps(after).map((step) => {
      const broken = notAscending(name, step, ['input']);
      return { ...broken, extra: { ...broken.extra, learningLine: id } };
    });
  });
}

interface Line {
  readonly id: string;
  readonly name: string;
  readonly steps: readonly (Support & { readonly workplaceId: string })[];
}

/** The lines that a workplace is in, locked before their steps are read: two changes of one line wait for each other. */
async function lockedLines(work: Work, workplace: string): Promise<Line[]> {
  await work.read(sql`select from learning_line l where exists (select from learning_line_step s
    where s.line_id = l.id and s.workplace_profile_id = ${typed(workplace, 'uuid')}) order by l.id for update`);
  return work.read<Line>(sql`
    select l.id, l.name, json_agg(json_build_object('workplaceId', w.id, 'rung', w.rung, 'guidance', w.guidance,
      'shelter', w.shelter) order by s.position) as steps
    from learning_line l join learning_line_step s on s.line_id = l.id join workplace_profile w on w.id = s.workplace_profile_id
    where l.id in (select t.line_id from learning_line_step t where t.workplace_profile_id = ${typed(workplace, 'uuid')})
    group by l.id order by l.name, l.id`);
}
