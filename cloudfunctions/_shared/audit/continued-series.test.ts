import { loggedCounty, type LoggedCounty } from '../../../test/fixtures/logged-county';
import { at } from '../../../test/fixtures/case';
import { numberRepository } from '../repositories/numbers';
import { verifyLogs } from './verify-logs';

let county: LoggedCounty;
beforeAll(async () => {
  county = await loggedCounty();
  await numberRepository(county.db).continueFrom({ agencyId: 'first', year: 2025 }, 49, 'officer-1', at('2026-03-07'));
  await county.seal('2026-03-07');
}, 60_000);
afterAll(() => county?.on.close());

const findings = async () => (await verifyLogs(county.db, county.keys)).findings.map(({ kind, message }) => `${kind} ${message}`);

test('接着原来的编号、封存以后，再把台账的旧件转进来，不是改动', async () => {
  expect(await findings()).toEqual([]);
  await county.db.collection('numberLog').add({ _id: 'first:2025:3', series: 'first:2025', value: 3, state: 'used', caseId: 'c'.repeat(32), at: at('2025-11-02') });
  expect(await findings()).toEqual([]);
  await county.seal('2026-03-08');
  expect(await findings()).toEqual([]);
});

test('从哪一号接的，改了还是查得出来', async () => {
  await county.db.collection('numberLog').change({ _id: 'first:2025:0' }, { last: 3 });
  expect(await findings()).toEqual([expect.stringContaining('第1号到第49号的使用记录')]);
});
