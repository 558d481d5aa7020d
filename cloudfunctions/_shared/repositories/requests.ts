import type { StaffRole } from '@/domain/statute/roles';
import { nextMark } from '../chain/record-mark';
import { DuplicateError, type Database, type Stored, type Transaction } from '../database';
import type { CorrectionDraft, DraftReturned, OtherRequest, RequestAnswer } from '../other-request';
import { mapPage, type Page } from '../paging';
import { messageOfDraft, messageOfReturn, messagesOfAnswer, messagesOfRequest } from '../telling-requests';
import { pageOf } from './lists';
import { addMessage } from './messages';
import { numberKey, type TakenNumber } from './numbers';
import { answerChanges, draftChanges, newRequestRecord, readRequest, returnChanges, type NewRequest, type RequestKeys } from './request-record';

type Registered = 'registered' | 'alreadyRegistered' | 'numberVoid' | 'uploadGone';

/** 更正、建议、投诉、意见: written one whole step at a time, with the word to whoever has to hear of it. */
export interface RequestRepository {
  /** A new request with its number and attachments. @param uploadOwner whose the attachments are until then, unless they are the applicant's own */
  readonly register: (request: NewRequest, number: TakenNumber, at: At & { readonly uploadOwner?: string }) => Promise<Registered>;
  readonly find: (id: string) => Promise<OtherRequest | undefined>;
  /** Newest first. */
  readonly ofOwner: (owner: string, cursor?: string) => Promise<Page<OtherRequest>>;
  /** What waits, the oldest first; what was answered, the newest first. */
  readonly ofAgency: (agencyId: string, state: 'open' | 'answered', cursor?: string) => Promise<Page<OtherRequest>>;
  readonly countOpen: (agencyId: string) => Promise<number>;
  /** 拟定: who signs is told. */
  readonly propose: (request: OtherRequest, draft: CorrectionDraft, signer: StaffRole) => Promise<boolean>;
  /** 退回: who drafted is told. */
  readonly giveBack: (request: OtherRequest, returned: DraftReturned) => Promise<boolean>;
  /** 答复, once; with 转送, what opens at the other agency in the same write. @param numbers with the upload that announced the document of the letter @returns numberVoid when a number was recorded as 作废 or the document cleared away meanwhile */
  readonly answer: (request: OtherRequest, answer: RequestAnswer, numbers?: { readonly letter: TakenNumber; readonly announced: string; readonly passed?: Passed }) => Promise<'answered' | 'stale' | 'numberVoid'>;
}

/** @property supervised the county's own office, where the supervising people handle what comes */
interface At { readonly supervised: boolean }
/** The request as another agency gets it. */
interface Passed extends At { readonly request: NewRequest; readonly number: TakenNumber }

/** Undoes everything of a transaction that has written already. */
class Gone extends Error {}
class NumberGone extends Error {}

const isLogged = async (transaction: Transaction, number: TakenNumber): Promise<boolean> => await transaction.collection('numberLog').get(numberKey(number)) !== undefined;

const useNumber = (transaction: Transaction, number: TakenNumber, requestId: string, at: string) =>
  transaction.collection('numberLog').add({ _id: numberKey(number), series: number.series, value: number.value, state: 'used', requestId, at });

/** The document of a new request with its number and messages, inside a write it belongs to. */
export async function addRequest(transaction: Transaction, request: NewRequest, number: TakenNumber, supervised: boolean, keys: RequestKeys): Promise<'added' | 'numberVoid'> {
  if (await isLogged(transaction, number)) return 'numberVoid';
  await useNumber(transaction, number, request.id, request.submittedAt);
  await transaction.collection('requests').add(newRequestRecord(request, keys));
  for (const message of messagesOfRequest(request, supervised)) await addMessage(transaction.collection('messages'), message);
  return 'added';
}

/** One step of a request, on the version that was read, with its new mark. */
async function step(transaction: Transaction, { id, version }: OtherRequest, changes: Readonly<Record<string, unknown>>, { blind }: RequestKeys): Promise<boolean> {
  const requests = transaction.collection('requests');
  const before = await requests.get(id);
  const changed = before && await requests.change({ _id: id, version }, { ...changes, version: version + 1 });
  if (!changed) return false;
  await requests.change({ _id: id }, { mark: nextMark(blind, 'requests', id, before, changed) });
  return true;
}

export function requestRepository(db: Database, keys: RequestKeys): RequestRepository {
  const { sealer } = keys;
  const requests = db.collection('requests');
  const read = (stored: Stored) => readRequest(stored, sealer);

  async function bind(transaction: Transaction, { id, attachments }: NewRequest, owner: string): Promise<void> {
    for (const { uploadId } of attachments) {
      const bound = await transaction.collection('uploads').change({ _id: uploadId, owner, state: 'checked' }, { state: 'submitted', caseId: id });
      if (!bound) throw new Gone();
    }
  }

  return {
    register: async (request, number, { supervised, uploadOwner = request.owner }) => {
      try {
        return await db.transaction(async (transaction): Promise<Registered> => {
          if (await transaction.collection('requests').get(request.id)) return 'alreadyRegistered';
          if (await addRequest(transaction, request, number, supervised, keys) === 'numberVoid') return 'numberVoid';
          await bind(transaction, request, uploadOwner);
          return 'registered';
        });
      } catch (error) {
        if (error instanceof Gone) return 'uploadGone';
        // A rival's document that the snapshot did not show yet.
        if (error instanceof DuplicateError) return await requests.get(request.id) ? 'alreadyRegistered' : 'numberVoid';
        throw error;
      }
    },
    find: async (id) => {
      const stored = await requests.get(id);
      return stored && read(stored);
    },
    ofOwner: async (owner, cursor) => mapPage(await pageOf(requests, { where: { owner }, key: 'key', direction: 'desc' }, cursor), read),
    ofAgency: async (agencyId, state, cursor) =>
      mapPage(await pageOf(requests, { where: { agencyId, state }, key: 'key', direction: state === 'open' ? 'asc' : 'desc' }, cursor), read),
    countOpen: (agencyId) => requests.count({ agencyId, state: 'open' }),
    propose: (request, draft, signer) => db.transaction(async (transaction) => {
      if (!await step(transaction, request, draftChanges(request.id, draft, sealer), keys)) return false;
      await addMessage(transaction.collection('messages'), messageOfDraft(request, draft.at, signer));
      return true;
    }),
    giveBack: (request, returned) => db.transaction(async (transaction) => {
      if (!await step(transaction, request, returnChanges(request.id, returned, sealer), keys)) return false;
      const message = messageOfReturn(request, returned);
      if (message) await addMessage(transaction.collection('messages'), message);
      return true;
    }),
    answer: async (request, answer, numbers) => {
      try {
        return await db.transaction(async (transaction) => {
          if (numbers && await isLogged(transaction, numbers.letter)) return 'numberVoid' as const;
          if (!await step(transaction, request, answerChanges(request.id, answer, sealer), keys)) return 'stale' as const;
          if (numbers && !await transaction.collection('uploads').remove(numbers.announced)) throw new NumberGone();
          if (numbers) await useNumber(transaction, numbers.letter, request.id, answer.at);
          const passed = numbers?.passed;
          if (passed && await addRequest(transaction, passed.request, passed.number, passed.supervised, keys) === 'numberVoid') throw new NumberGone();
          for (const message of messagesOfAnswer(request, answer.at)) await addMessage(transaction.collection('messages'), message);
          return 'answered' as const;
        });
      } catch (error) {
        if (error instanceof NumberGone) return 'numberVoid';
        throw error;
      }
    },
  };
}
