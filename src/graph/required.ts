import { Refused, refusal } from './refusal.js';

/** @throws Refused `VALUE_MISSING` when a text that must say something is empty or blank */
export function requireText(text: string | null | undefined, path: readonly string[]): void {
  if (!text?.trim()) throw new Refused([refusal('VALUE_MISSING', path)]);
}
