import { type GraphQLSchema, isInputObjectType } from 'graphql';
import { Field, getMetadataStorage, ID } from 'type-graphql';
import type { IdPrefix } from './ids.js';

type Class = abstract new (...args: never[]) => object;

const prefixes = new Map<Class, Map<string, IdPrefix>>();

/** An input field that holds the id of a type; services get it decoded, as a UUID. */
export const IdField =
  (prefix: IdPrefix, options: { description: string; nullable?: boolean; list?: boolean }): PropertyDecorator =>
  (prototype, key) => {
    const { nullable = false, description } = options;
    Field(() => (options.list ? [ID] : ID), { nullable, description })(prototype, String(key));
    const owner = prototype.constructor as Class;
    prefixes.set(owner, (prefixes.get(owner) ?? new Map()).set(String(key), prefix));
  };

/** Tells the schema which type the id in an input field has; type-graphql does not inherit a field's extensions. */
export function markIds(schema: GraphQLSchema): void {
  for (const { name, target } of getMetadataStorage().inputTypes) {
    const type = schema.getType(name);
    if (!isInputObjectType(type)) continue;
    for (let owner = target as Class; typeof owner === 'function'; owner = Object.getPrototypeOf(owner)) {
      for (const [field, id] of prefixes.get(owner) ?? []) {
        const marked = type.getFields()[field];
        if (marked) marked.extensions = { ...marked.extensions, id };
      }
    }
  }
}
