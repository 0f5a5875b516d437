import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { EmailAddress } from '../../graph/scalars.js';
import { ProfessionalRoleEnum } from './professional.entity.js';
import type { ProfessionalRole } from './vocabulary.js';

@InputType({ description: 'A professional to add, or to change when the id is given.' })
export class ProfessionalSaveInput extends MutationInput {
  @IdField('pro', { nullable: true, description: 'The professional to change; a new one is added without it.' })
  professionalId?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that you looked at; needed for a change.' })
  expectedVersion?: number | null;

  @IdField('org', { description: 'The organization that employs this professional.' })
  organizationId!: string;

  @Field(() => String, { description: 'The given name (roepnaam).' })
  givenName!: string;

  @Field(() => String, { nullable: true, description: 'The infix (tussenvoegsel), such as "van den".' })
  infix?: string | null;

  @Field(() => String, { description: 'The family name (achternaam).' })
  familyName!: string;

  @Field(() => EmailAddress, { nullable: true, description: 'The e-mail address at work.' })
  email?: string | null;

  @Field(() => [ProfessionalRoleEnum], { description: 'What this professional does; at least one.' })
  roles!: ProfessionalRole[];

  @Field(() => Boolean, { defaultValue: true, description: 'Whether this professional works here still.' })
  active!: boolean;

  @IdField('loc', {
    nullable: true,
    list: true,
    description:
      'The locations of that organization at which a work supervisor or trade specialist guides people. Left out, they stay as they are; null takes all of them away.',
  })
  locationIds?: string[] | null;
}
