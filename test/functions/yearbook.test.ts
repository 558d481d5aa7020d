import type { ActionInput } from '@/contract/actions';
import { civilDate } from '@/domain/calendar/civil-date';
import { instant } from '@/domain/calendar/instant';
import type { YearbookKind } from '@/domain/yearbook/kinds';
import { lineFields } from '../../cloudfunctions/_shared/repositories/year-line-record';
import { yearLineRepository } from '../../cloudfunctions/_shared/repositories/year-lines';
import { publishDesk } from './publish-desk';
import { FOREIGN_OFFICER, newKey, refusalOf, startTown, type Caller, type Town } from './town';

const Q = { agencyId: 'qiaoguan' } as const;
type Line = ActionInput<'annual', 'saveLine'>;
const YEAR = 2026;

let town: Town;
let officer: Caller;
let editor: Caller;
beforeAll(async () => {
  // 12月，才说得出全年没有。
  town = await startTown({ today: '2026-12-07' });
  officer = town.as('officer');
  editor = town.as('editor');
});
afterAll(() => town?.close());

const line = (kind: YearbookKind, on: string, values: Line['values'], more: Partial<Line> = {}): Line => ({ ...Q, key: newKey(), kind, on, values, ...more });
const save = (input: Line, who = editor) => who.value('annual', 'saveLine', input);
const refused = async (input: Line, who = editor) => refusalOf(await who.call('annual', 'saveLine', input));
const bookOf = async (kind: YearbookKind, year = YEAR) => {
  const { books } = await officer.value('annual', 'bookYear', { ...Q, year });
  const book = books.find((one) => one.kind === kind);
  if (!book) throw new Error(`no book of ${kind}`);
  return book;
};
const training = (topic: string, people: number, on = '2026-03-05') => line('training', on, { topic, people: String(people) });

describe('记一条', () => {
  test('信息员记，经办人看得到，数跟着变；是谁什么时候记的留着', async () => {
    const made = await save(training('条例培训', 30));
    expect(made).toMatchObject({ on: '2026-03-05', values: { topic: '条例培训', people: 30 }, version: 1, removed: false, mayChange: true, changes: [{ type: 'saved' }] });
    expect(await bookOf('training')).toMatchObject({ standing: 'filled', lines: 1, figures: { sessions: 1, people: 30 } });
    expect((await officer.value('annual', 'yearLine', { ...Q, id: made.id })).changes[0]?.by).not.toBe('已离任的人员');
  });

  test('回复丢了再点一次，只有一条；一样的说已经有，看过是另外的可以再记', async () => {
    const one = training('重复试', 5, '2025-04-01');
    const first = await save(one);
    expect((await save(one)).id).toBe(first.id);
    const again = await refused({ ...one, key: newKey() });
    expect(again.code).toBe('sameLine');
    expect(again.message).toContain('2025年4月1日');
    expect((await save({ ...one, key: newKey(), another: true })).id).not.toBe(first.id);
    expect((await bookOf('training', 2025)).figures).toEqual({ sessions: 2, people: 10 });
  });
  test('两个手机同时送同一个标识，也只有一条', async () => {
    const one = training('同时', 7, '2024-04-01');
    await Promise.all([editor, officer, editor].map((who) => who.value('annual', 'saveLine', one)));
    expect((await bookOf('training', 2024)).figures).toEqual({ sessions: 1, people: 7 });
  });

  test('填错的指出是哪一项，写明依据', async () => expect(await refused(training('', 3))).toMatchObject({ code: 'wrongLine', field: 'topic', article: '《条例》第四十八条' }));
  test('乡镇没有规章制定权，不能记规章', async () =>
    expect(await refused(line('regulations', '2026-03-05', { title: '办法' }))).toMatchObject({ code: 'noSuchBook', article: '《中华人民共和国立法法》第九十一条、第九十三条' }));

  test('收费按分合计；折成万元的事归年报', async () => {
    await save(line('administrativeFees', '2026-03-05', { fen: '1,280.50', item: '不动产登记费' }));
    await save(line('administrativeFees', '2026-03-06', { fen: '0.29' }));
    expect((await bookOf('administrativeFees')).figures).toEqual({ fen: 128_079 });
  });
});

describe('补填、更正、删除', () => {
  test('后来才知道的补上不用写原因；改原来有的要写，改前的样子留着', async () => {
    const made = await save(line('peoplesCongress', '2025-11-20', { title: '修村路的建议', items: '1' }));
    const filled = await editor.value('annual', 'correctLine', { ...Q, id: made.id, version: 1, on: '2025-11-20', values: { title: '修村路的建议', items: '1', answeredOn: '2026-02-01' } });
    expect(filled).toMatchObject({ version: 2, values: { answeredOn: '2026-02-01' } });
    expect((await bookOf('peoplesCongress')).figures).toEqual({ received: 0, answered: 1, disclosed: 0 });
    expect((await bookOf('peoplesCongress', 2025)).figures).toEqual({ received: 1, answered: 0, disclosed: 0 });

    const change = { ...Q, id: made.id, version: 2, on: '2025-11-21', values: { title: '修村路的建议', items: '1', answeredOn: '2026-02-01' } };
    expect(refusalOf(await editor.call('annual', 'correctLine', change))).toMatchObject({ code: 'reasonMissing', field: 'reason' });
    const corrected = await officer.value('annual', 'correctLine', { ...change, reason: '日期抄错了' });
    expect(corrected.changes).toMatchObject([{ type: 'saved' }, { type: 'corrected' }, { type: 'corrected', reason: '日期抄错了', before: { on: '2025-11-20', values: { items: 1 } } }]);
    expect(refusalOf(await editor.call('annual', 'correctLine', { ...change, reason: '也改' })).code).toBe('stale');
    expect(refusalOf(await editor.call('annual', 'correctLine', { ...change, version: 3 })).code).toBe('nothingChanged');
  });

  test('删除的不再计数，凭编号还看得到是谁为什么删的；删了不能再改', async () => {
    const made = await save(line('innovations', '2026-02-01', { title: '公开专区进村' }));
    const gone = await editor.value('annual', 'removeLine', { ...Q, id: made.id, version: 1, reason: '记重复了' });
    expect(gone).toMatchObject({ removed: true, changes: [{ type: 'saved' }, { type: 'removed', reason: '记重复了' }] });
    expect(await bookOf('innovations')).toMatchObject({ lines: 0, figures: { innovations: 0 } });
    expect((await officer.value('annual', 'bookLines', { ...Q, kind: 'innovations', year: YEAR })).items).toEqual([]);
    expect((await officer.value('annual', 'yearLine', { ...Q, id: made.id })).removed).toBe(true);
    expect(refusalOf(await editor.call('annual', 'removeLine', { ...Q, id: made.id, version: 2, reason: '再删' })).code).toBe('removedAlready');
  });
});

describe('规范性文件：往年的还算现行有效', () => {
  test('制发、废止、现行有效；当年列表只有当年的，全部列表都有', async () => {
    const paper = (title: string, on: string, more = {}) => save(line('normativeDocuments', on, { title, documentNumber: `${title}号`, ...more }));
    await paper('甲', '2024-05-01');
    await paper('乙', '2025-05-01', { abolishedOn: '2026-06-30' });
    await paper('丙', '2026-05-01', { abolishedOn: '2028-04-30' });
    expect(await bookOf('normativeDocuments')).toMatchObject({ figures: { issued: 1, abolished: 1 }, inForce: 2, lines: 2 });
    const titles = async (year?: number) => (await officer.value('annual', 'bookLines', { ...Q, kind: 'normativeDocuments', ...(year && { year }) })).items.map(({ values }) => values.title);
    expect(await titles(YEAR)).toEqual(['丙', '乙']);
    expect(await titles()).toEqual(['丙', '乙', '甲']);
    const lines = await yearLineRepository(town.db).linesOf('qiaoguan', YEAR);
    expect(lines.filter(({ kind }) => kind === 'normativeDocuments')).toHaveLength(3);
    expect(lines.filter(({ kind, on }) => kind === 'training' && on < '2026-01-01')).toEqual([]);
  });

  test('“公开”里发布过、台账里没有的，提出来；记下以后不再提', async () => {
    const desk = publishDesk(town);
    await desk.published({ title: '乔官镇低保审核办法', category: 'a20-1', madeOn: civilDate('2026-04-01'), documentNumber: '乔政发〔2026〕3号' });
    await desk.published({ title: '没有文号的通知', category: 'a20-1', madeOn: civilDate('2026-04-02') });
    const ask = async () => (await editor.value('annual', 'bookProposals', { ...Q, kind: 'normativeDocuments', year: YEAR })).proposals;
    const [proposal, ...others] = await ask();
    expect(others).toEqual([]);
    expect(proposal).toMatchObject({ on: '2026-04-01', values: { title: '乔官镇低保审核办法', documentNumber: '乔政发〔2026〕3号' } });
    await save(line('normativeDocuments', proposal!.on, { ...proposal!.values, documentNumber: '乔政发[2026]3号' }));
    expect(await ask()).toEqual([]);
  });
});

test('上年年报说到的问题提出来，一段一条；记下以后不再提', async () => {
  const { reports } = await town.as('resident').value('public', 'listReports', Q);
  const last = reports[0]?.year ?? 0;
  const ask = async () => (await editor.value('annual', 'bookProposals', { ...Q, kind: 'problems', year: last + 1 })).proposals;
  const [first, ...rest] = await ask();
  expect(first).toMatchObject({ from: `${last}年年报第五部分`, values: { measure: '', doneOn: '' } });
  await save(line('problems', `${last + 1}-03-02`, { problem: first!.values.problem!, measure: '' }));
  expect(await ask()).toEqual(rest);
});

describe('本年没有', () => {
  const state = (kinds: YearbookKind[], year = YEAR, who = editor) => who.call('annual', 'stateNone', { ...Q, year, kinds });
  test('说过没有的是没有，是谁哪天说的看得到；后来记了一条，自动取消', async () => {
    expect((await bookOf('administrativePenalty')).standing).toBe('open');
    expect((await state(['administrativePenalty', 'accountability'])).ok).toBe(true);
    expect(await bookOf('administrativePenalty')).toMatchObject({ standing: 'none', none: { at: expect.stringContaining('2026-12-07') as string }, figures: { decisions: 0 } });
    const fine = await save(line('administrativePenalty', '2026-07-01', { decisions: '2' }));
    expect(await bookOf('administrativePenalty')).toMatchObject({ standing: 'filled', figures: { decisions: 2 } });
    await editor.value('annual', 'removeLine', { ...Q, id: fine.id, version: 1, reason: '记错单位' });
    // 以前说的“没有”不会自己回来。
    expect((await bookOf('administrativePenalty')).standing).toBe('open');
    expect((await bookOf('accountability')).standing).toBe('none');
  });
  test('取消要写原因；没有说过的不用取消', async () => {
    const withdraw = () => editor.call('annual', 'withdrawNone', { ...Q, year: YEAR, kind: 'accountability', reason: '确认错了类别' });
    expect((await withdraw()).ok).toBe(true);
    expect((await bookOf('accountability')).standing).toBe('open');
    expect(refusalOf(await withdraw()).code).toBe('notStated');
  });
  test('记过的不能说没有；没到12月不能说全年没有', async () => {
    expect(refusalOf(await state(['training']))).toMatchObject({ code: 'notNone', field: 'kinds' });
    expect(refusalOf(await state(['accountability'], 2027))).toMatchObject({ code: 'yearNotOver', field: 'year' });
    expect((await state(['assessment'], 2025)).ok).toBe(true);
  });
});

describe('谁看得到、谁记', () => {
  test('审核人、县里看得到，不能记；别的单位当作没有', async () => {
    expect(await town.as('reviewer').value('annual', 'bookYear', { ...Q, year: YEAR })).toMatchObject({ mayChange: false });
    expect(refusalOf(await town.as('reviewer').call('annual', 'saveLine', training('越权', 3))).code).toBe('forbidden');
    const made = await save(training('别的单位', 3, '2023-03-05'));
    const foreign = town.person(FOREIGN_OFFICER);
    expect(refusalOf(await foreign.call('annual', 'bookYear', { ...Q, year: YEAR })).code).toBe('notFound');
    expect(refusalOf(await foreign.call('annual', 'yearLine', { agencyId: 'wutu', id: made.id })).code).toBe('notFound');
    expect(refusalOf(await foreign.call('annual', 'removeLine', { agencyId: 'wutu', id: made.id, version: 1, reason: '删别人的' })).code).toBe('notFound');
  });
  test('居民看不到台账', async () => expect((await town.as('applicantA').call('annual', 'bookYear', { ...Q, year: YEAR })).ok).toBe(false));
});

test('一年上千条，一条不漏：合计、翻页都对', async () => {
  const at = instant(Date.UTC(2026, 11, 7));
  const before = await bookOf('administrativeLicensing', 2022);
  for (let start = 0; start < 1100; start += 50) {
    await Promise.all(Array.from({ length: 50 }, (_, index) => {
      const id = `many${String(start + index).padStart(28, '0')}`;
      const on = civilDate(`2022-03-${String(1 + ((start + index) % 28)).padStart(2, '0')}`);
      const fields = lineFields(id, { kind: 'administrativeLicensing', on, values: { decisions: 2 } });
      return town.db.collection('yearLines').add({ _id: id, agencyId: 'qiaoguan', state: 'kept', version: 1, ...fields, changes: [{ type: 'saved', at, by: 'm' }] });
    }));
  }
  expect((await bookOf('administrativeLicensing', 2022)).figures.decisions).toBe((before.figures.decisions ?? 0) + 2200);
  const seen = new Set<string>();
  let cursor: string | undefined;
  do {
    const page = await officer.value('annual', 'bookLines', { ...Q, kind: 'administrativeLicensing', year: 2022, ...(cursor && { cursor }) });
    for (const { id } of page.items) seen.add(id);
    cursor = page.next;
  } while (cursor);
  expect(seen.size).toBe(1100);
}, 120_000);
