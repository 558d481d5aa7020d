import { randomUUID } from 'node:crypto';
import { CloudError, invalid, noCollection } from '../cloud-error';
import { aggregateDocuments } from './aggregate';
import type { Action, Answer, Cloud } from './context';
import { calculateDocument, getDocument, insertDocument, modifyAndReturnDoc, modifyDocument, removeDocument } from './documents';
import { invokeFunction } from './functions';
import { batchCopyFile, batchDeleteFile, batchGetDownloadUrl, getUploadMetadata } from './storage';
import { abortTransaction, commitTransaction, startTransaction } from './transactions';

/** The actions of the wire protocol that the product uses; any other is refused. */
const ACTIONS: Readonly<Record<string, Action>> = {
  'database.insertDocument': insertDocument,
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
  'database.modifyDocument': modifyDocument,
  'database.modifyAndReturnDoc': modifyAndReturnDoc,
  'database.removeDocument': removeDocument,
  'database.aggregateDocuments': aggregateDocuments,
  'database.startTransaction': startTransaction,
  'database.commitTransaction': commitTransaction,
  'database.abortTransaction': abortTransaction,
  'database.addCollection': () => { throw noCollection('a collection made at run time'); },
  'functions.invokeFunction': invokeFunction,
  'storage.getUploadMetadata': getUploadMetadata,
  'storage.batchGetDownloadUrl': batchGetDownloadUrl,
  'storage.batchDeleteFile': batchDeleteFile,
  'storage.batchCopyFile': batchCopyFile,
};

/** The name of a request; empty when it has none. */
export const actionOf = (body: unknown): string => (typeof body === 'object' && body !== null && 'action' in body ? String(body.action) : '');

/** Answers one request of the SDK. Errors are answers too: HTTP 200 with a code. */
export async function answerAdmin(body: unknown, cloud: Cloud): Promise<Answer> {
  const requestId = randomUUID();
  try {
    const name = actionOf(body);
    const action = Object.hasOwn(ACTIONS, name) ? ACTIONS[name] : undefined;
    if (!action) throw invalid(`action not allowed: ${name}`);
    return { requestId, ...(await action(body, cloud)) };
  } catch (error) {
    if (error instanceof CloudError) return { requestId, code: error.code, message: error.message };
    console.error(error);
    return { requestId, code: 'SYS_ERR', message: 'unexpected error of the local cloud' };
  }
}
