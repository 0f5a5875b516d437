import { describe, expect, test } from '@jest/globals';
import { graphql } from '../generated/gql.js';
import { scores, ZRM } from '../support/matrix.js';
import { startServer } from '../support/server.js';
import { World } from '../support/world.js';

const TODAY = '2026-11-21';
const server = await startServer({ now: TODAY });
const world = new World(server.db, server.clock);

const Record = graphql(`
  mutation MatrixRecord($input: MatrixMeasurementRecordInput!) {
    matrixMeasurementRecord(input: $input) {
      matrixMeasurement {
        id version status rater measuredOn finalizedAt
        instrument { code version }
        participant { id }
        trajectory { id }
        moments { cycle moment }
        scores { domain { code } level notAssessed note hidden target }
      }
      errors { code path message }
    }
  }
`);

const Finalize = graphql(`
  mutation MatrixFinalize($input: MatrixMeasurementFinalizeInput!) {
    matrixMeasurementFinalize(input: $input) {
      matrixMeasurement { id version status finalizedAt }
      errors { code path currentVersion }
    }
  }
`);

describe('recording', () => {
  test('a draft holds what was said so far', async () => {
    const participantId = await world.participant();
    const trajectoryId = await world.trajectory({ participantId, since: 10 });
    const { data, errors } = await server.ask(Record, {
      input: {
        participantId,
        instrument: ZRM,
        rater: 'PROFESSIONAL',
        measuredOn: '2026-11-20',
        moments: [{ cycle: 'TRAJECTORY', moment: 'BASELINE' }],
        scores: [
          { domain: 'HOUSING', level: 2, note: 'Slaapt op de bank.' },
          { domain: 'FINANCES', notAssessed: 'LATER' },
        ],
      },
    });
    expect(errors).toEqual([]);
    expect(data?.matrixMeasurementRecord).toEqual({
      matrixMeasurement: {
        id: expect.stringMatching(/^mat_/),
        version: 1,
        status: 'DRAFT',
        rater: 'PROFESSIONAL',
        measuredOn: '2026-11-20',
        finalizedAt: null,
        instrument: ZRM,
        participant: { id: participantId },
        trajectory: { id: trajectoryId },
        moments: [{ cycle: 'TRAJECTORY', moment: 'BASELINE' }],
        scores: [
          { domain: { code: 'FINANCES' }, level: null, notAssessed: 'LATER', note: null, hidden: false, target: null },
          {
            domain: { code: 'HOUSING' },
            level: 2,
            notAssessed: null,
            note: 'Slaapt op de bank.',
            hidden: false,
            target: null,
          },
        ],
      },
      errors: [],
    });
    const id = data?.matrixMeasurementRecord.matrixMeasurement?.id as string;
    const refused = await server.ask(Finalize, { input: { matrixMeasurementId: id, expectedVersion: 1 } });
    expect(refused.data?.matrixMeasurementFinalize.errors).toMatchObject([{ code: 'ITEMS_INCOMPLETE' }]);
    void scores;
  });
});
