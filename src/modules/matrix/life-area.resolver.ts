import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { DateScalar } from '../../graph/scalars.js';
import type { Loaders, Row } from '../../plan/load.js';
import { seen } from '../../plan/seen.js';
import { sql, typed } from '../../plan/sql.js';
import { isDomainHidden } from '../instrument/hidden.js';
import type { MatrixDomain } from '../instrument/vocabulary.js';
import { Participant } from '../participant/participant.entity.js';
import { type DomainStanding, lifeAreas } from './life-areas.js';
import { matricesByParticipant } from './matrices.loader.js';
import { DomainChangeEnum, LifeAreaEnum, MatrixDomainEnum } from './matrix.enums.js';
import { SupportNeed } from './support-need.entity.js';
import type { DomainChange, LifeArea } from './vocabulary.js';

@ObjectType('LifeAreaDomain', { description: 'How a domain stands by the latest final measurement by a professional.' })
class LifeAreaDomain implements DomainStanding {
  @Field(() => MatrixDomainEnum, { description: 'The domain.' })
  domain!: MatrixDomain;

  @Field(() => Int, { nullable: true, description: 'The level; null when hidden, not assessed or never measured.' })
  level!: number | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of that measurement; null when there is none.' })
  measuredOn!: string | null;

  @Field(() => DomainChangeEnum, {
    nullable: true,
    description: 'The change since the measurement before; null when there is none before.',
  })
  trend!: DomainChange | null;

  @Field(() => Boolean, { description: 'Whether the level is hidden from you.' })
  hidden!: boolean;
}

@ObjectType('LifeAreaView', { description: 'A life area (leefgebied) of a participant at a glance.' })
export class LifeAreaView {
  /** The key of the participant whose area it is. */
  participantId!: string;

  @Field(() => LifeAreaEnum, { description: 'The area.' })
  area!: LifeArea;

  @Field(() => [LifeAreaDomain], { description: 'Its domains, in their order.' })
  domains!: LifeAreaDomain[];

  @Field(() => [SupportNeed], { description: 'The needs in its domains that are not resolved, the most urgent first.' })
  openNeeds!: string[];
}

@Resolver(() => Participant)
export class LifeAreasOfParticipant {
  @FieldResolver(() => [LifeAreaView], {
    nullable: true,
    description: 'The eight life areas (leefgebieden) with what was measured last and what is needed.',
  })
  async lifeAreas(@Root() row: Row, @Ctx() { loaders }: Context): Promise<LifeAreaView[]> {
    const id = row.id as string;
    const [matrices, needs] = await Promise.all([
      matricesByParticipant(loaders).load(id),
      openNeedsByParticipant(loaders).load(id),
    ]);
    return lifeAreas(matrices).map(({ area, domains }) => ({
      participantId: id,
      area,
      domains: domains.map((one) => ({
        ...one,
        hidden: isDomainHidden(one.domain, loaders.viewer, id),
      })),
      openNeeds: needs.filter((need) => domains.some(({ domain }) => domain === need.domain)).map((need) => need.id),
    }));
  }
}

interface OpenNeed {
  readonly id: string;
  readonly participant: string;
  readonly domain: MatrixDomain;
}

/** The keys of the unresolved needs by the key of their participant, in the order of domain.md §5. */
function openNeedsByParticipant(loaders: Loaders) {
  return loaders.batch<string, readonly OpenNeed[]>('unresolved needs of participants', async (participants) => {
    const needs = (await loaders.query(sql`
      select n.id, n.participant_id as participant, n.domain from support_need n
      where n.participant_id = any(${typed(participants, 'uuid[]')}) and n.status <> 'RESOLVED'
        and ${seen(loaders, SupportNeed, 'n')}
      order by n.urgency, n.opened_on, n.domain_position, n.id`)) as unknown as OpenNeed[];
    return participants.map((id) => needs.filter(({ participant }) => participant === id));
  });
}

export const lifeAreaResolvers = [LifeAreasOfParticipant];
