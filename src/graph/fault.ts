import { GraphQLError } from 'graphql';
import { FAULTS } from './faults.js';
import { fill, type Params } from './words.js';

/** A fault of the request itself, answered as a GraphQL error with `extensions.code`; refusals of the trade are payload errors. */
export class Fault extends GraphQLError {
  constructor(code: keyof typeof FAULTS, params: Params = {}) {
    const words = FAULTS[code];
    super(`${fill(words.nl, params)} / ${fill(words.en, params)}`, { extensions: { code } });
  }
}
