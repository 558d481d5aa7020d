import { yearOf } from '@/domain/calendar/civil-date';
import { calendarEdition } from '@/domain/calendar/edition';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import type { DisclosureCase } from '@/domain/case/case';
import type { Application } from '../application';
import { headOf } from '../chain/case-chain';
import { DuplicateError, type Database, type Transaction } from '../database';
import { messageAbout, messagesOfMovedDates } from '../telling';
import { draftKey } from './drafts';
import { advancedRecord, editedRecord, newCaseRecord, type CaseKeys } from './case-mapping';
import type { WithDates } from './case-reading';
import { follow } from './case-following';
import { caseRecord, type CaseRecord } from './case-record';
import { mayBeMarked, withChainOf } from './chain-kept';
import { addMessage, messageRepository } from './messages';
import { numberKey, numberOnPaper, type TakenNumber } from './numbers';
import { BY_OFFICE, openingKey } from './openings';
import { datesMoved, projectionOf } from './projection';
import type { NewRequest } from './request-record';
import { addRequest } from './requests';
import { retryingDuplicates } from './retrying-duplicates';
import { moveTallies } from './tally-move';

/** numberVoid: a number went into the log meanwhile; nothing was written. */
type Numbered = 'saved' | 'stale' | 'numberVoid';
type Edited = 'saved' | 'stale' | 'opened' | 'uploadGone';
type Registered = 'registered' | 'alreadyRegistered' | 'numberVoid' | 'uploadGone';

interface Filing {
  /** Absent for a number of no series here, given on paper before; one that was given on paper in the agency's own series is used up in the same write. */
  readonly number?: TakenNumber;
  /** 台账上用过的: not taken from the series here. */
  readonly onPaper?: true;
  readonly draftId?: string;
  /** Whose uploads the attachments are, when it is not the owner: whoever entered a paper. */
  readonly uploadOwner?: string;
}

/** 网上提交 without attachments. */
interface OnlineFiling {
  readonly number: TakenNumber;
  readonly draftId?: string;
}

/** Applications as they are written: each write is whole, or not at all. */
export interface CaseWriting {
  /** A new application with its number, its attachments and the message to the office, in one write; the draft goes. */
  readonly register: (application: Application, filing: Filing) => Promise<Registered>;
  /** 网上提交: the new application in one write of one document; what goes with it follows, see case-following.ts. */
  readonly file: (application: Application, filing: OnlineFiling) => Promise<Exclude<Registered, 'uploadGone'>>;
  /**
   * 转送: the sending case as it is after, and the new application with the agency it goes to, in one write; its
   * attachments are the same files.
   */
  readonly forward: (before: DisclosureCase, after: Application, there: { readonly application: Application; readonly number: TakenNumber }) => Promise<Numbered>;
  /** 转为更正: the application as it is closed, and the request that goes on under its own number, in one write. */
  readonly convert: (before: DisclosureCase, after: Application, to: { readonly request: NewRequest; readonly number: TakenNumber }) => Promise<Numbered>;
  /** 换查询码: the digest of the new one; nothing happened to the case, so the version stays. */
  readonly changeQueryHash: (current: DisclosureCase, queryHash: string) => Promise<'saved' | 'stale'>;
  /** 删除练习件; real applications are never deleted. */
  readonly removePractice: (id: string) => Promise<boolean>;
  /** One more event: a compare-and-set on the version, with the tables and the message in the same write. */
  readonly save: (before: DisclosureCase, after: Application) => Promise<'saved' | 'stale'>;
  /** 修改申请 with its new attachments; nothing is written once the office has opened it. @param added uploads of the owner that become attachments */
  readonly edit: (before: DisclosureCase, after: Application, added: readonly string[]) => Promise<Edited>;
  /** 拆分: the application that was split and all its parts under their numbers, in one write. */
  readonly saveSplit: (before: DisclosureCase, after: Application, parts: readonly { readonly application: Application; readonly number: TakenNumber }[]) => Promise<Numbered>;
  /**
   * The stored dates by the calendar of now, and the word to office and applicant when they moved; the version stays,
   * because nothing happened to the case.
   */
  readonly recompute: (found: WithDates, at: Instant) => Promise<'moved' | 'unmoved' | 'stale'>;
}

async function bindUploads(transaction: Transaction, uploadIds: readonly string[], caseId: string, owner: string): Promise<boolean> {
  const uploads = transaction.collection('uploads');
  for (const uploadId of uploadIds) {
    const bound = await uploads.change({ _id: uploadId, owner, state: 'checked' }, { state: 'submitted', caseId });
    if (!bound) return false;
  }
  return true;
}

/**
 * 练习件 lie on a shelf of their own, so that no list, number, table, search or alarm ever meets one, whoever writes the
 * next query.
 */
const shelfOf = ({ practice }: Pick<DisclosureCase, 'practice'>) => (practice ? 'practiceCases' : 'cases');

const lastAt = ({ events }: DisclosureCase): Instant => (events.at(-1) ?? events[0]).at;

/** The word to whoever has to hear of the last event; of practice nobody hears. */
async function tellOf(transaction: Transaction, { disclosure, owner }: Application, record: CaseRecord): Promise<void> {
  if (!disclosure.practice) await addMessage(transaction.collection('messages'), { ...messageAbout(disclosure, owner), link: headOf(record) });
}

/** Whether a number went into the log after it was taken: used by a line of a ledger, or 作废. */
const isLogged = async (transaction: Transaction, number: TakenNumber): Promise<boolean> => await transaction.collection('numberLog').get(numberKey(number)) !== undefined;

/** Undoes everything of a transaction that has written already. */
class Abandoned extends Error {
  constructor(readonly outcome: 'uploadGone') { super(outcome); }
}

export function caseWriting(db: Database, keys: CaseKeys): CaseWriting {
  const messages = messageRepository(db);
  const register: CaseWriting['register'] = (application, { number, onPaper, draftId, uploadOwner }) => {
    const { disclosure, owner, submittedAt } = application;
    const record = newCaseRecord(application, keys);
    return retryingDuplicates(() => db.transaction(async (transaction): Promise<Registered> => {
      const [cases, log] = [transaction.collection(shelfOf(disclosure)), transaction.collection('numberLog')];
      if (await cases.get(disclosure.id)) return 'alreadyRegistered';
      if (number && await isLogged(transaction, number)) return 'numberVoid';
      // One that was filed and is not in the log yet.
      if (onPaper && (await cases.find({ agencyId: disclosure.agencyId, number: disclosure.number }, { limit: 1 })).length > 0) return 'numberVoid';
      if (number && onPaper) await numberOnPaper(transaction, number, submittedAt);
      if (number) await log.add({ _id: numberKey(number), series: number.series, value: number.value, state: 'used', caseId: disclosure.id, at: submittedAt });
      await cases.add(record);
      if (!await bindUploads(transaction, application.attachments().map(({ uploadId }) => uploadId), disclosure.id, uploadOwner ?? owner)) throw new Abandoned('uploadGone');
      if (draftId) await transaction.collection('drafts').remove(draftKey(keys.blind, owner, draftId));
      // A paper whose day of receipt is known counts from its registration on.
      await moveTallies(transaction.collection('tallies'), disclosure.agencyId, undefined, disclosure, yearOf(civilDateAt(lastAt(disclosure))));
      await tellOf(transaction, application, record);
      return 'registered';
    })).catch((error: unknown) => {
      if (error instanceof Abandoned) return error.outcome;
      throw error;
    });
  };

  const file: CaseWriting['file'] = async (application, { number: { series, value }, draftId }) => {
    const { disclosure: { id }, owner } = application;
    const cases = db.collection('cases');
    try {
      await cases.add({ ...newCaseRecord(application, keys), filing: { series, value, ...(draftId && { draft: draftKey(keys.blind, owner, draftId) }) } });
      return 'registered';
    } catch (error) {
      if (!(error instanceof DuplicateError)) throw error;
      // Either it is there already, or its number was given on paper and taken over meanwhile.
      return await cases.get(id) ? 'alreadyRegistered' : 'numberVoid';
    }
  };

  /** The document of the next version, the tables and the message, inside a transaction. */
  async function put(transaction: Transaction, before: DisclosureCase, after: Application, next: typeof editedRecord = advancedRecord): Promise<'saved' | 'stale'> {
    const cases = transaction.collection(shelfOf(before));
    const stored = await cases.get(before.id);
    const found = stored && caseRecord.parse(stored);
    // Nothing more is written of one whose words were erased: whoever read it before still holds them.
    if (found?.version !== before.version || found.erased) return 'stale';
    const record = await follow(transaction, found, keys);
    const made = next(record, after, keys);
    const written = await mayBeMarked(db, keys.blind, record) ? made : withChainOf(made, record);
    await cases.put(before.id, written);
    await moveTallies(transaction.collection('tallies'), before.agencyId, before, after.disclosure, yearOf(civilDateAt(lastAt(after.disclosure))));
    await tellOf(transaction, after, written);
    return 'saved';
  }

  const save: CaseWriting['save'] = (before, after) => retryingDuplicates(() => db.transaction((transaction) => put(transaction, before, after)));

  const edit: CaseWriting['edit'] = (before, after, added) => retryingDuplicates(() => db.transaction(async (transaction): Promise<Edited> => {
    if (await transaction.collection('openings').get(openingKey(before.id, BY_OFFICE))) return 'opened';
    if (await put(transaction, before, after, editedRecord) === 'stale') return 'stale';
    if (!await bindUploads(transaction, added, before.id, after.owner)) throw new Abandoned('uploadGone');
    return 'saved';
  })).catch((error: unknown) => {
    if (error instanceof Abandoned) return error.outcome;
    throw error;
  });

  const forward: CaseWriting['forward'] = (before, after, { application, number }) => retryingDuplicates(() => db.transaction(async (transaction) => {
    if (await isLogged(transaction, number)) return 'numberVoid';
    if (await put(transaction, before, after) === 'stale') return 'stale';
    const { id } = application.disclosure;
    await transaction.collection('numberLog').add({ _id: numberKey(number), series: number.series, value: number.value, state: 'used', caseId: id, at: application.submittedAt });
    const there = newCaseRecord(application, keys);
    await transaction.collection(shelfOf(before)).add(there);
    await tellOf(transaction, application, there);
    return 'saved';
  }));

  const convert: CaseWriting['convert'] = (before, after, { request, number }) => retryingDuplicates(() => db.transaction(async (transaction) => {
    if (await isLogged(transaction, number)) return 'numberVoid';
    if (await put(transaction, before, after) === 'stale') return 'stale';
    await addRequest(transaction, request, number, false, keys);
    return 'saved';
  }));

  const changeQueryHash: CaseWriting['changeQueryHash'] = async (current, queryHash) =>
    (await db.collection(shelfOf(current)).change({ _id: current.id, version: current.version }, { 'intake.queryHash': queryHash }) ? 'saved' : 'stale');

  const saveSplit: CaseWriting['saveSplit'] = (before, after, parts) => retryingDuplicates(() => db.transaction(async (transaction) => {
    for (const { number } of parts) if (await isLogged(transaction, number)) return 'numberVoid';
    if (await put(transaction, before, after) === 'stale') return 'stale';
    const [cases, log, tallies] = [transaction.collection(shelfOf(before)), transaction.collection('numberLog'), transaction.collection('tallies')];
    const at = lastAt(after.disclosure);
    const through = yearOf(civilDateAt(at));
    for (const { application, number } of parts) {
      const { disclosure } = application;
      await log.add({ _id: numberKey(number), series: number.series, value: number.value, state: 'used', caseId: disclosure.id, at });
      // Its last event is older than it is, so the moment is said.
      await cases.add(newCaseRecord(application, keys, at));
      // What was split counts nowhere in table three; its part counts from here on.
      await moveTallies(tallies, before.agencyId, undefined, disclosure, through);
    }
    return 'saved';
  }));

  const recompute: CaseWriting['recompute'] = async ({ application, stored }, at) => {
    const { disclosure, owner } = application;
    const { id, version } = disclosure;
    const projection = projectionOf(disclosure, application, keys.calendar, at);
    const moved = datesMoved(stored, projection);
    // Told first: whoever is stopped in between tells the same again, once by its key, and nothing stays untold.
    if (moved) for (const message of messagesOfMovedDates(disclosure, owner, calendarEdition(keys.calendar), at)) await messages.tell(message);
    if (!await db.collection('cases').change({ _id: id, version }, { projection })) return 'stale';
    return moved ? 'moved' : 'unmoved';
  };

  const removePractice: CaseWriting['removePractice'] = (id) => db.collection('practiceCases').remove(id);

  return { register, file, save, edit, forward, convert, changeQueryHash, saveSplit, recompute, removePractice };
}
