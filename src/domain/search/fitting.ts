import { comparable } from './text';

/** Words of a question that stand in a text, each once. */
export function standing(text: string, words: readonly string[]): readonly string[] {
  const plain = comparable(text);
  return words.filter((word) => plain.includes(word));
}

/** Says more the longer it is: 最低生活保障 before 保障. */
const worth = (words: readonly string[]): number => words.reduce((sum, { length }) => sum + length * length, 0);

/** 最合适的一段: the paragraph that holds most of the words; the first when none holds any. */
export function bestParagraph(paragraphs: readonly string[], words: readonly string[]): string {
  let [best, most] = [paragraphs[0] ?? '', 0];
  for (const paragraph of paragraphs) {
    const fits = worth(standing(paragraph, words));
    if (fits > most) [best, most] = [paragraph, fits];
  }
  return best;
}

/** The part of a long paragraph around the first word that stands in it, whole characters. */
export function around(paragraph: string, words: readonly string[], length: number): string {
  const characters = [...paragraph];
  if (characters.length <= length) return paragraph;
  const plain = characters.map(comparable);
  const at = Math.max(0, plain.findIndex((_, from) => words.some((word) => plain.slice(from, from + word.length).join('').startsWith(word))));
  const from = Math.max(0, Math.min(at - Math.floor(length / 4), characters.length - length));
  return `${from > 0 ? '……' : ''}${characters.slice(from, from + length).join('')}${from + length < characters.length ? '……' : ''}`;
}
