import { mutation, type Shown } from '../../graph/mutation.js';
import { Professional } from '../organization/professional.entity.js';
import { StandIn } from './stand-in.entity.js';
import { StandInEndInput, StandInSaveInput } from './stand-in.inputs.js';
import { coachesToPair, endStandIn, saveStandIn, standInToEnd } from './stand-in.service.js';

const STAND_IN: Shown = {
  professional: [() => Professional, 'The coach whose caseload it is; null when refused.'],
  standIn: [() => StandIn, 'The stand-in as recorded now; null when refused, or when it was taken away.'],
};

export const standInMutations = [
  mutation({
    name: 'standInSave',
    description:
      'Lets a job coach hold the caseload of a colleague of the same organization for a while (vervanging): it is seen and changed as if it were the own one.',
    input: () => StandInSaveInput,
    payload: STAND_IN,
    codes: ['NOT_A_COACH', 'STAND_IN_SELF', 'PERIOD_INVALID'],
    find: coachesToPair,
    service: saveStandIn,
  }),
  mutation({
    name: 'standInEnd',
    description: 'Gives a stand-in its last day. One that has not begun by then is taken away.',
    input: () => StandInEndInput,
    payload: STAND_IN,
    codes: ['STAND_IN_ENDED', 'PERIOD_INVALID'],
    find: standInToEnd,
    service: endStandIn,
  }),
];
