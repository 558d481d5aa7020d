import '@/contract/zod-setup';
import * as z from 'zod/mini';
import type { CaseEvent, Decided, Submitted } from '@/domain/case/event';
import { linkedEvent } from '../chain/case-chain';
import { NO_LINK, type Keyed } from '../chain/keyed';
import type { Sealer } from '../crypto/sealer';
import { decidedRecord, eventRecord, submittedRecord } from './event-record';
import { instantField } from './fields';

/**
 * What of an event may be read in the store without a key: days, kinds, counts, ids. Everything else may name a person –
 * who was asked, whom one rang, what somebody wrote – and is sealed; a field nobody thought of is sealed too.
 */
export const PLAIN: ReadonlySet<string> = new Set([
  'type', 'at', 'by', 'on', 'channel', 'postedOn', 'arrivedAt', 'servedOn', 'posted', 'workingDays', 'notice', 'consultationId', 'kind', 'receivedByThemOn',
  'assistId', 'wantedOn', 'until', 'tariff', 'quantity', 'before', 'fen', 'leaf', 'legality', 'touches', 'way', 'answeredOn', 'deliveredOn', 'proofs', 'into',
  'remedyId', 'copyReceivedOn', 'simplified', 'result', 'source', 'toAgencyId', 'number', 'approvedBy',
]);

/** An event as it is stored; before texts were sealed everything was plain, and before there were chains it had no link. */
export const storedEvent = z.looseObject({
  type: z.string(), at: instantField, sealed: z.optional(z.string().check(z.startsWith('v1.'))), digest: z.optional(z.string()), link: z.optional(z.string()),
});
export type StoredEvent = z.infer<typeof storedEvent>;

const place = (id: string, field: string) => ({ collection: 'cases', id, field });

/** 封存: what an event says in words, in one envelope bound to its place. */
function sealed(id: string, field: string, event: CaseEvent, sealer: Sealer): StoredEvent {
  const entries = Object.entries(event);
  const words = entries.filter(([key]) => !PLAIN.has(key));
  const plain = Object.fromEntries(entries.filter(([key]) => PLAIN.has(key))) as StoredEvent;
  return words.length > 0 ? { ...plain, sealed: sealer.seal(JSON.stringify(Object.fromEntries(words)), place(id, field)) } : plain;
}

function opened(id: string, field: string, { sealed: envelope, digest: _digest, link: _link, ...plain }: StoredEvent, sealer: Sealer): object {
  return envelope === undefined ? plain : { ...plain, ...JSON.parse(sealer.open(envelope, place(id, field))) as object };
}

const events = z.tuple([submittedRecord], eventRecord);

/**
 * Events sealed and chained. What was chained before stays as it is, bit by bit, so that nothing that was changed behind our
 * back gets a link of ours; a case of before there were chains is chained as a whole.
 * @param kept the events of the document, where there is one with a chain
 */
export function sealEvents(id: string, all: readonly CaseEvent[], { sealer, blind }: { readonly sealer: Sealer; readonly blind: Keyed }, kept: readonly StoredEvent[] = []): StoredEvent[] {
  const stored: StoredEvent[] = [...kept];
  for (let index = kept.length; index < all.length; index += 1) {
    const event = all[index] as CaseEvent;
    stored.push({ ...sealed(id, `event.${index}`, event, sealer), ...linkedEvent(blind, id, index, stored[index - 1]?.link ?? NO_LINK, event) });
  }
  return stored;
}
/** An event as it was digested. @throws SealBrokenError */
export const plainEvent = (id: string, index: number, event: StoredEvent, sealer: Sealer): object => opened(id, `event.${index}`, event, sealer);
/** @throws SealBrokenError, or ZodError when what is inside is no event */
export const openEvents = (id: string, all: readonly StoredEvent[], sealer: Sealer): readonly [Submitted, ...CaseEvent[]] =>
  events.parse(all.map((event, index) => plainEvent(id, index, event, sealer)));

export const sealDecision = (id: string, decision: Decided, sealer: Sealer): StoredEvent => sealed(id, 'decision', decision, sealer);
export const openDecision = (id: string, decision: StoredEvent, sealer: Sealer): Decided => decidedRecord.parse(opened(id, 'decision', decision, sealer));
