import { defineEntity, type Opt, p } from '@mikro-orm/core';
import { Directive, Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, versionColumn } from '../../graph/columns.js';
import { enumType } from '../../graph/enums.js';
import { Node } from '../../graph/node.js';
import { KvkNumber } from '../../graph/scalars.js';
import { ORGANIZATION_KINDS, type OrganizationKind } from './vocabulary.js';

export const OrganizationKindEnum = enumType('OrganizationKind', 'What an organization is.', ORGANIZATION_KINDS);

const OrganizationSchema = defineEntity({
  name: 'Organization',
  tableName: 'organization',
  properties: {
    id: idColumn(),
    version: versionColumn(),
    kind: p.enum(Object.keys(ORGANIZATION_KINDS) as OrganizationKind[]),
    name: p.text(),
    kvkNumber: p.text().unique(),
  },
  indexes: [{ properties: ['name', 'id'] }],
});

@Directive('@key(fields: "id")')
@Directive('@key(fields: "kvkNumber")')
@Extensions({ prefix: 'org' })
@ObjectType({
  implements: Node,
  description: 'An organization (organisatie): a care provider, an employer, a school, a municipality and so on.',
})
export class Organization extends OrganizationSchema.class {
  @Field(() => ID, { description: 'The id, `org_…`.' })
  declare id: string;

  @Field(() => Int, { description: 'Raised by one with every change.' })
  declare version: Opt<number>;

  @Field(() => OrganizationKindEnum, { description: 'What it is.' })
  declare kind: OrganizationKind;

  @Field(() => String, { description: 'The name.' })
  declare name: string;

  @Field(() => KvkNumber, { description: 'The number in the Dutch trade register (KvK).' })
  declare kvkNumber: string;
}
OrganizationSchema.setClass(Organization);
