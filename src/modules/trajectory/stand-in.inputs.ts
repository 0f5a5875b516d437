import { Field, InputType } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar } from '../../graph/scalars.js';

@InputType({ description: 'A job coach who will hold the caseload of a colleague for a while.' })
export class StandInSaveInput extends MutationInput {
  @IdField('pro', { description: 'The coach whose caseload it is.' })
  coachId!: string;

  @IdField('pro', { description: 'The coach who stands in.' })
  standInProfessionalId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The first day; today by default.' })
  from?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; none by default.' })
  until?: string | null;
}

@InputType({ description: 'A stand-in that gets a last day.' })
export class StandInEndInput extends MutationInput {
  @IdField('stn', { description: 'The stand-in.' })
  standInId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day; today by default.',
  })
  until?: string | null;
}
