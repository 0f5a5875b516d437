import 'reflect-metadata';
import {
  Arg,
  type ClassType,
  Ctx,
  Field,
  Info,
  InputType,
  Mutation,
  ObjectType,
  Resolver,
  registerEnumType,
} from 'type-graphql';
import { type Doing, mutate } from './mutate.js';
import { UserError, Warning } from './node.js';
import { Uuid } from './scalars.js';

type TypeThunk = () => unknown;
/** Field of a payload or error: its type and its description. All of them are nullable. */
export type Shown = Readonly<Record<string, readonly [TypeThunk, string]>>;

/** A mutation as its module declares it; payload, error type and error codes are made from it. */
export interface MutationSpec<I, F> extends Doing<I, F> {
  readonly description: string;
  readonly input: () => ClassType<object>;
  /** What the payload shows of what changed; the service answers with keys under the same names. */
  readonly payload: Shown;
  /** The codes of its refusals beside the common ones, in the order of the checks. */
  readonly codes: readonly string[];
  readonly errorFields?: Shown;
}

type Declared = Pick<MutationSpec<never, never>, 'name' | 'payload' | 'codes' | 'errorFields'>;

const COMMON_CODES = [
  'NOT_FOUND',
  'NOT_IN_CASELOAD',
  'IDEMPOTENCY_KEY_REUSED',
  'BSN_NOT_ALLOWED',
  'VALUE_TOO_LONG',
  'VALUE_MISSING',
];

/** What every input has. */
@InputType()
export abstract class MutationInput {
  @Field(() => Uuid, {
    nullable: true,
    description: 'A key of your own; a success is kept under it for a day and given again for the same input.',
  })
  idempotencyKey?: string;
}

const capital = (text: string): string => text[0]?.toUpperCase() + text.slice(1);

/** Makes a mutation with its payload, its error type and its error codes. @returns the resolver class for the manifest */
export function mutation<I, F>(spec: MutationSpec<I, F>): new () => object {
  const errorType = makeErrorType(spec);
  const payloadType = makePayload(spec, errorType);
  class MutationResolver {
    [method: string]: unknown;
  }
  const prototype = MutationResolver.prototype;
  prototype[spec.name] = (input: Record<string, unknown>, context: never, info: never) =>
    mutate(spec, input, context, info);
  Reflect.defineMetadata('design:paramtypes', [Object, Object, Object], prototype, spec.name);
  Arg('input', spec.input as never, { description: 'What to do.' })(prototype, spec.name, 0);
  Ctx()(prototype, spec.name, 1);
  Info()(prototype, spec.name, 2);
  Mutation(() => payloadType, { description: spec.description })(prototype, spec.name, {});
  Resolver()(MutationResolver);
  return MutationResolver;
}

function makeErrorType({ name, codes, errorFields = {} }: Declared): ClassType<object> {
  const values = [...new Set([...COMMON_CODES, ...codes])];
  const codeEnum = Object.fromEntries(values.map((code) => [code, code]));
  registerEnumType(codeEnum, { name: `${capital(name)}ErrorCode`, description: `Why \`${name}\` can be refused.` });

  @ObjectType(`${capital(name)}Error`, { implements: UserError, description: `A reason why \`${name}\` was refused.` })
  class MutationError extends UserError {
    @Field(() => codeEnum as never, { description: 'The code of the reason; it never changes with the language.' })
    code!: string;
  }
  show(MutationError, errorFields);
  return MutationError;
}

function makePayload({ name, payload }: Declared, errorType: ClassType<object>): ClassType<object> {
  @ObjectType(`${capital(name)}Payload`, { description: `What \`${name}\` answers.` })
  class Payload {
    @Field(() => [Warning], { description: 'What was done all the same, but deserves attention.' })
    warnings!: Warning[];

    @Field(() => [errorType] as never, { description: 'Why nothing was done; empty when it was done.' })
    errors!: object[];
  }
  show(Payload, payload);
  return Payload;
}

function show(target: ClassType<object>, fields: Shown): void {
  for (const [key, [type, description]] of Object.entries(fields)) {
    Field(type as never, { nullable: true, description })(target.prototype, key);
  }
}
