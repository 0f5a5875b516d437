import type { GraphQLInputObjectType, GraphQLResolveInfo } from 'graphql';
import { logChange } from '../access/log/log-change.js';
import { Touched } from '../access/log/touched.js';
import { actingIn } from '../access/permissions.js';
import { actBehindWall } from '../access/second-wall/act.js';
import type { Context } from '../context.js';
import { message } from './catalogue.js';
import { type Attempt, hashInput, keepAnswer, keptAnswer } from './idempotency.js';
import { readInput } from './input.js';
import { lineIndexOf, type Refusal, Refused, refuseIf } from './refusal.js';
import { Work } from './unit-of-work.js';
import type { Params } from './words.js';

/** A warning as a service gives it. */
export interface WarningCode {
  readonly code: string;
  readonly params?: Params;
}

/** What a service answers: keys of changed rows by payload field, and warnings. */
export interface Result {
  readonly warnings?: readonly WarningCode[];
  readonly [field: string]: unknown;
}

/** How a mutation works: first find (and lock) what it is about, then do it. */
export interface Doing<I, F> {
  readonly name: string;
  /** @throws Refused `NOT_FOUND` */
  readonly find: (work: Work, input: I) => Promise<F>;
  readonly service: (work: Work, input: I, found: F) => Promise<Result>;
}

/**
 * One mutation in one transaction, in the order of checks of domain.md §6: ids, visibility, idempotency key, then the
 * service; whether the role may use it at all was asked before. A refusal leaves nothing behind.
 */
export async function mutate<I, F>(
  doing: Doing<I, F>,
  rawInput: Record<string, unknown>,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<object> {
  const { value, refusals } = readInput(inputType(info), rawInput);
  let touched = new Touched();
  try {
    const result = await context.em.transactional(async (em) => {
      const work = new Work(em as never, actingIn(doing.name, context.viewer), context.clock.now(), context.today);
      touched = work.touched;
      await actBehindWall(work, doing.name, context.wall);
      const { kept, result } = await attempt(work, doing, value as I & { idempotencyKey?: string }, refusals);
      if (!kept) await logChange(work, doing.name, context);
      return result;
    });
    const warnings = (result.warnings ?? []).map((w) => ({ ...w, message: message(w.code, context.locale, w.params) }));
    return { ...result, warnings, errors: [] };
  } catch (thrown) {
    context.trail.tried(doing.name, touched, thrown instanceof Refused ? 'REFUSED' : 'FAILED');
    if (!(thrown instanceof Refused)) throw thrown;
    return { warnings: [], errors: thrown.refusals.map((r) => userError(r, context)) };
  } finally {
    context.loaders.clear();
  }
}

async function attempt<I extends { idempotencyKey?: string }, F>(
  work: Work,
  doing: Doing<I, F>,
  input: I,
  refusals: readonly Refusal[],
): Promise<{ kept: boolean; result: Result }> {
  const found = await doing.find(work, input);
  const { idempotencyKey: key, ...rest } = input;
  const once: Attempt | undefined = key ? { mutation: doing.name, key, inputHash: hashInput(rest) } : undefined;
  const kept = once && (await keptAnswer(work, once));
  if (kept) return { kept: true, result: kept };
  refuseIf(refusals);
  const result = await doing.service(work, input, found);
  if (once) keepAnswer(work, once, result);
  await work.em.flush();
  return { kept: false, result };
}

function userError({ code, path, params, extra }: Refusal, context: Context): object {
  return { code, path, lineIndex: lineIndexOf(path), message: message(code, context.locale, params), ...extra };
}

function inputType(info: GraphQLResolveInfo): GraphQLInputObjectType {
  const name = String(info.parentType.getFields()[info.fieldName]?.args[0]?.type).replace('!', '');
  return info.schema.getType(name) as GraphQLInputObjectType;
}
