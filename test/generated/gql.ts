/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Root {\n    __typename\n  }\n": typeof types.RootDocument,
    "\n  mutation StepStart($input: TrajectoryStartInput!) {\n    trajectoryStart(input: $input) {\n      trajectory { id version status phase startedOn phasePeriods { phase startedOn endedOn } }\n      transition { kind to on criteria { code } }\n      errors { code path }\n    }\n  }\n": typeof types.StepStartDocument,
    "\n  mutation StepAdvance($input: TrajectoryAdvanceInput!) {\n    trajectoryAdvance(input: $input) {\n      trajectory { version phase phasePeriods { phase startedOn endedOn } }\n      transition { kind from to on criteria { code severity outcome required actual explanation motivation evidence { id } } }\n      warnings { code }\n      errors { code path currentVersion criteria { code outcome } }\n    }\n  }\n": typeof types.StepAdvanceDocument,
    "\n  query StepNext($id: ID!, $on: Date) {\n    trajectory(id: $id) {\n      version\n      nextTransitions(on: $on) { kind to outcome decision criteria { code outcome explanation(locale: EN) evidence { id } } }\n      transitions { kind revokedAt }\n    }\n  }\n": typeof types.StepNextDocument,
};
const documents: Documents = {
    "\n  query Root {\n    __typename\n  }\n": types.RootDocument,
    "\n  mutation StepStart($input: TrajectoryStartInput!) {\n    trajectoryStart(input: $input) {\n      trajectory { id version status phase startedOn phasePeriods { phase startedOn endedOn } }\n      transition { kind to on criteria { code } }\n      errors { code path }\n    }\n  }\n": types.StepStartDocument,
    "\n  mutation StepAdvance($input: TrajectoryAdvanceInput!) {\n    trajectoryAdvance(input: $input) {\n      trajectory { version phase phasePeriods { phase startedOn endedOn } }\n      transition { kind from to on criteria { code severity outcome required actual explanation motivation evidence { id } } }\n      warnings { code }\n      errors { code path currentVersion criteria { code outcome } }\n    }\n  }\n": types.StepAdvanceDocument,
    "\n  query StepNext($id: ID!, $on: Date) {\n    trajectory(id: $id) {\n      version\n      nextTransitions(on: $on) { kind to outcome decision criteria { code outcome explanation(locale: EN) evidence { id } } }\n      transitions { kind revokedAt }\n    }\n  }\n": types.StepNextDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Root {\n    __typename\n  }\n"): typeof import('./graphql.js').RootDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepStart($input: TrajectoryStartInput!) {\n    trajectoryStart(input: $input) {\n      trajectory { id version status phase startedOn phasePeriods { phase startedOn endedOn } }\n      transition { kind to on criteria { code } }\n      errors { code path }\n    }\n  }\n"): typeof import('./graphql.js').StepStartDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StepAdvance($input: TrajectoryAdvanceInput!) {\n    trajectoryAdvance(input: $input) {\n      trajectory { version phase phasePeriods { phase startedOn endedOn } }\n      transition { kind from to on criteria { code severity outcome required actual explanation motivation evidence { id } } }\n      warnings { code }\n      errors { code path currentVersion criteria { code outcome } }\n    }\n  }\n"): typeof import('./graphql.js').StepAdvanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StepNext($id: ID!, $on: Date) {\n    trajectory(id: $id) {\n      version\n      nextTransitions(on: $on) { kind to outcome decision criteria { code outcome explanation(locale: EN) evidence { id } } }\n      transitions { kind revokedAt }\n    }\n  }\n"): typeof import('./graphql.js').StepNextDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
