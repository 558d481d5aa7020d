import type { NarrativeDraft, Paragraph, PassageKey, Place } from '@/domain/narrative/draft';
import { addParagraph, changeParagraph, removeParagraph, writePassage } from '@/domain/narrative/edit';
import { PASSAGES } from '@/domain/narrative/passages';
import { isText, tidy, type Pieces } from '@/domain/narrative/pieces';

/** 改的是哪一段: one that is there, one about a passage that is empty, or a new one behind another. */
export type Target =
  | { readonly kind: 'change'; readonly id: string }
  | { readonly kind: 'passage'; readonly passage: PassageKey }
  | { readonly kind: 'add'; readonly after: string };

type Params = Readonly<Partial<Record<string, string>>>;
const isPassage = (word: string | undefined): word is PassageKey => word !== undefined && Object.prototype.hasOwnProperty.call(PASSAGES, word);

export function targetOf({ id, passage, after = '' }: Params): Target {
  if (id) return { kind: 'change', id };
  return isPassage(passage) ? { kind: 'passage', passage } : { kind: 'add', after };
}

export const paragraphOf = (draft: NarrativeDraft, place: Place, target: Target): Paragraph | undefined =>
  (target.kind === 'change' ? draft.places[place].find(({ id }) => id === target.id) : undefined);

/** A new id that no paragraph of the draft has. */
function freeId(draft: NarrativeDraft): string {
  const taken = new Set(Object.values(draft.places).flatMap((paragraphs) => paragraphs.map(({ id }) => id)));
  let number = taken.size + 1;
  while (taken.has(`own-${number}`)) number += 1;
  return `own-${number}`;
}

/** The draft with what was written put where it belongs; a paragraph without a word is taken out. */
export function written(draft: NarrativeDraft, place: Place, target: Target, { pieces, heading }: Typed): NarrativeDraft {
  const said = tidy(pieces);
  if (said.every((piece) => isText(piece) && piece.text.trim() === '')) return target.kind === 'change' ? removeParagraph(draft, place, target.id) : draft;
  switch (target.kind) {
    case 'change': return changeParagraph(draft, place, target.id, said);
    case 'passage': return writePassage(draft, target.passage, freeId(draft), said);
    case 'add': return addParagraph(draft, place, target.after === '' ? undefined : target.after, { id: freeId(draft), ...(heading && { heading: true as const }), pieces: said });
  }
}

/** What stands on the screen and is not saved yet. */
export interface Typed {
  readonly pieces: Pieces;
  readonly heading?: boolean;
}

export const sameWords = (one: Pieces, other: Pieces): boolean => JSON.stringify(tidy(one)) === JSON.stringify(tidy(other));

/** A box to type in before, behind and between the numbers. */
export function withBoxes(pieces: Pieces): Pieces {
  const boxes: Pieces[number][] = [];
  for (const piece of pieces) {
    const before = boxes[boxes.length - 1];
    if (!isText(piece) && (!before || !isText(before))) boxes.push({ text: '' });
    boxes.push(piece);
  }
  const end = boxes[boxes.length - 1];
  return end && isText(end) ? boxes : [...boxes, { text: '' }];
}

function isPiece(value: unknown): value is Pieces[number] {
  const { text, field } = (value ?? {}) as { text?: unknown; field?: unknown };
  return (typeof text === 'string') !== (typeof field === 'string');
}

/** What an earlier visit left on the phone. */
export function parseTyped(value: unknown): Typed | undefined {
  const { pieces, heading } = (value ?? {}) as { pieces?: unknown; heading?: unknown };
  return Array.isArray(pieces) && pieces.every(isPiece) ? { pieces, ...(heading === true && { heading }) } : undefined;
}

/** The first of the marks one types where a number is wanted: # */
export const markIn = (text: string): number => text.search(/[#＃]/);

