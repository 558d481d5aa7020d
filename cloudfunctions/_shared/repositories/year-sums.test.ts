import { instant } from '@/domain/calendar/instant';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import type { CaseEvent } from '@/domain/case/event';
import { aCase, at, confirmed, d, OFFICER, served, signedOn, submitted } from '../../../test/fixtures/case';
import { applicationAround } from '../../../test/fixtures/stored-case';
import { testCloud, type TestCloud } from '../../_local/contract-tests/test-cloud';
import { deploymentKeys } from '../clouds/keys';
import { openDatabase, type Database } from '../database';
import { SCHEMA } from '../schema';
import { newCaseRecord, type CaseKeys } from './case-mapping';
import { tallyRepository } from './tallies';
import { yearSumsRepository } from './year-sums';

let on: TestCloud;
let db: Database;
let keys: CaseKeys & { readonly calendar: typeof CHINA_CALENDAR };
beforeAll(async () => {
  on = await testCloud({ schema: SCHEMA });
  db = openDatabase(on.app);
  keys = { ...await deploymentKeys(db, on.cloud.adminEnv), calendar: CHINA_CALENDAR };
});
afterAll(() => on.close());

const noticed = (day: string, fen: number): CaseEvent => ({ type: 'feeNoticed', at: at(day), by: OFFICER, on: d(day), servedOn: d(day), tariff: 'pages', quantity: 68, fen });
/** Closed in 2026; answered in January, open over New Year, and one open to this day, each with its notice of 2026. */
const CASES = [
  aCase(...signedOn('2026-01-05'), served('2026-01-20')),
  aCase(submitted('2026-12-01'), confirmed('2026-12-01'), noticed('2026-12-04', 38_000)),
  ...['2027-02-01', '2028-02-01', '2029-02-01'].map((day) => aCase(...signedOn(day), served(day))),
];

/** Answers of a repository, and what it asked of the cases. */
function watched(): { readonly db: Database; readonly asked: { readonly limit: number; readonly got: number }[] } {
  const asked: { limit: number; got: number }[] = [];
  const collection: Database['collection'] = (name) => {
    const all = db.collection(name);
    return name !== 'cases' ? all : { ...all, find: async (where, options) => {
      const found = await all.find(where, options);
      asked.push({ limit: options.limit, got: found.length });
      return found;
    } };
  };
  return { db: { ...db, collection }, asked };
}

let numbered = 0;
async function put(agencyId: string): Promise<void> {
  for (const one of CASES) {
    const id = `${agencyId}-${String(numbered += 1).padStart(12, '0')}`;
    await db.collection('cases').add(newCaseRecord(applicationAround({ ...one, agencyId, id, number: id }), keys));
  }
}

describe('一年的收费、按期：读那一年办结的和结转出去的，不翻别的年份', () => {
  test('数过以后，结转了几件就只找几件；数没有变', async () => {
    await put('sums');
    const before = await yearSumsRepository(db, keys).ofYear('sums', 2026);
    expect(before).toEqual({ fees: [{ noticedFen: 38_000 }], answers: { onTime: 1, late: 0 } });
    await tallyRepository(db).tables('sums', 2026, instant(Date.UTC(2026, 5, 1)));
    const { db: seen, asked } = watched();
    expect(await yearSumsRepository(seen, keys).ofYear('sums', 2026)).toEqual(before);
    // One closed in the year, one carried out of it: nobody looks for a second.
    expect(asked.map(({ got }) => got)).toEqual([1, 1]);
    expect(asked[1]?.limit).toBe(1);
  });

  test('没有结转的年份，以后的一件也不问', async () => {
    await db.collection('cases').removeWhere({ agencyId: 'sums', 'projection.open': true });
    await tallyRepository(db).tables('sums', 2028, instant(Date.UTC(2028, 5, 1)));
    const { db: seen, asked } = watched();
    expect(await yearSumsRepository(seen, keys).ofYear('sums', 2028)).toEqual({ fees: [], answers: { onTime: 1, late: 0 } });
    expect(asked.map(({ got }) => got)).toEqual([1]);
  });
});
