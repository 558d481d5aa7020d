import { fold } from './characters';

/** What a cell of numbers shows. */
export type Value =
  | { readonly kind: 'number'; readonly value: number; readonly remark?: string; readonly unit?: string }
  | { readonly kind: 'blank' }
  /** “/”, “—”, “无”. */
  | { readonly kind: 'notApplicable'; readonly shown: string }
  /** Looks like a number and is none. */
  | { readonly kind: 'unreadable'; readonly shown: string };

export const BLANK: Value = { kind: 'blank' };

/** What is longer is words. */
const LONGEST = 80;

/** Units seen behind numbers; 万元 is what the form asks. */
const UNIT = '(万元|元|件|条|项|份|宗|起|个|次|户|人)?';
const NUMBER = new RegExp(`^([+-]?)(\\d{1,15}|\\d{1,3}(?:,\\d{3}){1,4})(\\.\\d{1,8})?${UNIT}(\\(.*\\))?$`, 'u');
const NOT_APPLICABLE = /^(?:[/\\]|[-–—―─]{1,4}|无)$/u;
/** 1.2.3, 0o, 00; but “1.” is the number of a label. */
const NEARLY_A_NUMBER = /^[+-]?[\doO〇](?:[\d.,oO〇]{0,18}[\doO〇])?$/;

/** Small and encircled numbers, as marks of notes; a half is none. */
const isNoteMark = (character: string): boolean => /[\u00b2\u00b3\u00b9\u2070-\u2079\u2460-\u249b\u24ea-\u24ff\u2776-\u2793]/.test(character);

/** ① ² ⑴: marks that folding would turn into digits, so that 12② became 122. Full-width digits are digits. */
const isMark = (character: string): boolean => isNoteMark(character) || (/[^\0-\x7f\uff10-\uff19]/.test(character) && /\d/.test(character.normalize('NFKC')));

/** A number with marks of notes behind it is that number with a remark; with marks anywhere else it is none. */
function markedValue(text: string): Value {
  const characters = [...text.trim()];
  const first = characters.findIndex(isMark);
  const marks = characters.slice(first);
  const value = marks.every(isNoteMark) ? parseValue(characters.slice(0, first).join('')) : undefined;
  return value?.kind === 'number' ? { ...value, remark: `${value.remark ?? ''}${marks.join('')}` } : { kind: 'unreadable', shown: text.trim() };
}

/** @returns the value a text stands for, or undefined when it is words. */
export function parseValue(text: string): Value | undefined {
  // Nearly every cell is this; the rest of the function is for the others.
  if (/^(?:0|[1-9]\d{0,8})$/.test(text)) return { kind: 'number', value: Number(text) };
  if (text.length <= LONGEST && !/\p{Script=Han}/u.test(text) && [...text].some(isMark)) return markedValue(text);
  const shown = fold(text);
  if (shown === '') return BLANK;
  if (shown.length > LONGEST) return undefined;
  if (/\d\s+\d/.test(text) && /^[\d.,]+$/.test(shown)) return { kind: 'unreadable', shown: text.trim() };
  if (NOT_APPLICABLE.test(shown)) return { kind: 'notApplicable', shown };
  const match = NUMBER.exec(shown);
  const whole = match?.[2] ?? '';
  // A number that begins with a needless zero is several cells run together, or damaged.
  if (match && !/^0\d/.test(whole)) {
    const value = Number(`${match[1] ?? ''}${whole.replaceAll(',', '')}${match[3] ?? ''}`);
    const remark = match[5];
    // -0 would not equal the 0 that is printed elsewhere.
    return { kind: 'number', value: value === 0 ? 0 : value, ...(remark && { remark }), ...(match[4] && { unit: match[4] }) };
  }
  return match || NEARLY_A_NUMBER.test(shown) ? { kind: 'unreadable', shown } : undefined;
}

/** A value as it would be written in a doubt. */
export function shownAs(value: Value): string {
  switch (value.kind) {
    case 'number': return `${value.value}${value.unit ?? ''}${value.remark ?? ''}`;
    case 'blank': return '空白';
    case 'notApplicable':
    case 'unreadable': return value.shown;
  }
}
