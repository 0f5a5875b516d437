import { type Refusal, refusal } from '../../graph/refusal.js';

/** `LOCATION_OF_OTHER_ORGANIZATION` for every location, by its place in the list, that is not of the employer. */
export function locationRefusals(organizations: readonly string[], employer: string): Refusal[] {
  return organizations.flatMap((organization, i) =>
    organization === employer ? [] : [refusal('LOCATION_OF_OTHER_ORGANIZATION', ['input', 'locationIds', String(i)])],
  );
}
