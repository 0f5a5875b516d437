import { ArgsType, Field, InputType } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar } from '../../graph/scalars.js';
import { AgreementGiverEnum, AgreementWayEnum, ConsentKindEnum } from './consent.enums.js';
import type { AgreementGiver, AgreementWay, ConsentKind } from './consent-words.js';

@InputType({ description: 'A consent of a participant to something beside the guidance itself.' })
export class ConsentGiveInput extends MutationInput {
  @IdField('par', { description: 'The participant.' })
  participantId!: string;

  @Field(() => ConsentKindEnum, { description: 'What it is to.' })
  kind!: ConsentKind;

  @Field(() => String, { nullable: true, description: 'What exactly, in words.' })
  scope?: string | null;

  @IdField('org', {
    nullable: true,
    description: 'The organization that it is limited to, such as one employer; limited to none by default.',
  })
  organizationId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day on which it was given, not in the future; today by default.',
  })
  givenOn?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'The last day on which it holds; none by default.' })
  until?: string | null;

  @Field(() => AgreementGiverEnum, { description: 'Who gave it.' })
  givenBy!: AgreementGiver;

  @Field(() => AgreementWayEnum, { description: 'How it was given.' })
  how!: AgreementWay;

  @Field(() => String, { nullable: true, description: 'The participant’s own words.' })
  words?: string | null;
}

@InputType({ description: 'A consent that the participant takes back.' })
export class ConsentWithdrawInput extends MutationInput {
  @IdField('cns', { description: 'The consent.' })
  consentId!: string;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day from which it holds no more, not in the future; today by default.',
  })
  withdrawnOn?: string | null;
}

@ArgsType()
export class ConsentsArgs {
  @Field(() => ConsentKindEnum, { nullable: true, description: 'Only those of this kind; all by default.' })
  kind?: ConsentKind;
}
