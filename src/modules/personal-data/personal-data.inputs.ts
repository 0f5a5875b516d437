import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar } from '../../graph/scalars.js';

@InputType({ description: 'Whose file to export.' })
export class ParticipantExportInput extends MutationInput {
  @IdField('par', { description: 'The participant.' })
  participantId!: string;
}

@InputType({ description: 'Whose file to anonymize.' })
export class ParticipantAnonymizeInput extends MutationInput {
  @IdField('par', { description: 'The participant.' })
  participantId!: string;
}

@InputType({ description: 'A legal hold to set, to change or to lift.' })
export class LegalHoldSetInput extends MutationInput {
  @IdField('par', { description: 'The participant whose file it is.' })
  participantId!: string;

  @Field(() => String, { nullable: true, description: 'Why the file is held; needed unless the hold is lifted.' })
  reason?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day of the hold; left out when it has no end yet.',
  })
  until?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True lifts the hold that stands, today.' })
  lift?: boolean | null;
}

@InputType({ description: 'What a retention run does.' })
export class RetentionRunInput extends MutationInput {
  @Field(() => Boolean, { description: 'True only shows what is due; false destroys it.' })
  preview!: boolean;

  @Field(() => Int, { nullable: true, description: 'How many files at most, 1 to 100; 20 when left out.' })
  first?: number | null;
}
