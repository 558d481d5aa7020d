import type { Sealer } from '../crypto/sealer';
import { decidedRecord, eventRecord } from '../repositories/event-record';
import { PLAIN, type StoredEvent } from '../repositories/event-seal';
import { withoutWords } from './without-words';

/** Parses what an event says when it is opened. */
type Opens = (candidate: unknown) => boolean;

/** One stored event whose words are gone; its digest and link stay, so that the chain is what it was. */
function erasedEvent(id: string, field: string, { sealed, ...stored }: StoredEvent, opens: Opens, sealer: Sealer): StoredEvent {
  const { digest, link, ...said } = stored;
  const at = { collection: 'cases', id, field };
  const plain = Object.fromEntries(Object.entries(said).filter(([key]) => PLAIN.has(key))) as StoredEvent;
  // What was stored before words were sealed is as readable as they are.
  const words = { ...Object.fromEntries(Object.entries(said).filter(([key]) => !PLAIN.has(key))), ...(sealed !== undefined && JSON.parse(sealer.open(sealed, at)) as object) };
  const left = withoutWords(words, (candidate) => opens({ ...plain, ...candidate as object }));
  return { ...plain, ...(Object.keys(left).length > 0 && { sealed: sealer.seal(JSON.stringify(left), at) }), ...(digest !== undefined && { digest }), ...(link !== undefined && { link }) };
}

export const erasedEvents = (id: string, all: readonly StoredEvent[], sealer: Sealer): StoredEvent[] =>
  all.map((event, index) => erasedEvent(id, `event.${index}`, event, (candidate) => eventRecord.safeParse(candidate).success, sealer));

export const erasedDecision = (id: string, decision: StoredEvent, sealer: Sealer): StoredEvent =>
  erasedEvent(id, 'decision', decision, (candidate) => decidedRecord.safeParse(candidate).success, sealer);
