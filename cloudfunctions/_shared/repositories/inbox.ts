import * as z from 'zod/mini';
import { LIMITS } from '@/contract/limits';
import { parseInstant, type Instant } from '@/domain/calendar/instant';
import type { BlindIndex } from '../crypto/blind-index';
import { DuplicateError, gt, lt, oneOf, type Collection, type Database, type Where } from '../database';
import type { Page } from '../paging';
import { instantField } from './fields';
import { readMessage, type KeptMessage } from './message-record';

/** Who reads: what he has read is his own, although colleagues of one role share a message. */
export interface InboxOf {
  /** Pseudonym of the identity, and as what it reads. */
  readonly person: string;
  /** Keys of everyone he is. */
  readonly readers: readonly string[];
}

export interface LetterBoxItem extends KeptMessage {
  readonly unread: boolean;
}

export interface InboxRepository {
  /** Newest first. */
  readonly page: (box: InboxOf, cursor?: string) => Promise<Page<LetterBoxItem>>;
  readonly unread: (box: InboxOf) => Promise<number>;
  /** Marks some as read; what is not his is left alone. */
  readonly read: (box: InboxOf, ids: readonly string[]) => Promise<void>;
  /** 全部已读: everything up to an instant. */
  readonly readThrough: (box: InboxOf, through: Instant) => Promise<void>;
}

const markRecord = z.object({ through: instantField });
const newestFirst = (a: KeptMessage, b: KeptMessage): number => (a.at === b.at ? (a.id < b.id ? 1 : -1) : a.at < b.at ? 1 : -1);
const ORDER = [['at', 'desc'], ['_id', 'desc']] as const;

interface Place { readonly at: Instant; readonly id: string }

/** A message's place: its instant and its id, because one job writes many at one instant. */
function placeOf(cursor: string): Place | undefined {
  const cut = cursor.indexOf('/');
  const at = parseInstant(cursor.slice(0, cut));
  return at && { at, id: cursor.slice(cut + 1) };
}

/** Some of one reader's messages, from a place on. */
async function some(messages: Collection, reader: string, after: Place | undefined, limit: number): Promise<readonly KeptMessage[]> {
  const find = async (where: Where, most: number) => (await messages.find({ reader, ...where }, { limit: most, orderBy: ORDER })).map(readMessage);
  if (!after) return find({}, limit);
  const same = await find({ at: after.at, _id: lt(after.id) }, limit);
  return same.length === limit ? same : [...same, ...await find({ at: lt(after.at) }, limit - same.length)];
}

export function inboxRepository(db: Database, blind: BlindIndex): InboxRepository {
  const [messages, reads, marks] = [db.collection('messages'), db.collection('messageReads'), db.collection('inboxMarks')];
  const readId = (person: string, id: string) => blind.idFrom('read', person, id);
  const throughOf = async (person: string): Promise<string> => {
    const stored = await marks.get(person);
    return stored ? markRecord.parse(stored).through : '';
  };
  const isRead = async (person: string, found: readonly KeptMessage[]): Promise<ReadonlySet<string>> => {
    const [through, single] = await Promise.all([
      throughOf(person),
      found.length > 0 ? reads.find({ _id: oneOf(found.map(({ id }) => readId(person, id))) }, { limit: found.length }) : [],
    ]);
    const ids = new Set(single.map(({ _id }) => _id));
    return new Set(found.filter(({ at, id }) => at <= through || ids.has(readId(person, id))).map(({ id }) => id));
  };
  return {
    page: async ({ person, readers }, cursor) => {
      const after = cursor === undefined ? undefined : placeOf(cursor);
      const parts = await Promise.all(readers.map((reader) => some(messages, reader, after, LIMITS.pageSize + 1)));
      const all = parts.flat().sort(newestFirst);
      const items = all.slice(0, LIMITS.pageSize);
      const read = await isRead(person, items);
      const last = items.at(-1);
      return {
        items: items.map((message) => ({ ...message, unread: !read.has(message.id) })),
        ...(all.length > items.length && last && { next: `${last.at}/${last.id}` }),
      };
    },
    unread: async ({ person, readers }) => {
      const through = await throughOf(person);
      const counts = await Promise.all(readers.map(async (reader) => {
        const [all, read] = await Promise.all([messages.count({ reader, at: gt(through) }), reads.count({ person, reader, at: gt(through) })]);
        return Math.max(0, all - read);
      }));
      return counts.reduce((sum, count) => sum + count, 0);
    },
    read: async ({ person, readers }, ids) => {
      for (const id of ids) {
        const stored = await messages.get(id);
        const message = stored && readMessage(stored);
        if (!message || !readers.includes(message.reader)) continue;
        // Under one id, so that reading twice is reading once.
        await reads.add({ _id: readId(person, id), person, reader: message.reader, at: message.at }).catch((error: unknown) => {
          if (!(error instanceof DuplicateError)) throw error;
        });
      }
    },
    readThrough: async ({ person }, through) => {
      await marks.put(person, { through });
      await reads.removeWhere({ person, at: lt(through) });
    },
  };
}
