/** Full-width letters and digits and 部首 that copies out of PDF bring along; punctuation stays as Chinese text writes it. */
const COMPATIBLE = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A\u2E80-\u2FDF]/g;

/** Zero-width characters that come along when text is copied out of a chat. */
const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF]/g;

/** Text as it is stored: one line, single spaces, half-width letters and digits. */
export const normalizeLine = (text: string): string =>
  text.replace(COMPATIBLE, (character) => character.normalize('NFKC')).replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();

/**
 * Characters that show nothing: control, direction and zero-width ones, and code points that are no characters at all
 * or half of one, which no document in XML can carry. Line breaks and tabs are kept, and so are the
 * joiners, without which a picture of several falls apart and letters of other scripts take another shape.
 */
const SHOWS_NOTHING = /(?![\n\t\u180E\u200C\u200D])[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}]/gu;

/** As typed, spaces at both ends too, without characters that show nothing: a stretch of a longer text. */
export const withoutUnseen = (text: string): string => text.replace(/\r\n?/g, '\n').replace(SHOWS_NOTHING, '');

/** Longer text as it is stored: as typed, without characters that show nothing. */
export const normalizeProse = (text: string): string => withoutUnseen(text).trim();

/** A few words as they are stored, where nobody is asked to type them again: one line without characters that show nothing. */
export const normalizeWords = (text: string): string => normalizeLine(normalizeProse(text));

/** Whether there is anything to see in it: at least one letter, digit or picture. What it means is a matter for 补正, not for a form. */
export const isLegible = (text: string): boolean => /[\p{L}\p{N}\p{So}]/u.test(text);

/** Characters as people count them: one for a rare character outside the basic plane too. */
export const characterCount = (text: string): number => [...text].length;

/** 表情符号: pictures, flags and the marks that make pictures out of letters. */
const EMOJI = /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\u20E3\uFE0F]/u;
/** Control, direction and broken characters; none of them can be read or printed. */
const UNREADABLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Noncharacter_Code_Point}\uFFFD]/u;

/** Why a line holds characters a letter cannot carry; undefined when it holds none. @param field the label of the field */
export function characterProblem(field: string, text: string): string | undefined {
  if (EMOJI.test(text)) return `${field}里有表情符号，请删掉表情再继续。`;
  return UNREADABLE.test(text) ? `${field}里有看不见的特殊字符，请删掉后重新输入。` : undefined;
}

/** What belongs to the character before it: joiners, marks, skin tones. */
const JOINS = /[\u200C\u200D\p{M}\u{1F3FB}-\u{1F3FF}]/u;

/** First words of a longer text, on one line; what is cut says so. @param limit characters kept */
export function excerpt(text: string, limit = 40): string {
  const characters = [...text.replace(/\s+/g, ' ').trim()];
  if (characters.length <= limit) return characters.join('');
  // A picture of several is kept whole or left out.
  let end = limit;
  while (end > 0 && (JOINS.test(characters[end] ?? '') || characters[end - 1] === '\u200D')) end -= 1;
  return `${characters.slice(0, end).join('')}……`;
}
