import { article } from '../../../test/article';
import { CHINA_CALENDAR } from '../calendar/work-calendar';
import { civilDate as d } from '../calendar/civil-date';
import { parseInstant, type Instant } from '../calendar/instant';
import { art } from '../statute/article';
import { CATEGORIES, categoriesOf } from './categories';
import { validityOn } from './content';
import { dutyOf, lastDayOf } from './duty';
import { indexNumber } from './index-number';
import type { Item, KeptContent } from './item';
import { allowedActions, nextStep } from './life';
import { itemArticle, itemField, itemMessage, type ItemRefusal } from './refusal';
import { newItem, publishWork, returnWork, reviewWork, reviseItem, saveWork, submitWork, withdrawItem } from './steps';

const AT = parseInstant('2026-03-02T09:30:00+08:00') as Instant;
const TODAY = d('2026-03-02');
const by = (memberId: string) => ({ memberId, at: AT });
const CONTENT: KeptContent = {
  title: '低保公示', category: 'township-8', madeOn: d('2026-02-10'), summary: '公示名单。', body: '<p>名单</p>', paragraphs: ['名单'], validity: 'inForce', elsewhere: [], attachments: [],
};
function must<T>(result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: ItemRefusal }): T {
  if (!result.ok) throw new Error(itemMessage(result.error));
  return result.value;
}
const draft = (content: Partial<KeptContent> = {}) => must(newItem({ id: 'a', agencyId: 'qiaoguan' }, { content: { ...CONTENT, ...content } }, by('己'), 'township', TODAY));
const NONE = { opinion: '同意。', secrecy: { touches: [] } };
const reviewed = () => ['甲', '乙', '丙'].reduce((item, who) => must(reviewWork(item, NONE, by(who))), must(submitWork(draft(), by('己'))));
const published = () => must(publishWork(reviewed(), '乔官公开/202603-00001', TODAY, by('己'), CHINA_CALENDAR));
const codeOf = (result: { readonly ok: boolean; readonly error?: ItemRefusal }) => (result.ok ? 'ok' : result.error?.code);

article(art(26), '自该政府信息形成或者变更之日起20个工作日内及时公开', () => {
  test.each([
    ['2026-02-10', '2026-03-16', '跨春节，2月14日、28日补班'],
    ['2026-03-02', '2026-03-30', '中间没有节假日'],
    ['2026-09-10', '2026-10-14', '跨中秋、国庆'],
  ])('%s 形成 → 最迟 %s（%s）', (madeOn, last) => {
    expect(lastDayOf({ content: { madeOn: d(madeOn), elsewhere: [] } }, CHINA_CALENDAR)).toMatchObject({ by: last, basis: 'made', provisional: false });
  });
  test('变更的从变更那天起算', () => expect(lastDayOf({ content: CONTENT, changedOn: d('2026-03-02') }, CHINA_CALENDAR)).toMatchObject({ by: '2026-03-30', basis: 'changed', from: '2026-03-02' }));
  test('还没有放假安排的年份，写明暂定', () => expect(lastDayOf({ content: { ...CONTENT, madeOn: d('2026-12-20') } }, CHINA_CALENDAR)).toMatchObject({ provisional: true }));
  test('法律、法规另有规定的，从其规定', () => expect(lastDayOf({ content: CONTENT, period: { by: d('2026-02-15'), law: '某某条例第三条' } }, CHINA_CALENDAR)).toMatchObject({ by: '2026-02-15', law: '某某条例第三条', provisional: false }));
  test('别处已经公开的，没有期限了；早于形成的不算', () => {
    expect(lastDayOf({ content: { ...CONTENT, elsewhere: [{ channel: 'portal', on: d('2026-02-20') }] } }, CHINA_CALENDAR)).toBeUndefined();
    expect(lastDayOf({ content: { ...CONTENT, elsewhere: [{ channel: 'portal', on: d('2026-02-20') }] }, changedOn: d('2026-03-01') }, CHINA_CALENDAR)).toBeDefined();
  });
  test('届满当日不算逾期，次日才算', () => {
    expect(dutyOf({ content: CONTENT }, d('2026-03-16'), CHINA_CALENDAR)).toMatchObject({ overdue: false, left: 0, late: 0 });
    expect(dutyOf({ content: CONTENT }, d('2026-03-17'), CHINA_CALENDAR)).toMatchObject({ overdue: true, late: 1 });
  });
  test('2019年以前形成的，算不出哪一天，已经逾期', () => expect(dutyOf({ content: { ...CONTENT, madeOn: d('2017-05-01') } }, TODAY, CHINA_CALENDAR)).toMatchObject({ overdue: true, late: 0 }));
  test('公开晚了的，晚几个工作日留在经过里', () => {
    const late = must(publishWork(reviewed(), 'x', d('2026-03-18'), by('己'), CHINA_CALENDAR));
    expect(late.events[late.events.length - 1]).toMatchObject({ type: 'published', late: 2 });
  });
});

article(art(17, 1), '明确审查的程序和责任', () => {
  test('三个不同的人，都不是写的人', () => {
    const first = must(reviewWork(must(submitWork(draft(), by('己'))), NONE, by('甲')));
    expect(codeOf(reviewWork(first, NONE, by('甲')))).toBe('barred');
    expect(codeOf(reviewWork(first, NONE, by('己')))).toBe('barred');
    expect(allowedActions(first, ['reviewer'], '甲')).not.toContain('review');
    expect(allowedActions(first, ['reviewer'], '乙')).toContain('review');
  });
  test('内容一改，审核全部作废', () => {
    const saved = must(saveWork(reviewed(), { content: { ...CONTENT, summary: '改了。' } }, by('己'), 'township', TODAY));
    expect([saved.state, saved.work?.reviews, nextStep(saved)]).toEqual(['draft', [], 'submit']);
    expect(codeOf(publishWork(saved, 'x', TODAY, by('己'), CHINA_CALENDAR))).toBe('itemNotNow');
  });
  test('退回作废前面的审核', () => expect(must(returnWork(reviewed(), '再核对。', by('己'))).work).toMatchObject({ reviews: [], returned: { reason: '再核对。' } }));
  test.each([0, 1, 2])('只过了%i审的不能公开', (passed) => {
    const item = ['甲', '乙', '丙'].slice(0, passed).reduce((one, who) => must(reviewWork(one, NONE, by(who))), must(submitWork(draft(), by('己'))));
    expect(codeOf(publishWork(item, 'x', TODAY, by('己'), CHINA_CALENDAR))).toBe('itemNotNow');
  });
});

article(art(17, 2), '对拟公开的政府信息进行审查', () => {
  const second = () => must(reviewWork(must(submitWork(draft(), by('己'))), { opinion: '同意。' }, by('甲')));
  test('没有回答涉及不涉及的，复审不算数', () => expect(codeOf(reviewWork(second(), { opinion: '同意。' }, by('乙')))).toBe('itemSecrecyNotAnswered'));
  test('国家秘密一律不能过', () => expect(codeOf(reviewWork(second(), { opinion: '同意。', secrecy: { touches: ['stateSecret'], because: '已经解密' } }, by('乙')))).toBe('secretFound'));
  test.each(['tradeSecret', 'privacy', 'internal'] as const)('涉及%s的，写明理由才过', (touch) => {
    expect(codeOf(reviewWork(second(), { opinion: '同意。', secrecy: { touches: [touch] } }, by('乙')))).toBe('becauseMissing');
    expect(codeOf(reviewWork(second(), { opinion: '同意。', secrecy: { touches: [touch], because: '第三方同意。' } }, by('乙')))).toBe('ok');
  });
});

describe('修改、撤回、重新公开', () => {
  test('修改要写原因；索引号和首次公开的日子不变，一版接一版', () => {
    const begun = must(reviseItem(published(), { reason: '补一户。' }, by('己'), d('2026-03-10')));
    expect([begun.state, begun.live?.revisions.length, begun.work?.changedOn]).toEqual(['draft', 1, '2026-03-10']);
    const again = ['甲', '乙', '丙'].reduce((item, who) => must(reviewWork(item, NONE, by(who))), must(submitWork(begun, by('己'))));
    const next = must(publishWork(again, '不用这个号', d('2026-03-12'), by('己'), CHINA_CALENDAR));
    expect(next.live).toMatchObject({ indexNumber: '乔官公开/202603-00001', publishedOn: '2026-03-02', revisions: [{ revision: 1 }, { revision: 2, on: '2026-03-12', reason: '补一户。' }] });
  });
  test('撤回只有公开着的能撤；撤了又公开的，号不变，日子是新的', () => {
    expect(codeOf(withdrawItem(draft(), '不要了', by('己')))).toBe('itemNotNow');
    const gone = must(withdrawItem(published(), '有误。', by('丙')));
    expect([gone.state, gone.live, gone.withdrawn?.reason]).toEqual(['withdrawn', undefined, '有误。']);
    const begun = must(reviseItem(gone, { reason: '改好了。' }, by('己'), d('2026-03-10')));
    const again = ['甲', '乙', '丙'].reduce((item, who) => must(reviewWork(item, NONE, by(who))), must(submitWork(begun, by('己'))));
    const next = must(publishWork(again, 'x', d('2026-03-12'), by('己'), CHINA_CALENDAR));
    expect([next.state, next.withdrawn, next.live?.publishedOn, next.live?.indexNumber]).toEqual(['published', undefined, '2026-03-12', '乔官公开/202603-00001']);
  });
  test('撤回的时候正在审的新稿，审核作废', () => {
    const begun = must(submitWork(must(reviseItem(published(), { reason: '补。' }, by('己'), TODAY)), by('己')));
    const gone = must(withdrawItem(must(reviewWork(begun, NONE, by('甲'))), '有误。', by('丙')));
    expect([gone.state, gone.work?.reviews]).toEqual(['draft', []]);
  });
});

test('索引号：机关代码/年月-五位顺序号', () => {
  expect(indexNumber('11370725004230218K', d('2026-03-02'), 7)).toBe('11370725004230218K/202603-00007');
  expect(indexNumber('乔官公开', d('2026-12-31'), 123456)).toBe('乔官公开/202612-123456');
});

test('类别：二十条十五项，乡镇八类，市县七类；街道照乡镇', () => {
  expect(CATEGORIES).toHaveLength(30);
  expect(new Set(CATEGORIES.map(({ key }) => key)).size).toBe(30);
  expect([categoriesOf('township').length, categoriesOf('subdistrict').length, categoriesOf('county').length, categoriesOf('vertical').length]).toEqual([23, 23, 22, 15]);
});

test('每一种拒绝都有一句话，句号结尾，有条文的说条文', () => {
  const madeOn = d('2026-02-10');
  const all: readonly ItemRefusal[] = [
    { code: 'itemNotNow', action: 'save', state: 'published' }, { code: 'itemNotNow', action: 'publish', state: 'reviewing' }, { code: 'barred', by: 'wrote' }, { code: 'barred', by: 'first' },
    { code: 'madeInFuture', today: TODAY }, { code: 'changedInFuture', today: TODAY }, { code: 'elsewhereInFuture', today: TODAY }, { code: 'publishedBeforeMade', madeOn, publishedOn: d('2026-02-01') },
    { code: 'changedBeforeMade', madeOn }, { code: 'validBeforeMade', madeOn }, { code: 'periodBeforeMade', madeOn }, { code: 'elsewhereBeforeMade', madeOn }, { code: 'categoryOfOthers' },
    { code: 'incomplete', missing: ['内容概述'] }, { code: 'revisionReasonMissing' }, { code: 'itemSecrecyNotAnswered' }, { code: 'secretFound' }, { code: 'becauseMissing', touches: ['privacy'] },
  ];
  for (const refusal of all) {
    expect(itemMessage(refusal)).toMatch(/。$/);
    expect(itemMessage(refusal)).not.toMatch(/undefined|系统|！/);
  }
  expect(itemArticle({ code: 'secretFound' })).toBe('《条例》第十四条');
  expect(itemField({ code: 'madeInFuture', today: TODAY })).toBe('content.madeOn');
});

test('每个状态能做什么，按岗位', () => {
  const of = (item: Item, ...roles: Parameters<typeof allowedActions>[1]) => allowedActions(item, roles, '某人');
  expect(of(draft(), 'editor')).toEqual(['save', 'submit', 'discard']);
  expect(of(reviewed(), 'editor')).toEqual(['save', 'return', 'publish']);
  expect(of(published(), 'editor')).toEqual(['revise', 'withdraw']);
  expect(of(published(), 'signatory')).toEqual(['withdraw']);
  expect(of(published(), 'supervisor')).toEqual([]);
});

describe('有效期过了', () => {
  const until = (validUntil: string, validity: 'inForce' | 'repealed' = 'inForce') => validityOn({ validity, validUntil: d(validUntil) }, TODAY);
  test('没有人改成失效的，也不再说有效；最后一天还有效', () => {
    expect([until('2026-03-01'), until('2026-03-02'), until('2026-03-01', 'repealed'), validityOn({ validity: 'inForce' }, TODAY)]).toEqual(['expired', 'inForce', 'repealed', 'inForce']);
  });
});
