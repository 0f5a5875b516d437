import { registerEnumType } from 'type-graphql';
import type { Locale } from './words.js';

/** The languages as the schema names them. */
export const LocaleEnum = { NL: 'nl', EN: 'en' } as const satisfies Record<string, Locale>;
registerEnumType(LocaleEnum, {
  name: 'Locale',
  description: 'A language of labels and messages.',
  valuesConfig: { NL: { description: 'Dutch (Nederlands).' }, EN: { description: 'English (Engels).' } },
});

/** `Accept-Language` → the language of the answer; Dutch unless English is preferred to it. */
export function localeOf(header: string | undefined): Locale {
  const weights = new Map<string, number>();
  for (const part of (header ?? '').toLowerCase().split(',')) {
    const [tag = '', quality] = part.trim().split(/\s*;\s*q=/);
    const language = tag.split('-')[0] ?? '';
    weights.set(language, Math.max(weights.get(language) ?? 0, quality === undefined ? 1 : Number(quality) || 0));
  }
  return (weights.get('en') ?? 0) > (weights.get('nl') ?? 0) ? 'en' : 'nl';
}
