import { Int } from 'type-graphql';
import { mutation, type Shown } from '../../graph/mutation.js';
import { CompetenceProfile } from './competence-profile.entity.js';
import { CompetenceProfileFinalizeInput, CompetenceProfileRecordInput } from './competence-profile.inputs.js';
import { finalizeProfile, profileToFinalize, profileToRecord, recordProfile } from './competence-profile.service.js';

const PROFILE: Shown = { competenceProfile: [() => CompetenceProfile, 'The profile as it is now; null when refused.'] };
const VERSION: Shown = { currentVersion: [() => Int, 'The version now, with VERSION_CONFLICT.'] };

export const competenceProfileMutations = [
  mutation({
    name: 'competenceProfileRecord',
    description:
      'Begins a competence profile (cliëntprofiel) as a draft, or goes on with a draft. It needs no open trajectory.',
    input: () => CompetenceProfileRecordInput,
    payload: PROFILE,
    codes: [
      'VERSION_CONFLICT',
      'RATER_NOT_YOURS',
      'INSTRUMENT_UNKNOWN',
      'NOT_A_DRAFT',
      'DRAFT_DIFFERS',
      'INSTRUMENT_KIND_DIFFERS',
      'INSTRUMENT_RETIRED',
      'INSTRUMENT_NOT_FOR_AGE',
      'DATE_IN_FUTURE',
      'DATE_TOO_OLD',
      'ITEM_UNKNOWN',
      'ITEM_TWICE',
      'LEVEL_OR_REASON',
      'LEVEL_OUTSIDE_SCALE',
    ],
    errorFields: VERSION,
    find: profileToRecord,
    service: recordProfile,
  }),
  mutation({
    name: 'competenceProfileFinalize',
    description: 'Makes a draft final: every competence has a level or a reason why not, at least one has a level.',
    input: () => CompetenceProfileFinalizeInput,
    payload: PROFILE,
    codes: [
      'VERSION_CONFLICT',
      'RATER_NOT_YOURS',
      'NOT_A_DRAFT',
      'DRAFT_EXPIRED',
      'ITEMS_INCOMPLETE',
      'NOTHING_SCORED',
    ],
    errorFields: VERSION,
    find: profileToFinalize,
    service: finalizeProfile,
  }),
];
