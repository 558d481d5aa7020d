import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { testCloud, type TestCloud } from '../../cloudfunctions/_local/contract-tests/test-cloud';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { openDatabase } from '../../cloudfunctions/_shared/database';
import { newCaseRecord } from '../../cloudfunctions/_shared/repositories/case-mapping';
import { SCHEMA } from '../../cloudfunctions/_shared/schema';
import { aCase, confirmed, submitted } from '../../test/fixtures/case';
import { applicationAround } from '../../test/fixtures/stored-case';
import { logVerify } from './log-verify';

let on: TestCloud;
beforeAll(async () => { on = await testCloud({ schema: SCHEMA, survives: 'processDeath' }); }, 60_000);
afterAll(() => on?.close());

const run = (flags: Record<string, string>) => logVerify({ args: [], flags, folder: '/' });

test('写错的选项、没有数据的文件夹、没有说是哪个环境：各说一句', async () => {
  expect(await run({ since: '明天' })).toMatchObject({ ok: false, code: 'notADate' });
  expect(await run({ data: on.folder, kept: '三月二日' })).toMatchObject({ ok: false, code: 'notASeal' });
  expect(await run({ data: '/nowhere/at/all' })).toMatchObject({ ok: false, code: 'noData' });
  const { TCB_ENV: environment } = process.env;
  delete process.env.TCB_ENV;
  expect(await run({})).toMatchObject({ ok: false, code: 'noEnvironment', message: expect.stringContaining('TCB_ENV') });
  process.env.TCB_ENV = environment;
});

test('没有动过的，返回码是0；动过的，说出哪一件，返回码是1；数据正由运行着的程序用着也行', async () => {
  const db = openDatabase(on.app);
  const record = newCaseRecord(applicationAround({ ...aCase(submitted('2026-03-02'), confirmed('2026-03-02')), id: 'a'.repeat(32) }), { ...await deploymentKeys(db, on.cloud.adminEnv), calendar: CHINA_CALENDAR });
  await db.collection('cases').add(record);
  const own = { ...process.env };
  expect(await run({ data: on.folder })).toMatchObject({ ok: true, value: { whole: true, cases: 1, events: 2, findings: [] } });
  Object.assign(process.env, own);
  await db.collection('cases').change({ _id: record._id }, { outcome: 'granted' });
  expect(await run({ data: on.folder, kept: '2026-03-02=3917 0042 5581 6630' })).toEqual({
    ok: true, failed: true, value: expect.objectContaining({
      whole: false,
      findings: [{ kind: '封存不见了', agencyId: '', document: '*:2026-03-02', message: expect.any(String) }, { kind: '被改动', agencyId: 'qiaoguan', number: '乔官依申请〔2026〕第1号', document: record._id, message: expect.stringMatching(/^编号、日期、结果/) }],
    }),
  });
  Object.assign(process.env, own);
});
