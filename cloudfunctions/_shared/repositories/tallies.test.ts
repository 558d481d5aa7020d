import { instant } from '@/domain/calendar/instant';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import type { DisclosureCase } from '@/domain/case/case';
import type { CaseEvent } from '@/domain/case/event';
import { tally } from '@/domain/report/tally';
import { tallyRemedies } from '@/domain/report/tally-remedies';
import { aCase, at, confirmed, d, OFFICER, served, signedOn, submitted } from '../../../test/fixtures/case';
import { applicationAround } from '../../../test/fixtures/stored-case';
import { testCloud, type TestCloud } from '../../_local/contract-tests/test-cloud';
import { deploymentKeys } from '../clouds/keys';
import { openDatabase, type Database } from '../database';
import { SCHEMA } from '../schema';
import { newCaseRecord, type CaseKeys } from './case-mapping';
import { tallyRepository } from './tallies';
import { tallyKey, tallyRecord } from './tally-record';

let on: TestCloud;
let db: Database;
let keys: CaseKeys;
beforeAll(async () => {
  on = await testCloud({ schema: SCHEMA });
  db = openDatabase(on.app);
  keys = { ...await deploymentKeys(db, on.cloud.adminEnv), calendar: CHINA_CALENDAR };
});
afterAll(() => on.close());

const NOW = instant(Date.UTC(2026, 5, 1));
const filed = (day: string, remedyId = 'r-1'): CaseEvent => ({ type: 'remedyFiled', at: at(day), by: OFFICER, on: d(day), remedyId, way: 'review' });
const ended = (day: string, remedyId = 'r-1'): CaseEvent => ({ type: 'remedyEnded', at: at(day), by: OFFICER, on: d(day), remedyId, result: 'corrected' });

let numbered = 0;
const inOffice = (agencyId: string, current: DisclosureCase): DisclosureCase => ({ ...current, agencyId, id: `${agencyId}-${String(numbered += 1).padStart(12, '0')}`, number: `${agencyId}第${numbered}号` });
async function put(agencyId: string, ...cases: readonly DisclosureCase[]): Promise<readonly DisclosureCase[]> {
  const all = cases.map((current) => inOffice(agencyId, current));
  for (const current of all) await db.collection('cases').add(newCaseRecord(applicationAround(current), keys));
  return all;
}
/** As cases were stored before their remedies stood in the projection. */
const asBefore = async (id: string) => db.collection('cases').change({ _id: id }, { 'projection.remedies': undefined, 'projection.remedyKey': undefined });

const answered = (...events: readonly CaseEvent[]) => aCase(...signedOn('2026-01-05'), served('2026-01-20'), ...events);
const open = () => aCase(submitted('2026-02-02'), confirmed('2026-02-02'));
const CASES = [answered(), answered(filed('2026-02-09')), answered(filed('2026-02-09'), ended('2026-04-07')), aCase(submitted('2025-12-22'), confirmed('2025-12-22')), open(), open(), aCase(submitted('2026-03-02'))];

const tables = async (agencyId: string, pace?: Parameters<typeof tallyRepository>[1]) => tallyRepository(db, pace).tables(agencyId, 2026, NOW);
const whole = (cases: readonly DisclosureCase[]) => ({ kind: 'tallied', tables: { table3: tally(cases, 2026), table4: tallyRemedies(cases, 2026) } });

describe('表三、表四按案件数', () => {
  test('第一次打开就数全部案件，以后不再数', async () => {
    const cases = await put('first', ...CASES);
    expect(await tables('first')).toEqual(whole(cases));
    await db.collection('cases').removeWhere({ agencyId: 'first' });
    expect(await tables('first')).toEqual(whole(cases));
  });

  test('以前存的案件没有复议诉讼这一栏，照样按经过数进表四；改好一半也不漏、不重', async () => {
    const cases = await put('before', ...CASES);
    for (const { id } of cases.filter((_, index) => index !== 2)) await asBefore(id);
    expect(await tables('before')).toEqual(whole(cases));
  });

  test('以前存的汇总没有表四：表三照旧，表四补数一次；这不算数错', async () => {
    const cases = await put('half', ...CASES);
    await tables('half');
    await db.collection('tallies').change({ _id: tallyKey('half', 2026) }, { remedies: undefined });
    expect(await tallyRepository(db).prove('half', 2026, NOW)).toBe('right');
    expect(await tables('half')).toEqual(whole(cases));
  });

  test('表四被改坏了：复核发现并改对，再复核就没有事', async () => {
    const cases = await put('broken', ...CASES);
    await tables('broken');
    await db.collection('tallies').change({ _id: tallyKey('broken', 2026) }, { remedies: [{ block: 'review', result: 'upheld', count: 7 }] });
    const repository = tallyRepository(db);
    expect(await repository.prove('broken', 2026, NOW)).toBe('repaired');
    expect(await tables('broken')).toEqual(whole(cases));
    const { version } = tallyRecord.parse(await db.collection('tallies').get(tallyKey('broken', 2026)));
    expect(await repository.prove('broken', 2026, NOW)).toBe('right');
    expect(tallyRecord.parse(await db.collection('tallies').get(tallyKey('broken', 2026))).version).toBe(version);
  });
});

describe('一次数不完的，接着数', () => {
  /** One stretch of one page a call; a page has a thousand cases, so here every stretch is the whole list but the last. */
  const ONE = { stretch: 1, goesOn: () => false };

  test('停在半路，下一次从停的地方数起，结果和一次数完一样', async () => {
    const cases = await put('long', ...CASES);
    expect(await tables('long', ONE)).toEqual({ kind: 'unfinished', counted: 6 });
    expect(tallyRecord.parse(await db.collection('tallies').get(tallyKey('long', 2026)))).toMatchObject({ complete: false, begun: { counted: 6 } });
    expect(await tables('long', ONE)).toEqual(whole(cases));
    expect(tallyRecord.parse(await db.collection('tallies').get(tallyKey('long', 2026))).begun).toBeUndefined();
  });

  test('停下以后有一件变了：停下时数到的不再用，重新数', async () => {
    const cases = await put('moved', ...CASES);
    await tables('moved', ONE);
    const [more] = await put('moved', open());
    // As every change of a case does, see tally-move.ts.
    const { version } = tallyRecord.parse(await db.collection('tallies').get(tallyKey('moved', 2026)));
    await db.collection('tallies').updateVersion(tallyKey('moved', 2026), version, { rows: [] });
    expect(await tables('moved', ONE)).toMatchObject({ kind: 'unfinished', counted: 7 });
    expect(await tables('moved', ONE)).toEqual(whole([...cases, more!]));
  });

  test('数的时候有一件变了：数到的不写进去，当场重来', async () => {
    const cases = await put('rival', ...CASES);
    const id = tallyKey('rival', 2026);
    let more: DisclosureCase | undefined;
    // Right after the cases were read the first time, somebody registers another one.
    const overtaken: Database = { ...db, collection: (name) => {
      const collection = db.collection(name);
      return name !== 'cases' ? collection : { ...collection, find: async (where, page) => {
        const found = await collection.find(where, page);
        if (!more) {
          [more] = await put('rival', open());
          await db.collection('tallies').updateVersion(id, 1, { rows: [] });
        }
        return found;
      } };
    } };
    const tallied = await tallyRepository(overtaken).tables('rival', 2026, NOW);
    expect(tallied).toEqual(whole([...cases, ...(more ? [more] : [])]));
  });
});
