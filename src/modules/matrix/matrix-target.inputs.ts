import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import type { MatrixDomain } from '../instrument/vocabulary.js';
import { MatrixDomainEnum } from './matrix.enums.js';

@InputType({ description: 'The level that a participant works towards in a domain.' })
export class MatrixTargetSetInput extends MutationInput {
  @IdField('par', { description: 'The participant.' })
  participantId!: string;

  @Field(() => MatrixDomainEnum, { description: 'The domain.' })
  domain!: MatrixDomain;

  @Field(() => Int, { nullable: true, description: 'The level; without one the target is taken away.' })
  level?: number | null;
}
