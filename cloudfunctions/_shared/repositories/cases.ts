import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Application } from '../application';
import type { Database, Stored } from '../database';
import { mapPage, type Page } from '../paging';
import { caseChaining, type CaseChaining } from './case-chaining';
import { applicationOf, type CaseKeys } from './case-mapping';
import { casesOfPeriod } from './cases-of-period';
import { caseFollowing, type CaseFollowing } from './case-following';
import { caseReading, type CaseReading } from './case-reading';
import { caseRecord } from './case-record';
import { caseRestoring, type CaseRestoring } from './case-restoring';
import { caseWriting, type CaseWriting } from './case-writing';
import { pageOf } from './lists';
import { workLists, type WorkLists } from './work-lists';

/** 申请: found, listed, and written one whole step at a time. */
export interface CaseRepository extends CaseReading, CaseWriting, CaseFollowing, CaseChaining, CaseRestoring, WorkLists {
  /** Received in a period, or unconfirmed since; practice left out. */
  readonly ofPeriod: (agencyId: string, from: CivilDate, to: CivilDate) => AsyncIterable<Application>;
  /** 练习件 of an agency, newest first; the only list they are in. */
  readonly practiceOf: (agencyId: string, cursor?: string) => Promise<Page<Application>>;
}

export function caseRepository(db: Database, keys: CaseKeys): CaseRepository {
  const [reading, practice] = [caseReading(db.collection('cases'), keys), caseReading(db.collection('practiceCases'), keys)];
  const read = (stored: Stored): Application => applicationOf(caseRecord.parse(stored), keys);
  const newestFirst = (agencyId: string) => ({ where: { agencyId }, key: 'projection.submittedKey', direction: 'desc' }) as const;
  return {
    ...reading,
    // By its id a case is found on either shelf; nothing else finds one of practice.
    find: async (id) => await reading.find(id) ?? practice.find(id),
    practiceOf: async (agencyId, cursor) =>
      mapPage(await pageOf(db.collection('practiceCases'), newestFirst(agencyId), cursor), read),
    ofPeriod: async function* ofPeriod(agencyId, from, to) {
      for await (const stored of casesOfPeriod(db.collection('cases'), agencyId, from, to)) yield read(stored);
    },
    ...caseWriting(db, keys),
    ...caseFollowing(db, keys),
    ...caseChaining(db, keys),
    ...caseRestoring(db, keys),
    ...workLists(db.collection('cases'), keys.blind, read),
  };
}
