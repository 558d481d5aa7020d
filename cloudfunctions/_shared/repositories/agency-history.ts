import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Database } from '../database';
import type { Agency } from './agencies';

interface Rename { readonly name: string; readonly shortName: string; readonly on: CivilDate; readonly basis: string }

/** 更名、并入、主办单位: written on the version of the agency that was shown. */
export interface AgencyHistoryRepository {
  readonly rename: (agency: Agency, change: Rename) => Promise<'saved' | 'stale'>;
  readonly merge: (agency: Agency, into: { readonly agencyId: string; readonly on: CivilDate; readonly basis: string }) => Promise<'saved' | 'stale'>;
  /** Takes a merge back that was found impossible after it was written. */
  readonly unmerge: (agency: Agency) => Promise<void>;
  readonly saveHost: (county: Agency, host: { readonly hostName: string | undefined; readonly filingNumber: string | undefined }) => Promise<'saved' | 'stale'>;
}

export function agencyHistoryRepository(db: Database): AgencyHistoryRepository {
  const change = (agency: Agency, changes: Readonly<Record<string, unknown>>) => db.transaction(async (transaction): Promise<'saved' | 'stale'> => {
    const version = agency.version ?? 1;
    const stored = await transaction.collection('agencies').get(agency.id);
    if (!stored || (stored.version ?? 1) !== version) return 'stale';
    await transaction.collection('agencies').change({ _id: agency.id }, { ...changes, version: version + 1 });
    return 'saved';
  });
  return {
    rename: (agency, { name, shortName, on, basis }) => change(agency, {
      name, shortName, formerNames: [...agency.formerNames ?? [], { name: agency.name, shortName: agency.shortName, until: on, basis }],
    }),
    merge: (agency, into) => change(agency, { mergedInto: into }),
    unmerge: async ({ id }) => { await db.collection('agencies').change({ _id: id }, { mergedInto: undefined }); },
    saveHost: (county, host) => change(county, host),
  };
}
