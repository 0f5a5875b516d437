import type { EntityClass } from '@mikro-orm/core';
import type { SqlEntityManager } from '@mikro-orm/sql';
import type { Db } from '../../src/database.js';
import { newId } from '../../src/graph/ids.js';
import { Instrument, InstrumentItem } from '../../src/modules/instrument/instrument.entity.js';

/** Puts rows into the database as their entities take them, all at once. */
export class Filing {
  private constructor(
    readonly em: SqlEntityManager,
    readonly now: Date,
    readonly skills: Instrument,
    readonly matrix: Instrument,
    readonly items: readonly InstrumentItem[],
  ) {}

  static async open(db: Db, now: Date): Promise<Filing> {
    const em = db.em.fork();
    const skills = await em.findOneOrFail(Instrument, { code: 'WERKNEMERSVAARDIGHEDEN' });
    const matrix = await em.findOneOrFail(Instrument, { code: 'ZRM', version: '2017' });
    const items = await em.find(
      InstrumentItem,
      { instrument: [skills.id, matrix.id] },
      { orderBy: { position: 'asc' } },
    );
    return new Filing(em, now, skills, matrix, items);
  }

  /** A row; its key is made here, so that others can name it. @returns the key */
  add(entity: EntityClass<object>, row: Readonly<Record<string, unknown>>): string {
    const { properties } = this.em.getMetadata().get(entity as never);
    const own = 'id' in properties ? { id: newId() } : {};
    const recorded = 'recordedAt' in properties ? { recordedAt: this.now } : {};
    this.em.create(entity, { ...own, ...recorded, ...row } as never);
    return String((own as { id?: string }).id);
  }

  /** The items of the matrix, in order. */
  get domains(): readonly InstrumentItem[] {
    return this.items.filter(({ instrument }) => instrument.id === this.matrix.id);
  }

  /** The key of a competence. */
  skill(code: string): string {
    const item = this.items.find((one) => one.instrument.id === this.skills.id && one.code === code);
    if (!item) throw new Error(`There is no competence ${code}.`);
    return item.id;
  }

  async save(): Promise<void> {
    await this.em.flush();
  }
}
