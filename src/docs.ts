import type { MetadataStorage } from '@mikro-orm/core';
import { type GraphQLSchema, isEnumType } from 'graphql';
import { allEnumWords, allMessages } from './graph/catalogue.js';
import { FAULTS } from './graph/faults.js';
import type { Vocabulary } from './graph/words.js';
import { personalFileSchema } from './modules/personal-data/personal-file.schema.js';

/** The chapters that are written from the code: file name → text. `npm run schema` writes them, a test holds them equal. */
export function writtenDocs(schema: GraphQLSchema, metadata: MetadataStorage): Readonly<Record<string, string>> {
  return {
    'error-codes.md': errorCodes(schema),
    'glossary.md': glossary(),
    'personal-file.schema.json': `${JSON.stringify(personalFileSchema(metadata), null, 2)}\n`,
  };
}

const row = (...cells: string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;

function errorCodes(schema: GraphQLSchema): string {
  const codes = [...allMessages()].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const users = usersOfCodes(schema);
  return `# Error codes

Codes never change with the language; sentences do. Places in braces are filled by the answer.

## Faults of the request

They come as GraphQL errors, with the code in \`extensions.code\`. Anything else that goes wrong is \`INTERNAL_SERVER_ERROR\`
with the id of the request.

${[row('Code', 'Dutch', 'English'), row('---', '---', '---'), ...Object.entries(FAULTS as Vocabulary).map(([code, w]) => row(`\`${code}\``, w.nl, w.en))].join('\n')}

## Refusals and warnings

Refusals come in the payload's \`errors\`, and nothing was saved; warnings come in its \`warnings\`.

${[row('Code', 'Dutch', 'English', 'Refused by'), row('---', '---', '---', '---'), ...codes.map(([code, w]) => row(`\`${code}\``, w.nl, w.en, users.get(code)?.join(', ') ?? '–'))].join('\n')}
`;
}

/** Code → mutations that can refuse with it; for a code that all of them have, one word. */
function usersOfCodes(schema: GraphQLSchema): Map<string, string[]> {
  const mutations = Object.keys(schema.getMutationType()?.getFields() ?? {});
  const users = new Map<string, string[]>();
  for (const mutation of mutations) {
    const type = schema.getType(`${mutation[0]?.toUpperCase()}${mutation.slice(1)}ErrorCode`);
    if (!isEnumType(type)) continue;
    for (const { name } of type.getValues()) users.set(name, [...(users.get(name) ?? []), `\`${mutation}\``]);
  }
  for (const [code, by] of users) if (by.length === mutations.length) users.set(code, ['all mutations']);
  return users;
}

function glossary(): string {
  const chapters = [...allEnumWords()]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { description, values }]) => {
      const rows = Object.entries(values).map(([value, words]) => row(`\`${value}\``, words.nl, words.en));
      return `## ${name}\n\n${description}\n\n${[row('Value', 'Dutch', 'English'), row('---', '---', '---'), ...rows].join('\n')}`;
    });
  return `# Glossary

The closed sets of the graph with their words in both languages; \`enumLabels\` gives the same at run time. Dutch terms of
types and fields stand in the descriptions of the schema.

${chapters.join('\n\n')}
`;
}
