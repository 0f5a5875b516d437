import { Field, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../graph/enums.js';
import { DecimalScalar } from '../../graph/scalars.js';
import { Participant } from '../participant/participant.entity.js';
import { WorkplaceProfile } from '../workplace/workplace-profile.entity.js';
import type { MatchRow } from './match.find.js';
import { MATCH_OBSTACLES, type MatchObstacle } from './vocabulary.js';

const MatchObstacleEnum = enumType(
  'MatchObstacle',
  'What keeps a workplace out of the usual list of a participant; in the area of the dream job, what it would take.',
  MATCH_OBSTACLES,
);

/** What both directions show of a match. */
@ObjectType()
class Matched {
  /** The keys of participant and workplace. */
  participantId!: string;
  workplaceProfileId!: string;

  @Field(() => DecimalScalar, {
    nullable: true,
    description:
      'The distance in kilometers, in a straight line from the center of the home municipality to the location; null when not known.',
  })
  distanceKm!: number | null;

  @Field(() => Int, { description: 'How many places are free at the workplace on the day asked.' })
  freePlaces!: number;

  @Field(() => Boolean, { description: 'Whether the workplace is in the area of the dream job (droombaan).' })
  isDreamArea!: boolean;

  @Field(() => [MatchObstacleEnum], {
    description: 'What keeps the workplace out of the usual list; in the area of the dream job, what it would take.',
  })
  obstacles!: readonly MatchObstacle[];
}

@ObjectType({ description: 'A workplace beside what is known of a participant. It advises; a professional decides.' })
export class WorkplaceMatch extends Matched {
  @Field(() => WorkplaceProfile, { description: 'The workplace.' })
  workplaceProfile!: string;
}

@ObjectType({ description: 'A participant beside what a workplace asks. It advises; a professional decides.' })
export class CandidateMatch extends Matched {
  @Field(() => Participant, { description: 'The participant.' })
  participant!: string;
}

/** A match as the graph shows it; either type takes its own half. */
export function shown({ seeker, place, distance, isDreamArea, obstacles }: MatchRow): WorkplaceMatch & CandidateMatch {
  return {
    participantId: seeker.id,
    workplaceProfileId: place.id,
    participant: seeker.id,
    workplaceProfile: place.id,
    distanceKm: distance,
    freePlaces: place.freePlaces,
    isDreamArea,
    obstacles,
  };
}
