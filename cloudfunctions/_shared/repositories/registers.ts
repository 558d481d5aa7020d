import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Instant } from '@/domain/calendar/instant';
import { append, between, DuplicateError, increment, MAX_PAGE, type Database, type Transaction } from '../database';
import { mapPage, type Page } from '../paging';
import { pageOf } from './lists';
import { keysOf, monthId, monthPlace, readMonth, readOutlet, readRegistration, type KeptMonth, type KeptOutlet, type Registration, type Said } from './register-record';

/** Somebody at a moment, with his reason. */
interface Doing { readonly at: Instant; readonly by: string; readonly reason?: string }

interface NewRegistration extends Said { readonly id: string; readonly agencyId: string }

/** 在别处公开的: channels, single registrations and months' counts of an agency. */
export interface RegisterRepository {
  readonly outlets: (agencyId: string) => Promise<readonly KeptOutlet[]>;
  readonly addOutlet: (outlet: Omit<KeptOutlet, 'version'>, by: Doing) => Promise<void>;
  readonly changeOutlet: (before: KeptOutlet, after: Pick<KeptOutlet, 'kind' | 'name' | 'address' | 'retired'>, by: Doing) => Promise<'saved' | 'stale'>;
  /** The like of an entry that is kept: the same address on any channel, or the same title and day on this one. */
  readonly sameAs: (agencyId: string, said: Said) => Promise<{ readonly registration: Registration; readonly by: 'link' | 'titleAndDay' } | undefined>;
  /** @returns known when an earlier try of the same key registered it */
  readonly register: (registration: NewRegistration, by: Doing) => Promise<'registered' | 'known'>;
  readonly find: (id: string) => Promise<Registration | undefined>;
  /** Of a year, newest first. */
  readonly listOf: (agencyId: string, year: number, outletId?: string, cursor?: string) => Promise<Page<Registration>>;
  readonly correct: (before: Registration, after: Said, by: Doing) => Promise<'saved' | 'stale'>;
  readonly remove: (before: Registration, by: Doing) => Promise<'saved' | 'stale'>;
  readonly monthsOf: (agencyId: string, year: number) => Promise<readonly KeptMonth[]>;
  readonly monthOf: (outletId: string, year: number, month: number) => Promise<KeptMonth | undefined>;
  /** @param before the count that was shown; another one meanwhile is not overwritten */
  readonly saveCount: (place: { readonly agencyId: string; readonly outletId: string; readonly year: number; readonly month: number }, count: number | null, before: number | null, by: Doing) => Promise<'saved' | 'stale' | 'fewerThanSingles'>;
  /** Items of this product that became public in a year, withdrawn ones included. */
  readonly publishedHere: (agencyId: string, year: number) => Promise<number>;
}

/** What the public reads needs no more. */
export type NumbersRepository = Pick<RegisterRepository, 'outlets' | 'monthsOf' | 'publishedHere'>;

async function countSingle(transaction: Transaction, agencyId: string, outletId: string, on: CivilDate, by: 1 | -1): Promise<void> {
  const [months, place] = [transaction.collection('outletMonths'), monthPlace(outletId, on)];
  if (!await months.change({ _id: monthId(place) }, { singles: increment(by) })) await months.add({ _id: monthId(place), agencyId, ...place, singles: by, count: null, changes: [] });
}

const present = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
const saidOf = ({ outletId, title, on, link, category }: Said): Said => present({ outletId, title, on, link, category });

export function registerRepository(db: Database): RegisterRepository {
  const [outlets, registrations, months] = [db.collection('outlets'), db.collection('registrations'), db.collection('outletMonths')];
  return {
    outlets: async (agencyId) => (await outlets.find({ agencyId }, { limit: MAX_PAGE, orderBy: [['_id', 'asc']] })).map(readOutlet),
    addOutlet: async ({ id, ...outlet }, { at, by }) => {
      await outlets.add(present({ _id: id, ...outlet, version: 1, changes: [{ at, by }] }));
    },
    changeOutlet: async ({ id, version, kind, name, address, retired }, after, { at, by }) => {
      const change = append({ at, by, before: present({ kind, name, address, retired }) });
      return await outlets.updateVersion(id, version, { ...after, address: after.address, changes: change }) ? 'saved' : 'stale';
    },
    sameAs: async (agencyId, said) => {
      const { linkKey, titleKey } = keysOf('', said);
      const byLink = linkKey && await registrations.findOne({ agencyId, state: 'kept', linkKey });
      if (byLink) return { registration: readRegistration(byLink), by: 'link' };
      const byTitle = await registrations.findOne({ agencyId, state: 'kept', titleKey, outletId: said.outletId });
      return byTitle && { registration: readRegistration(byTitle), by: 'titleAndDay' };
    },
    register: async ({ id, agencyId, ...said }, { at, by }) => {
      try {
        return await db.transaction(async (transaction) => {
          const inside = transaction.collection('registrations');
          if (await inside.get(id)) return 'known';
          await inside.add({ _id: id, agencyId, version: 1, state: 'kept', ...saidOf(said), ...keysOf(id, said), changes: [{ type: 'registered', at, by }] });
          await countSingle(transaction, agencyId, said.outletId, said.on, 1);
          return 'registered';
        });
      } catch (error) {
        // A rival's document that the snapshot did not show yet.
        if (error instanceof DuplicateError && await registrations.get(id)) return 'known';
        throw error;
      }
    },
    find: async (id) => {
      const stored = await registrations.get(id);
      return stored && readRegistration(stored);
    },
    listOf: async (agencyId, year, outletId, cursor) => {
      const where = { agencyId, state: 'kept', ...(outletId && { outletId }), key: between(`${year}-01-01`, `${year + 1}-01-01`) };
      return mapPage(await pageOf(registrations, { where, key: 'key', direction: 'desc' }, cursor), readRegistration);
    },
    correct: (before, after, { at, by, reason }) => db.transaction(async (transaction) => {
      const { id, agencyId, version, outletId, on } = before;
      const changes = append(present({ type: 'corrected', at, by, reason, before: saidOf(before) }));
      const { title, link, category } = after;
      if (!await transaction.collection('registrations').updateVersion(id, version, { outletId: after.outletId, title, on: after.on, link, category, ...keysOf(id, after), changes })) return 'stale';
      if (monthId(monthPlace(outletId, on)) !== monthId(monthPlace(after.outletId, after.on))) {
        await countSingle(transaction, agencyId, outletId, on, -1);
        await countSingle(transaction, agencyId, after.outletId, after.on, 1);
      }
      return 'saved';
    }),
    remove: ({ id, agencyId, version, outletId, on }, { at, by, reason }) => db.transaction(async (transaction) => {
      const changes = append(present({ type: 'removed', at, by, reason }));
      if (!await transaction.collection('registrations').updateVersion(id, version, { state: 'removed', changes })) return 'stale';
      await countSingle(transaction, agencyId, outletId, on, -1);
      return 'saved';
    }),
    monthsOf: async (agencyId, year) => (await months.find({ agencyId, year }, { limit: MAX_PAGE, orderBy: [['_id', 'asc']] })).map(readMonth),
    monthOf: async (outletId, year, month) => {
      const stored = await months.get(monthId({ outletId, year, month }));
      return stored && readMonth(stored);
    },
    saveCount: ({ agencyId, ...place }, count, before, { at, by, reason }) => db.transaction(async (transaction) => {
      const inside = transaction.collection('outletMonths');
      const stored = await inside.get(monthId(place));
      const kept = stored && readMonth(stored);
      if ((kept?.count ?? null) !== before) return 'stale';
      if (count !== null && count < (kept?.singles ?? 0)) return 'fewerThanSingles';
      const change = present({ count, at, by, reason });
      if (!kept) await inside.add({ _id: monthId(place), agencyId, ...place, singles: 0, count, changes: [change] });
      // Rests on the number of single ones, too: whoever registered one meanwhile is asked again.
      else if (!await inside.change({ _id: monthId(place), count: before, singles: kept.singles }, { count, changes: append(change) })) return 'stale';
      return 'saved';
    }),
    publishedHere: async (agencyId, year) => {
      const [from, to] = [`${year}-01-01`, `${year + 1}-01-01`];
      const publications = db.collection('publications');
      const [is, was] = await Promise.all([
        publications.count({ agencyId, state: 'public', publishedKey: between(from, to) }), publications.count({ agencyId, state: 'withdrawn', publishedOn: between(from, to) }),
      ]);
      return is + was;
    },
  };
}
