import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar } from '../../graph/scalars.js';
import type { MatrixDomain } from '../instrument/vocabulary.js';
import { MatrixDomainEnum } from './matrix.enums.js';
import { HelpSourceEnum, NeedKindEnum, NeedStatusEnum, NeedUrgencyEnum } from './support-need.entity.js';
import type { HelpSource, NeedKind, NeedStatus, NeedUrgency } from './vocabulary.js';

@InputType({ description: 'A need for help to open by hand; it is NORMAL and opens today.' })
export class SupportNeedOpenInput extends MutationInput {
  @IdField('par', { description: 'Who needs help.' })
  participantId!: string;

  @Field(() => MatrixDomainEnum, { description: 'The domain; each has one unresolved need at most.' })
  domain!: MatrixDomain;

  @Field(() => NeedKindEnum, {
    nullable: true,
    description: 'What it is about; what is usual in the domain by default.',
  })
  kind?: NeedKind | null;

  @Field(() => String, { nullable: true, description: 'What is needed, in words.' })
  description?: string | null;

  @Field(() => HelpSourceEnum, { nullable: true, description: 'Who helps.' })
  helpFrom?: HelpSource | null;
}

@InputType({ description: 'Changes to a need; what is left out stays.' })
export class SupportNeedChangeInput extends MutationInput {
  @IdField('ned', { description: 'The need.' })
  supportNeedId!: string;

  @Field(() => Int, { description: 'The version of the need that you looked at.' })
  expectedVersion!: number;

  @Field(() => NeedStatusEnum, {
    nullable: true,
    description: 'How it stands from today; an unresolved need can go anywhere, a resolved one only to OPEN.',
  })
  status?: NeedStatus | null;

  @Field(() => NeedUrgencyEnum, { nullable: true, description: 'How urgent it is from today; lowering asks a reason.' })
  urgency?: NeedUrgency | null;

  @Field(() => String, { nullable: true, description: 'Why the urgency is lowered.' })
  reason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why it goes in progress before an open need that is more urgent; before an ACUTE one it cannot.',
  })
  motivation?: string | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'With DECLINED, the day to ask again, at most 90 days ahead; kept with that status only.',
  })
  askAgainOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'With ELSEWHERE, who handles it; kept with that status only.',
  })
  party?: string | null;

  @Field(() => NeedKindEnum, { nullable: true, description: 'What it is about.' })
  kind?: NeedKind | null;

  @Field(() => String, { nullable: true, description: 'What is needed, in words; null takes the words away.' })
  description?: string | null;

  @Field(() => HelpSourceEnum, { nullable: true, description: 'Who helps; null when that is not known any more.' })
  helpFrom?: HelpSource | null;

  @Field(() => String, { nullable: true, description: 'A note, kept in the history of the need.' })
  note?: string | null;
}
