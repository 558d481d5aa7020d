import { coverFindings, yearStateFindings } from './year-state';

describe('能不能公布', () => {
  const ready = { year: 2026, over: true, unconfirmed: { count: 0, first: [] }, fresh: true };
  test('都好了', () => expect(yearStateFindings(ready)).toEqual([]));
  test.each([[{ over: false }, '2026年'], [{ unconfirmed: { count: 2, first: [{ id: 'a', number: '甲〔2026〕第1号' }] } }, '待确认的申请'], [{ fresh: false }, '通读案件']])('%j拦住', (changes, where) => {
    expect(yearStateFindings({ ...ready, ...changes }).map((finding) => [finding.where, finding.severity])).toEqual([[where, 'hard']]);
  });
});

test('县里的合计：还没有公布的单位点名，要写理由才能公布', () => {
  const covers = { departments: 1, townships: 1, unpublished: ['云汀县财政局'] };
  expect(coverFindings({ year: 2026, covers })).toMatchObject([{ severity: 'soft', is: '有1个单位还没有公布2026年年报（云汀县财政局），加的是它们现在的记录', place: { kind: 'county' } }]);
  expect(coverFindings({ year: 2026, covers: { ...covers, unconfirmed: 2 } })).toMatchObject([{ severity: 'hard', is: expect.stringContaining('有2件2026年12月31日以前提交的申请') as string }, { severity: 'soft' }]);
  expect([coverFindings({ year: 2026 }), coverFindings({ year: 2026, covers: { ...covers, unpublished: [] } })]).toEqual([[], []]);
});
