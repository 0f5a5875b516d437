import { mutation } from '../../graph/mutation.js';
import { Briefing } from './briefing.entity.js';
import { BriefingShareInput } from './briefing.inputs.js';
import { shareBriefing } from './briefing.service.js';
import { Placement } from './placement.entity.js';
import { placementToChange } from './placement-change.service.js';

export const briefingMutations = [
  mutation({
    name: 'briefingShare',
    description:
      'Tells the employer of a placement talents and points of attention, with the participant’s consent that holds today for that employer. It replaces what was told before.',
    input: () => BriefingShareInput,
    payload: {
      placement: [() => Placement, 'The placement; null when refused.'],
      briefing: [() => Briefing, 'The briefing as recorded; null when refused.'],
    },
    codes: ['PLACEMENT_ALREADY_ENDED', 'CONSENT_MISSING'],
    find: placementToChange,
    service: shareBriefing,
  }),
];
