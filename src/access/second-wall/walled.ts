import { type EntityMetadata, type EntityProperty, type MetadataStorage, ReferenceKind } from '@mikro-orm/core';
import type { Column } from '../../plan/spec.js';
import { join, name, raw, type Sql, sql } from '../../plan/sql.js';
import { notSensitive } from '../sensitivity.js';
import { seesSection, wallOf } from '../visibility.js';
import { PLACES } from '../visible-places.js';
import { PARTS, WALLS } from '../walls.js';
import { DOORS, throughDoor } from './doors.js';
import { hasRole, hasScope, setting, settingValues } from './setting-values.js';

/** A table behind the second wall, and what its policies ask of a row, which is called `r`. */
export interface Walled {
  readonly type: string;
  readonly table: string;
  readonly keys: readonly string[];
  /** Whether the acting viewer sees the row. */
  readonly sees: Sql;
  /** Whether the acting viewer may change or remove it. */
  readonly changes: Sql;
  /** Whether the acting viewer may add it; as `changes` when not said. */
  readonly adds?: Sql;
}

type Conditions = Pick<Walled, 'sees' | 'changes' | 'adds'>;
type Metas = ReadonlyMap<string, EntityMetadata>;

const viewer = settingValues();
const or = (...conditions: Sql[]): Sql => sql`(${join(conditions, ' or ')})`;
const KEEPING = throughDoor(raw('null'), [DOORS.KEEPING as (typeof DOORS)[string]]);
const ofViewer = sql`r.viewer = ${setting('app.viewer')}`;

/** Tables that the reading language knows no wall for: nothing leads to them but the mutations themselves. */
const OTHERS: Readonly<Record<string, Conditions>> = {
  KeptAnswer: { sees: ofViewer, changes: or(ofViewer, ...KEEPING) },
  OutboxEvent: { sees: raw('false'), changes: or(...KEEPING), adds: raw('true') },
  LegalHold: { sees: hasRole(['ADMIN']), changes: or(...KEEPING) },
  DestructionReport: { sees: hasRole(['ADMIN', 'AUDITOR']), changes: or(...KEEPING) },
};

/** Of what is about no participant: where changing or adding is not the same as seeing. */
const PLACE_CHANGES: Readonly<Record<string, Partial<Conditions>>> = {
  // Everybody writes of what they do themselves, and nobody changes it.
  AccessLogEntry: { changes: raw('false'), adds: sql`r.user_key = ${setting('app.viewer')}` },
};

/** Further parts, of tables that are no type of the graph. */
const FURTHER_PARTS: readonly string[] = ['ChosenWorkArea', 'GoalCard', 'Requirement', 'WorkplaceCard'];

/** Every table behind the second wall; what others are a part of comes before its parts. */
export function walledTables(metadata: MetadataStorage): Walled[] {
  const metas = new Map([...metadata].map((meta) => [meta.className, meta]));
  const whole = [...Object.keys(WALLS), ...Object.keys(PLACES), ...Object.keys(OTHERS)];
  return [
    ...whole.map((type) => walled(metas, type, conditionsOf(type, columnOf(metas, type)))),
    ...[...PARTS, ...FURTHER_PARTS].map((type) => walled(metas, type, partOf(metas, type, whole))),
  ];
}

/** What is about nobody and belongs to no place: reference data, organizations, instruments. */
export function openTables(metadata: MetadataStorage): string[] {
  const behind = new Set(walledTables(metadata).map(({ table }) => table));
  const tables = [...metadata].map(({ tableName }) => tableName).filter((table) => table && !behind.has(table));
  return [...new Set(tables)].sort();
}

function walled(metas: Metas, type: string, conditions: Conditions): Walled {
  const meta = metaOf(metas, type);
  const keys = meta.primaryKeys.flatMap((key) => propertyOf(meta, key).fieldNames);
  return { type, table: meta.tableName, keys, ...conditions };
}

function conditionsOf(type: string, row: Column): Conditions {
  const known = OTHERS[type];
  if (known) return known;
  const wall = WALLS[type];
  const sees = wallOf(type, row, viewer) ?? raw('true');
  if (type === 'Registration') return { sees, changes: or(sees, calledBack, ...KEEPING) };
  if (!wall) return { sees, changes: sees, ...PLACE_CHANGES[type] };
  const tied = seesSection(wall, wall.section, { row, viewer, changing: true });
  const changes = or(tied, ...throughDoor(wall.path.subject(row)));
  const shown = sql`(${sees} and ${unhidden(type, row)})`;
  return type === 'Participant' ? { sees: or(shown, isNew), changes: or(changes, isNew) } : { sees: shown, changes };
}

/** A participant who is being registered: no tie can be looked up yet. */
const isNew = sql`(${hasRole(['JOB_COACH'])} and r.organization_id = ${viewer.organization}
  and not exists (select from participant n where n.id = r.id))`;

/** Who calls back may say whose registration it was, also of somebody whose file is a colleague's. */
const calledBack = sql`(${hasRole(['JOB_COACH', 'TEAM_LEAD'])} and r.organization_id = ${viewer.organization})`;

/** What speaks of a hidden domain, as the first wall judges it: shown with the scope, and in one's own file. */
function unhidden(type: string, row: Column): Sql {
  const ordinary = notSensitive(type, row, { roles: [], scopes: [], participantId: undefined });
  if (!ordinary) return raw('true');
  const own = sql`(${hasRole(['PARTICIPANT'])} and ${row('participant')} = ${viewer.participant})`;
  return or(hasScope('matrix:criminal'), ordinary, own);
}

/** A part is seen, changed and added by whoever sees or changes the row that it is a part of. */
function partOf(metas: Metas, type: string, whole: readonly string[]): Conditions {
  const meta = metaOf(metas, type);
  const relation = (Object.values(meta.properties) as EntityProperty[]).find(
    ({ kind, targetMeta }) => kind === ReferenceKind.MANY_TO_ONE && whole.includes(targetMeta?.className ?? ''),
  );
  if (!relation?.targetMeta) throw new Error(`${type} is a part of nothing that stands behind the wall.`);
  const parent = name(relation.targetMeta.tableName);
  const of = (may: string) => sql`exists (select from ${parent} as p
    where p.id = ${name('r', relation.fieldNames[0] as string)} and second_wall.${raw(may)}(p))`;
  const shown = type === 'DomainScore' ? sql`(${of('sees')} and ${unhiddenScore})` : of('sees');
  return { sees: shown, changes: of('changes') };
}

/** A row has no columns that are seen apart: a score that the graph lists without its level is no row here. */
const unhiddenScore = or(
  hasScope('matrix:criminal'),
  sql`exists (select from instrument_item i where i.id = r.domain_id and i.sensitivity <> 'CRIMINAL')`,
  sql`(${hasRole(['PARTICIPANT'])} and exists (select from matrix_measurement m
    where m.id = r.measurement_id and m.participant_id = ${viewer.participant}))`,
);

function columnOf(metas: Metas, type: string): Column {
  const meta = metaOf(metas, type);
  return (property) => name('r', propertyOf(meta, property).fieldNames[0] as string);
}

const propertyOf = (meta: EntityMetadata, property: string): EntityProperty => {
  const found = (meta.properties as Record<string, EntityProperty>)[property];
  if (!found) throw new Error(`${meta.className} has no property ${property}.`);
  return found;
};

function metaOf(metas: Metas, type: string): EntityMetadata {
  const meta = metas.get(type);
  if (!meta) throw new Error(`There is no table for ${type}.`);
  return meta;
}
