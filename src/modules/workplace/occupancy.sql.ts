import { raw, type Sql, sql } from '../../plan/sql.js';

/*
 * The rules of `occupancy.ts` in SQL; a test holds that both agree. Placements stand to the right of workplaces, so
 * their table is named here and nothing of theirs is imported. Every placement counts, also one that the viewer may
 * not see: whether a place is free does not depend on who asks, and the number tells of nobody.
 * Workplaces are uuids, days are dates; parameters must be typed.
 */

/** Whether the placement under this alias occupies its place on a day. */
export function occupies(placement: string, day: Sql): Sql {
  const p = sql.id(placement);
  return sql`(${p}.cancelled_on is null and ${p}.starts_on <= ${day}
    and (${p}.ends_on is null or greatest(${p}.ends_on, ${p}.held_until) >= ${day}))`;
}

/** How many places of a workplace are occupied on a day, those of one participant left out when given. */
export function occupiedOn(workplace: Sql, day: Sql, except?: Sql): Sql {
  return sql`(select count(distinct o.participant_id)::int from placement o
    where o.workplace_profile_id = ${workplace} and ${occupies('o', day)}${others('o', except)})`;
}

/** How many places of a workplace are occupied on the fullest day from `from` to `until` (a null date: for ever). */
export function mostOccupied(workplace: Sql, days: { readonly from: Sql; readonly until: Sql }, except?: Sql): Sql {
  const { from, until } = days;
  return sql`(select max(${occupiedOn(workplace, raw('d.day'), except)}) from (
    select ${from} as day union select s.starts_on from placement s
      where s.workplace_profile_id = ${workplace} and s.starts_on > ${from}
        and (${until} is null or s.starts_on <= ${until})) d)`;
}

/** How many of the places of a workplace are free on a day. */
export function freePlaces(workplace: Sql, places: Sql, day: Sql): Sql {
  return sql`greatest(${places} - ${occupiedOn(workplace, day)}, 0)`;
}

const others = (alias: string, participant: Sql | undefined): Sql =>
  participant ? sql` and ${sql.id(alias)}.participant_id <> ${participant}` : raw('');
