import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput } from '../../graph/mutation.js';
import { KvkNumber } from '../../graph/scalars.js';
import { OrganizationKindEnum } from './organization.entity.js';
import type { OrganizationKind } from './vocabulary.js';

@InputType({ description: 'An organization to add, or to change when its id is given.' })
export class OrganizationSaveInput extends MutationInput {
  @IdField('org', { nullable: true, description: 'The organization to change; a new one is added without it.' })
  organizationId?: string;

  @Field(() => Int, { nullable: true, description: 'The version that you looked at; needed for a change.' })
  expectedVersion?: number;

  @Field(() => OrganizationKindEnum, { description: 'What it is.' })
  kind!: OrganizationKind;

  @Field(() => String, { description: 'The name.' })
  name!: string;

  @Field(() => KvkNumber, { description: 'The number in the Dutch trade register; no two organizations share one.' })
  kvkNumber!: string;
}
