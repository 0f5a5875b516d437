import { Int } from 'type-graphql';
import { mutation, type Shown } from '../../graph/mutation.js';
import { Contract } from './contract.entity.js';
import { ContractEndInput, ContractRecordInput } from './contract.inputs.js';
import { contractToEnd, endContract, partiesTo, recordContract } from './contract.service.js';

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
