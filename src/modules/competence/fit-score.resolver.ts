import { Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { decodeId } from '../../graph/ids.js';
import { DateScalar } from '../../graph/scalars.js';
import { Participant } from '../participant/participant.entity.js';
import { type Fit, type FitInput, fitOf } from './fit.js';
import type { FitItem as ComparedItem } from './fit-items.js';
import { type FitAsked, type FitFacts, fitFacts, levelsOf } from './fit-score.evidence.js';
import { type FitItem, FitScore } from './fit-score.type.js';
import { profileForFit } from './profile-choice.js';

/** A workplace that asks nothing yet is on no list; any scale will do. */
const NOTHING_ASKED = { version: 0, instrument: '', scale: { min: 0, max: 1 }, requirements: [] };

/**
 * The fit of a participant and a workplace (domain.md §7); null when either is unknown or invisible. However many are
 * asked in one operation, they take two statements.
 */
async function fitScore({ loaders }: Context, asked: FitAsked): Promise<FitScore | null> {
  const key = `${asked.participantId} ${asked.workplaceProfileId} ${asked.asOf}`;
  const facts = await loaders
    .batch<string, FitFacts | null>('fit facts', (keys) => fitFacts(loaders, keys.map(parsed)))
    .load(key);
  if (!facts) return null;
  const { version, ...required } = facts.asked ?? NOTHING_ASKED;
  const profile = profileForFit(facts.profiles, required.instrument, asked.asOf);
  const levels = loaders.batch<string, FitLevels>('competence levels', (ids) => levelsOf(loaders, ids));
  const known = profile && { instrument: profile.instrument, levels: await levels.load(profile.id) };
  return {
    ...shown(fitOf({ ...required, profile: known })),
    profile: profile?.id ?? null,
    workplaceProfile: asked.workplaceProfileId,
    requirementsVersion: version,
  };
}

type FitLevels = NonNullable<FitInput['profile']>['levels'];

/** The parts of a key. */
function parsed(key: string): FitAsked {
  const [participantId = '', workplaceProfileId = '', asOf = ''] = key.split(' ');
  return { participantId, workplaceProfileId, asOf };
}

/** Items name the competence by its key, which the graph shows as the item. */
function shown({ items, learningGoals, ...fit }: Fit) {
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
