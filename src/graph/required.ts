import { type Refusal, Refused, refusal } from './refusal.js';

/** `VALUE_MISSING` when something that is needed is not there. */
export function missingWhen(missing: boolean, path: readonly string[]): Refusal[] {
  return missing ? [refusal('VALUE_MISSING', path)] : [];
}

/** `VALUE_MISSING` for every text, by the name of its field, that must say something and is empty or blank. */
export function missingTexts(
  texts: Readonly<Record<string, string | null | undefined>>,
  path: readonly string[],
): Refusal[] {
  return Object.entries(texts).flatMap(([field, text]) => missingWhen(!text?.trim(), [...path, field]));
}

/** @throws Refused `VALUE_MISSING` when a text that must say something is empty or blank */
export function requireText(text: string | null | undefined, path: readonly string[]): void {
  if (!text?.trim()) throw new Refused([refusal('VALUE_MISSING', path)]);
}
