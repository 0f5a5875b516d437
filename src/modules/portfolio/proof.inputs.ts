import { Field, InputType } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { CreboCode, DateScalar } from '../../graph/scalars.js';
import { CertificateKindEnum } from './proof.entity.js';
import type { CertificateKind } from './vocabulary.js';

@InputType({ description: 'A card that a trade specialist or work supervisor signs for a participant.' })
export class OkCardSignInput extends MutationInput {
  @IdField('par', { description: 'Who mastered the task.' })
  participantId!: string;

  @IdField('crd', { description: 'The card; it is one of a location where the participant is or was placed.' })
  cardId!: string;

  @IdField('pro', {
    nullable: true,
    description: 'The trade specialist or work supervisor who signs; you yourself when it is left out.',
  })
  professionalId?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of signing, not before the placement began; today by default.',
  })
  signedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'A note.' })
  note?: string | null;
}

@InputType({ description: 'A certificate that was earned.' })
export class CertificateAwardInput extends MutationInput {
  @IdField('par', { description: 'Who earned it.' })
  participantId!: string;

  @Field(() => CertificateKindEnum, { description: 'The kind.' })
  kind!: CertificateKind;

  @Field(() => String, { description: 'What it says.' })
  title!: string;

  @Field(() => String, { description: 'Who issued it.' })
  issuer!: string;

  @Field(() => DateScalar, { description: 'The day on which it was earned, today or earlier.' })
  earnedOn!: string;

  @Field(() => CreboCode, {
    nullable: true,
    description:
      'The code in the register CREBO; needed for MBO_CERTIFICATE and MBO_DIPLOMA, for others there is none.',
  })
  creboCode?: string | null;
}

@InputType({ description: 'With whom a participant shares the portfolio, and until when.' })
export class PortfolioShareInput extends MutationInput {
  @IdField('par', { description: 'Whose portfolio it is.' })
  participantId!: string;

  @Field(() => String, { description: 'With whom, in words.' })
  sharedWith!: string;

  @Field(() => DateScalar, { description: 'The last day on which it is shared, today or later.' })
  until!: string;
}

@InputType({ description: 'A share of a portfolio to end today.' })
export class PortfolioShareEndInput extends MutationInput {
  @IdField('shr', { description: 'The share.' })
  portfolioShareId!: string;
}
