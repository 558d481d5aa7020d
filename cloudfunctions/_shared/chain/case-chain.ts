import { canonical } from './canonical';
import { withoutEnvelopes } from './envelopes';
import { NO_LINK, type Keyed, type Linked } from './keyed';

/** Counts the forms of chains, should there ever be another. */
export const CHAIN_FORM = 1;

/** A case's document as far as chains look at it. */
interface ChainedRecord {
  readonly _id: string;
  readonly events: readonly { readonly link?: string | undefined }[];
}

/** 事件的摘要和链值. @param event as it is when opened, see event-seal.ts */
export function linkedEvent(keyed: Keyed, caseId: string, index: number, before: string, event: object): Linked {
  const digest = keyed.idFrom('chain.event', caseId, String(index), canonical(event));
  return { digest, link: eventLink(keyed, caseId, index, before, digest) };
}

export const eventLink = (keyed: Keyed, caseId: string, index: number, before: string, digest: string): string =>
  keyed.idFrom('chain.link', caseId, String(index), before, digest);

/** The head: the link of the last event. */
export const headOf = ({ events }: Pick<ChainedRecord, 'events'>): string => events[events.length - 1]?.link ?? NO_LINK;

/**
 * Not in the mark: the events have links of their own; lists and counts are derived and derived anew by the clock; who
 * handles it, the query code and what 提交 leaves behind change without an event; blind indexes are compared with the
 * person they are of.
 */
const NOT_MARKED: ReadonlySet<string> = new Set(['events', 'projection', 'handler', 'blind', 'filing', 'chain']);
/** Where personal data was erased by law the events do not fit their digests any more, so the mark holds them as they are now. */
const NOT_MARKED_ERASED: ReadonlySet<string> = new Set([...NOT_MARKED].filter((name) => name !== 'events'));
const NOT_MARKED_OF_INTAKE: ReadonlySet<string> = new Set(['queryHash']);

const without = (value: object, names: ReadonlySet<string>): object => Object.fromEntries(Object.entries(value).filter(([key]) => !names.has(key)));

/** 封口: of everything else a case's document says, and of the head; whoever changes one of them by hand breaks it. */
export function caseMark(keyed: Keyed, record: ChainedRecord): string {
  const { intake, ...facts }: { readonly intake?: object | undefined } = without(record, 'erased' in record ? NOT_MARKED_ERASED : NOT_MARKED);
  return keyed.idFrom('chain.record', record._id, headOf(record), canonical(withoutEnvelopes({ ...facts, ...(intake && { intake: without(intake, NOT_MARKED_OF_INTAKE) }) })));
}

/** Whether a document still fits its own mark. */
export const isWhole = (keyed: Keyed, record: ChainedRecord & { readonly chain: { readonly head: string; readonly mark: string } }): boolean =>
  record.chain.head === headOf(record) && record.chain.mark === caseMark(keyed, record);

/** The same document with its mark as it is now. */
export const marked = <T extends ChainedRecord>(keyed: Keyed, record: T): T & { readonly chain: { form: typeof CHAIN_FORM; head: string; mark: string } } =>
  ({ ...record, chain: { form: CHAIN_FORM, head: headOf(record), mark: caseMark(keyed, record) } });
