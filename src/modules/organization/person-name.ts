/** The parts of a name as kept. */
export interface NameParts {
  givenName: string;
  infix?: string | null;
  familyName: string;
}

/** Given name, infix and family name in one line: "Anna van den Berg". */
export function displayName({ givenName, infix, familyName }: NameParts): string {
  return [givenName, infix, familyName].filter(Boolean).join(' ');
}
