import { defineEntity, type Opt, p, type Ref } from '@mikro-orm/core';
import { Extensions, Field, ID, Int, ObjectType } from 'type-graphql';
import { idColumn, recordedAtColumn, versionColumn } from '../../graph/columns.js';
import { Node } from '../../graph/node.js';
import { DateScalar, HoursScalar } from '../../graph/scalars.js';
import { Organization } from '../organization/organization.entity.js';
import { Participant } from '../participant/participant.entity.js';
import { Trajectory } from '../trajectory/trajectory.entity.js';
import { WorkplaceProfile } from '../workplace/workplace-profile.entity.js';

const ContractSchema = defineEntity({
  name: 'Contract',
  tableName: 'contract',
  properties: {
    id: idColumn(),
    version: versionColumn(),
    participant: () => p.manyToOne(Participant).ref(),
    trajectory: () => p.manyToOne(Trajectory).ref().nullable(),
    employer: () => p.manyToOne(Organization).ref(),
    workplaceProfile: () => p.manyToOne(WorkplaceProfile).ref().nullable(),
    signedOn: p.date(),
    startsOn: p.date(),
    endsOn: p.date().nullable(),
    hoursPerWeek: p.integer().name('quarters_per_week'),
    subsidized: p.boolean(),
    recordedAt: recordedAtColumn(),
  },
  checks: [
    { name: 'contract_days_check', expression: 'ends_on >= starts_on' },
    { name: 'contract_hours_check', expression: 'quarters_per_week between 1 and 240' },
  ],
  indexes: [{ properties: ['participant', 'startsOn', 'id'] }],
});

@Extensions({ prefix: 'con' })
@ObjectType({ implements: Node, description: 'An employment contract (arbeidscontract): regular work.' })
export class Contract extends ContractSchema.class {
  @Field(() => ID, { description: 'The id, `con_…`.' })
  declare id: string;

  @Field(() => Int, { description: 'Raised by one with every change.' })
  declare version: Opt<number>;

  @Field(() => Participant, { description: 'The employee.' })
  declare participant: Ref<Participant>;

  @Field(() => Trajectory, { nullable: true, description: 'The trajectory in which it was recorded.' })
  declare trajectory: Ref<Trajectory> | null | undefined;

  @Field(() => Organization, { description: 'The employer.' })
  declare employer: Ref<Organization>;

  @Field(() => WorkplaceProfile, { nullable: true, description: 'The workplace, when it is one of ours.' })
  declare workplaceProfile: Ref<WorkplaceProfile> | null | undefined;

  @Field(() => DateScalar, { description: 'The day on which it was signed.' })
  declare signedOn: string;

  @Field(() => DateScalar, { description: 'The first day of work.' })
  declare startsOn: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; null when none is set.' })
  declare endsOn: string | null | undefined;

  @Field(() => HoursScalar, { description: 'The hours a week.' })
  declare hoursPerWeek: number;

  @Field(() => Boolean, { description: 'Whether the employer gets a wage subsidy (loonkostensubsidie).' })
  declare subsidized: boolean;
}
ContractSchema.setClass(Contract);
