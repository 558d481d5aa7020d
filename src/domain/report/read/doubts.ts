import type { Doubt, DoubtCode } from '../report';

/** @param place parts from the whole to the cell: 表三, 予以公开, 自然人. */
export const doubt = (code: DoubtCode, place: readonly string[], message: string): Doubt => ({ place: place.join(' · '), code, message });

/** A text of the document as it is quoted in a message. */
export const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
