import type { Database } from '../database';
import { fileRepository } from '../files/file-repository';
import { agencyRepository } from '../repositories/agencies';
import { snapshotRepository } from '../repositories/search-snapshots';
import { searchSources } from '../repositories/search-sources';
import { searchArchive } from '../search/archive';
import { searchFinder, type Finder } from '../search/finder';
import { MACHINE, traceOf } from '../serving/runtime';
import { sdkApp } from './sdk';

/** 检索 for the life of the process. */
export function openFinder(db: Database): Finder {
  const damaged = (error: unknown) => MACHINE.log({ at: MACHINE.now(), level: 'error', event: 'searchIndexNotKept', error: traceOf(error) });
  return searchFinder({
    sources: searchSources(db), agencies: agencyRepository(db).all, ticks: () => performance.now(), damaged,
    archive: searchArchive(snapshotRepository(db), fileRepository(sdkApp()), { damaged }),
  });
}
