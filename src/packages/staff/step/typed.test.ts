import { stepInput } from '@/contract/steps';
import type { StaffCase } from '@/contract/staff';
import { civilDate } from '@/domain/calendar/civil-date';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { caseClock } from '@/domain/case/clock';
import { aCase, at, confirmed, correctionAsked, d, submitted } from '../../../../test/fixtures/case';
import { stepEffect } from './effect';
import { isStepType, STEP_FORMS } from './forms';
import { askedFields, parseTyped, problemsOf, stepOf, type Typed } from './typed';
import type { StepType } from '@/contract/steps';

jest.mock('@/services/cloud', () => ({ call: jest.fn() }));

const TODAY = civilDate('2026-09-11');
const CURRENT = {
  id: 'case-0001', number: '乔官依申请〔2026〕第1号', clock: { submittedOn: d('2026-09-10'), receivedOn: d('2026-09-10') }, submittedAt: at('2026-09-10'),
  open: {
    consultations: [{ id: 'c1', kind: 'thirdParty', label: '征求第三方意见', about: '某公司：报告', sentOn: d('2026-09-10') }],
    assists: [{ id: 'a1', to: '自然资源所' }], remedies: [{ id: 'r1', label: '行政复议', ended: false }], notices: ['correctionNotice'],
  },
} as unknown as StaffCase;

const TYPES = Object.keys(STEP_FORMS) as StepType[];
/** An answer to every question a step may ask. */
const FILLED: Typed = {
  items: '写明年份\n写明村名', workingDays: '5', description: '2023年', reasons: '没有理由', kind: 'thirdParty', about: '某公司：报告', opinion: 'agrees', words: '同意',
  attempts: '打了三次电话', to: '财政所', wantedOn: '2026-09-20', reason: '材料多', figures: '42件', until: '2026-11-20', tariff: 'pages', quantity: '120',
  way: 'review', reference: '昌乐政复〔2026〕1号', copyReceivedOn: '2026-09-11', simplified: 'yes', result: 'upheld', source: 'court',
};

describe('办理一步的表单', () => {
  test.each(TYPES)('%s：填好的表单正是云端收的那一步', (type) => {
    const step = stepOf(type, FILLED, CURRENT, TODAY);
    expect(problemsOf(type, FILLED, CURRENT, TODAY)).toEqual({});
    expect(stepInput.safeParse(step).error?.issues ?? []).toEqual([]);
  });

  test.each(TYPES)('%s：空着的必填项逐项说清要填什么，可以不填的不催', (type) => {
    const problems = problemsOf(type, {}, { ...CURRENT, open: { consultations: [], assists: [], remedies: [], notices: [] } }, TODAY);
    const needed = askedFields(type, {}).filter(({ key, optional, kind }) => !optional && key !== 'on' && key !== 'how' && !(kind === 'number'));
    for (const { key, label } of needed) expect(problems[key]).toBe(`请${['items', 'reasons', 'about', 'attempts', 'to', 'reason', 'figures', 'words', 'reference'].includes(key) ? '填写' : '选择'}${label}。`);
  });

  test('补正事项一行一项，空行不算', () => {
    expect(stepOf('correctionAsked', { ...FILLED, items: ' 写明年份 \n\n写明村名' }, CURRENT, TODAY)).toMatchObject({ items: ['写明年份', '写明村名'] });
  });
  test('邮寄的通知不写收到的日子', () => {
    expect(stepOf('correctionAsked', { ...FILLED, how: 'posted' }, CURRENT, TODAY)).toMatchObject({ posted: true });
    expect(stepOf('correctionAsked', FILLED, CURRENT, TODAY)).not.toHaveProperty('posted');
  });
  test('经办人申请的天数和理由，负责人批准时已经填好', () => {
    const asked = { ...CURRENT, open: { ...CURRENT.open, extensionAsked: { workingDays: 12, reason: '要到档案馆查', by: '经办员' } } };
    expect(stepOf('extended', {}, asked, TODAY)).toMatchObject({ workingDays: 12, reason: '要到档案馆查', on: TODAY });
  });
  test('按件收费：第几件按登记的先填好，可以改；按量的页数不替人填', () => {
    const known = { ...CURRENT, nthOfMonth: 12 };
    expect(stepOf('feeNoticed', { tariff: 'pieces' }, known, TODAY)).toMatchObject({ tariff: 'pieces', quantity: 12 });
    expect(stepOf('feeNoticed', { tariff: 'pieces', quantity: '31' }, known, TODAY)).toMatchObject({ quantity: 31 });
    expect(problemsOf('feeNoticed', { tariff: 'pages' }, known, TODAY)).toHaveProperty('quantity');
  });
  test('复议才问简易程序', () => {
    expect(askedFields('remedyFiled', { way: 'litigationDirect' }).map(({ key }) => key)).not.toContain('simplified');
    expect(askedFields('remedyFiled', { way: 'review' }).map(({ key }) => key)).toContain('simplified');
  });
  test.each(['0', '-1', '1.5', 'abc', '１', '99999999'])('期限写“%s”：请写大于0的整数', (workingDays) => {
    expect(problemsOf('extensionAsked', { workingDays, reason: '材料多' }, CURRENT, TODAY)).toHaveProperty('workingDays');
  });
  test('手机里存坏了的不用', () => {
    expect(parseTyped('坏了')).toBeUndefined();
    expect(parseTyped({ reason: '材料多', n: 1 })).toEqual({ reason: '材料多' });
    expect(isStepType('constructor')).toBe(false);
  });
});

describe('先看到期限怎么变', () => {
  const before = caseClock(aCase(submitted('2026-03-02'), confirmed('2026-03-02')), CHINA_CALENDAR);
  const after = caseClock(aCase(submitted('2026-03-02'), confirmed('2026-03-02'), correctionAsked('2026-03-04')), CHINA_CALENDAR);
  test('告知补正：新的底线是停着，申请人的期限写明', () => {
    const { rows } = stepEffect('correctionAsked', { state: 'awaitingCorrection', before, after, why: [], told: '申请人，在小程序里' });
    expect(rows).toEqual(expect.arrayContaining([
      { label: '新的答复底线', value: '停着，等申请人补正', note: '原来是2026年3月30日（星期一）。' },
      { label: '申请人的期限', value: '2026年3月18日（星期三）' },
    ]));
  });
  test('不影响期限的一步写明不变', () => {
    expect(stepEffect('assistAsked', { state: 'inProgress', before, after: before, why: [], told: '经办人' }).rows).toContainEqual({ label: '答复底线', value: '2026年3月30日（星期一）', note: '不变' });
  });
  test('期限过了才征求意见：底线不变，也不说停着', () => {
    const effect = { state: 'inProgress', before, after: before, why: [], told: '申请人' } as const;
    expect(stepEffect('consultationSent', effect).rows.slice(0, 2)).toEqual([
      { label: '答复底线', value: '2026年3月30日（星期一）', note: '不变' },
      { label: '期限不停', value: '答复期限已经过了', note: '征求意见的时间照样算逾期，请尽快答复。《条例》第三十三条第二款' },
    ]);
  });
  test('登记复议：本机关自己最迟哪天答复；不知道哪天收到副本的，说还不知道', () => {
    const effect = { state: 'closed', before, after: before, why: [], told: '分管领导' } as const;
    const reply = (rows: ReturnType<typeof stepEffect>['rows']) => rows.find(({ label }) => label === '本机关最迟答复')?.value;
    expect(reply(stepEffect('remedyFiled', { ...effect, ownReply: { on: d('2026-03-16'), provisional: false } }).rows)).toBe('2026年3月16日（星期一）');
    expect(reply(stepEffect('remedyFiled', effect).rows)).toBe('还不知道');
  });
  test('归档按第四十五条', () => expect(stepEffect('archived', { state: 'closed', before, after: before, why: [], told: '经办人' }).lead).toContain('《条例》第四十五条'));
  test('按件收费，填的和登记的对不上，写明差在哪里；过了期限的缴费照收，写明过了', () => {
    const fee = { fen: 20_000, lines: ['第31件：1件×200元＝200元'], differs: { typed: 31, registered: 2, month: '2026年3月' } };
    expect(stepEffect('feeNoticed', { state: 'awaitingPayment', before, after: before, why: [], fee, told: '申请人' }).rows)
      .toContainEqual({ label: '请核对件数', value: '填的是第31件', note: '2026年3月在这里登记的，这件是第2件；多出来的请核对纸质的，少了的请核对有没有算漏' });
    expect(stepEffect('feePaid', { state: 'inProgress', before, after: before, why: [], afterHisPeriod: d('2026-04-14'), told: '经办人' }).rows)
      .toContainEqual({ label: '过了申请人的期限', value: '照收', note: expect.stringContaining('2026年4月14日') as string });
  });
});
