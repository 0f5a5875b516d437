import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type DocumentNode, execute, type GraphQLSchema, parse } from 'graphql';
import type { Viewer } from '../../src/access/viewer.js';
import { requestContext } from '../../src/http/request-context.js';
import { buildGraph } from '../../src/schema.js';
import { JusticeStory } from '../support/justice.js';
import { type JusticeWorld, justiceWorlds, makeWorld } from '../support/justice-worlds.js';
import { runs } from '../support/runs.js';
import { wholeSelection } from '../support/whole-query.js';

const told = await JusticeStory.tell();

describe('Two files that differ in Justitie only', () => {
  let everything: DocumentNode;
  let schema: GraphQLSchema;

  beforeAll(async () => {
    ({ schema } = await buildGraph(told.server.db.getMetadata()));
    everything = parse(`query { participant(id: "${told.participantId}") ${wholeSelection(schema, 'Participant')}
      supportNeeds { totalCount edges { cursor node { id } } pageInfo { hasNextPage } }
      high: supportNeeds(filter: { urgency: [ACUTE, HIGH] }) { totalCount }
      viewer { signals { totalCount nodes { code about { id } text } } }
      participants { totalCount nodes { id signals { code } } }
    }`);
  });

  /** Everything that somebody can ask of the file, as one text. */
  async function file(viewer: Viewer): Promise<string> {
    const { server } = told;
    const made = requestContext(server.db, server.clock)({ headers: {}, id: 'test' } as never, viewer);
    const { data, errors } = await execute({ schema, document: everything, contextValue: made });
    expect(errors).toBeUndefined();
    return JSON.stringify(data);
  }

  test('are the same, byte for byte, for whoever may not see it', async () => {
    const { without, coach } = told.viewers as Record<string, Viewer>;
    const [some] = fc.sample(justiceWorlds, 1);
    await makeWorld(told, some as JusticeWorld);
    const known = await file(without as Viewer);
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(justiceWorlds, async (world) => {
        await makeWorld(told, world);
        expect(await file(without as Viewer)).toBe(known);
        seen.add(await file(coach as Viewer));
      }),
      { numRuns: runs(6, 200) },
    );
    // Whoever may see it sees a difference: the question is one that could tell.
    expect(seen.size).toBeGreaterThan(5);
    expect([...seen].join()).toMatch(/Taakstraf/);
  });
});
