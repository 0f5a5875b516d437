import type { EntityMetadata } from '@mikro-orm/core';
import type { Db } from '../../src/database.js';
import { KeptAnswer } from '../../src/graph/kept-answer.entity.js';
import { OutboxEvent } from '../../src/graph/outbox.entity.js';
import { fileShapes, readFile } from '../../src/modules/personal-data/file.find.js';
import type { FileColumn, FileShape } from '../../src/modules/personal-data/file-shape.js';
import { type FileEntity, fileTable } from '../../src/modules/personal-data/file-tables.js';
import { join, name, type Sql, sql, typed } from '../../src/plan/sql.js';
import type { TestServer } from './server.js';
import { fillFile } from './whole-file.js';
import { location, workplace } from './workplaces.js';
import { uuid, type World } from './world.js';

/** A word that stands in every text of a full file, and nowhere else. */
export const SENTINEL = 'Zzsentinel';
/** The birthday of whoever a full file is about. */
export const BIRTHDAY = '1987-06-05';

/** Columns that cannot hold just any text, or only beside another column. */
const NOT_FREE: ReadonlySet<string> = new Set([
  'Remark.aboutType',
  'PhaseTransition.revokeReason',
  'StepRequest.answer',
]);
/** Values that a made-up row cannot guess. */
const SPECIAL: Readonly<Record<string, unknown>> = {
  'EmergencyAccess.role': 'JOB_COACH',
  'EmergencyAccess.until': '2026-01-02T12:00:00Z',
};
const DAY = '2026-01-01';

type Row = Record<string, unknown>;

/**
 * Fills the file of a participant with a row of every table of the personal file, and every text of it with `SENTINEL`,
 * also in what events and kept answers carry. The trajectory has ended. @returns the ids, as clients see them
 */
export async function fullFile(server: TestServer, world: World, ended: { readonly endedOn: string }) {
  const organizationId = await world.organization();
  await world.coach(organizationId);
  const locationId = await location(server, organizationId);
  await workplace(server, { locationId, items: [] });
  const participantId = await world.participant({ organizationId, birthDate: BIRTHDAY });
  const trajectoryId = await world.trajectory({ participantId });
  await fillFile(world, trajectoryId, '2026-01-01');
  const filling = new Filling(server.db, uuid(participantId));
  await filling.addMissing();
  await filling.mark();
  await filling.leaveTraces();
  await endTrajectory(server.db, trajectoryId, ended.endedOn);
  return { organizationId, participantId, trajectoryId };
}

/** Ends a trajectory on a day long ago; it began the day before. */
export async function endTrajectory(db: Db, trajectoryId: string, endedOn: string): Promise<void> {
  await db.em
    .fork()
    .execute(
      `update trajectory set status = 'ENDED', phase = null, outcome = 'MOVED', started_on = ?::date - 1, ended_on = ? where id = ?`,
      [endedOn, endedOn, uuid(trajectoryId)],
    );
}

/** Where the sentinel or the birthday still stands: `table` for every table that holds it in any column. */
export async function sentinelsLeft(db: Db): Promise<string[]> {
  const em = db.em.fork();
  const tables = (await em.execute(
    `select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
  )) as { name: string }[];
  const found: string[] = [];
  for (const { name: table } of tables) {
    const rows = await em.execute(
      `select 1 from "${table}" r where to_jsonb(r)::text ~* '${SENTINEL}|${BIRTHDAY}' limit 1`,
    );
    if (rows.length > 0) found.push(table);
  }
  return found;
}

class Filling {
  readonly #shapes: readonly FileShape[];
  readonly #keys = new Map<string, string>();

  constructor(
    readonly db: Db,
    readonly participant: string,
  ) {
    this.#shapes = fileShapes(db.getMetadata()).file;
    this.#keys.set('Participant', participant);
  }

  /** Adds a row to every table of the file that has none. */
  async addMissing(): Promise<void> {
    for (const shape of this.#shapes) {
      const of = shape.columns.find(({ property }) => property === fileTable(shape.entity).of);
      if (!of) continue;
      const parent = this.#keys.get(of.to as string);
      const found = await this.#read(
        sql`select * from ${name(shape.table)} where ${name(of.column)} = ${parent}::uuid`,
      );
      const [row] = found.length > 0 ? found : [await this.#add(shape)];
      if (row?.id) this.#keys.set(shape.entity, row.id as string);
    }
  }

  /** Writes the sentinel into every text that can hold words. */
  async mark(): Promise<void> {
    const rows = await readFile(
      (statement) => this.#read(statement),
      this.participant,
      fileShapes(this.db.getMetadata()),
    );
    for (const shape of this.#shapes) {
      const ids = (rows.get(shape.entity) ?? []).map(({ id }) => id);
      const changes = freeTexts(shape).map(({ column }) => {
        return sql`${name(column)} = ${typed(`${SENTINEL} ${shape.entity}`, 'text')} || gen_random_uuid()`;
      });
      if (changes.length === 0) continue;
      await this.#read(sql`update ${name(shape.table)} set ${join(changes, ', ')}
        where id = any(${typed(ids, 'uuid[]')})`);
    }
  }

  /** What changes to the file leave elsewhere. */
  async leaveTraces(): Promise<void> {
    const em = this.db.em.fork();
    const recordedAt = new Date('2026-01-01T12:00:00Z');
    const goal = this.#keys.get('Goal') as string;
    const payload = { note: SENTINEL };
    em.create(OutboxEvent, { type: 'participant.test', aggregateId: this.participant, payload, recordedAt });
    em.create(OutboxEvent, { type: 'goal.test', aggregateId: goal, payload, recordedAt });
    const answer = { goal, note: SENTINEL };
    const kept = { viewer: 'house', mutation: 'goalSet', key: goal, inputHash: 'x', recordedAt };
    em.create(KeptAnswer, { ...kept, answer });
    await em.flush();
  }

  async #add(shape: FileShape): Promise<Row> {
    const meta = this.#meta(shape.entity);
    const row: Row = {};
    for (const column of shape.columns) {
      if (column.property === 'id') continue;
      const value = await this.#valueFor(shape.entity, column);
      if (value !== undefined) row[column.property] = value;
    }
    const em = this.db.em.fork();
    const created = em.create(meta.class as never, row as never) as Row;
    await em.flush();
    return created;
  }

  async #valueFor(entity: FileEntity, column: FileColumn): Promise<unknown> {
    const { property, form, to, nullable, codes } = column;
    const special = SPECIAL[`${entity}.${property}`];
    if (special) return form === 'instant' ? new Date(String(special)) : special;
    if (to) return this.#keys.get(to) ?? (nullable ? undefined : this.#anyKey(to));
    if (nullable && form !== 'text') return undefined;
    const values: Partial<Record<FileColumn['form'], unknown>> = {
      text: '–',
      code: codes?.[0],
      number: 1,
      hours: 1,
      boolean: true,
      day: DAY,
      instant: new Date(`${DAY}T12:00:00Z`),
      texts: [],
      object: {},
      id: this.participant,
    };
    return values[form];
  }

  async #anyKey(entity: string): Promise<unknown> {
    const { tableName, primaryKeys } = this.#meta(entity);
    const key = primaryKeys[0] as string;
    const [row] = await this.#read(sql`select ${name(key)} as key from ${name(tableName)} limit 1`);
    if (!row) throw new Error(`There is no ${entity} to name.`);
    return row.key;
  }

  #meta(entity: string): EntityMetadata {
    return [...this.db.getMetadata().getAll().values()].find((m) => m.className === entity) as EntityMetadata;
  }

  async #read(statement: Sql): Promise<Row[]> {
    return (await statement.execute(this.db.em.fork().getKysely())).rows as Row[];
  }
}

/** The columns of a table that can hold any words. */
function freeTexts({ entity, columns }: FileShape): FileColumn[] {
  const { words } = fileTable(entity);
  return columns
    .filter(({ form, to }) => form === 'text' && !to)
    .filter(({ property }) => words === 'REMOVE' || words[property] !== 'KEEP')
    .filter(({ property }) => !NOT_FREE.has(`${entity}.${property}`));
}
