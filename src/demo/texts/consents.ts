import type { ConsentKind } from '../../modules/participant/consent-words.js';

/** What exactly somebody consents to. */
export const CONSENT_SCOPES: Readonly<Record<ConsentKind, readonly string[]>> = {
  BRIEFING: ['Wat ik goed kan en wat mij helpt.', 'Mijn talenten en aandachtspunten, geen verleden.'],
  SHARING: ['Met mijn huisarts, over hoe het werk gaat.'],
  PHOTO: ['Foto’s op de werkvloer, voor de website.', 'Een foto in mijn eigen portfolio.', 'Op de groepsfoto.'],
};

export const CONSENT_WORDS: readonly string[] = [
  'Dat is goed.',
  'Als ik het eerst zelf mag lezen.',
  'Prima, zolang ik hier werk.',
];
