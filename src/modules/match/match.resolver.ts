import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { connectionOf } from '../../graph/connection.js';
import { Fault } from '../../graph/fault.js';
import { computedConnection, startAfter } from '../../plan/computed.js';
import { encodeCursor, type Page, pageOf } from '../../plan/paging.js';
import { fitScore } from '../competence/fit-score.resolver.js';
import { FitScore } from '../competence/fit-score.type.js';
import { Participant } from '../participant/participant.entity.js';
import { WorkplaceProfile } from '../workplace/workplace-profile.entity.js';
import { type Matching, type MatchRow, matchingOver } from './match.find.js';
import { CandidateMatchesArgs, WorkplaceMatchesArgs } from './match.inputs.js';
import { CandidateMatch, shown, WorkplaceMatch } from './match.type.js';
import { compareMatches } from './order.js';
import type { MatchOrder } from './vocabulary.js';

const WorkplaceMatchConnection = connectionOf('WorkplaceMatch', () => WorkplaceMatch, 'matching workplaces');
const CandidateMatchConnection = connectionOf('CandidateMatch', () => CandidateMatch, 'matching participants');

/** The page of matches that is asked. @throws Fault `BAD_CURSOR` when its row is unknown or invisible */
function matchPage(matches: readonly MatchRow[], page: Page, order: MatchOrder, { trail }: Context): object {
  const compare = compareMatches(order);
  const rows = matches.filter(({ isListed }) => isListed).sort(compare);
  const before = page.from === undefined ? undefined : matches.find(({ key }) => key === page.from);
  if (page.from !== undefined && !before) throw new Fault('BAD_CURSOR');
  const start = before ? startAfter(rows, before, compare) : 0;
  return computedConnection({ rows, start, cursor: ({ key }) => encodeCursor(key) }, page, (match) => {
    trail.show(match.seeker.id);
    return shown(match);
  });
}

/** The matches in one direction of one row; those of one level of an operation are found together. */
function matchesOf<D extends keyof Matching>(
  direction: D,
  key: string,
  asked: Parameters<Matching[D]>[1],
  context: Context,
) {
  const { loaders, today } = context;
  return loaders
    .batch<string, readonly MatchRow[] | null>(`${direction} ${JSON.stringify(asked)}`, (keys) =>
      matchingOver(loaders, today)[direction](keys, asked),
    )
    .load(key);
}

@Resolver(() => Participant)
export class ParticipantMatches {
  @FieldResolver(() => WorkplaceMatchConnection, {
    nullable: true,
    description:
      'The workplaces that could suit the participant, best first: with a free place, on the rung (trede) of the participant or the next, in a chosen work area, and not unsuitable; those in the area of the dream job always, with what it would take. The filter changes each of these.',
  })
  async workplaceMatches(
    @Root() { id }: Participant,
    @Args(() => WorkplaceMatchesArgs) { filter, orderBy, ...paging }: WorkplaceMatchesArgs,
    @Ctx() context: Context,
  ): Promise<object | null> {
    const page = pageOf(paging);
    const matches = await matchesOf('workplaces', id, { filter: filter ?? {}, from: page.from }, context);
    return matches && matchPage(matches, page, orderBy ?? 'BEST_FIT', context);
  }
}

@Resolver(() => WorkplaceProfile)
export class WorkplaceCandidates {
  @FieldResolver(() => CandidateMatchConnection, {
    nullable: true,
    description:
      'The participants in your caseload with a running trajectory whom the workplace could suit: the mirror of their `workplaceMatches`. For job coaches; null for others.',
  })
  async candidateMatches(
    @Root() { id }: WorkplaceProfile,
    @Args(() => CandidateMatchesArgs) { filter, orderBy, ...paging }: CandidateMatchesArgs,
    @Ctx() context: Context,
  ): Promise<object | null> {
    if (!context.viewer.roles.includes('JOB_COACH')) return null;
    const page = pageOf(paging);
    const matches = await matchesOf('candidates', id, { filter: filter ?? {}, from: page.from }, context);
    return matches && matchPage(matches, page, orderBy ?? 'BEST_FIT', context);
  }
}

/** The resolver of `fit` of either type; the fits of a page are read together. */
function fitOf(type: () => typeof WorkplaceMatch | typeof CandidateMatch): new () => object {
  @Resolver(type)
  class MatchFit {
    @FieldResolver(() => FitScore, { description: 'How they fit today, with the items that explain the score.' })
    fit(
      @Root() { participantId, workplaceProfileId }: WorkplaceMatch,
      @Ctx() context: Context,
    ): Promise<FitScore | null> {
      return fitScore(context, { participantId, workplaceProfileId, asOf: context.today });
    }
  }
  return MatchFit;
}

export const matchResolvers = [
  ParticipantMatches,
  WorkplaceCandidates,
  fitOf(() => WorkplaceMatch),
  fitOf(() => CandidateMatch),
];
