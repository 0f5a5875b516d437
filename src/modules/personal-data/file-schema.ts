import { childrenOf, FORM_VERSION, shownColumns } from './file-document.js';
import type { FileColumn, FileShape, Form, Shapes } from './file-shape.js';
import { fileTable } from './file-tables.js';

/** A JSON Schema. */
export type JsonSchema = Readonly<Record<string, unknown>>;

const UUID = { type: 'string', format: 'uuid' };

/** The schema of each form; closed sets and relations have one of their own. */
const FORMS: Readonly<Record<Exclude<Form, 'code'>, JsonSchema>> = {
  id: UUID,
  text: { type: 'string' },
  number: { type: 'number' },
  boolean: { type: 'boolean' },
  day: { type: 'string', format: 'date' },
  instant: { type: 'string', format: 'date-time' },
  hours: { type: 'string', pattern: String.raw`^\d+\.(00|25|50|75)$` },
  texts: { type: 'array', items: { type: 'string' } },
  object: { type: 'object' },
};

/** The JSON Schema (draft 2020-12) of the exported file; `npm run schema` writes it to docs/personal-file.schema.json. */
export function fileSchema(shapes: Shapes, looks: JsonSchema): JsonSchema {
  const file = shapes.file.map((shape) => [shape.entity, rowSchema(shape, shapes)]);
  const around = [...shapes.around.values()].map(({ entity, columns }) => [
    entity,
    objectOf(columns.map((column) => [column.property, columnSchema(column, shapes)])),
  ]);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'The personal file of a participant',
    description: 'Everything that is kept about one participant. Ids are UUIDs; days are calendar days in Amsterdam.',
    ...objectOf([
      ['form', { const: 'personal-file' }],
      ['version', { const: FORM_VERSION }],
      ['exportedOn', FORMS.day],
      ['participant', { $ref: '#/$defs/Participant' }],
      ['accessLog', { anyOf: [{ type: 'array', items: looks }, { type: 'null' }] }],
    ]),
    $defs: Object.fromEntries([...file, ...around]),
  };
}

/** An object with exactly these fields. */
export function objectOf(fields: readonly (readonly [string, JsonSchema])[]): JsonSchema {
  const properties = Object.fromEntries(fields);
  return { type: 'object', properties, required: Object.keys(properties), additionalProperties: false };
}

function rowSchema(shape: FileShape, shapes: Shapes): JsonSchema {
  const own = shownColumns(shape).map((column) => [column.property, columnSchema(column, shapes)] as const);
  const lists = childrenOf(shape.entity, shapes).map(
    ({ entity }) => [fileTable(entity).as, { type: 'array', items: { $ref: `#/$defs/${entity}` } }] as const,
  );
  return objectOf([...own, ...lists]);
}

function columnSchema(column: FileColumn, shapes: Shapes): JsonSchema {
  const { to, form, codes, nullable } = column;
  if (to && shapes.around.has(to)) return orNull({ $ref: `#/$defs/${to}` }, nullable);
  return orNull(form === 'code' ? { enum: codes } : FORMS[form], nullable);
}

const orNull = (schema: JsonSchema, nullable: boolean): JsonSchema =>
  nullable ? { anyOf: [schema, { type: 'null' }] } : schema;
