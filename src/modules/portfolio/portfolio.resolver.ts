import { Arg, Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { LocaleEnum } from '../../graph/locale.js';
import type { Locale } from '../../graph/words.js';
import type { Row } from '../../plan/load.js';
import { Participant } from '../participant/participant.entity.js';
import { Goal, GoalStatusEnum } from './goal.entity.js';
import { factsByParticipant } from './portfolio.evidence.js';
import { CERTIFICATES, GOALS, keysOf, OK_CARDS, SHARES } from './portfolio.loader.js';
import { portfolioDocument } from './portfolio-document.js';
import { Certificate, OkCard, PortfolioShare } from './proof.entity.js';
import { isShared, type Share } from './sharing.js';
import type { GoalStatus } from './vocabulary.js';

@ObjectType({
  description:
    'The portfolio of a participant, who owns it: goals, signed cards, certificates, and with whom it is shared.',
})
export class Portfolio {
  @Field(() => Participant, { description: 'Whose it is.' })
  participant!: string;
}

@Resolver(() => Participant)
export class PortfolioOfParticipant {
  @FieldResolver(() => Portfolio, { nullable: true, description: 'The portfolio of the participant.' })
  portfolio(@Root() { id }: Row): Portfolio {
    return { participant: id as string };
  }
}

@Resolver(() => Portfolio)
export class PortfolioParts {
  @FieldResolver(() => [Goal], { description: 'The goals (doelen), in the order in which they were set.' })
  goals(
    @Root() { participant }: Portfolio,
    @Arg('status', () => [GoalStatusEnum], {
      nullable: true,
      description: 'Only those that stand like this; all by default.',
    })
    status: GoalStatus[] | null,
    @Ctx() { loaders }: Context,
  ): Promise<string[]> {
    return keysOf(loaders, participant, GOALS, status ?? undefined);
  }

  @FieldResolver(() => [OkCard], { description: 'The signed cards (oké-kaarten), latest first.' })
  okCards(@Root() { participant }: Portfolio, @Ctx() { loaders }: Context): Promise<string[]> {
    return keysOf(loaders, participant, OK_CARDS);
  }

  @FieldResolver(() => [Certificate], { nullable: true, description: 'The certificates, latest first.' })
  certificates(@Root() { participant }: Portfolio, @Ctx() { loaders }: Context): Promise<string[]> {
    return keysOf(loaders, participant, CERTIFICATES);
  }

  @FieldResolver(() => [PortfolioShare], {
    nullable: true,
    description: 'With whom it is or was shared, latest first.',
  })
  shares(@Root() { participant }: Portfolio, @Ctx() { loaders }: Context): Promise<string[]> {
    return keysOf(loaders, participant, SHARES);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'Goals, signed cards and certificates as one JSON document to keep or to hand over, as text; docs/portfolio-export.md tells its form.',
  })
  async export(
    @Root() { participant }: Portfolio,
    @Arg('locale', () => LocaleEnum, {
      nullable: true,
      description: 'The language of its labels; that of the request by default.',
    })
    locale: Locale | null,
    @Ctx() context: Context,
  ): Promise<string> {
    const { today } = context;
    const facts = await factsByParticipant(context.loaders).load(participant);
    const reader = { locale: locale ?? context.locale, today };
    return JSON.stringify(portfolioDocument(facts, reader), null, 2);
  }
}

@Resolver(() => PortfolioShare)
export class ShareParts {
  @FieldResolver(() => Boolean, { description: 'Whether it holds today.' })
  active(@Root() row: Row, @Ctx() { today }: Context): boolean {
    return isShared(row as never as Share, today);
  }
}

export const portfolioResolvers = [PortfolioOfParticipant, PortfolioParts, ShareParts];
