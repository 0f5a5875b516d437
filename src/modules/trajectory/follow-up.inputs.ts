import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar } from '../../graph/scalars.js';
import { FollowUpResultEnum } from './follow-up.entity.js';
import type { FollowUpResult } from './follow-ups.js';

@InputType({ description: 'How somebody is doing some months after the end.' })
export class FollowUpRecordInput extends MutationInput {
  @IdField('tra', { description: 'The trajectory, which has ended.' })
  trajectoryId!: string;

  @Field(() => Int, { description: 'How many months after the end: 3, 6 or 12, each once.' })
  months!: number;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which was asked, not before those months have passed; today by default.',
  })
  askedOn?: string | null;

  @Field(() => Boolean, {
    description: 'Whether the participant agreed to be asked; without that the result is UNKNOWN.',
  })
  agreed!: boolean;

  @Field(() => FollowUpResultEnum, { description: 'How somebody is doing.' })
  result!: FollowUpResult;

  @Field(() => String, { nullable: true, description: 'A note.' })
  note?: string | null;
}

@InputType({ description: 'A participant for whom another organization is responsible from now on.' })
export class ParticipantTransferInput extends MutationInput {
  @IdField('par', { description: 'The participant.' })
  participantId!: string;

  @Field(() => Int, { description: 'The version of the participant that you looked at.' })
  expectedVersion!: number;

  @IdField('org', { description: 'The organization that becomes responsible.' })
  organizationId!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The number by which that organization knows the participant; the one there is by default.',
  })
  clientNumber?: string | null;
}

@ArgsType()
export class StepRequestsArgs {
  @Field(() => Boolean, {
    nullable: true,
    description: 'Only those that wait for an answer, or only those that do not.',
  })
  open?: boolean;
}
