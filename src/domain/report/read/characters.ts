import { withoutRadicals } from './radicals';

/** The last of them are no characters at all; a document in XML that holds one cannot be opened. */
const INVISIBLE = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff\ufff9-\ufffc\ufdd0-\ufdef\ufffe\uffff]/g;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;

/** Text as people wrote it: line ends as \n, ordinary spaces, no invisible characters, no radicals. Punctuation is kept. */
export const cleanText = (text: string): string =>
  withoutRadicals(text.replace(/\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g, '\n').replace(INVISIBLE, '').replace(SPACES, ' '));

/** For comparing: full-width forms as half-width, no spaces. */
export const fold = (text: string): string => (/^[\x21-\x7e]*$/.test(text) ? text : text.normalize('NFKC').replace(/\s/g, ''));

/** For comparing words: Han characters, Latin letters and digits only. */
export const letters = (text: string): string => fold(text).replace(/[^\p{Script=Han}a-zA-Z0-9〇]/gu, '');

/** A Han character, for the borders between words and numbers. */
export const isHan = (character: string): boolean => /\p{Script=Han}/u.test(character);
