import { isHan } from './characters';
import type { Line } from './line';
import { BLANK, parseValue, type Value } from './values';

/** A piece of a line: words of a label, or a value. */
export type Token = { readonly words: string } | { readonly value: Value };

const isValue = (token: Token | undefined): token is { readonly value: Value } => token !== undefined && 'value' in token;

/** “22 （其中修订 16 件）” and “97 件” are one cell: joins what follows a number and belongs to it. */
function joinRemarks(parts: readonly string[]): readonly string[] {
  const joined: string[] = [];
  for (let at = 0; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    const opensAfterNumber = /^\d[\d.,]*[件条项]?[（(]/.test(part) || (/^[（(]/.test(part) && /^\d[\d.,]*[件条项]?$/.test(joined.at(-1) ?? ''));
    if (opensAfterNumber) {
      const end = parts.slice(at, at + 8).findIndex((later) => /[）)]$/.test(later));
      const whole = end < 0 ? part : parts.slice(at, at + end + 1).join('');
      at += Math.max(end, 0);
      joined.push(/^[（(]/.test(part) ? `${joined.pop() ?? ''}${whole}` : whole);
    } else if (/^(?:件|条|项|份|宗|起|个|元|万元)$/.test(part) && /^\d[\d.,]*$/.test(joined.at(-1) ?? '')) {
      joined.push(`${joined.pop() ?? ''}${part}`);
    } else joined.push(part);
  }
  return joined;
}

/** 行政许可97: a label that runs into its number, as PDF text often has it. */
function splitTail(part: string): readonly string[] {
  let start = part.length;
  while (start > 0 && /[\d.,]/.test(part.charAt(start - 1))) start -= 1;
  const tail = part.slice(start);
  const before = part.charAt(start - 1);
  return start > 0 && /^\d/.test(tail) && (isHan(before) || /[）)”"]/.test(before)) ? [part.slice(0, start), tail] : [part];
}

/** A longer line is no row of a table; taking it apart would cost time and find nothing. */
const LONGEST_ROW = 2000;

function spacedTokens(text: string): readonly Token[] {
  if (text.length > LONGEST_ROW) return [{ words: text }];
  const tokens = joinRemarks(text.split(/\s+/).filter(Boolean)).map((part): Token => {
    const value = parseValue(part);
    return value ? { value } : { words: part };
  });
  const first = tokens.findIndex(isValue);
  // Only the word that touches the numbers can have run into them.
  const touching = first < 0 ? tokens.length - 1 : first - 1;
  return tokens.flatMap((token, index): readonly Token[] => {
    if (index !== touching || isValue(token)) return [token];
    const [words = '', tail] = splitTail(token.words);
    const value = tail === undefined ? undefined : parseValue(tail);
    return value ? [{ words }, { value }] : [token];
  });
}

const borderedTokens = (cells: readonly string[]): readonly Token[] => cells.map((cell): Token => {
  const value = cell === '' ? BLANK : parseValue(cell);
  return value ? { value } : { words: cell };
});

/** The words and values of a line; a blank is a value only where cells have borders. */
export const tokensOf = (line: Line): readonly Token[] => (line.cells ? borderedTokens(line.cells) : spacedTokens(line.text));

/** A stretch of words, or a stretch of values, inside one line. */
export interface Stretch {
  readonly words: readonly string[];
  readonly values: readonly Value[];
}

/** The tokens as words followed by values, again and again. */
export function stretches(tokens: readonly Token[]): readonly Stretch[] {
  const found: { words: string[]; values: Value[] }[] = [];
  for (const token of tokens) {
    const last = found.at(-1);
    if (isValue(token)) {
      if (last) last.values.push(token.value);
      else found.push({ words: [], values: [token.value] });
    } else if (last && last.values.length === 0) last.words.push(token.words);
    else found.push({ words: [token.words], values: [] });
  }
  return found;
}
