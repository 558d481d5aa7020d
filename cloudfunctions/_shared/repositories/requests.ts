import type { Sealer } from '../crypto/sealer';
import { DuplicateError, type Database, type Stored, type Transaction } from '../database';
import type { OtherRequest, RequestAnswer } from '../other-request';
import { mapPage, type Page } from '../paging';
import { messagesOfAnswer, messagesOfRequest } from '../telling-requests';
import { pageOf } from './lists';
import { addMessage } from './messages';
import { numberKey, type TakenNumber } from './numbers';
import { answerChanges, newRequestRecord, readRequest, type NewRequest } from './request-record';

type Registered = 'registered' | 'alreadyRegistered' | 'numberVoid' | 'uploadGone';

/** 更正、建议、投诉、意见: written one whole step at a time, with the word to whoever has to hear of it. */
export interface RequestRepository {
  /** A new request with its number and attachments. @param supervised told to the county's supervising people too */
  readonly register: (request: NewRequest, number: TakenNumber, supervised: boolean) => Promise<Registered>;
  readonly find: (id: string) => Promise<OtherRequest | undefined>;
  /** Newest first. */
  readonly ofOwner: (owner: string, cursor?: string) => Promise<Page<OtherRequest>>;
  /** What waits, the oldest first; what was answered, the newest first. */
  readonly ofAgency: (agencyId: string, state: 'open' | 'answered', cursor?: string) => Promise<Page<OtherRequest>>;
  readonly countOpen: (agencyId: string) => Promise<number>;
  /** 答复, once. @returns numberVoid when the number of its letter was recorded as 作废 meanwhile */
  readonly answer: (request: OtherRequest, answer: RequestAnswer, number?: TakenNumber) => Promise<'answered' | 'stale' | 'numberVoid'>;
}

/** Undoes everything of a transaction that has written already. */
class Gone extends Error {}

const isLogged = async (transaction: Transaction, number: TakenNumber): Promise<boolean> => await transaction.collection('numberLog').get(numberKey(number)) !== undefined;

const useNumber = (transaction: Transaction, number: TakenNumber, requestId: string, at: string) =>
  transaction.collection('numberLog').add({ _id: numberKey(number), series: number.series, value: number.value, state: 'used', requestId, at });

/** The document of a new request with its number and messages, inside a write it belongs to. */
export async function addRequest(transaction: Transaction, request: NewRequest, number: TakenNumber, supervised: boolean, sealer: Sealer): Promise<'added' | 'numberVoid'> {
  if (await isLogged(transaction, number)) return 'numberVoid';
  await useNumber(transaction, number, request.id, request.submittedAt);
  await transaction.collection('requests').add(newRequestRecord(request, sealer));
  for (const message of messagesOfRequest(request, supervised)) await addMessage(transaction.collection('messages'), message);
  return 'added';
}

export function requestRepository(db: Database, { sealer }: { readonly sealer: Sealer }): RequestRepository {
  const requests = db.collection('requests');
  const read = (stored: Stored) => readRequest(stored, sealer);

  async function bind(transaction: Transaction, { id, owner, attachments }: NewRequest): Promise<void> {
    for (const { uploadId } of attachments) {
      const bound = await transaction.collection('uploads').change({ _id: uploadId, owner, state: 'checked' }, { state: 'submitted', caseId: id });
      if (!bound) throw new Gone();
    }
  }

  return {
    register: async (request, number, supervised) => {
      try {
        return await db.transaction(async (transaction): Promise<Registered> => {
          if (await transaction.collection('requests').get(request.id)) return 'alreadyRegistered';
          if (await addRequest(transaction, request, number, supervised, sealer) === 'numberVoid') return 'numberVoid';
          await bind(transaction, request);
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
    answer: (request, answer, number) => db.transaction(async (transaction) => {
      if (number && await isLogged(transaction, number)) return 'numberVoid';
      if (!await transaction.collection('requests').updateVersion(request.id, request.version, answerChanges(request.id, answer, sealer))) return 'stale';
      if (number) await useNumber(transaction, number, request.id, answer.at);
      for (const message of messagesOfAnswer(request, answer.at)) await addMessage(transaction.collection('messages'), message);
      return 'answered';
    }),
  };
}
