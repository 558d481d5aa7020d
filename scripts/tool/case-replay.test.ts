import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { caseFileSchema } from './case-file';
import { caseReplay } from './case-replay';

const ROOT = path.resolve(__dirname, '../..');
const DOCS = path.join(ROOT, 'docs/tool');
let folder = '';
beforeAll(() => { folder = mkdtempSync(path.join(tmpdir(), 'case-replay-')); });
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Told = Record<string, unknown> & { readonly refusal: { readonly index: number | null; readonly code: string; readonly article: string | null; readonly message: string } | null };

function write(value: unknown): string {
  const file = path.join(folder, `${Math.random()}.json`);
  writeFileSync(file, typeof value === 'string' ? value : JSON.stringify(value));
  return file;
}
const run = (value: unknown, flags: Record<string, string> = {}) => caseReplay.run({ args: [write(value)], flags, folder: '/' });
function told(value: unknown, flags: Record<string, string> = {}): Told {
  const outcome = run(value, flags);
  if (!outcome.ok) throw new Error(`${outcome.code}: ${outcome.message}`);
  return outcome.value as Told;
}
function refused(value: unknown, flags: Record<string, string> = {}) {
  const outcome = run(value, flags);
  if (outcome.ok) throw new Error('not refused');
  expect(outcome.message).toMatch(/[\u4e00-\u9fff].*。$/);
  return outcome.code;
}

/** 2026年3月2日收到，3月30日届满. */
const file = (events: readonly unknown[], more: object = {}) =>
  ({ agencyLevel: 'township', channel: 'web', stamps: { submittedAt: '2026-03-02', confirmedAt: '2026-03-02' }, events, ...more });
const extended = (on: string, workingDays = 10) => ({ type: 'extended', on, workingDays, approvedBy: 'head', reason: '材料多' });
const correctionAsked = (on: string, more: object = {}) => ({ type: 'correctionAsked', on, items: ['写明年份'], workingDays: 10, ...more });
const consulted = (kind: string, more: object = {}) => ({ type: 'consultationSent', on: '2026-03-06', consultationId: 'c1', kind, about: '补偿明细', ...more });

describe('案件推演：公布的格式和例子', () => {
  test('公布的 JSON Schema 就是命令读的格式', () => {
    expect(JSON.parse(readFileSync(path.join(DOCS, 'case-file.schema.json'), 'utf8'))).toEqual(JSON.parse(JSON.stringify(caseFileSchema())));
  });
  test('普通的一件：两个日子、按期', async () => {
    const printed = await new Promise<string>((resolve, reject) => {
      execFile(process.execPath, [path.join(ROOT, 'scripts/tool/run.mjs'), 'case', 'replay', path.join(DOCS, 'case-plain.json')], (error, stdout) => (error ? reject(error) : resolve(stdout)));
    });
    expect(JSON.parse(printed)).toMatchObject({
      state: 'closed', receivedOn: '2026-09-10', dueOn: '2026-10-14', safeOn: '2026-10-12', provisional: false, leaf: 'granted', answeredOn: '2026-09-22', timely: true, refusal: null,
    });
  });
  test('补正、征求第三方意见、延期的一件', () => {
    expect(told(readFileSync(path.join(DOCS, 'case-consulted.json'), 'utf8'))).toMatchObject({
      state: 'closed', receivedOn: '2026-03-02', dueOn: '2026-04-29', leaf: 'partiallyGranted', answeredOn: '2026-04-22', timely: true, refusal: null,
    });
  });
});

describe('停在第一件不合法的事上，写明原因和条文', () => {
  test.each([
    ['早于上一步', [extended('2026-03-20'), correctionAsked('2026-03-05')], 1, 'datedBeforeLast', null],
    ['两次延期', [extended('2026-03-10', 5), extended('2026-03-20', 5)], 1, 'extendedTwice', '《条例》第三十三条第二款'],
    ['延21天', [extended('2026-03-10', 21)], 0, 'extensionTooLong', '《条例》第三十三条第二款'],
    ['第8个工作日告知补正', [correctionAsked('2026-03-12')], 0, 'correctionTooLate', '《条例》第三十条'],
    ['第二次补正', [correctionAsked('2026-03-04'), { type: 'corrected', on: '2026-03-05' }, correctionAsked('2026-03-06')], 2, 'correctionTwice', '《条例》第三十条'],
    ['等补正的时候拟定答复', [correctionAsked('2026-03-04'), { type: 'decided', on: '2026-03-10', leaf: 'granted', reasons: '给' }], 1, 'notAllowedNow', '《条例》第三十条'],
    ['没有征求意见就以第三方为由不公开', [{ type: 'decided', on: '2026-03-10', leaf: 'refused.thirdPartyRights', reasons: '隐私' }], 0, 'missingRecord', '《条例》第三十二条'],
    ['自己审核自己的稿', [{ type: 'decided', leaf: 'granted', reasons: '给', by: 'a' }, { type: 'reviewed', opinion: '同意', by: 'a' }], 1, 'samePerson', '《条例》第十七条第一款'],
  ])('%s', (_, events, index, code, article) => expect(told(file(events)).refusal).toMatchObject({ index, code, article }));

  test('没有确认收到就拟定', () => {
    const unconfirmed = file([{ type: 'decided', leaf: 'granted', reasons: '给' }], { stamps: { submittedAt: '2026-03-02T10:00:00+08:00' } });
    expect(told(unconfirmed)).toMatchObject({ state: 'submitted', receivedOn: null, dueOn: null, safeOn: '2026-03-30', refusal: { index: 0, code: 'notAllowedNow', article: '《条例》第三十一条' } });
  });
  test('没有开通收费的机关不能发收费通知', () => {
    const fee = { type: 'feeNoticed', on: '2026-03-10', tariff: 'pages', quantity: 68, fen: 38_000 };
    expect(told(file([fee])).refusal).toBeNull();
    expect(told(file([fee], { feeSwitch: false })).refusal).toMatchObject({ code: 'feeSwitchOff', article: '《条例》第四十二条' });
  });
  test('挂号信没有签收的时间', () => {
    expect(told(file([], { channel: 'registeredMail' })).refusal).toMatchObject({ index: null, code: 'missingSigningDay' });
  });
});

test('一直不结束的征求意见：没有最后一天，也没有最迟的一天；到对方期满就接着算', () => {
  expect(told(file([consulted('otherAgency')]), { today: '2026-12-01' })).toMatchObject({ dueOn: null, latestDueOn: null, waitingFor: 'consultation' });
  const third = file([consulted('thirdParty', { receivedByThemOn: '2026-03-09' })]);
  expect(told(third, { today: '2026-03-20' })).toMatchObject({ dueOn: null, latestDueOn: '2026-04-22' });
  expect(told(third, { today: '2026-03-31' })).toMatchObject({ dueOn: '2026-04-22', latestDueOn: '2026-04-22' });
});

test('第8个工作日才告知的补正按补录记下：不影响期限，写明为什么', () => {
  const late = told(file([correctionAsked('2026-03-12', { late: { reason: '当天才发现' } })]));
  expect(late).toMatchObject({ state: 'inProgress', dueOn: '2026-03-30', withoutEffect: [{ index: 0, event: 'correctionAsked', code: 'correctionTooLate', article: '《条例》第三十条' }], refusal: null });
});

test('邮件到达晚于发出：以确认之日收到，安全日从到达那天算', () => {
  const mail = file([], { channel: 'mailbox', stamps: { submittedAt: '2026-03-02T22:00:00+08:00', arrivedAt: '2026-03-02T22:01:00+08:00', confirmedAt: '2026-03-05' } });
  expect(told(mail)).toMatchObject({ receivedOn: '2026-03-05', safeOn: '2026-03-30', refusal: null });
});

test('连着写的补录一起登记：告知补正和收到补正', () => {
  const late = { reason: '当时没有登记' };
  const pair = [{ type: 'assistAsked', on: '2026-03-20', assistId: 'a', to: '财政所' }, correctionAsked('2026-03-05', { late }), { type: 'corrected', on: '2026-03-10', late }];
  expect(told(file(pair))).toMatchObject({ state: 'inProgress', dueOn: '2026-04-08', refusal: null });
});

test('到没有公布放假安排的年份是暂定', () => {
  expect(told(file([], { stamps: { submittedAt: '2026-12-21', confirmedAt: '2026-12-21' } }))).toMatchObject({ provisional: true });
});

describe('格式不对的文件', () => {
  test.each([
    ['不是 JSON', '{', 'notJson'],
    ['没有这一天', file([extended('2026-02-30')]), 'wrongShape'],
    ['晚于2099年', file([{ type: 'delayed', on: '2026-03-12', until: '9999-12-31', reason: '多' }]), 'wrongShape'],
    ['没有这种事件', file([{ type: 'exploded', on: '2026-03-03' }]), 'wrongShape'],
    ['没有这种结果', file([{ type: 'decided', leaf: 'refused.becauseISaySo', reasons: '不给' }]), 'wrongShape'],
    ['没有这种级别', file([], { agencyLevel: 'village' }), 'wrongShape'],
    ['多出来的字段', file([], { userInfo: {} }), 'wrongShape'],
    ['少了印戳', { agencyLevel: 'township', channel: 'web', events: [] }, 'wrongShape'],
    ['2019年以前', file([], { stamps: { submittedAt: '2018-03-01', confirmedAt: '2018-03-02' } }), 'beforeFirstNotice'],
    ['一个数组', [], 'wrongShape'],
  ])('%s', (_, value, code) => expect(refused(value)).toBe(code));
  test('看的那一天不存在', () => expect(refused(file([]), { today: '2026-02-30' })).toBe('notADate'));
});
