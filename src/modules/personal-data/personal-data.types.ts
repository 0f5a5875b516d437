import { Field, ID, ObjectType } from 'type-graphql';
import { enumType } from '../../graph/enums.js';
import { DateScalar } from '../../graph/scalars.js';
import { LegalFrameEnum } from '../trajectory/trajectory.enums.js';
import type { LegalFrame } from '../trajectory/vocabulary.js';
import { RETENTION_REASONS, type RetentionReason } from './vocabulary.js';

const RetentionReasonEnum = enumType('RetentionReason', 'Why a file stays after its term.', RETENTION_REASONS);

@ObjectType({ description: 'A file whose retention term is over, by ids and days only.' })
export class RetentionFile {
  @Field(() => ID, { description: 'The id of the participant, `par_…`.' })
  participantId!: string;

  @Field(() => LegalFrameEnum, { description: 'The law whose term is the longest.' })
  frame!: LegalFrame;

  @Field(() => DateScalar, { description: 'The day from which the term runs: the end of the last trajectory.' })
  from!: string;

  @Field(() => DateScalar, { description: 'The last day on which the file has to be kept.' })
  keptUntil!: string;

  @Field(() => [RetentionReasonEnum], { description: 'Why it stays all the same; empty when nothing keeps it.' })
  reasons!: readonly RetentionReason[];
}
