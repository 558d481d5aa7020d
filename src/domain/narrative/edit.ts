import type { HeadingKey, NarrativeDraft, Paragraph, PassageKey, Place } from './draft';
import type { FieldKey } from './field-key';
import { placeOrder, PASSAGES } from './passages';
import { isText, tidy, type Pieces } from './pieces';

const put = (draft: NarrativeDraft, place: Place, paragraphs: readonly Paragraph[]): NarrativeDraft => ({ ...draft, places: { ...draft.places, [place]: paragraphs } });
const leave = (draft: NarrativeDraft, key: PassageKey | HeadingKey | undefined): NarrativeDraft => (key === undefined || draft.left.includes(key) ? draft : { ...draft, left: [...draft.left, key] });

/** A passage of the first draft becomes somebody's own: it stays as it stands now. */
function owned({ passage, ...rest }: Paragraph): Paragraph {
  return passage === undefined ? rest : { ...rest, was: passage };
}

/**
 * 改一段: its words and fields as they are now. The other paragraphs of the same passage become own ones too, because half
 * a passage cannot be written anew.
 * @param draft refreshed before, so that what is changed is what was seen
 */
export function changeParagraph(draft: NarrativeDraft, place: Place, id: string, pieces: Pieces): NarrativeDraft {
  const changed = draft.places[place].find((paragraph) => paragraph.id === id);
  if (!changed) return draft;
  const { passage } = changed;
  const paragraphs = draft.places[place].map((paragraph) => {
    const own = passage !== undefined && paragraph.passage === passage ? owned(paragraph) : paragraph;
    return paragraph.id === id ? { ...own, pieces: tidy(pieces) } : own;
  });
  return leave(put(draft, place, paragraphs), passage);
}

/** 加一段. @param after id of the paragraph before it; at the top when absent @param paragraph with an id that is in no other paragraph */
export function addParagraph(draft: NarrativeDraft, place: Place, after: string | undefined, paragraph: Paragraph): NarrativeDraft {
  const at = after === undefined ? 0 : draft.places[place].findIndex(({ id }) => id === after) + 1;
  const paragraphs = draft.places[place];
  return put(draft, place, [...paragraphs.slice(0, at), paragraph, ...paragraphs.slice(at)]);
}

/**
 * 自己写一段 about something the first draft has nothing of, in the place where it belongs. It stands for the passage: the
 * first draft does not write it besides.
 */
export function writePassage(draft: NarrativeDraft, key: PassageKey, id: string, pieces: Pieces): NarrativeDraft {
  const { place } = PASSAGES[key];
  const before = placeOrder(place).slice(0, placeOrder(place).indexOf(key) + 1);
  const paragraphs = draft.places[place];
  const at = paragraphs.reduce((last, { passage, was }, index) => (before.includes((passage ?? was) as PassageKey) ? index + 1 : last), 0);
  return leave(put(draft, place, [...paragraphs.slice(0, at), { id, was: key, pieces: tidy(pieces) }, ...paragraphs.slice(at)]), key);
}

/** 删一段; of the first draft it does not come back by itself. */
export function removeParagraph(draft: NarrativeDraft, place: Place, id: string): NarrativeDraft {
  const removed = draft.places[place].find((paragraph) => paragraph.id === id);
  if (!removed) return draft;
  const { passage } = removed;
  const paragraphs = draft.places[place].filter((paragraph) => paragraph.id !== id).map((paragraph) => (passage !== undefined && paragraph.passage === passage ? owned(paragraph) : paragraph));
  return leave(put(draft, place, paragraphs), passage);
}

/** 上移、下移一段; at the edge nothing moves. */
export function moveParagraph(draft: NarrativeDraft, place: Place, id: string, by: -1 | 1): NarrativeDraft {
  const paragraphs = [...draft.places[place]];
  const at = paragraphs.findIndex((paragraph) => paragraph.id === id);
  const [one, other] = [paragraphs[at], paragraphs[at + by]];
  if (!one || !other) return draft;
  [paragraphs[at], paragraphs[at + by]] = [other, one];
  return put(draft, place, paragraphs);
}

/** 改回初稿: what was made of a passage goes, and the next refresh writes it anew. */
export function restorePassage(draft: NarrativeDraft, place: Place, key: PassageKey | HeadingKey): NarrativeDraft {
  const own = ({ was }: Paragraph): boolean => was === key;
  const first = draft.places[place].findIndex(own);
  const paragraphs = draft.places[place].flatMap((paragraph, at): readonly Paragraph[] => {
    if (!own(paragraph)) return [paragraph];
    // The passage comes back where it stood.
    return at === first ? [{ id: `${key}-0`, passage: key, pieces: [] }] : [];
  });
  return { ...put(draft, place, paragraphs), left: draft.left.filter((left) => left !== key) };
}

/** The words of one stretch, typed anew; an index that is a field stays what it is. */
export const typeText = (pieces: Pieces, at: number, text: string): Pieces =>
  pieces.map((piece, index) => (index === at && isText(piece) ? { text } : piece));

/** 插入一个数 inside a stretch of words, `offset` characters in; behind the last piece when there is no such stretch. */
export function putField(pieces: Pieces, at: number, offset: number, field: FieldKey): Pieces {
  const piece = pieces[at];
  if (!piece || !isText(piece)) return tidy([...pieces, { field }]);
  return tidy([...pieces.slice(0, at), { text: piece.text.slice(0, offset) }, { field }, { text: piece.text.slice(offset) }, ...pieces.slice(at + 1)]);
}

/** 拿掉一个数, or a stretch of words; what stood around it joins. */
export const takePiece = (pieces: Pieces, at: number): Pieces => tidy(pieces.filter((_, index) => index !== at));

/** 换成绑定的数: the typed number of `length` characters at `offset` of a stretch becomes a field. */
export function bindTyped(pieces: Pieces, at: number, offset: number, length: number, field: FieldKey): Pieces {
  const piece = pieces[at];
  if (!piece || !isText(piece)) return pieces;
  return tidy([...pieces.slice(0, at), { text: piece.text.slice(0, offset) }, { field }, { text: piece.text.slice(offset + length) }, ...pieces.slice(at + 1)]);
}
