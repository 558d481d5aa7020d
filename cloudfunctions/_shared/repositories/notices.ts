import * as z from 'zod/mini';
import type { NoticeChange } from '@/domain/calendar/import-notice';
import { DuplicateError, MAX_PAGE, type Database, type Stored } from '../database';
import { civilDate, instantField } from './fields';

const document = z.strictObject({ title: z.string(), address: z.string(), number: z.optional(z.string()) });
const holiday = z.strictObject({ name: z.string(), from: civilDate, to: civilDate });

const noticeRecord = z.strictObject({
  _id: z.string(),
  year: z.int(),
  /** 1 the notice of the year, then its amendments. */
  sequence: z.int().check(z.gte(1)),
  kind: z.enum(['year', 'amendment']),
  document,
  holidays: z.array(holiday),
  extensions: z.array(z.strictObject({ name: z.string(), to: civilDate })),
  makeUpWorkdays: z.array(civilDate),
  /** The official words as they were pasted. */
  text: z.string(),
  importedBy: z.string(),
  importedAt: instantField,
});

/** How an imported notice came in. */
interface Importing {
  readonly sequence: number;
  readonly text: string;
  /** Member of the county office. */
  readonly importedBy: string;
  readonly importedAt: z.infer<typeof instantField>;
}

/** 导入的放假安排: what the county added to the notices that came with the release; never edited. */
export interface NoticeRepository {
  /** In the order they take effect. */
  readonly all: () => Promise<readonly (NoticeChange & { readonly id: string })[]>;
  /** @returns false when someone else imported the same meanwhile */
  readonly add: (change: NoticeChange, how: Importing) => Promise<boolean>;
}

function read(stored: Stored): NoticeChange & { readonly id: string } {
  const { _id: id, kind, year, document: of, holidays, extensions, makeUpWorkdays } = noticeRecord.parse(stored);
  const source = { title: of.title, address: of.address, ...(of.number && { number: of.number }) };
  return kind === 'year'
    ? { id, kind, notice: { year, documents: [source], holidays, makeUpWorkdays } }
    : { id, kind, amendment: { year, document: source, holidays, extensions, makeUpWorkdays } };
}

const contentOf = (change: NoticeChange) => (change.kind === 'year'
  ? { ...change.notice, document: change.notice.documents[0], documents: undefined, extensions: [] }
  : change.amendment);

export function noticeRepository(db: Database): NoticeRepository {
  const notices = db.collection('notices');
  return {
    all: async () => (await notices.find({}, { limit: MAX_PAGE, orderBy: [['year', 'asc'], ['sequence', 'asc']] })).map(read),
    add: async (change, { sequence, ...how }) => {
      const content = contentOf(change);
      try {
        await notices.add({ _id: `${content.year}-${sequence}`, kind: change.kind, sequence, ...content, ...how });
        return true;
      } catch (error) {
        if (error instanceof DuplicateError) return false;
        throw error;
      }
    },
  };
}
