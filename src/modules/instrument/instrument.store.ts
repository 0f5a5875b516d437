import type { SqlEntityManager } from '@mikro-orm/sql';
import { newId } from '../../graph/ids.js';
import type { Words } from '../../graph/words.js';
import type { InstrumentDefinition } from './definition.js';
import { Instrument, InstrumentGroup, InstrumentItem, ScaleLevel } from './instrument.entity.js';

/**
 * Writes a new version of an instrument with its groups, items and levels, in four statements. What is finalized keeps
 * its own version (domain.md §4), so there is no road that changes one.
 * @returns the key of the new row
 */
export async function storeInstrument(em: SqlEntityManager, definition: InstrumentDefinition): Promise<string> {
  const { code, version, kind, label, ages, retired, levels, groups } = definition;
  const instrument = newId();
  const range = { minAge: ages?.min ?? null, maxAge: ages?.max ?? null };
  await em.insertMany(Instrument, [{ id: instrument, code, version, kind, retired, ...labels(label), ...range }]);
  await storeGroups(em, instrument, groups);
  await em.insertMany(
    ScaleLevel,
    levels.map(({ level, label: name }) => ({ id: newId(), instrument, level, ...labels(name) })),
  );
  return instrument;
}

/** Groups and items each have their place in the whole instrument, from 1. */
async function storeGroups(
  em: SqlEntityManager,
  instrument: string,
  groups: InstrumentDefinition['groups'],
): Promise<void> {
  const keyed = groups.map((group) => ({ id: newId(), ...group }));
  await em.insertMany(
    InstrumentGroup,
    keyed.map(({ id, code, label }, i) => ({ id, instrument, code, position: i + 1, ...labels(label) })),
  );
  const items = keyed.flatMap(({ id: group, items: own }) => own.map((item) => ({ group, ...item })));
  await em.insertMany(
    InstrumentItem,
    items.map(({ label, ...item }, i) => ({ id: newId(), instrument, ...item, position: i + 1, ...labels(label) })),
  );
}

const labels = ({ nl, en }: Words) => ({ labelNl: nl, labelEn: en });
