import { yearOf } from '@/domain/calendar/civil-date';
import { calendarEdition } from '@/domain/calendar/edition';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import type { DisclosureCase } from '@/domain/case/case';
import type { Application } from '../application';
import { DuplicateError, type Database, type Transaction } from '../database';
import { messageAbout, messagesOfMovedDates } from '../telling';
import { draftKey } from './drafts';
import { advancedRecord, newCaseRecord, type CaseKeys } from './case-mapping';
import type { WithDates } from './case-reading';
import { caseRecord } from './case-record';
import { addMessage, messageRepository } from './messages';
import { numberKey, type TakenNumber } from './numbers';
import { datesMoved, projectionOf } from './projection';
import { moveTallies } from './tally-move';

type Registered = 'registered' | 'alreadyRegistered' | 'numberVoid' | 'uploadGone';

/** Applications as they are written: each write is whole, or not at all. */
export interface CaseWriting {
  /** A new application with its number, its attachments and the message to the office; the draft goes. */
  readonly register: (application: Application, filing: { readonly number: TakenNumber; readonly draftId?: string }) => Promise<Registered>;
  /** One more event: a compare-and-set on the version, with the tables and the message in the same write. */
  readonly save: (before: DisclosureCase, after: Application) => Promise<'saved' | 'stale'>;
  /** 拆分: the application that was split and all its parts under their numbers, in one write. */
  readonly saveSplit: (before: DisclosureCase, after: Application, parts: readonly { readonly application: Application; readonly number: TakenNumber }[]) => Promise<'saved' | 'stale'>;
  /**
   * The stored dates by the calendar of now, and the word to office and applicant when they moved; the version stays,
   * because nothing happened to the case.
   */
  readonly recompute: (found: WithDates, at: Instant) => Promise<'moved' | 'unmoved' | 'stale'>;
}

/** A rival's document that the snapshot did not show yet; the next look does. */
const DUPLICATE_TRIES = 3;

async function retryingDuplicates<T>(work: () => Promise<T>): Promise<T> {
  for (let left = DUPLICATE_TRIES; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DuplicateError) || left <= 1) throw error;
    }
  }
}

async function bindUploads(transaction: Transaction, application: Application): Promise<boolean> {
  const uploads = transaction.collection('uploads');
  for (const { uploadId } of application.attachments()) {
    const bound = await uploads.change({ _id: uploadId, owner: application.owner, state: 'checked' }, { state: 'submitted', caseId: application.disclosure.id });
    if (!bound) return false;
  }
  return true;
}

/** Undoes everything of a transaction that has written already. */
class Abandoned extends Error {
  constructor(readonly outcome: Registered) { super(outcome); }
}

export function caseWriting(db: Database, keys: CaseKeys): CaseWriting {
  const messages = messageRepository(db);
  const register: CaseWriting['register'] = (application, { number, draftId }) => {
    const { disclosure, owner, submittedAt } = application;
    const record = newCaseRecord(application, keys);
    return retryingDuplicates(() => db.transaction(async (transaction): Promise<Registered> => {
      const [cases, log] = [transaction.collection('cases'), transaction.collection('numberLog')];
      if (await cases.get(disclosure.id)) return 'alreadyRegistered';
      if (await log.get(numberKey(number))) return 'numberVoid';
      await log.add({ _id: numberKey(number), series: number.series, value: number.value, state: 'used', caseId: disclosure.id, at: submittedAt });
      await cases.add(record);
      if (!await bindUploads(transaction, application)) throw new Abandoned('uploadGone');
      if (draftId) await transaction.collection('drafts').remove(draftKey(keys.blind, owner, draftId));
      await addMessage(transaction.collection('messages'), messageAbout(disclosure, owner));
      return 'registered';
    })).catch((error: unknown) => {
      if (error instanceof Abandoned) return error.outcome;
      throw error;
    });
  };

  const save: CaseWriting['save'] = (before, after) => retryingDuplicates(() => db.transaction(async (transaction) => {
    const cases = transaction.collection('cases');
    const stored = await cases.get(before.id);
    const record = stored && caseRecord.parse(stored);
    if (record?.version !== before.version) return 'stale';
    await cases.put(before.id, advancedRecord(record, after, keys.calendar));
    const last = after.disclosure.events.at(-1) ?? after.disclosure.events[0];
    await moveTallies(transaction.collection('tallies'), before.agencyId, before, after.disclosure, yearOf(civilDateAt(last.at)));
    await addMessage(transaction.collection('messages'), messageAbout(after.disclosure, after.owner));
    return 'saved';
  }));

  const saveSplit: CaseWriting['saveSplit'] = (before, after, parts) => retryingDuplicates(() => db.transaction(async (transaction) => {
    const [cases, log, tallies, told] = [transaction.collection('cases'), transaction.collection('numberLog'), transaction.collection('tallies'), transaction.collection('messages')];
    const stored = await cases.get(before.id);
    const record = stored && caseRecord.parse(stored);
    if (record?.version !== before.version) return 'stale';
    const last = after.disclosure.events.at(-1) ?? after.disclosure.events[0];
    const through = yearOf(civilDateAt(last.at));
    await cases.put(before.id, advancedRecord(record, after, keys.calendar));
    await moveTallies(tallies, before.agencyId, before, after.disclosure, through);
    await addMessage(told, messageAbout(after.disclosure, after.owner));
    for (const { application, number } of parts) {
      const { disclosure } = application;
      await log.add({ _id: numberKey(number), series: number.series, value: number.value, state: 'used', caseId: disclosure.id, at: last.at });
      await cases.add(newCaseRecord(application, keys));
      // What was split counts nowhere; its part counts from here on.
      await moveTallies(tallies, before.agencyId, after.disclosure, disclosure, through);
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

  return { register, save, saveSplit, recompute };
}
