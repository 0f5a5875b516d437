import { Args, ArgsType, Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { decodeId } from '../../graph/ids.js';
import type { Row } from '../../plan/load.js';
import { InstrumentItem } from '../instrument/instrument.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { matricesByParticipant, type ShownMatrix } from './matrices.loader.js';
import { DomainChangeEnum } from './matrix.enums.js';
import { MatrixMeasurement } from './matrix-measurement.entity.js';
import { type DomainProgress, matrixProgress } from './progress.js';
import type { DomainChange } from './vocabulary.js';

@ObjectType('DomainProgress', { description: 'How one domain changed between two measurements.' })
class DomainProgressType {
  @Field(() => InstrumentItem, { description: 'The domain.' })
  domain!: string;

  @Field(() => Int, { nullable: true, description: 'The level before; null when hidden or not assessed.' })
  from!: number | null;

  @Field(() => Int, { nullable: true, description: 'The level after; null when hidden or not assessed.' })
  to!: number | null;

  @Field(() => DomainChangeEnum, { description: 'The change in words; levels are never subtracted.' })
  change!: DomainChange;

  @Field(() => Boolean, { description: 'Whether the levels are hidden from you.' })
  hidden!: boolean;
}

@ObjectType('MatrixProgress', { description: 'Two final measurements side by side.' })
class MatrixProgressType {
  @Field(() => MatrixMeasurement, { description: 'The earlier of the two, or the one that was asked for.' })
  from!: string;

  @Field(() => MatrixMeasurement, { description: 'The later of the two, or the one that was asked for.' })
  to!: string;

  @Field(() => [DomainProgressType], { description: 'The change in each domain, in the order of the instrument.' })
  domains!: DomainProgressType[];
}

@ArgsType()
class MatrixProgressArgs {
  @Field(() => ID, { nullable: true, description: 'The measurement to begin with; the first by default.' })
  from?: string;

  @Field(() => ID, { nullable: true, description: 'The measurement to end with; the latest by default.' })
  to?: string;
}

@Resolver(() => Participant)
export class ProgressOfParticipant {
  @FieldResolver(() => MatrixProgressType, {
    nullable: true,
    description:
      'How the participant’s life changed from the first to the latest final measurement by a professional, or between two others. Null when there are not two.',
  })
  async matrixProgress(
    @Root() row: Row,
    @Args(() => MatrixProgressArgs) { from, to }: MatrixProgressArgs,
    @Ctx() { loaders }: Context,
  ): Promise<MatrixProgressType | null> {
    const choice = { from: from == null ? null : decodeId('mat', from), to: to == null ? null : decodeId('mat', to) };
    const matrices = await matricesByParticipant(loaders).load(row.id as string);
    const progress = matrixProgress(matrices, choice);
    if (!progress) return null;
    const domains = progress.domains.map((domain) => shown(domain, progress.to, progress.from));
    return { from: progress.from.id, to: progress.to.id, domains };
  }
}

/** A change with the item of the measurement that has it, the later one first. */
function shown({ item, from, to, change }: DomainProgress, ...matrices: ShownMatrix[]): DomainProgressType {
  const scores = matrices.flatMap((matrix) => matrix.scores.filter((score) => score.item === item));
  const domain = scores[0]?.itemId as string;
  return { domain, from, to, change, hidden: scores.some(({ hidden }) => hidden) };
}

export const progressResolvers = [ProgressOfParticipant];
