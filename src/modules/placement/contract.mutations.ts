import { Field, InputType, Int } from 'type-graphql';
import { IdField } from '../../graph/id-field.js';
import { MutationInput, mutation, type Shown } from '../../graph/mutation.js';
import { DateScalar, HoursScalar } from '../../graph/scalars.js';
import { Contract } from './contract.entity.js';
import { contractToEnd, endContract, partiesTo, recordContract } from './contract.service.js';

@InputType({ description: 'An employment contract to record; it belongs to the open trajectory, when there is one.' })
export class ContractRecordInput extends MutationInput {
  @IdField('par', { description: 'The employee.' })
  participantId!: string;

  @IdField('org', { description: 'The employer.' })
  employerId!: string;

  @IdField('wpp', { nullable: true, description: 'The workplace, when it is one of ours.' })
  workplaceProfileId?: string | null;

  @Field(() => DateScalar, { description: 'The day on which it was signed, today or earlier.' })
  signedOn!: string;

  @Field(() => DateScalar, { description: 'The first day of work.' })
  startsOn!: string;

  @Field(() => DateScalar, { nullable: true, description: 'The last day; left out when none is set.' })
  endsOn?: string | null;

  @Field(() => HoursScalar, { description: 'The hours a week, at most 60.' })
  hoursPerWeek!: number;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the employer gets a wage subsidy (loonkostensubsidie).',
  })
  subsidized!: boolean;
}

@InputType({ description: 'A contract that ends, or will end, and its last day.' })
export class ContractEndInput extends MutationInput {
  @IdField('con', { description: 'The contract.' })
  contractId!: string;

  @Field(() => Int, { description: 'The version of the contract that you looked at.' })
  expectedVersion!: number;

  @Field(() => DateScalar, { description: 'The last day of work; it may lie ahead.' })
  endsOn!: string;
}

const CONTRACT: Shown = { contract: [() => Contract, 'The contract as it is now; null when refused.'] };

export const contractMutations = [
  mutation({
    name: 'contractRecord',
    description: 'Records an employment contract (arbeidscontract), which is regular work.',
    input: () => ContractRecordInput,
    payload: CONTRACT,
    codes: ['DATE_IN_FUTURE', 'PERIOD_INVALID', 'VALUE_OUT_OF_RANGE'],
    find: partiesTo,
    service: recordContract,
  }),
  mutation({
    name: 'contractEnd',
    description: 'Sets the last day of a contract, or an earlier one than it has. A longer job is a new contract.',
    input: () => ContractEndInput,
    payload: CONTRACT,
    codes: ['VERSION_CONFLICT', 'CONTRACT_ALREADY_ENDED', 'CONTRACT_END_INVALID'],
    errorFields: { currentVersion: [() => Int, 'The version now, with VERSION_CONFLICT.'] },
    find: contractToEnd,
    service: endContract,
  }),
];
