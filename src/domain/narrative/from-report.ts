import type { StructuredReport } from '../report/report';
import type { HeadingKey, NarrativeDraft, Paragraph, Place } from './draft';
import { HEADINGS, PASSAGE_KEYS, PLACES } from './passages';

/**
 * 从公布的原文改起: what a report says as a draft of own words, paragraph by paragraph. Nothing of the first draft comes in beside
 * it; its numbers are typed ones, so they are told against the tables until they are bound.
 */
export function draftFromReport({ preamble, sections }: Pick<StructuredReport, 'preamble' | 'sections'>): NarrativeDraft {
  const textsAt = (place: Place): readonly string[] => (place === 'preamble' ? preamble : sections.filter(({ key }) => key === place).flatMap(({ paragraphs }) => paragraphs));
  const paragraphs = (place: Place): readonly Paragraph[] => textsAt(place).map((text, at) => ({ id: `own-${place}-${at}`, pieces: [{ text }] }));
  return {
    places: Object.fromEntries(PLACES.map((place) => [place, paragraphs(place)])) as unknown as NarrativeDraft['places'],
    left: [...PASSAGE_KEYS, ...Object.keys(HEADINGS) as HeadingKey[]],
  };
}
