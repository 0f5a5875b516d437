import { defineEntity, type Opt, p, type Ref } from '@mikro-orm/core';
import { Directive, Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, versionColumn } from '../../graph/columns.js';
import { enumType } from '../../graph/enums.js';
import { Node } from '../../graph/node.js';
import { EmailAddress } from '../../graph/scalars.js';
import { Organization } from './organization.entity.js';
import { PROFESSIONAL_ROLES, type ProfessionalRole } from './vocabulary.js';

export const ProfessionalRoleEnum = enumType('ProfessionalRole', 'What a professional does.', PROFESSIONAL_ROLES);

const ProfessionalSchema = defineEntity({
  name: 'Professional',
  tableName: 'professional',
  properties: {
    id: idColumn(),
    version: versionColumn(),
    organization: () => p.manyToOne(Organization).ref(),
    givenName: p.text(),
    infix: p.text().nullable(),
    familyName: p.text(),
    email: p.text().nullable(),
    roles: p.array().$type<ProfessionalRole[]>(),
    active: p.boolean(),
  },
  indexes: [{ properties: ['familyName', 'id'] }, { properties: ['organization', 'familyName', 'id'] }],
});

@Directive('@key(fields: "id")')
@Extensions({ prefix: 'pro' })
@ObjectType({
  implements: Node,
  description:
    'A member of staff: a job coach (jobcoach), work supervisor (werkbegeleider) or trade specialist (vakspecialist).',
})
export class Professional extends ProfessionalSchema.class {
  @Field(() => ID, { description: 'The id, `pro_…`.' })
  declare id: string;

  @Field(() => Int, { description: 'Raised by one with every change.' })
  declare version: Opt<number>;

  @Field(() => Organization, { description: 'The organization that employs this professional.' })
  declare organization: Ref<Organization>;

  @Field(() => EmailAddress, { nullable: true, description: 'The e-mail address at work; null when unknown.' })
  declare email: string | null | undefined;

  @Field(() => [ProfessionalRoleEnum], { description: 'What this professional does.' })
  declare roles: ProfessionalRole[];

  @Field(() => Boolean, { description: 'Whether this professional works here still.' })
  declare active: boolean;
}
ProfessionalSchema.setClass(Professional);
