import { sharedReports, testWithSharedReports } from '../../../test/shared-reports';
import { readReport } from '../report/read';
import { statedProblems } from './stated-problems';

const stated = (...problems: readonly string[]) => statedProblems({ year: 2025, problems });

test('按小标题分得开的，只取问题，不取整改和打算', () => {
  expect(stated('（一）上年问题整改情况', '改好了。', '（二）2025年存在的问题', '内容少。', '更新慢。', '（三）下一步打算', '多公开。')).toEqual(['内容少。', '更新慢。']);
});
test('没有小标题的全取；说打算的段落不取', () => {
  expect(stated('一是内容少；二是更新慢。', '针对上述问题，将加强培训。', '下一步，多公开。')).toEqual(['一是内容少；二是更新慢。']);
});
test('小标题和话在一行里的，也分得开', () => {
  expect(stated('（一）存在的主要问题。内容少；更新慢。', '（二）整改措施。多公开。')).toEqual(['内容少；更新慢。']);
});
test('没有上年报告、上年没有写', () => expect([statedProblems(undefined), stated()]).toEqual([[], []]));

testWithSharedReports('真实的报告都取得出问题（没有参考资料时略过）', () => {
  for (const { file, text } of sharedReports()) {
    const report = readReport(text);
    const problems = statedProblems({ year: report.year ?? 0, problems: report.sections.find(({ key }) => key === 'problems')?.paragraphs ?? [] });
    expect([file, problems.length > 0, problems.filter((problem) => /^下一步|整改措施/.test(problem))]).toEqual([file, true, []]);
  }
});
