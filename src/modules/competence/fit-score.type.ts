import { Field, Int, ObjectType } from 'type-graphql';
import { enumType } from '../../graph/enums.js';
import { InstrumentItem } from '../instrument/instrument.entity.js';
import { WorkplaceProfile } from '../workplace/workplace-profile.entity.js';
import { CompetenceProfile } from './competence-profile.entity.js';
import { FIT_ITEM_OUTCOMES, FIT_VERDICTS, type FitItemOutcome, type FitVerdict } from './vocabulary.js';

export const FitVerdictEnum = enumType(
  'FitVerdict',
  'What a fit says about the combination of a person and a workplace, not about the person.',
  FIT_VERDICTS,
);
const FitItemOutcomeEnum = enumType('FitItemOutcome', 'How one competence compares.', FIT_ITEM_OUTCOMES);

@ObjectType({ description: 'What a workplace asks on one competence beside what is known of the participant.' })
export class FitItem {
  /** The key of the item. */
  @Field(() => InstrumentItem, { description: 'The competence.' })
  item!: string;

  @Field(() => Int, { description: 'The level that the workplace asks.' })
  required!: number;

  @Field(() => Int, { nullable: true, description: 'The level that is present; null when it is not known.' })
  present!: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Required less present: above 0 is short, below 0 is more than asked; null when not known.',
  })
  gap!: number | null;

  @Field(() => Int, { description: 'How much it counts, 1 to 3.' })
  weight!: number;

  @Field(() => Boolean, { description: 'Whether the work cannot be done without it.' })
  essential!: boolean;

  @Field(() => FitItemOutcomeEnum, { description: 'How it compares.' })
  outcome!: FitItemOutcome;
}

@ObjectType({ description: 'Both ends between which a score can still come to lie, in whole percents.' })
export class ScoreRange {
  @Field(() => Int, { description: 'The score if every unknown competence were at the lowest level.' })
  low!: number;

  @Field(() => Int, { description: 'The score if every unknown competence were at the level that is asked.' })
  high!: number;
}

@ObjectType({
  description:
    'How a participant and a workplace fit by the INVRA method. An index for ordering by fixed, published rules, not a probability; it advises, a professional decides.',
})
export class FitScore {
  @Field(() => FitVerdictEnum, { description: 'What the figures say together.' })
  verdict!: FitVerdict;

  @Field(() => Int, {
    nullable: true,
    description: 'How far the known competences reach what is asked, 0 to 100 percent; null when nothing is known.',
  })
  score!: number | null;

  @Field(() => Int, { description: 'How much of what is asked is known, 0 to 100 percent; 0 when nothing is asked.' })
  coverage!: number;

  @Field(() => ScoreRange, {
    nullable: true,
    description: 'Between which ends the score lies whatever the unknown turns out to be; null when nothing is asked.',
  })
  scoreRange!: ScoreRange | null;

  @Field(() => [FitItem], { description: 'Every competence that is asked, in the order of the list.' })
  items!: FitItem[];

  @Field(() => [FitItem], {
    description: 'What there is to learn (leerdoelen): essential first, then by gap and weight.',
  })
  learningGoals!: FitItem[];

  @Field(() => Int, { description: 'On how many competences more is present than asked.' })
  surplus!: number;

  @Field(() => Boolean, { description: 'Whether more is present than asked on more than half of what is known.' })
  underChallenged!: boolean;

  /** The key of the profile. */
  @Field(() => CompetenceProfile, {
    nullable: true,
    description: 'The profile that was compared; null when there is none in the version of the list that is asked.',
  })
  profile!: string | null;

  /** The key of the workplace. */
  @Field(() => WorkplaceProfile, { description: 'The workplace that was compared.' })
  workplaceProfile!: string;

  @Field(() => Int, { description: 'The version of the requirements that was compared; 0 when there was none yet.' })
  requirementsVersion!: number;
}
