import { ArgsType, Field, InputType, Int } from 'type-graphql';
import { Forward } from '../../graph/connection.js';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { DateScalar, EmailAddress, MunicipalityCode } from '../../graph/scalars.js';
import { PersonNameInput } from './participant.inputs.js';
import { RegistrantEnum, RegistrationStatusEnum } from './registration.entity.js';
import type { Registrant, RegistrationStatus } from './registration-words.js';

@InputType({ description: 'Which registrations to list; all conditions hold together.' })
class RegistrationFilter {
  @IdField('org', { nullable: true, description: 'Only those for this organization.' })
  organizationId?: string;

  @Field(() => [RegistrationStatusEnum], { nullable: true, description: 'Only those that stand like this.' })
  status?: RegistrationStatus[];

  @Field(() => [RegistrantEnum], { nullable: true, description: 'Only those by one of these.' })
  registrant?: Registrant[];

  @Field(() => [MunicipalityCode], { nullable: true, description: 'Only those from these municipalities.' })
  municipality?: string[];

  @Field(() => [String], { nullable: true, description: 'Only those that wish one of these work areas, by code.' })
  wishedWorkArea?: string[];

  @Field(() => DateScalar, { nullable: true, description: 'Only those that came on this day or later.' })
  receivedFrom?: string;

  @Field(() => DateScalar, { nullable: true, description: 'Only those that came on this day or earlier.' })
  receivedUntil?: string;
}

@ArgsType()
export class RegistrationsArgs extends Forward {
  @Field(() => RegistrationFilter, { nullable: true, description: 'Which to list; all by default.' })
  filter?: RegistrationFilter;
}

@InputType({ description: 'A question before there is a trajectory: only what is needed to call back.' })
export class RegistrationReceiveInput extends MutationInput {
  @IdField('org', { description: 'The organization that is asked.' })
  organizationId!: string;

  @Field(() => RegistrantEnum, { description: 'Who asks.' })
  registrant!: Registrant;

  @Field(() => String, { description: 'The name to call back.' })
  name!: string;

  @Field(() => EmailAddress, {
    nullable: true,
    description: 'The e-mail address to answer to; this or a telephone number is needed.',
  })
  email?: string | null;

  @Field(() => String, { nullable: true, description: 'The telephone number to call back.' })
  phone?: string | null;

  @Field(() => String, { description: 'The question.' })
  question!: string;

  @Field(() => MunicipalityCode, { nullable: true, description: 'The home municipality, when it is said.' })
  municipality?: string | null;

  @Field(() => String, { nullable: true, description: 'The field of work that is wished, by code.' })
  wishedWorkArea?: string | null;
}

@InputType()
abstract class RegistrationInput extends MutationInput {
  @IdField('reg', { description: 'The registration.' })
  registrationId!: string;

  @Field(() => Int, { description: 'The version of the registration that you looked at.' })
  expectedVersion!: number;

  @Field(() => String, {
    nullable: true,
    description: 'A note; it replaces the one before. A referral says here where to.',
  })
  note?: string | null;
}

@InputType({ description: 'How a registration stands from today on.' })
export class RegistrationChangeInput extends RegistrationInput {
  @Field(() => RegistrationStatusEnum, {
    description: 'How it stands now: ahead only. ACCEPTED comes by registrationAccept.',
  })
  status!: RegistrationStatus;
}

@InputType({
  description:
    'A registration that becomes a participant: one who is known already, or a new one, with what the registration does not tell.',
})
export class RegistrationAcceptInput extends RegistrationInput {
  @IdField('par', {
    nullable: true,
    description:
      'A participant of the same organization, who is known already; nothing else is said about the person then.',
  })
  participantId?: string | null;

  @Field(() => String, { nullable: true, description: 'The client number of a new participant.' })
  clientNumber?: string | null;

  @Field(() => PersonNameInput, { nullable: true, description: 'The name of a new participant.' })
  name?: PersonNameInput | null;

  @Field(() => DateScalar, { nullable: true, description: 'The day of birth of a new participant.' })
  birthDate?: string | null;

  @Field(() => MunicipalityCode, {
    nullable: true,
    description: 'The home municipality of a new participant; that of the registration by default.',
  })
  municipality?: string | null;
}
