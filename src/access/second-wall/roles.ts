/** The roles of the database, which belong to a whole server; another prefix lets a second house share it. */
export interface Roles {
  /** SQL by hand and other programs: reads and writes what the viewer of the transaction may. */
  readonly app: string;
  /** The writing road of the server: reads what the rules need, writes what the viewer of the transaction may. */
  readonly writer: string;
  /** The reading road of the server, whose statements carry the visibility conditions: reads only. */
  readonly reader: string;
  /** May have rows of the access log removed that are older than their term, and nothing else. */
  readonly retention: string;
}

/** The prefix unless one is chosen. */
export const USUAL_PREFIX = 'graph';

/** Whether a text can begin the name of a role. */
export const isPrefix = (text: string): boolean => /^[a-z][a-z0-9_]{0,40}$/.test(text);

/** The roles under a prefix. @throws when it could not stand in a name */
export function rolesOf(prefix: string): Roles {
  if (!isPrefix(prefix)) throw new Error(`"${prefix}" cannot begin the name of a role.`);
  const [app, writer, reader, retention] = ['app', 'writer', 'reader', 'retention'].map((end) => `${prefix}_${end}`);
  return { app, writer, reader, retention } as Roles;
}
