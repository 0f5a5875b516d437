import { Field, InputType } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar, HoursScalar } from '../../graph/scalars.js';

@InputType({ description: 'A talk with an employer before somebody learns or tries out there (werkgeversintake).' })
export class EmployerIntakeRecordInput extends MutationInput {
  @IdField('tra', { description: 'The trajectory.' })
  trajectoryId!: string;

  @IdField('org', { description: 'The employer: the organization of the workplace.' })
  employerId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day of the talk; today by default.' })
  on?: string | null;

  @Field(() => String, { nullable: true, description: 'What was agreed.' })
  note?: string | null;
}

@InputType({ description: 'What is agreed with employer and participant about aftercare (nazorg).' })
export class AftercareAgreeInput extends MutationInput {
  @IdField('tra', { description: 'The trajectory, in phase 4; the agreement is for this stay in it.' })
  trajectoryId!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The day on which it was agreed; today by default.' })
  agreedOn?: string | null;

  @Field(() => HoursScalar, {
    nullable: true,
    description: 'The hours of aftercare; the figure of the programme when left out.',
  })
  agreedHours?: number | null;

  @Field(() => String, { description: 'What was agreed with employer and participant.' })
  text!: string;
}
