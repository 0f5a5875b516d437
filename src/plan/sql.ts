import { type RawBuilder, sql } from 'kysely';

/** A piece of SQL with its parameters. The whole house writes SQL with this one tag. */
export type Sql = RawBuilder<unknown>;

export { sql };

/** SQL text that is known to be safe, never a value. */
export const raw = (text: string): Sql => sql.raw(text);

/** A quoted name: a table, or alias and column. */
export const name = (...path: string[]): Sql => sql.id(...path);

/** A value with its type; an untyped parameter leaves PostgreSQL guessing. */
export const typed = (value: unknown, type: string): Sql => sql`${sql.val(value)}::${raw(type)}`;

/** Pieces with a separator between them. */
export const join = (parts: readonly Sql[], separator: string): Sql => sql.join(parts, raw(separator));

/** A condition; a filter that the client left out, or gave as null, is none. */
type Condition = Sql | null | undefined;

/** ` where a and b`, or nothing when there is no condition. */
export function where(conditions: readonly Condition[]): Sql {
  const present = conditions.filter((c): c is Sql => c != null);
  return present.length > 0 ? sql` where ${join(present, ' and ')}` : raw('');
}

/** All conditions together, or undefined when there is none. */
export function all(conditions: readonly Condition[]): Sql | undefined {
  const present = conditions.filter((c): c is Sql => c != null);
  return present.length > 0 ? sql`(${join(present, ' and ')})` : undefined;
}
