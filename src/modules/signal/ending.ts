import { addDays } from '../../graph/day.js';
import type { IdPrefix } from '../../graph/ids.js';
import type { Ending } from './facts.js';
import type { Found, Look } from './look.js';

/** `PLACEMENT_ENDING`. */
export const placementEnding = (look: Look): Found[] =>
  ending(look, 'pla', look.facts.placements, look.rules.signals.placementEndingDays);

/** `CONTRACT_ENDING`. */
export const contractEnding = (look: Look): Found[] =>
  ending(look, 'con', look.facts.contracts, look.rules.signals.contractEndingDays);

/** `FUNDING_ENDING`. */
export const fundingEnding = (look: Look): Found[] =>
  ending(look, 'fun', look.facts.fundings, look.rules.signals.fundingEndingDays);

/** What ends within so many days, up to and including its last day. */
function ending({ today }: Look, prefix: IdPrefix, endings: readonly Ending[], days: number): Found[] {
  return endings
    .filter(({ endsOn }) => today <= endsOn && today >= addDays(endsOn, -days))
    .map(({ id, endsOn }) => ({ dueOn: endsOn, about: { prefix, id } }));
}
