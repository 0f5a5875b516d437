import type { EntityClass } from '@mikro-orm/core';
import type DataLoader from 'dataloader';
import type { Loaders, Row } from '../plan/load.js';
import { tableOf } from '../plan/seen.js';
import { join, name, type Sql, sql, typed } from '../plan/sql.js';
import { TIES, type TieName } from './ties.js';
import { boundValues } from './viewer-values.js';
import { TIE_LIST } from './visibility.js';
import { PARTICIPANT_SECTIONS, type ParticipantSection } from './vocabulary.js';
import { WALLS } from './walls.js';

type Sections = ReadonlySet<ParticipantSection>;

const ALL: Sections = new Set(Object.keys(PARTICIPANT_SECTIONS) as ParticipantSection[]);
const NONE: Sections = new Set();

/**
 * The parts of the file that the viewer may see, by the key of a row about a participant: those of every tie that holds
 * for that row's participant and trajectory. One statement for all rows of a level.
 */
export function sectionsOf(loaders: Loaders, entity: EntityClass<object>): DataLoader<string, Sections> {
  const { type, table, key, row } = tableOf(loaders.em, entity, 'r');
  return loaders.batch<string, Sections>(`sections of ${type}`, async (keys) => {
    if (loaders.viewer.everywhere) return keys.map(() => ALL);
    const viewer = boundValues(loaders.viewer, loaders.today);
    const ties = TIE_LIST.filter(([, { roles }]) => viewer.is(roles));
    const wall = WALLS[type];
    if (!wall || ties.length === 0) return keys.map(() => NONE);
    const held = ties.map(
      ([tie, { holds }]): Sql =>
        sql`case when ${wall.path.along(row, (spot) => holds(spot, viewer))} then ${sql.lit(tie)} end`,
    );
    const rows = await loaders.query(sql`select ${row(key)} as key, array[${join(held, ', ')}]::text[] as ties
      from ${name(table)} as r where ${row(key)} = any(${typed(keys, 'uuid[]')})`);
    const found = new Map(rows.map((found) => [found.key, shownBy(found)]));
    return keys.map((one) => found.get(one) ?? NONE);
  });
}

function shownBy({ ties }: Row): Sections {
  const held = (ties as (TieName | null)[]).filter((tie) => tie !== null);
  return new Set(held.flatMap((tie) => TIES[tie].sections));
}
