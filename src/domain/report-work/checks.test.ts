import type { StructuredReport } from '../report/report';
import { channelFindings, coverFindings, narrativeFindingsOf, yearStateFindings } from './checks';
import type { YearFacts } from '../narrative/facts';

const section = (key: 'overview' | 'problems' | 'otherMatters', ...paragraphs: readonly string[]) => ({ key, title: key, paragraphs });
const NONE = '本年度没有发出信息处理费收费通知，收费通知的总金额为0元，实际收取的总金额为0元。';
const report = (year: number, problems: string, other = NONE): StructuredReport =>
  ({ agency: '云汀县白杨镇人民政府', year, format: '2021', title: '', preamble: [], sections: [section('overview', `${year}年制发文件2件，培训1场。`), section('problems', problems), section('otherMatters', other)] }) as unknown as StructuredReport;
const FACTS = { fees: [] } as unknown as YearFacts;
const find = (now: StructuredReport, before?: StructuredReport, facts = FACTS) => narrativeFindingsOf({ report: now, before, facts, remarks: [] }).map(({ where, is }) => `${where}：${is}`);

describe('照抄上年是一条发现', () => {
  const problems = '群众对怎样申请公开还不熟悉，下一年打算在村务公开栏里写明。';
  test('问题和打算一字不差', () => expect(find(report(2026, problems), report(2025, problems))).toEqual(expect.arrayContaining([expect.stringContaining('五、存在的主要问题及改进情况：整个部分和上一年一字不差')])));
  test('只换了年份，也是照抄', () => expect(find(report(2026, `2026年${problems}`), report(2025, `2025年${problems}`)).join()).toContain('一字不差'));
  test('写了本年的，不提', () => expect(find(report(2026, '窗口人员不足，打算增加一人。今年培训过两次。'), report(2025, problems)).filter((found) => found.startsWith('五、'))).toEqual([]));
  test('没有上年报告，无从比较', () => expect(find(report(2026, problems))).toEqual([]));
});

describe('信息处理费要写，数要对', () => {
  test.each([['没有这一句', '没有其他需要报告的事项，特此报告如上。'], ['金额不对', NONE.replace('总金额为0元，实', '总金额为20元，实')]])('%s', (_what, other) => {
    expect(find(report(2026, '窗口人员不足，打算增加一人。', other)).join()).toContain('没有写信息处理费');
  });
  test('一致的不提', () => expect(find(report(2026, '窗口人员不足，打算增加一人。'))).toEqual([]));
});

describe('能不能公布', () => {
  const ready = { year: 2026, over: true, unconfirmed: { count: 0, first: [] }, fresh: true };
  test('都好了', () => expect(yearStateFindings(ready)).toEqual([]));
  test.each([[{ over: false }, '2026年'], [{ unconfirmed: { count: 2, first: [{ id: 'a', number: '甲〔2026〕第1号' }] } }, '待确认的申请'], [{ fresh: false }, '通读案件']])('%j拦住', (changes, where) => {
    expect(yearStateFindings({ ...ready, ...changes }).map((finding) => [finding.where, finding.severity])).toEqual([[where, 'hard']]);
  });
});

test('每个渠道都要核对；数变了再核对；自相矛盾的月份另说', () => {
  const channels = [{ id: 'here', label: '本小程序', total: 3, doubts: [] }, { id: 'a', label: '公众号', total: 5, doubts: ['3月：对不上'] }];
  const said = (confirmed: Parameters<typeof channelFindings>[1]) => channelFindings(channels, confirmed).map(({ where, severity }) => `${where} ${severity}`);
  expect(said([])).toEqual(['本小程序 hard', '公众号 hard', '公众号 soft']);
  expect(said([{ channel: 'here', total: 3 }, { channel: 'a', total: 4 }])).toEqual(['公众号 hard', '公众号 soft']);
  expect(said([{ channel: 'here', total: 3 }, { channel: 'a', total: 5 }])).toEqual(['公众号 soft']);
});

test('印出来会是别的数、会留一个空的，写理由也不能公布；个人号码要删', () => {
  const remark = (code: 'glued' | 'gone' | 'private' | 'denied' | 'typedSame') => ({ code, place: 'overview' as const, paragraphId: 'own-1', piece: 0, message: `${code}。请改。` });
  const found = narrativeFindingsOf({ report: report(2026, '窗口人员不足。'), before: undefined, facts: FACTS, remarks: (['glued', 'gone', 'private', 'denied', 'typedSame'] as const).map(remark) });
  expect(found.map(({ is, severity }) => [is, severity])).toEqual([['glued', 'hard'], ['gone', 'hard'], ['private', 'soft'], ['denied', 'soft']]);
});

test('没有核对过的渠道，去核对的地方；自相矛盾的月份，去改数的地方', () => {
  const [open, doubt] = channelFindings([{ id: 'a', label: '公众号', total: 5, doubts: ['3月：对不上'] }], []);
  expect([open?.place, doubt?.place]).toEqual([{ kind: 'confirm' }, { kind: 'channels' }]);
});

test('县里的合计：还没有公布的单位点名，要写理由才能公布', () => {
  const covers = { departments: 1, townships: 1, unpublished: ['云汀县财政局'] };
  expect(coverFindings({ year: 2026, covers })).toMatchObject([{ severity: 'soft', is: '有1个单位还没有公布2026年年报（云汀县财政局），加的是它们现在的记录', place: { kind: 'county' } }]);
  expect(coverFindings({ year: 2026, covers: { ...covers, unconfirmed: 2 } })).toMatchObject([{ severity: 'hard', is: expect.stringContaining('有2件2026年12月31日以前提交的申请') as string }, { severity: 'soft' }]);
  expect([coverFindings({ year: 2026 }), coverFindings({ year: 2026, covers: { ...covers, unpublished: [] } })]).toEqual([[], []]);
});

test('正文里写了身份证号码，删掉才能公布；像是账号的，写理由', () => {
  const remark = { code: 'private', place: 'requests', paragraphId: 'a', piece: 0, message: '' } as const;
  const found = (remarks: Parameters<typeof narrativeFindingsOf>[0]['remarks']) => narrativeFindingsOf({ report: report(2026, '窗口人员不足，打算增加一人。'), before: undefined, facts: FACTS, remarks });
  expect(found([{ ...remark, sure: true }])).toMatchObject([{ severity: 'hard', should: '公开的年报不写个人的号码', place: { kind: 'section', place: 'requests' } }]);
  expect(found([remark])).toMatchObject([{ severity: 'soft' }]);
});
