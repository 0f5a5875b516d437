import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar, EmailAddress, MunicipalityCode } from '../../graph/scalars.js';
import { LadderStepEnum } from './ladder-assessment.entity.js';
import type { LadderStep } from './vocabulary.js';

@InputType({ description: 'The name of a person.' })
export class PersonNameInput {
  @Field(() => String, { description: 'The given name (roepnaam).' })
  given!: string;

  @Field(() => String, { nullable: true, description: 'The infix (tussenvoegsel), such as "van den".' })
  infix?: string | null;

  @Field(() => String, { description: 'The family name (achternaam), without its infix.' })
  family!: string;
}

@InputType()
abstract class PersonInput extends MutationInput {
  @Field(() => String, { nullable: true, description: 'The dream job (droombaan) in the participant’s own words.' })
  dreamJob?: string | null;

  @Field(() => String, { nullable: true, description: 'The work area of the dream job, by code.' })
  dreamWorkArea?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How far the participant can travel to work, in kilometres, 0 to 200.',
  })
  travelKm?: number | null;

  @Field(() => EmailAddress, { nullable: true, description: 'The e-mail address.' })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The telephone number.' })
  phone?: string | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'The work areas that the participant chose, by code; all of them, they replace what was chosen before.',
  })
  chosenWorkAreas?: string[] | null;
}

@InputType({ description: 'A person who becomes a participant. No BSN and no home address are kept.' })
export class ParticipantRegisterInput extends PersonInput {
  @IdField('org', { description: 'The organization that is responsible.' })
  organizationId!: string;

  @Field(() => String, { description: 'The number by which the organization knows the participant.' })
  clientNumber!: string;

  @Field(() => PersonNameInput, { description: 'The name.' })
  name!: PersonNameInput;

  @Field(() => DateScalar, { description: 'The day of birth.' })
  birthDate!: string;

  @Field(() => MunicipalityCode, { description: 'The home municipality.' })
  municipality!: string;
}

@InputType({ description: 'What changes about a participant. What is left out stays as it is; null takes it away.' })
export class ParticipantUpdateInput extends PersonInput {
  @IdField('par', { description: 'The participant.' })
  participantId!: string;

  @Field(() => Int, { description: 'The version of the participant that you looked at.' })
  expectedVersion!: number;

  @Field(() => String, {
    nullable: true,
    description: 'The number by which the organization knows the participant; it cannot be taken away.',
  })
  clientNumber?: string | null;

  @Field(() => PersonNameInput, { nullable: true, description: 'The name; it cannot be taken away.' })
  name?: PersonNameInput | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of birth; it cannot be taken away.' })
  birthDate?: string | null;

  @Field(() => MunicipalityCode, { nullable: true, description: 'The home municipality; it cannot be taken away.' })
  municipality?: string | null;
}

@InputType({ description: 'A judgement of the rung on which a participant stands. It is never changed afterwards.' })
export class LadderAssessInput extends MutationInput {
  @IdField('par', { description: 'The participant.' })
  participantId!: string;

  @Field(() => LadderStepEnum, { description: 'The rung.' })
  step!: LadderStep;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The day of the judgement, not in the future; today by default.',
  })
  assessedOn?: string | null;

  @Field(() => String, { nullable: true, description: 'A note on the judgement.' })
  note?: string | null;
}
