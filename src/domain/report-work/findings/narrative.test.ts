import type { YearFacts } from '../../narrative/facts';
import type { StructuredReport } from '../../report/report';
import { narrativeFindingsOf } from './narrative';

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

test('印出来会是别的数、会留一个空的，写理由也不能公布；个人号码要删', () => {
  const remark = (code: 'glued' | 'gone' | 'private' | 'denied' | 'typedSame') => ({ code, place: 'overview' as const, paragraphId: 'own-1', piece: 0, message: `${code}。请改。` });
  const found = narrativeFindingsOf({ report: report(2026, '窗口人员不足。'), before: undefined, facts: FACTS, remarks: (['glued', 'gone', 'private', 'denied', 'typedSame'] as const).map(remark) });
  expect(found.map(({ is, severity }) => [is, severity])).toEqual([['glued', 'hard'], ['gone', 'hard'], ['private', 'soft'], ['denied', 'soft']]);
});

test('正文里写了身份证号码，删掉才能公布；像是账号的，写理由', () => {
  const remark = { code: 'private', place: 'requests', paragraphId: 'a', piece: 0, message: '' } as const;
  const found = (remarks: Parameters<typeof narrativeFindingsOf>[0]['remarks']) => narrativeFindingsOf({ report: report(2026, '窗口人员不足，打算增加一人。'), before: undefined, facts: FACTS, remarks });
  expect(found([{ ...remark, sure: true }])).toMatchObject([{ severity: 'hard', should: '公开的年报不写个人的号码', place: { kind: 'section', place: 'requests' } }]);
  expect(found([remark])).toMatchObject([{ severity: 'soft' }]);
});
