import { yearOf, type CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import { indexNumber } from '@/domain/publishing/index-number';
import type { Item, KeptContent, KeptItemFile, Revision } from '@/domain/publishing/item';
import type { ItemList } from '@/contract/item-lists';
import type { Keyed } from '../chain/keyed';
import { nextMark, recordMark } from '../chain/record-mark';
import { DuplicateError, type Database, type Transaction } from '../database';
import type { Page } from '../paging';
import type { Message } from '../telling';
import { countItems, dueOnes, firstDue, pageOfItems, type ItemLooker } from './item-lists';
import { readVersion, versionRecord } from './item-versions';
import { itemDocument, readItem, recountedDuty, type ItemHead } from './item-record';
import { addMessage } from './messages';
import { seriesKey } from './numbers';
import type { Publication } from './publication-record';
import { writePublication } from './publications';
import { nextSerial } from './serials';

/** Files that become an item's with a write, and whose they were. */
interface TakenFiles {
  readonly uploadIds: readonly string[];
  readonly owner: string;
}

/** What goes with a change of an item. */
interface With {
  readonly files?: TakenFiles;
  readonly messages?: readonly Message[];
}

interface Publishing {
  /** 机关代码 and day of the 索引号. */
  readonly code: string;
  readonly on: CivilDate;
  readonly at: Instant;
  /** The item as it is afterwards. */
  readonly make: (indexNumber: string) => Item;
  readonly seen: (item: Item) => Publication;
  /** Files that are kept elsewhere from now on. */
  readonly moved: readonly KeptItemFile[];
}

type Saved = 'saved' | 'stale' | 'uploadGone';

/** 政府信息, the office's side; every change is one write with what goes with it. */
export interface ItemRepository {
  readonly find: (id: string) => Promise<Item | undefined>;
  /** A text as it was public. */
  readonly version: (id: string, revision: number) => Promise<{ readonly revision: Revision; readonly content: KeptContent } | undefined>;
  /** @returns stale when the same draft is there already */
  readonly add: (item: Item, more?: With) => Promise<Saved>;
  /** Version n-1 becomes n. */
  readonly save: (item: Item, more?: With) => Promise<Saved>;
  /**
   * 公开: takes the 索引号 where there is none yet, and writes the office's and the public side at once.
   * @returns stale when somebody was faster; no number is used then
   */
  readonly publish: (item: Item, publishing: Publishing) => Promise<Item | 'stale'>;
  /** 撤回, on both sides at once. */
  readonly withdraw: (item: Item, publication: Publication, more: { readonly messages: readonly Message[]; readonly moved: readonly KeptItemFile[] }) => Promise<'saved' | 'stale'>;
  /** Takes a draft away of which nothing was public; its files are the caller's to remove. */
  readonly remove: (item: Pick<Item, 'id' | 'version'>) => Promise<boolean>;
  /** Files that no text names any more. */
  readonly dropUploads: (id: string, uploadIds: readonly string[]) => Promise<void>;
  readonly list: (agencyId: string, show: ItemList, looker: ItemLooker, cursor?: string) => Promise<Page<ItemHead>>;
  readonly count: (agencyId: string, show: ItemList, looker: ItemLooker) => Promise<number>;
  /** Duties that today's calendar counts otherwise are put right; nobody's version changes by it. @returns how many were looked at, and how many moved */
  readonly recountDuties: () => Promise<{ readonly checked: number; readonly moved: number }>;
  /** What has to be published first. */
  readonly firstDue: (agencyId: string) => Promise<ItemHead | undefined>;
}

/** Undoes everything of a transaction that has written already. */
class UploadGone extends Error {}

const TRIES = 5;

async function bind(transaction: Transaction, id: string, { uploadIds, owner }: TakenFiles): Promise<void> {
  for (const uploadId of uploadIds) {
    if (!await transaction.collection('uploads').change({ _id: uploadId, owner, state: 'checked' }, { state: 'submitted', caseId: id })) throw new UploadGone();
  }
}

/** Where files are kept from now on, so that the office finds them. */
async function place(transaction: Transaction, moved: readonly KeptItemFile[]): Promise<void> {
  for (const { uploadId, fileId, path } of moved) await transaction.collection('uploads').change({ _id: uploadId }, { fileId, keptPath: path });
}

async function along(transaction: Transaction, id: string, { files, messages = [] }: With): Promise<void> {
  if (files) await bind(transaction, id, files);
  for (const message of messages) await addMessage(transaction.collection('messages'), message);
}

/** A number or a message of a rival that the snapshot did not show yet. */
async function again<T>(work: () => Promise<T>): Promise<T> {
  for (let left = TRIES; ; left -= 1) {
    try { return await work(); } catch (error) { if (!(error instanceof DuplicateError) || left <= 1) throw error; }
  }
}

export function itemRepository(db: Database, { calendar, blind }: { readonly calendar: WorkCalendar; readonly blind: Keyed }): ItemRepository {
  const items = db.collection('items');
  const document = (item: Item) => {
    const made = itemDocument(item, calendar);
    return { ...made, mark: recordMark(blind, 'items', item.id, made) };
  };

  async function replace(transaction: Transaction, item: Item): Promise<boolean> {
    const items = transaction.collection('items');
    const [before, after] = [await items.get(item.id), document(item)];
    const { agencyId: _same, version, ...changes } = after;
    return before !== undefined && items.updateVersion(item.id, version - 1, { ...changes, mark: nextMark(blind, 'items', item.id, before, after) });
  }

  const saving = async (work: (transaction: Transaction) => Promise<Saved>): Promise<Saved> => {
    try { return await db.transaction(work); } catch (error) {
      if (error instanceof UploadGone) return 'uploadGone';
      throw error;
    }
  };

  return {
    find: async (id) => {
      const stored = await items.get(id);
      return stored && readItem(stored);
    },
    version: async (id, revision) => readVersion(await db.collection('itemVersions').get(`${id}:${revision}`)),
    add: async (item, more = {}) => {
      try {
        return await saving(async (transaction) => {
          if (await transaction.collection('items').get(item.id)) return 'stale';
          await transaction.collection('items').add({ _id: item.id, ...document(item) });
          await along(transaction, item.id, more);
          return 'saved';
        });
      } catch (error) {
        if (error instanceof DuplicateError) return 'stale';
        throw error;
      }
    },
    save: (item, more = {}) => saving(async (transaction) => {
      if (!await replace(transaction, item)) return 'stale';
      await along(transaction, item.id, more);
      return 'saved';
    }),
    publish: ({ id, agencyId, version }, { code, on, at, make, seen, moved }) => again(() => db.transaction(async (transaction) => {
      const stored = await transaction.collection('items').get(id);
      const now = stored && readItem(stored);
      if (now?.version !== version) return 'stale';
      const had = (now.live ?? now.withdrawn?.was)?.indexNumber;
      const year = yearOf(on);
      const item = make(had ?? indexNumber(code, on, await nextSerial(transaction, seriesKey({ agencyId, year, of: 'items' }), id, at)));
      if (!await replace(transaction, item)) throw new Error('an item that changed inside its own transaction');
      const kept = versionRecord(item);
      if (kept) await transaction.collection('itemVersions').put(kept._id, kept);
      await writePublication(transaction, seen(item));
      await place(transaction, moved);
      return item;
    })),
    withdraw: (item, publication, { messages, moved }) => db.transaction(async (transaction) => {
      if (!await replace(transaction, item)) return 'stale';
      await writePublication(transaction, publication);
      await place(transaction, moved);
      for (const message of messages) await addMessage(transaction.collection('messages'), message);
      return 'saved';
    }),
    remove: async ({ id, version }) => await items.removeWhere({ _id: id, version }) === 1,
    dropUploads: async (id, uploadIds) => { for (const uploadId of uploadIds) await db.collection('uploads').removeWhere({ _id: uploadId, caseId: id }); },
    list: (agencyId, show, looker, cursor) => pageOfItems(items, agencyId, show, looker, cursor),
    count: (agencyId, show, looker) => countItems(items, agencyId, show, looker),
    recountDuties: async () => {
      const report = { checked: 0, moved: 0 };
      for await (const stored of dueOnes(items)) {
        report.checked += 1;
        const changes = recountedDuty(stored, calendar);
        // Whoever saved it meanwhile has counted by the same calendar.
        if (changes && await items.change({ _id: stored._id, version: Number(stored.version) }, changes)) report.moved += 1;
      }
      return report;
    },
    firstDue: (agencyId) => firstDue(items, agencyId),
  };
}
