import type { Doubt, DoubtCode } from '../report';

/** @param place parts from the whole to the cell: 表三, 予以公开, 自然人. */
export const doubt = (code: DoubtCode, place: readonly string[], message: string): Doubt => ({ place: place.join(' · '), code, message });

/** A text of the document as it is quoted in a message. */
export const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;

const MOST_OF_A_KIND = 20;

/** The first of many doubts of one kind, and one that tells how many more there are. @param rest what they are: 图片 */
export function firstOf(doubts: readonly Doubt[], rest: string): readonly Doubt[] {
  const [first] = doubts;
  if (!first || doubts.length <= MOST_OF_A_KIND) return doubts;
  return [...doubts.slice(0, MOST_OF_A_KIND), { ...first, message: `另有${doubts.length - MOST_OF_A_KIND}处${rest}，没有读入。` }];
}
