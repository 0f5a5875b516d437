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

const SILENT: JusticeWorld = {
  levels: [5, 5],
  note: null,
  target: null,
  need: null,
  goals: [],
  remark: null,
  wasAcute: false,
};
const TELLING: JusticeWorld = {
  levels: [1, 2],
  note: 'Taakstraf',
  target: 4,
  need: { status: 'OPEN', urgency: 'HIGH' },
  goals: [
    { ended: true, ofNeed: true },
    { ended: false, ofNeed: false },
  ],
  remark: 'Taakstraf',
  wasAcute: true,
};

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
    await makeWorld(told, SILENT);
    const [known, whole] = [await file(without as Viewer), await file(coach as Viewer)];
    await makeWorld(told, TELLING);
    // Whoever may see it sees a difference: the question is one that could tell.
    expect(await file(coach as Viewer)).not.toBe(whole);
    expect(await file(coach as Viewer)).toContain('Taakstraf');
    expect(await file(without as Viewer)).toBe(known);
    await fc.assert(
      fc.asyncProperty(justiceWorlds, async (world) => {
        await makeWorld(told, world);
        expect(await file(without as Viewer)).toBe(known);
      }),
      { numRuns: runs(6, 200) },
    );
  });
});
