import { civilDate } from '@/domain/calendar/civil-date';
import { LEDGER_COLUMNS } from '../../cloudfunctions/_shared/ledger/ledger-row';
import { readXlsx } from '../support/read-xlsx';
import { draftFacts } from './letter-desk';
import { approve, type Caller, FORM, issueAnswer, refusalOf, startTown, submit, TODAY, type Town } from './town';

let town: Town;
let officer: Caller;
beforeAll(async () => {
  town = await startTown();
  officer = town.as('officer');
});
afterAll(() => town?.close());

async function rowsOf(who: Caller, from = '2026-01-01', to = '2026-12-31') {
  const made = await who.value('papers', 'ledger', { agencyId: 'qiaoguan', from: civilDate(from), to: civilDate(to) });
  const response = await fetch(made.url);
  const [head, ...rows] = readXlsx(new Uint8Array(await response.arrayBuffer()));
  return { made, head, rows: rows.map((row) => Object.fromEntries(LEDGER_COLUMNS.map(({ label }, index) => [label, row[index] ?? '']))) };
}

test('没有申请的年份，是只有表头的台账', async () => {
  const { made, head, rows } = await rowsOf(officer, '2025-01-01', '2025-12-31');
  expect(made).toMatchObject({ cases: 0, name: '乔官镇政府信息公开申请台账 2025-01-01至2025-12-31.xlsx' });
  expect(head).toEqual(['编号', '收到日期', '渠道', '申请人类别', '申请人（脱敏）', '申请内容', '补正', '征求意见', '延期', '答复底线', '答复日期', '是否按期', '结果', '文号', '送达方式', '费用', '复议', '诉讼', '归档日期']);
  expect(rows).toEqual([]);
});

test('一件一行，各栏写的就是案件里的', async () => {
  const answered = await submit(town.as('applicantA'), { ...FORM, description: '=1+1 的公式也只是文字' });
  await officer.value('staff', 'confirmReceipt', { id: answered.id, version: 1 });
  await officer.value('staff', 'decide', { id: answered.id, version: 2, leaf: 'refused.processInfo', reasons: '讨论记录。', facts: draftFacts('refused.processInfo') });
  await approve(town, answered.id, 3);
  const letters = await officer.value('papers', 'issueLetter', { id: answered.id, version: 5, place: 'refuse.2' });
  await issueAnswer(officer, answered.id);
  await officer.value('staff', 'serve', { id: answered.id, version: 5, way: 'post', answeredOn: TODAY, mailNumber: 'XA12345678937' });
  const asked = await submit(town.as('applicantB'));
  await officer.value('staff', 'confirmReceipt', { id: asked.id, version: 1 });
  await officer.value('staff', 'takeStep', { id: asked.id, version: 2, steps: [{ type: 'correctionAsked', on: TODAY, items: ['写明年份'], workingDays: 5 }] });
  const unconfirmed = await submit(town.as('applicantB'), { ...FORM, description: '还没有确认的申请' });

  const { made, rows } = await rowsOf(officer);
  expect(made.cases).toBe(3);
  const number = letters.issued.find(({ place }) => place === 'refuse.2')?.number;
  expect(rows.find((row) => row.编号 === answered.number)).toEqual({
    编号: answered.number, 收到日期: TODAY, 渠道: '小程序', 申请人类别: '自然人', '申请人（脱敏）': '王*试', 申请内容: '=1+1 的公式也只是文字', 补正: '', 征求意见: '', 延期: '',
    答复底线: '2026-03-30', 答复日期: TODAY, 是否按期: '是', 结果: expect.stringContaining('不予公开：'), 文号: number, 送达方式: '邮寄（邮政企业）', 费用: '', 复议: '', 诉讼: '', 归档日期: '',
  });
  expect(rows.find((row) => row.编号 === asked.number)).toMatchObject({ 补正: `${TODAY}告知`, 答复日期: '', 是否按期: '', 结果: '等申请人补正', 文号: '' });
  expect(rows.find((row) => row.编号 === unconfirmed.number)).toMatchObject({ 收到日期: '', 结果: '待确认收到' });
});

test('县主管部门能看，只有脱敏的姓名；时间反了、别的单位，说明', async () => {
  const { rows } = await rowsOf(town.as('supervisor'));
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain('王测试');
  expect(refusalOf(await officer.call('papers', 'ledger', { agencyId: 'qiaoguan', from: civilDate('2026-12-31'), to: civilDate('2026-01-01') }))).toMatchObject({ code: 'wrongInput', field: 'to' });
  expect(refusalOf(await town.as('applicantA').call('papers', 'ledger', { agencyId: 'qiaoguan', from: civilDate('2026-01-01'), to: civilDate('2026-12-31') })).code).toBe('notFound');
  expect(refusalOf(await officer.call('papers', 'ledger', { agencyId: 'wutu', from: civilDate('2026-01-01'), to: civilDate('2026-12-31') })).code).toBe('notFound');
});

test('比一页多的，一件不少，一件不重，按收到的先后', async () => {
  const cases = town.db.collection('cases');
  const [seed] = await cases.find({ agencyId: 'qiaoguan', 'projection.counted': true }, { limit: 1 });
  const numbers = Array.from({ length: 530 }, (_, index) => `乔官依申请〔2024〕第${index + 1}号`);
  // What is sealed opens under no other id: the copies have what is in the clear.
  const { decision: _, ...clear } = { ...seed, events: (seed?.events as readonly { readonly sealed?: string }[]).filter(({ sealed }) => !sealed) } as Record<string, unknown>;
  await Promise.all(numbers.map((number, index) => {
    const _id = `${String(index).padStart(8, '0')}abcdef`;
    return cases.add({ ...clear, _id, number, attachments: [], projection: { ...(seed?.projection as object), receivedKey: `2024-06-03/${_id}` } });
  }));
  const found: string[] = [];
  for await (const { disclosure } of (await town.cases()).ofPeriod('qiaoguan', civilDate('2024-01-01'), civilDate('2024-12-31'))) found.push(disclosure.number);
  expect(found).toEqual(numbers);
});
