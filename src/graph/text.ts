import { Fault } from './fault.js';

/** Free text is at most this long, in UTF-16 units. */
export const MAX_TEXT = 4000;

/** Refuses what PostgreSQL cannot store: NUL and lone surrogates. @throws Fault `BAD_TEXT` */
export function checkText(text: string, where: string): void {
  if (text.includes('\u0000') || !text.isWellFormed()) throw new Fault('BAD_TEXT', { where });
}

const NINE_DIGITS = /(?<!\d)(?:\d{9}|\d{3}([ .-])\d{3}\1\d{3}|\d{4}([ .-])\d{2}\2\d{3})(?!\d)/g;

/** Whether the text holds nine digits that pass the eleven test, so could be a citizen service number (domain.md §15). */
export function holdsBsn(text: string): boolean {
  return [...text.matchAll(NINE_DIGITS)].some(([found]) => passesElevenTest(found.replace(/\D/g, '')));
}

/** 9·d1 + 8·d2 + … + 2·d8 − d9 is divisible by eleven, and not all digits are nought. */
function passesElevenTest(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, i) => total + Number(digit) * (i === 8 ? -1 : 9 - i), 0);
  return sum % 11 === 0 && Number(digits) > 0;
}
