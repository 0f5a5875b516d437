import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar, HoursScalar } from '../../graph/scalars.js';

@InputType({ description: 'An employment contract to record; it belongs to the open trajectory, when there is one.' })
export class ContractRecordInput extends MutationInput {
  @IdField('par', { description: 'The employee.' })
  participantId!: string;

  @IdField('org', { description: 'The employer.' })
  employerId!: string;

  @IdField('wpp', { nullable: true, description: 'The workplace, when it is one of ours.' })
  workplaceProfileId?: string | null;

  @Field(() => DateScalar, { description: 'The day on which it was signed, today or earlier.' })
  signedOn!: string;

  @Field(() => DateScalar, { description: 'The first day of work.' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; left out when none is set.' })
  endsOn?: string | null;

  @Field(() => HoursScalar, { description: 'The hours a week, at most 60.' })
  hoursPerWeek!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the employer gets a wage subsidy (loonkostensubsidie).',
  })
  subsidized!: boolean;
}

@InputType({ description: 'A contract that ends, or will end, and its last day.' })
export class ContractEndInput extends MutationInput {
  @IdField('con', { description: 'The contract.' })
  contractId!: string;

  @Field(() => Int, { description: 'The version of the contract that you looked at.' })
  expectedVersion!: number;

  @Field(() => DateScalar, { description: 'The last day of work; it may lie ahead.' })
  endsOn!: string;
}
