import { civilDate } from '@/domain/calendar/civil-date';
import { EMPTY_TABLE, tally, type CountedCase } from '@/domain/report/tally';
import { testCloud, type TestCloud } from '../../_local/contract-tests/test-cloud';
import { openDatabase, type Database, type TransactionCollection } from '../database';
import { SCHEMA } from '../schema';
import { moveTallies } from './tally-move';
import { storedRows, tableOfRows, tallyKey, tallyRecord } from './tally-record';

let on: TestCloud;
let db: Database;
beforeAll(async () => {
  on = await testCloud({ schema: SCHEMA });
  db = openDatabase(on.app);
});
afterAll(() => on.close());

const UNCONFIRMED: CountedCase = { applicantKind: 'naturalPerson' };
const CONFIRMED: CountedCase = { ...UNCONFIRMED, receivedOn: civilDate('2026-03-02') };

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
