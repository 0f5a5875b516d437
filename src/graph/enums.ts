import { registerEnumType } from 'type-graphql';
import { addEnumWords } from './catalogue.js';
import type { Vocabulary } from './words.js';

/** The description of one value in the schema: its English label with the Dutch term, and what more there is to say. */
function describe(words: Vocabulary[string]): { description: string } {
  const term = words.nl === words.en ? words.en : `${words.en} (${words.nl})`;
  return { description: words.description ? `${term}: ${words.description}` : `${term}.` };
}

/**
 * Registers a vocabulary as a GraphQL enum and for `enumLabels`. The internal values are the names, so that the
 * database, the graph and the rules speak of a value in one way.
 * @returns an object to name the type in `@Field(() => …)`.
 */
export function enumType<V extends Vocabulary>(name: string, description: string, values: V): { [K in keyof V]: K } {
  const names = Object.fromEntries(Object.keys(values).map((key) => [key, key])) as { [K in keyof V]: K };
  registerEnumType(names, {
    name,
    description,
    valuesConfig: Object.fromEntries(Object.entries(values).map(([key, words]) => [key, describe(words)])) as never,
  });
  addEnumWords(name, description, values);
  return names;
}
