import { Int } from 'type-graphql';
import { mutation } from '../../graph/mutation.js';
import { participantToMeasure } from './matrix-measurement.service.js';
import { SupportNeed } from './support-need.entity.js';
import { SupportNeedChangeInput, SupportNeedOpenInput } from './support-need.inputs.js';
import { changeNeed, needToChange, openNeed } from './support-need.service.js';

export const needMutations = [
  mutation({
    name: 'supportNeedOpen',
    description: 'Opens a need for help (hulpvraag) by hand.',
    input: () => SupportNeedOpenInput,
    payload: { supportNeed: [() => SupportNeed, 'The need; null when refused.'] },
    codes: ['DOMAIN_HIDDEN', 'NEED_ALREADY_OPEN'],
    find: participantToMeasure,
    service: openNeed,
  }),
  mutation({
    name: 'supportNeedChange',
    description: 'Changes how a need stands, how urgent it is, or what is said about it.',
    input: () => SupportNeedChangeInput,
    payload: { supportNeed: [() => SupportNeed, 'The need as it is now; null when refused.'] },
    codes: [
      'VERSION_CONFLICT',
      'STATE_NOT_POSSIBLE',
      'NEED_ALREADY_OPEN',
      'MORE_URGENT_NEED_OPEN',
      'HIDDEN_NEED_GOES_FIRST',
      'MOTIVATION_MISSING',
      'ASK_AGAIN_DATE_NEEDED',
      'PARTY_MISSING',
      'REASON_MISSING',
    ],
    errorFields: {
      currentVersion: [() => Int, 'The version now, with VERSION_CONFLICT.'],
      needs: [() => [SupportNeed], 'The acute needs that go first, with MORE_URGENT_NEED_OPEN.'],
    },
    find: needToChange,
    service: changeNeed,
  }),
];
