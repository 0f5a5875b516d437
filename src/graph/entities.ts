import { type GraphQLFieldResolver, type GraphQLSchema, isUnionType } from 'graphql';
import { Fault } from './fault.js';

/** How many entities a router may ask for at once. */
const MAX_REPRESENTATIONS = 100;

interface Asked {
  readonly representations: readonly { readonly __typename?: unknown }[];
}

/**
 * Refuses what no router of ours would ask of `_entities`: more than 100 representations at once, or a type that is no
 * entity here. Which of them are seen is a matter of visibility, as on every other path.
 */
export function boundEntities(schema: GraphQLSchema): void {
  const field = schema.getQueryType()?.getFields()._entities;
  const union = schema.getType('_Entity');
  if (!field?.resolve || !isUnionType(union)) return;
  const known = new Set(union.getTypes().map(({ name }) => name));
  const resolve = field.resolve as GraphQLFieldResolver<unknown, unknown, Asked>;
  field.resolve = (root, args: Asked, context, info) => {
    const { representations } = args;
    if (representations.length > MAX_REPRESENTATIONS)
      throw new Fault('BAD_USER_INPUT', { reason: `at most ${MAX_REPRESENTATIONS} representations.` });
    if (representations.some(({ __typename: type }) => !known.has(type as string)))
      throw new Fault('BAD_USER_INPUT', { reason: 'a representation is of no entity of this graph.' });
    return resolve(root, args, context, info);
  };
}
