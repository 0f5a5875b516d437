import type { Day } from '../../graph/day.js';
import { join, raw, type Sql, sql } from '../../plan/sql.js';
import type { Viewer } from '../viewer.js';
import type { ViewerValues } from '../viewer-values.js';
import type { Role } from '../vocabulary.js';

/** What a transaction tells the policies: who acts, and what that person holds; all text, `''` for nothing. */
export interface Settings {
  readonly 'app.viewer': string;
  readonly 'app.roles': string;
  readonly 'app.organization': string;
  readonly 'app.participant': string;
  readonly 'app.professional': string;
  readonly 'app.coaches': string;
  readonly 'app.locations': string;
  readonly 'app.opened': string;
  readonly 'app.scopes': string;
  readonly 'app.today': string;
  /** The mutation that is done; empty for SQL by hand. */
  readonly 'app.mutation': string;
}

/** A setting as SQL; null where the transaction did not say it. */
export const setting = (name: keyof Settings): Sql => sql`nullif(current_setting(${sql.lit(name)}, true), '')`;

/** Texts as an array in SQL. */
export const texts = (values: readonly string[]): Sql => sql`array[${join(values.map(sql.lit), ', ')}]::text[]`;

const uuid = (name: keyof Settings): Sql => sql`${setting(name)}::uuid`;
const listed = (name: keyof Settings, type: string): Sql =>
  sql`coalesce(string_to_array(${setting(name)}, ','), '{}')::${raw(type)}`;

/** Whether somebody acts with one of these roles. */
export const hasRole = (roles: readonly Role[]): Sql => sql`${listed('app.roles', 'text[]')} && ${texts(roles)}`;

/** Whether the token of who acts carries a scope. */
export const hasScope = (scope: string): Sql => sql`${sql.lit(scope)} = any(${listed('app.scopes', 'text[]')})`;

/** A viewer as settings of the transaction, so that the visibility conditions can stand in a policy. */
export const settingValues = (): ViewerValues => ({
  is: hasRole,
  organization: uuid('app.organization'),
  participant: uuid('app.participant'),
  professional: uuid('app.professional'),
  coaches: listed('app.coaches', 'uuid[]'),
  locations: listed('app.locations', 'uuid[]'),
  opened: listed('app.opened', 'uuid[]'),
  today: sql`${setting('app.today')}::date`,
});

/** The settings for a transaction in which this viewer acts. */
export function settingsOf(viewer: Viewer, today: Day, mutation = ''): Settings {
  return {
    'app.viewer': viewer.key,
    'app.roles': viewer.roles.join(','),
    'app.organization': viewer.organizationId ?? '',
    'app.participant': viewer.participantId ?? '',
    'app.professional': viewer.professionalId ?? '',
    'app.coaches': viewer.coaches.join(','),
    'app.locations': viewer.locations.join(','),
    'app.opened': viewer.opened.join(','),
    'app.scopes': viewer.scopes.join(','),
    'app.today': today,
    'app.mutation': mutation,
  };
}
