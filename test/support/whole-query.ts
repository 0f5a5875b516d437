import {
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql';

/** What surrounds a file: of these only the plain values are asked, for they lead to every other file. */
const AROUND: ReadonlySet<string> = new Set([
  'Organization',
  'Professional',
  'Location',
  'Municipality',
  'Instrument',
  'InstrumentItem',
  'WorkplaceProfile',
  'WorkInstructionCard',
  'LearningLine',
]);

/**
 * The selection of everything that a type tells: every field that can be asked without arguments, of whatever hangs on it
 * as well. A type is not asked again within itself; then its id is enough.
 */
export function wholeSelection(schema: GraphQLSchema, type: string): string {
  return selection(schema.getType(type) as GraphQLNamedType, []);
}

function selection(type: GraphQLNamedType, within: readonly string[]): string {
  if (isInterfaceType(type)) return '{ __typename id }';
  if (!isObjectType(type)) return '';
  const fields = Object.values(type.getFields()).filter(({ args }) => !args.some(isRequiredArgument));
  const again = within.includes(type.name) || AROUND.has(type.name);
  const asked = again ? fields.filter(isPlain) : fields;
  return `{ __typename ${asked.map((field) => `${field.name} ${selection(getNamedType(field.type), [...within, type.name])}`).join(' ')} }`;
}

const isPlain = (field: GraphQLField<unknown, unknown>) => isLeafType(getNamedType(field.type));
