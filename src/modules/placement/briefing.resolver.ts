import { Resolver } from 'type-graphql';
import { Rows } from '../../plan/spec.js';
import { Briefing } from './briefing.entity.js';
import { Placement } from './placement.entity.js';

@Resolver(() => Placement)
export class PlacementBriefing {
  @Rows(() => Briefing, {
    nullable: true,
    orderBy: [
      ['sharedOn', 'desc'],
      ['recordedAt', 'desc'],
    ],
    description:
      'What the employer was told last; null when nothing was. An employer sees it only on days on which the participant’s consent holds.',
  })
  briefing!: never;
}

export const briefingResolvers = [PlacementBriefing];
