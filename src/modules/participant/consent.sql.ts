import { type Sql, sql } from '../../plan/sql.js';
import type { ConsentKind } from './consent-words.js';

/** `isConsented` in SQL: whether a participant's consent of a kind holds towards an organization on a day. */
export const consentHolds = (participant: Sql, organization: Sql, kind: ConsentKind, day: Sql): Sql => sql`exists (
  select from consent hc where hc.participant_id = ${participant} and hc.kind = ${sql.lit(kind)}
    and (hc.organization_id is null or hc.organization_id = ${organization})
    and hc.given_on <= ${day} and (hc."until" is null or hc."until" >= ${day})
    and (hc.withdrawn_on is null or hc.withdrawn_on > ${day}))`;
