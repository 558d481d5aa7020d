import * as z from 'zod/mini';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt, type Instant } from '@/domain/calendar/instant';
import { isPastKeeping, lastYearPastKeeping, requestKeptThrough } from '@/domain/keeping/keeping';
import type { RetentionKey } from '@/domain/statute/retention';
import type { Application } from '../application';
import { between, DuplicateError, MAX_PAGE, type Database, type Stored, type Transaction } from '../database';
import { erasedCase } from '../erasure/erased-case';
import { letterErasure } from '../erasure/erased-letter';
import { erasedRequest, letterFileOf } from '../erasure/erased-request';
import { ERASED_WORDS } from '../erasure/without-words';
import type { OtherRequest } from '../other-request';
import type { Page } from '../paging';
import { applicationOf, type CaseKeys } from './case-mapping';
import { caseRecord } from './case-record';
import { instantField } from './fields';
import { letterRecord } from './letter-record';
import { pageOf, walk } from './lists';
import { readRequest, requestRecord } from './request-record';

const erasureRecord = z.strictObject({
  /** Id of the case. */
  _id: z.string(), agencyId: z.string(), number: z.string(), at: instantField, by: z.string(),
  /** 鉴定和批准的文号, sealed: people write names into it. */
  basis: z.string().check(z.startsWith('v1.')),
  /** Files that still have to go, and whether there are any. */
  files: z.array(z.string()), filesGone: z.boolean(),
});

/** 删除清册的一行. */
export interface Erasure {
  readonly id: string;
  readonly number: string;
  readonly at: Instant;
  /** Member id. */
  readonly by: string;
  readonly basis: string;
}

/** Who erases, when, on which decision. */
interface Erasing {
  readonly term: RetentionKey;
  readonly today: CivilDate;
  readonly at: Instant;
  readonly by: string;
  readonly basis: string;
}

/** 到期的个人信息: found, erased one case in one write, and kept in a list that stays. */
export interface ErasureRepository {
  /** Past the term and not erased, the latest first. */
  readonly expired: (agencyId: string, term: RetentionKey, today: CivilDate, cursor?: string) => Promise<Page<Application>>;
  /** 更正、建议、投诉、意见 answered so long ago that their term is over, the latest first; twenty at most. */
  readonly expiredRequests: (agencyId: string, term: RetentionKey, today: CivilDate) => Promise<readonly OtherRequest[]>;
  /** An application or a request. @returns the files that have to go now; undefined when it is another agency's, not past its term, or erased already */
  readonly erase: (agencyId: string, id: string, erasing: Erasing) => Promise<readonly string[] | undefined>;
  /** The files of an erased case are gone. */
  readonly filesGone: (id: string) => Promise<void>;
  /** Erased cases whose files are not gone yet; a page at most. */
  readonly withFiles: () => Promise<readonly { readonly id: string; readonly files: readonly string[] }[]>;
  /** 代办人 of applications withdrawn before they were received and written last in a stretch of days; his name and number go. @returns how many */
  readonly forgetHelpers: (from: CivilDate, before: CivilDate) => Promise<number>;
  /** Newest first. */
  readonly listOf: (agencyId: string, limit: number) => Promise<readonly Erasure[]>;
}

/** What went, and the files that have to go after it. */
interface Gone { readonly number: string; readonly files: readonly string[] }

const isPast = (at: Instant, term: RetentionKey, today: CivilDate): boolean => {
  const through = requestKeptThrough(civilDateAt(at), term);
  return through !== undefined && today > through;
};

const KEY = 'projection.closedKey';
const WRITTEN = 'projection.writtenKey';
const ENDED = { 'projection.shelf.ended': true } as const;

export function erasureRepository(db: Database, keys: CaseKeys): ErasureRepository {
  const { sealer } = keys;
  const place = (id: string) => ({ collection: 'erasures', id, field: 'basis' });
  const read = (stored: Stored): Application => applicationOf(caseRecord.parse(stored), keys);

  const isForgotten = (id: string, helperName: string): boolean => sealer.open(helperName, { collection: 'cases', id, field: 'helperName' }) === ERASED_WORDS;

  /** 文书 and 附件 of the case lose their names, and the answers of the wizard go. */
  async function eraseBeside(transaction: Transaction, id: string): Promise<readonly string[]> {
    const [letters, uploads] = [transaction.collection('letters'), transaction.collection('uploads')];
    const [issued, sent] = [await letters.find({ caseId: id }, { limit: MAX_PAGE }), await uploads.find({ caseId: id }, { limit: MAX_PAGE })];
    for (const letter of issued) await letters.change({ _id: letter._id }, letterErasure(letter, sealer));
    for (const { _id } of sent) await uploads.change({ _id }, { name: sealer.seal(ERASED_WORDS, { collection: 'uploads', id: _id, field: 'name' }) });
    await transaction.collection('wizards').remove(id);
    return [...issued.map((letter) => letterRecord.parse(letter).fileId), ...sent.flatMap(({ fileId, incomingId }) => [String(fileId), String(incomingId)])];
  }

  async function eraseRequest(transaction: Transaction, agencyId: string, id: string, { term, today, at }: Erasing): Promise<Gone | undefined> {
    const stored = await transaction.collection('requests').get(id);
    const record = stored && requestRecord.parse(stored);
    if (!record?.answered || record.agencyId !== agencyId || record.erased || !isPast(record.answered.at, term, today)) return undefined;
    const files = [...letterFileOf(record, keys), ...await eraseBeside(transaction, id)];
    await transaction.collection('requests').put(id, erasedRequest(record, at, keys));
    return { number: record.number, files };
  }

  async function eraseCase(transaction: Transaction, agencyId: string, stored: Stored, { term, today, at }: Erasing): Promise<Gone | undefined> {
    const record = caseRecord.parse(stored);
    if (record.agencyId !== agencyId || record.erased || !isPastKeeping(applicationOf(record, keys).disclosure, term, today)) return undefined;
    const files = await eraseBeside(transaction, record._id);
    await transaction.collection('cases').put(record._id, erasedCase(record, at, keys));
    return { number: record.number, files };
  }

  return {
    expired: async (agencyId, term, today, cursor) => {
      const last = lastYearPastKeeping(term, today);
      if (last === undefined) return { items: [] };
      const page = await pageOf(db.collection('cases'), { where: { agencyId, ...ENDED, [KEY]: between('', `${last + 1}-01-01`) }, key: KEY, direction: 'desc' }, cursor);
      // The last thing may have happened to it after it was closed.
      const items = page.items.map(read).filter(({ disclosure, erased }) => !erased && isPastKeeping(disclosure, term, today));
      return { ...page, items };
    },
    expiredRequests: async (agencyId, term, today) => {
      const last = lastYearPastKeeping(term, today);
      const found: OtherRequest[] = [];
      if (last === undefined) return found;
      let cursor: string | undefined;
      do {
        const page = await pageOf(db.collection('requests'), { where: { agencyId, state: 'answered', key: between('', `${last + 1}-01-01`) }, key: 'key', direction: 'desc' }, cursor);
        found.push(...page.items.map((stored) => readRequest(stored, sealer)).filter(({ erased }) => !erased));
        cursor = page.next;
      } while (cursor !== undefined && found.length === 0);
      return found;
    },
    erase: async (agencyId, id, erasing) => {
      const { at, by, basis } = erasing;
      try {
        return await db.transaction(async (transaction) => {
          const stored = await transaction.collection('cases').get(id);
          const gone = stored ? await eraseCase(transaction, agencyId, stored, erasing) : await eraseRequest(transaction, agencyId, id, erasing);
          if (!gone) return undefined;
          const { number, files } = gone;
          await transaction.collection('erasures').add({ _id: id, agencyId, number, at, by, basis: sealer.seal(basis, place(id)), files: [...files], filesGone: files.length === 0 });
          return files;
        });
      } catch (error) {
        // Somebody else erased it at this moment.
        if (error instanceof DuplicateError) return undefined;
        throw error;
      }
    },
    filesGone: async (id) => { await db.collection('erasures').change({ _id: id }, { files: [], filesGone: true }); },
    withFiles: async () => (await db.collection('erasures').find({ filesGone: false }, { limit: MAX_PAGE, orderBy: [['at', 'asc']] })).map((stored) => {
      const { _id: id, files } = erasureRecord.parse(stored);
      return { id, files };
    }),
    forgetHelpers: async (from, before) => {
      let forgotten = 0;
      for await (const stored of walk(db.collection('cases'), {}, WRITTEN, from, before)) {
        const { _id: id, version, state, person } = caseRecord.parse(stored);
        if (state !== 'withdrawnUnconfirmed' || !person.helperName || isForgotten(id, person.helperName)) continue;
        const fields = (['helperName', 'helperPhone'] as const).filter((field) => person[field] !== undefined);
        const changes = Object.fromEntries(fields.map((field) => [`person.${field}`, sealer.seal(ERASED_WORDS, { collection: 'cases', id, field })]));
        if (await db.collection('cases').change({ _id: id, version }, changes)) forgotten += 1;
      }
      return forgotten;
    },
    listOf: async (agencyId, limit) => (await db.collection('erasures').find({ agencyId }, { limit, orderBy: [['at', 'desc']] })).map((stored) => {
      const { _id: id, number, at, by, basis } = erasureRecord.parse(stored);
      return { id, number, at, by, basis: sealer.open(basis, place(id)) };
    }),
  };
}
