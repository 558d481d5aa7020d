import { last } from '@/domain/list';

/** A piece of a text, found or not. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** As the search compares: without width, case and spaces. One character may become none or several. */
const comparable = (text: string): string => text.normalize('NFKC').replace(/\s/g, '').toLowerCase();

/** Words of a question, as the search takes them. */
export const searchWords = (question: string): readonly string[] => question.split(/\s+/).map(comparable).filter(Boolean);

/** Splits a text where words of a question stand in it, so that they can be shown marked. */
export function marks(text: string, words: readonly string[]): readonly Piece[] {
  const characters = [...text];
  let plain = '';
  const origin: number[] = [];
  characters.forEach((character, index) => {
    const compared = comparable(character);
    plain += compared;
    for (let count = 0; count < compared.length; count += 1) origin.push(index);
  });

  const found = new Set<number>();
  for (const word of words) {
    for (let at = word === '' ? -1 : plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) {
      const [first, last] = [origin[at] ?? 0, origin[at + word.length - 1] ?? -1];
      for (let index = first; index <= last; index += 1) found.add(index);
    }
  }

  const pieces: { text: string; found: boolean }[] = [];
  characters.forEach((character, index) => {
    const hit = found.has(index);
    const before = last(pieces);
    if (before?.found === hit) before.text += character;
    else pieces.push({ text: character, found: hit });
  });
  return pieces;
}

/** The part of a long paragraph around the first found word, so that it is seen in a list. */
export function excerpt(text: string, words: readonly string[], length = 64): string {
  const characters = [...text];
  if (characters.length <= length) return text;
  const [lead] = marks(text, words);
  const at = !lead || lead.found ? 0 : [...lead.text].length;
  const start = at >= characters.length ? 0 : Math.max(0, Math.min(at - Math.floor(length / 3), characters.length - length));
  const end = Math.min(characters.length, start + length);
  return `${start > 0 ? '……' : ''}${characters.slice(start, end).join('')}${end < characters.length ? '……' : ''}`;
}
