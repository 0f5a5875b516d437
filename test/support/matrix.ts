import type { CycleMoment } from '../../src/modules/instrument/vocabulary.js';
import { MATRIX_DOMAINS, type MatrixDomain } from '../../src/modules/instrument/vocabulary.js';
import { graphql } from '../generated/gql.js';
import type { DomainScoreInput, MatrixMeasurementRecordInput } from '../generated/graphql.js';
import type { TestServer } from './server.js';
import { succeeded } from './story.js';

/** The ZRM of 2017, as clients name it. */
export const ZRM = { code: 'ZRM', version: '2017' };

/** The domains in order. */
export const DOMAINS = Object.keys(MATRIX_DOMAINS) as MatrixDomain[];

/** Levels by domain; null is not assessed. */
export type Measured = Partial<Record<MatrixDomain, number | null>>;

export const TRAJECTORY_BASELINE: CycleMoment = { cycle: 'TRAJECTORY', moment: 'BASELINE' };
export const TRAJECTORY_INTERIM: CycleMoment = { cycle: 'TRAJECTORY', moment: 'INTERIM' };
export const TRAJECTORY_FINAL: CycleMoment = { cycle: 'TRAJECTORY', moment: 'FINAL' };

/** Scores for all thirteen domains: 3 where nothing is said, not assessed where it is null. */
export function scores(levels: Measured = {}): DomainScoreInput[] {
  return DOMAINS.map((domain) => {
    const level = levels[domain] === undefined ? 3 : levels[domain];
    return level === null ? { domain, notAssessed: 'NOT_NECESSARY' } : { domain, level };
  });
}

export const Record = graphql(`
  mutation MatrixRecord($input: MatrixMeasurementRecordInput!) {
    matrixMeasurementRecord(input: $input) {
      matrixMeasurement { ...MatrixShown }
      errors { code path message }
    }
  }
`);

export const Update = graphql(`
  mutation MatrixUpdate($input: MatrixMeasurementUpdateInput!) {
    matrixMeasurementUpdate(input: $input) {
      matrixMeasurement { ...MatrixShown }
      errors { code path currentVersion }
    }
  }
`);

export const Finalize = graphql(`
  mutation MatrixFinalize($input: MatrixMeasurementFinalizeInput!) {
    matrixMeasurementFinalize(input: $input) {
      matrixMeasurement { ...MatrixShown }
      errors { code path message currentVersion }
    }
  }
`);

export const Correct = graphql(`
  mutation MatrixCorrect($input: MatrixMeasurementCorrectInput!) {
    matrixMeasurementCorrect(input: $input) {
      matrixMeasurement { ...MatrixShown }
      errors { code path message currentVersion }
    }
  }
`);

export const Shown = graphql(`
  query MatrixShow($id: ID!) {
    matrixMeasurement(id: $id) { ...MatrixShown }
  }
`);

graphql(`
  fragment MatrixShown on MatrixMeasurement {
    id
    version
    status
    source
    rater
    measuredOn
    finalizedAt
    correctionReason
    instrument { code version }
    participant { id }
    trajectory { id }
    moments { cycle moment countsAs }
    scores { domain { code } level notAssessed note hidden target }
    supersedes { id status version }
    supersededBy { id }
  }
`);

/** A draft of today by a professional, with all domains scored, unless told otherwise. */
export async function draft(
  server: TestServer,
  participantId: string,
  of: Partial<MatrixMeasurementRecordInput> & { levels?: Measured } = {},
) {
  const { levels, ...input } = of;
  const { data, errors } = await server.ask(Record, {
    input: { participantId, instrument: ZRM, rater: 'PROFESSIONAL', scores: scores(levels), ...input },
  });
  const answer = data?.matrixMeasurementRecord;
  return succeeded(answer?.matrixMeasurement, answer?.errors, errors);
}

/** The same, made final. */
export async function measure(...of: Parameters<typeof draft>) {
  const { id, version } = await draft(...of);
  const { data, errors } = await of[0].ask(Finalize, { input: { matrixMeasurementId: id, expectedVersion: version } });
  const answer = data?.matrixMeasurementFinalize;
  return succeeded(answer?.matrixMeasurement, answer?.errors, errors);
}
