import { EMPTY_TABLE, tally } from '@/domain/report/tally';
import { EMPTY_REMEDIES, tallyRemedies } from '@/domain/report/tally-remedies';
import { aCase, at, confirmed, d, OFFICER, submitted } from '../../../test/fixtures/case';
import { testCloud, type TestCloud } from '../../_local/contract-tests/test-cloud';
import { openDatabase, type Database, type TransactionCollection } from '../database';
import { SCHEMA } from '../schema';
import { moveTallies } from './tally-move';
import { storedResults, storedRows, tableOfResults, tableOfRows, tallyKey, tallyRecord } from './tally-record';

let on: TestCloud;
let db: Database;
beforeAll(async () => {
  on = await testCloud({ schema: SCHEMA });
  db = openDatabase(on.app);
});
afterAll(() => on.close());

const UNCONFIRMED = aCase(submitted('2026-03-02'));
const CONFIRMED = aCase(submitted('2026-03-02'), confirmed('2026-03-02'));
const SUED = aCase(submitted('2026-03-02'), confirmed('2026-03-02'), { type: 'remedyFiled', at: at('2026-05-06'), by: OFFICER, on: d('2026-05-06'), remedyId: 'r-1', way: 'litigationDirect' });

test('别人先一步改了同一年的表三：整件事务重来，一件不漏、一件不重', async () => {
  const id = tallyKey('qiaoguan', 2026);
  await db.collection('tallies').add({ _id: id, agencyId: 'qiaoguan', year: 2026, version: 1, complete: true, rows: storedRows(EMPTY_TABLE) });
  let tries = 0;
  await db.transaction(async (transaction) => {
    tries += 1;
    const tallies = transaction.collection('tallies');
    // What the database answers when the version is another by the time of the write.
    const overtaken: TransactionCollection = { ...tallies, updateVersion: () => Promise.resolve(false) };
    await moveTallies(tries === 1 ? overtaken : tallies, 'qiaoguan', UNCONFIRMED, CONFIRMED, 2026);
  });
  expect(tries).toBe(2);
  const stored = tallyRecord.parse(await db.collection('tallies').get(id));
  expect(stored.version).toBe(2);
  expect(tableOfRows(stored.rows)).toEqual(tally([CONFIRMED], 2026));
});

describe('表四和表三在同一次写里动', () => {
  const tallies = () => db.collection('tallies');
  const put = (agencyId: string, more: object) =>
    tallies().add({ _id: tallyKey(agencyId, 2026), agencyId, year: 2026, version: 1, complete: true, rows: storedRows(tally([CONFIRMED], 2026)), ...more });
  const stored = async (agencyId: string) => tallyRecord.parse(await tallies().get(tallyKey(agencyId, 2026)));

  test('收到起诉：表四加一件，表三一格不动，只写一次', async () => {
    await put('sued', { remedies: storedResults(EMPTY_REMEDIES) });
    await moveTallies(tallies(), 'sued', CONFIRMED, SUED, 2026);
    const { version, rows, remedies } = await stored('sued');
    expect(version).toBe(2);
    expect(tableOfRows(rows)).toEqual(tally([SUED], 2026));
    expect(tableOfResults(remedies ?? [])).toEqual(tallyRemedies([SUED], 2026));
  });

  test('还没有数过表四的：不猜，只让正在进行的重新统计知道变了', async () => {
    await put('uncounted', {});
    await moveTallies(tallies(), 'uncounted', CONFIRMED, SUED, 2026);
    const { version, remedies } = await stored('uncounted');
    expect({ version, remedies }).toEqual({ version: 2, remedies: undefined });
  });

  test('两张表都不动的一步，一次也不写', async () => {
    await put('still', { remedies: storedResults(EMPTY_REMEDIES) });
    await moveTallies(tallies(), 'still', CONFIRMED, CONFIRMED, 2026);
    expect((await stored('still')).version).toBe(1);
  });

  test('没有审结的逐年都在：受理那年和正在过的这一年都写', async () => {
    await put('pending', { remedies: storedResults(EMPTY_REMEDIES) });
    await moveTallies(tallies(), 'pending', CONFIRMED, SUED, 2028);
    const years = await tallies().find({ agencyId: 'pending' }, { limit: 10, orderBy: [['year', 'asc']] });
    expect(years.map(({ year, complete }) => [year, complete])).toEqual([[2026, true], [2027, false], [2028, false]]);
  });
});
