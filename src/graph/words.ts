/** The languages in which the graph speaks. Codes never change with the language. */
export type Locale = 'nl' | 'en';

/** A label in both languages; `description` is the English sentence for the schema when label and term say too little. */
export interface Words {
  readonly nl: string;
  readonly en: string;
  readonly description?: string;
}

/** A closed set of the trade: code → words. Order is meaning (phases, urgency), so it is kept. */
export type Vocabulary = Readonly<Record<string, Words>>;

/** The chosen codes once each, in the order of their vocabulary. */
export function inOrder<C extends string>(words: Readonly<Record<C, unknown>>, chosen: readonly C[]): C[] {
  return (Object.keys(words) as C[]).filter((code) => chosen.includes(code));
}

/** Values that fill the `{name}` places of a message. */
export type Params = Readonly<Record<string, string | number>>;

/** The text of a message with its places filled; a place without a value stays visible. */
export function fill(text: string, params: Params = {}): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(params[name] ?? place));
}
