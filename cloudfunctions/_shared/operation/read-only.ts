import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt } from '@/domain/calendar/instant';
import type { Collection, Database, Transaction, TransactionCollection } from '../database';
import type { Pause } from '../repositories/maintenance';
import type { CollectionName } from '../schema';
import { refuse } from '../refusal';

/** Something would have been written while the deployment is read-only; nothing of it was. */
export class ReadOnlyError extends Error {
  override readonly name = 'ReadOnlyError';
  constructor(readonly pause: Pause) { super('read-only'); }
}

/** 只读的拒绝, the same for everybody: why, until when, and what becomes of what was typed. */
export const refuseReadOnly = ({ words, until }: Pause) => refuse(
  'readOnly', `现在只能查看，暂时不能提交和办理：${words}。预计${formatDate(civilDateAt(until))}${clockTimeAt(until)}恢复，填好的内容请先留着，到时再交。`,
);

/**
 * What reading leaves behind: without it nothing could be looked at. The log of looks at personal data goes on, because
 * without it nobody may look; guesses and 速度上限 go on being counted.
 */
const LEFT_BY_READING: ReadonlySet<string> = new Set(['accessLog', 'accessHeads', 'messageReads', 'inboxMarks', 'openings', 'findingCounts', 'guesses', 'paces', 'keyChecks', 'metrics', 'operation']);

type Refusing = () => Promise<void>;

function refusing(inside: TransactionCollection, check: Refusing): TransactionCollection {
  return {
    get: inside.get,
    find: inside.find,
    add: async (document) => { await check(); return inside.add(document); },
    put: async (id, document) => { await check(); return inside.put(id, document); },
    updateVersion: async (id, version, changes) => { await check(); return inside.updateVersion(id, version, changes); },
    change: async (where, changes) => { await check(); return inside.change(where, changes); },
    remove: async (id) => { await check(); return inside.remove(id); },
  };
}

/**
 * A database that writes nothing while there is a pause. Here and not in the actions: what an action writes is then known
 * of all of them, of those that will be written too.
 * @throws ReadOnlyError from whatever writes
 */
export function readOnlyDuring(db: Database, pause: () => Promise<Pause | undefined>): Database {
  const check: Refusing = async () => {
    const now = await pause();
    if (now) throw new ReadOnlyError(now);
  };
  const guarded = (name: CollectionName): Collection => {
    const open = db.collection(name);
    if (LEFT_BY_READING.has(name)) return open;
    return { ...open, ...refusing(open, check), removeWhere: async (where) => { await check(); return open.removeWhere(where); } };
  };
  return {
    collection: guarded,
    transaction: (work) => db.transaction((transaction: Transaction) => work({
      collection: (name) => (LEFT_BY_READING.has(name) ? transaction.collection(name) : refusing(transaction.collection(name), check)),
    })),
  };
}

/** As long as an answer is believed, so that writing costs no question each time; 备份 waits this long. */
export const BELIEVED_MS = 10_000;

/** Asks at most once in a while. */
export function asked<T>(ask: () => Promise<T>, now: () => number = Date.now): () => Promise<T> {
  let kept: { readonly until: number; readonly answer: Promise<T> } | undefined;
  return () => {
    if (!kept || kept.until <= now()) {
      const answer = ask();
      const asking = { until: now() + BELIEVED_MS, answer };
      kept = asking;
      answer.catch(() => { if (kept === asking) kept = undefined; });
    }
    return kept.answer;
  };
}
