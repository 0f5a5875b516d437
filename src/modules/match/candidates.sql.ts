import { checkText } from '../../graph/text.js';
import type { Loaders } from '../../plan/load.js';
import { seen, seenSection } from '../../plan/seen.js';
import { all, join, raw, type Sql, sql, typed } from '../../plan/sql.js';
import { Participant } from '../participant/participant.entity.js';
import { inCaseload } from '../trajectory/caseload.sql.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import type { Seeker } from './facts.js';
import type { CandidateMatchFilter, WorkplaceMatchFilter } from './match.inputs.js';
import { rungsInReach } from './pair.js';

/*
 * Which rows can be in a list at all, so that fewer are read. What is listed is decided by the rules of `listing.ts`;
 * these conditions may let through more, never less.
 */

/** Or the row with this key, when there is one. */
export function orThisOne(wanted: Sql, alias: string, key: string | undefined): Sql {
  return key === undefined ? wanted : sql`(${wanted} or ${sql.id(alias, 'id')} = ${typed(key, 'uuid')})`;
}

/** Workplaces (`w` at `l`) that can be listed for one of these participants. */
export function workplacesFor(seekers: readonly Seeker[], filter: WorkplaceMatchFilter): Sql {
  const rungs = reach(seekers, filter.rung, ({ rung }) => (rung === null ? [] : rungsInReach(rung)));
  const areas = reach(seekers, filter.workArea, ({ chosenWorkAreas }) => chosenWorkAreas);
  const dreams = filter.dreamArea === false ? [] : seekers.flatMap((seeker) => seeker.dreamWorkArea ?? []);
  const usual = (condition: Sql, asked: unknown) =>
    asked === undefined ? sql`(${condition} or ${among('w.work_area_code', dreams, 'text')})` : condition;
  const conditions = all([
    raw('w.active and l.active'),
    rungs && usual(among('w.rung', rungs, 'int'), filter.rung),
    areas && usual(among('w.work_area_code', areas, 'text'), filter.workArea),
    filter.sector && among('w.sector_code', filter.sector, 'text'),
    filter.municipality && among('l.municipality_code', filter.municipality, 'text'),
    filter.guidance && among('w.guidance', filter.guidance, 'int'),
    filter.shelter && among('w.shelter', filter.shelter, 'int'),
  ]);
  return conditions ?? raw('true');
}

/**
 * What a list can be narrowed to: what is asked, or what is usual for any of the participants. Null when that is
 * everything, because somebody has no rung, or chose nothing.
 */
function reach<V>(
  seekers: readonly Seeker[],
  asked: readonly V[] | null | undefined,
  of: (seeker: Seeker) => readonly V[],
) {
  if (asked !== undefined) return asked;
  const each = seekers.map(of);
  return each.some((values) => values.length === 0) ? null : [...new Set(each.flat())];
}

/** Participants (`p`) with a running trajectory in the caseload of whoever asks. */
export function candidatesFor(loaders: Loaders, { phase }: CandidateMatchFilter): Sql {
  const trajectory = [
    sql`t.participant_id = p.id and t.status = 'ACTIVE'`,
    inCaseload(loaders.viewer, 't'),
    seen(loaders, Trajectory, 't'),
    ...(phase ? [among('t.phase', phase, 'text')] : []),
  ];
  return sql`(${seenSection(loaders, Participant, 'p', 'FIT')}
    and exists (select from trajectory t where ${join(trajectory, ' and ')}))`;
}

function among(column: string, values: readonly unknown[], type: string): Sql {
  for (const value of values) if (typeof value === 'string') checkText(value, 'filter');
  return sql`${raw(column)} = any(${typed(values, `${type}[]`)})`;
}
