/** What names an entry: the rank of its kind, and the key of its record. */
export interface Named {
  readonly rank: number;
  readonly id: string;
}

/** One byte for the rank, sixteen for the key: a cursor reveals nothing of what it names. */
const HEX = /^([0-9a-f]{2})([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})$/;

export const encodePlace = ({ rank, id }: Named): string =>
  Buffer.from(rank.toString(16).padStart(2, '0') + id.replaceAll('-', ''), 'hex').toString('base64url');

/** The entry that a cursor names; undefined when it is none of ours. */
export function decodePlace(cursor: string): Named | undefined {
  const [, rank = '', ...key] = HEX.exec(Buffer.from(cursor, 'base64url').toString('hex')) ?? [];
  const named = { rank: Number.parseInt(rank, 16), id: key.join('-') };
  return rank && encodePlace(named) === cursor ? named : undefined;
}
