import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import tcb from '@cloudbase/node-sdk';
import { addDays, civilDate } from '@/domain/calendar/civil-date';
import { instant } from '@/domain/calendar/instant';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { startLocalCloud } from '../../cloudfunctions/_local/local-cloud';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { openDatabase } from '../../cloudfunctions/_shared/database';
import type { CaseRecord } from '../../cloudfunctions/_shared/repositories/case-record';
import { tallyRepository } from '../../cloudfunctions/_shared/repositories/tallies';
import { yearSumsRepository } from '../../cloudfunctions/_shared/repositories/year-sums';
import { SCHEMA } from '../../cloudfunctions/_shared/schema';
import type { Schema } from '../../cloudfunctions/_shared/schema-types';
import { pattern, storeCases } from './stored-cases';

/** The last of the years; the others lie before it. */
const LAST_YEAR = 2026;
/** What is asked of the cases here. */
const ASKED: readonly string[] = ['countedByReceipt', 'countedByEnd', 'remediedByEnd'];
const NARROW: Schema = {
  ...SCHEMA, collections: { ...SCHEMA.collections, cases: { ...SCHEMA.collections.cases, indexes: SCHEMA.collections.cases.indexes.filter(({ name }) => ASKED.includes(name)) } },
};

/** Offices in one cloud, and what the fees and answers of one of their years take. */
export async function works() {
  const folder = mkdtempSync(path.join(tmpdir(), 'bench-year-sums-'));
  const cloud = await startLocalCloud({ dataFolder: folder, schema: NARROW, survives: 'processDeath' });
  Object.assign(process.env, cloud.adminEnv);
  const db = openDatabase(tcb.init({ env: cloud.adminEnv.TCB_ENV ?? '' }));
  const keys = { ...await deploymentKeys(db, cloud.adminEnv), calendar: CHINA_CALENDAR };
  const sums = yearSumsRepository(db, keys);
  return {
    /** So many closed applications in each of so many years, one in a hundred carried over New Year. */
    fill: async (agencyId: string, years: number, aYear: number) => {
      const one = pattern(agencyId, keys);
      const made = (index: number): CaseRecord => {
        const _id = `${agencyId}-${String(index).padStart(10, '0')}`;
        const receivedOn = addDays(civilDate(`${LAST_YEAR - Math.floor(index / aYear)}-01-01`), index % 100 === 0 ? 355 : (index * 7919) % 300);
        const closedOn = addDays(receivedOn, 15);
        return {
          ...one, _id, number: _id, state: 'closed', receivedOn, closedOn, outcome: 'granted',
          projection: { ...one.projection, open: false, counted: true, unconfirmed: false, submittedKey: `${receivedOn}/${_id}`, receivedKey: `${receivedOn}/${_id}`, closedKey: `${closedOn}/${_id}` },
        };
      };
      await storeCases(years * aYear, made);
    },
    /** 表三 of a year is counted before, as it is with every look at it. */
    count: (agencyId: string, year: number) => tallyRepository(db).tables(agencyId, year, instant(Date.UTC(LAST_YEAR + 1, 0, 10))),
    ofYear: (agencyId: string, year: number) => sums.ofYear(agencyId, year),
    close: async () => {
      await cloud.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
