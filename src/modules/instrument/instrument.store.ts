import type { SqlEntityManager } from '@mikro-orm/sql';
import { newId } from '../../graph/ids.js';
import type { InstrumentDefinition } from './definition.js';
import { Instrument, InstrumentGroup, InstrumentItem, ScaleLevel } from './instrument.entity.js';

/**
 * Writes a new version of an instrument with its groups, items and levels, in four statements. What is finalized keeps
 * its own version (domain.md §4), so there is no road that changes one.
 * @returns the key of the new row
 */
export async function storeInstrument(em: SqlEntityManager, definition: InstrumentDefinition): Promise<string> {
  const { code, version, kind, label, ages, retired, levels, groups } = definition;
  const id = newId();
  const words = { labelNl: label.nl, labelEn: label.en };
  const range = { minAge: ages?.min ?? null, maxAge: ages?.max ?? null };
  await em.insertMany(Instrument, [{ id, code, version, kind, retired, ...words, ...range }]);
  const groupRows = groups.map((group, i) => ({
    id: newId(),
    instrument: id,
    code: group.code,
    labelNl: group.label.nl,
    labelEn: group.label.en,
    position: i + 1,
  }));
  await em.insertMany(InstrumentGroup, groupRows);
  const items = groups.flatMap((group, i) => group.items.map((item) => ({ item, group: groupRows[i]?.id as string })));
  await em.insertMany(
    InstrumentItem,
    items.map(({ item, group }, i) => ({
      id: newId(),
      instrument: id,
      group,
      code: item.code,
      labelNl: item.label.nl,
      labelEn: item.label.en,
      position: i + 1,
      sensitivity: item.sensitivity,
    })),
  );
  await em.insertMany(
    ScaleLevel,
    levels.map((level) => ({
      id: newId(),
      instrument: id,
      level: level.level,
      labelNl: level.label.nl,
      labelEn: level.label.en,
    })),
  );
  return id;
}
