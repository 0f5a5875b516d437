import { graphql } from '../generated/gql.js';
import type { CompetenceScoreInput, Rater } from '../generated/graphql.js';
import type { TestServer } from './server.js';
import { SKILLS } from './workplaces.js';

/** The items of the shipped list, A1 to E6, in order. */
export const ITEMS = [...'ABCDE'].flatMap((group) => [1, 2, 3, 4, 5, 6].map((n) => `${group}${n}`));

/** Scores for the whole list: not necessary to assess where no level is given. */
export function scores(levels: Readonly<Record<string, number | null>>): CompetenceScoreInput[] {
  return ITEMS.map((item) => {
    const level = levels[item] ?? null;
    return level === null ? { item, notAssessed: 'NOT_NECESSARY' } : { item, level };
  });
}

const Draft = graphql(`
  mutation CompetencesRecord($input: CompetenceProfileRecordInput!) {
    competenceProfileRecord(input: $input) {
      competenceProfile { id version }
      errors { code path }
    }
  }
`);

const Finalize = graphql(`
  mutation CompetencesFinalize($input: CompetenceProfileFinalizeInput!) {
    competenceProfileFinalize(input: $input) {
      competenceProfile { id version status }
      errors { code path }
    }
  }
`);

/** What is known of somebody, in which list, by whom and since when. */
export interface Known {
  readonly levels: Readonly<Record<string, number | null>>;
  readonly instrument?: { readonly code: string; readonly version: string };
  readonly rater?: Rater;
  readonly measuredOn?: string;
}

/** Records a whole profile, a draft still. @returns its id */
export async function drafted(server: TestServer, participantId: string, known: Known): Promise<string> {
  const { levels, instrument = SKILLS, rater = 'PROFESSIONAL', measuredOn } = known;
  const input = { participantId, instrument, rater, measuredOn, scores: scores(levels) };
  const { data, errors } = await server.ask(Draft, { input });
  const [refused] = [...errors, ...(data?.competenceProfileRecord.errors ?? [])];
  if (refused) throw new Error(JSON.stringify(refused));
  return data?.competenceProfileRecord.competenceProfile?.id as string;
}

/** Records a whole profile and makes it final. @returns its id */
export async function profiled(server: TestServer, participantId: string, known: Known): Promise<string> {
  const competenceProfileId = await drafted(server, participantId, known);
  const { data, errors } = await server.ask(Finalize, { input: { competenceProfileId, expectedVersion: 1 } });
  const [refused] = [...errors, ...(data?.competenceProfileFinalize.errors ?? [])];
  if (refused) throw new Error(JSON.stringify(refused));
  return competenceProfileId;
}
