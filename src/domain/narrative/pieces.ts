import type { Piece } from './draft';
import type { FieldKey } from './field-key';

export type Pieces = readonly Piece[];

export const isText = (piece: Piece): piece is { readonly text: string } => 'text' in piece;
export const words = (text: string): Pieces => [{ text }];
const fieldPiece = (field: FieldKey): Pieces => [{ field }];

/** The same words with no empty stretch and no two stretches of text in a row. */
export function tidy(pieces: Pieces): Pieces {
  const tidied: Piece[] = [];
  for (const piece of pieces) {
    const before = tidied[tidied.length - 1];
    if (!isText(piece)) tidied.push(piece);
    else if (before && isText(before)) tidied[tidied.length - 1] = { text: before.text + piece.text };
    else if (piece.text !== '') tidied.push(piece);
  }
  return tidied;
}

/** A sentence with fields: say`新收${'3:newlyReceived:total'}件`. What is put in is a field by its key, or pieces. */
export function say(texts: TemplateStringsArray, ...parts: readonly (FieldKey | Pieces)[]): Pieces {
  return tidy(texts.flatMap((text, at) => {
    const part = parts[at];
    return [{ text }, ...(part === undefined ? [] : typeof part === 'string' ? fieldPiece(part) : part)];
  }));
}

/** Several of a kind, with a mark between them. */
export const joined = (items: readonly Pieces[], mark: string): Pieces => tidy(items.flatMap((item, at) => (at === 0 ? item : [{ text: mark }, ...item])));
