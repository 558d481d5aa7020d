import type { Letter } from '@/domain/letter/letter';
import type { Sealer } from '../crypto/sealer';
import type { Changes, Stored } from '../database';
import { changesFor, envelopesIn } from '../sealed/envelopes';
import { ERASED_WORDS } from './without-words';

/** A letter of which it still shows what it was, its number and day, and whether it told of remedies. */
function erasedLetter({ kind, issuer, title, number, remedy, signature, date }: Letter): Letter {
  return {
    kind, issuer, title, ...(number !== undefined && { number }), addressee: ERASED_WORDS, paragraphs: [{ text: ERASED_WORDS, rules: [] }],
    ...(remedy && { remedy: { text: ERASED_WORDS, rules: remedy.rules } }), attachments: [], contact: '', signature, date,
  };
}

/** What is left of the sealed parts of a letter; its record stays, with number, day and digest. */
export function letterErasure(document: Stored, sealer: Sealer): Changes {
  return changesFor(document, envelopesIn('letters', document).map(({ at, text, place }) => {
    const left = place.field === 'shown' ? JSON.stringify(erasedLetter(JSON.parse(sealer.open(text, place)) as Letter)) : place.field === 'filled' ? '{}' : ERASED_WORDS;
    return { at, text: sealer.seal(left, place) };
  }));
}
