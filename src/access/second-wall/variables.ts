import { z } from 'zod';
import { isPrefix, type Roles, USUAL_PREFIX } from './roles.js';

/** How the roles of the database are to be made. */
export interface Laying {
  /** Before the names of the roles; they belong to the whole server. */
  readonly prefix: string;
  /** Passwords of roles that may log in; a role that never got one cannot. */
  readonly passwords: Partial<Record<keyof Roles, string>>;
}

/** The variables that `npm run db:roles` takes besides `DATABASE_URL`. */
export const ROLES_VARIABLES = {
  DB_ROLE_PREFIX: z.string().refine(isPrefix).default(USUAL_PREFIX),
  DB_APP_PASSWORD: z.string().optional(),
  DB_WRITER_PASSWORD: z.string().optional(),
  DB_READER_PASSWORD: z.string().optional(),
  DB_RETENTION_PASSWORD: z.string().optional(),
};

/** What each of them may be, in words. */
export const ROLES_ALLOWED: Readonly<Record<keyof typeof ROLES_VARIABLES, string>> = {
  DB_ROLE_PREFIX: 'small letters, digits and _, a letter first',
  DB_APP_PASSWORD: 'a password',
  DB_WRITER_PASSWORD: 'a password',
  DB_READER_PASSWORD: 'a password',
  DB_RETENTION_PASSWORD: 'a password',
};

/** What the variables say about the roles. */
export const layingOf = (values: z.output<z.ZodObject<typeof ROLES_VARIABLES>>): Laying => ({
  prefix: values.DB_ROLE_PREFIX,
  passwords: {
    app: values.DB_APP_PASSWORD,
    writer: values.DB_WRITER_PASSWORD,
    reader: values.DB_READER_PASSWORD,
    retention: values.DB_RETENTION_PASSWORD,
  },
});
