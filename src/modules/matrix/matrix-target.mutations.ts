import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput, mutation } from '../../graph/mutation.js';
import type { MatrixDomain } from '../instrument/vocabulary.js';
import { Participant } from '../participant/participant.entity.js';
import { MatrixDomainEnum } from './matrix.enums.js';
import { participantToMeasure } from './matrix-measurement.service.js';
import { setTarget } from './matrix-target.service.js';

@InputType({ description: 'The level that a participant works towards in a domain.' })
export class MatrixTargetSetInput extends MutationInput {
  @IdField('par', { description: 'The participant.' })
  participantId!: string;

  @Field(() => MatrixDomainEnum, { description: 'The domain.' })
  domain!: MatrixDomain;

  @Field(() => Int, { nullable: true, description: 'The level; without one the target is taken away.' })
  level?: number | null;
}

export const targetMutations = [
  mutation({
    name: 'matrixTargetSet',
    description: 'Sets the level that a participant works towards in a domain (streefniveau), or takes it away.',
    input: () => MatrixTargetSetInput,
    payload: {
      participant: [() => Participant, 'The participant with the targets as they are now; null when refused.'],
    },
    codes: ['LEVEL_OUTSIDE_SCALE'],
    find: participantToMeasure,
    service: setTarget,
  }),
];
