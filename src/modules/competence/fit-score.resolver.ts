import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { decodeId } from '../../graph/ids.js';
import { DateScalar } from '../../graph/scalars.js';
import { Participant } from '../participant/participant.entity.js';
import { type FitLevels, fitFrom } from './fit.find.js';
import type { Fit } from './fit.js';
import type { FitItem as ComparedItem } from './fit-items.js';
import { type FitAsked, type FitFacts, fitFacts, levelsOf } from './fit-score.evidence.js';
import { type FitItem, FitScore } from './fit-score.type.js';

/**
 * The fit of a participant and a workplace (domain.md §7); null when either is unknown or invisible. However many are
 * asked in one operation, they take two statements.
 */
export async function fitScore({ loaders, trail }: Context, asked: FitAsked): Promise<FitScore | null> {
  const key = `${asked.participantId} ${asked.workplaceProfileId} ${asked.asOf}`;
  const facts = await loaders
    .batch<string, FitFacts | null>('fit facts', (keys) => fitFacts(loaders, keys.map(parsed)))
    .load(key);
  if (!facts) return null;
  trail.show(asked.participantId);
  const levels = loaders.batch<string, FitLevels>('competence levels', (ids) => levelsOf(loaders, ids));
  const found = await fitFrom(facts, { asOf: asked.asOf, levels: (id) => levels.load(id) });
  return {
    ...shown(found.fit),
    profile: found.profileId,
    workplaceProfile: asked.workplaceProfileId,
    requirementsVersion: found.requirementsVersion,
  };
}

/** The parts of a key. */
function parsed(key: string): FitAsked {
  const [participantId = '', workplaceProfileId = '', asOf = ''] = key.split(' ');
  return { participantId, workplaceProfileId, asOf };
}

/** Items name the competence by its key, which the graph shows as the item. */
export function shown({ items, learningGoals, ...fit }: Fit) {
  const named = ({ itemId, ...item }: ComparedItem): FitItem => ({ item: itemId, ...item });
  return { ...fit, items: items.map(named), learningGoals: learningGoals.map(named) };
}

const AS_OF = {
  nullable: true,
  description: 'By what was measured and asked on this day in Amsterdam; today by default.',
};

@Resolver()
export class FitScoreRoot {
  @Query(() => FitScore, {
    nullable: true,
    description: 'How a participant and a workplace fit; null when either is unknown.',
  })
  fitScore(
    @Arg('participantId', () => ID, { description: 'The participant.' }) participantId: string,
    @Arg('workplaceProfileId', () => ID, { description: 'The workplace.' }) workplaceProfileId: string,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: string | null,
    @Ctx() context: Context,
  ): Promise<FitScore | null> {
    return fitScore(context, {
      participantId: decodeId('par', participantId),
      workplaceProfileId: decodeId('wpp', workplaceProfileId),
      asOf: asOf ?? context.today,
    });
  }
}

@Resolver(() => Participant)
export class ParticipantFitScore {
  @FieldResolver(() => FitScore, {
    nullable: true,
    description: 'How the participant and a workplace fit; null when the workplace is unknown.',
  })
  fitScore(
    @Root() { id }: Participant,
    @Arg('workplaceProfileId', () => ID, { description: 'The workplace.' }) workplaceProfileId: string,
    @Arg('asOf', () => DateScalar, AS_OF) asOf: string | null,
    @Ctx() context: Context,
  ): Promise<FitScore | null> {
    const workplace = decodeId('wpp', workplaceProfileId);
    return fitScore(context, { participantId: id, workplaceProfileId: workplace, asOf: asOf ?? context.today });
  }
}

export const fitScoreResolvers = [FitScoreRoot, ParticipantFitScore];
