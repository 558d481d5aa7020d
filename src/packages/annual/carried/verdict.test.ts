import { civilDate } from '@/domain/calendar/civil-date';
import type { Table3Row } from '@/domain/report/report';
import type { CarriedOver } from '@/contract/year-tables';
import { verdictsOf } from './verdict';

const row = (naturalPerson: number, total: number | null = naturalPerson): Table3Row =>
  ({ naturalPerson, commercialEnterprise: 0, researchInstitution: 0, publicWelfareOrg: 0, legalServiceOrg: 0, otherOrg: 0, total });
const carried = (change: Partial<CarriedOver> = {}): CarriedOver =>
  ({ agency: { id: 'qiaoguan', name: '乔官镇' }, year: 2027, carriedIn: row(3), carriedOut: row(3), listed: row(3), items: [], ...change });
const published = (carriedOut: Table3Row, onRecord: Table3Row): CarriedOver['published'] => ({ version: 1, on: civilDate('2027-01-20'), carriedOut, onRecord, changes: [] });
const change = { case: { id: 'a'.repeat(32), number: '第1号', description: '分配方案' }, change: 'enteredLater' } as const;

describe('上年结转对得上吗', () => {
  test('上年的年报没有公布，只和上年的表、清单核对', () => {
    expect(verdictsOf(carried())).toEqual([{ title: '2026年表三的结转下年度', same: true, words: '就是下面这3件，各类申请人的数也都相同。' }]);
  });

  test('没有结转的，说两边都是0件', () => {
    expect(verdictsOf(carried({ carriedIn: row(0), carriedOut: row(0), listed: row(0) }))[0]?.words).toBe('两边都是0件。');
  });

  test('表和清单对不上，说是哪一类、多少和多少', () => {
    expect(verdictsOf(carried({ listed: row(2) }))[0]).toMatchObject({ same: false, words: expect.stringContaining('自然人3和2，总计3和2') as unknown });
  });

  test('和公布的相同', () => {
    expect(verdictsOf(carried({ published: published(row(3), row(3)) }))[1]).toEqual({ title: '公布的结转下年度', same: true, words: '和公布的3件相同。' });
  });

  test('公布以后变的，一件一件在下面；公布那天就不同的，另外说', () => {
    const since = verdictsOf(carried({ published: { ...published(row(2), row(2))!, changes: [change] } }))[1];
    expect(since).toMatchObject({ same: false, words: expect.stringMatching(/^现在和公布的不同：自然人3和2，总计3和2。公布以后变了的/) as unknown });
    const wrong = verdictsOf(carried({ published: published(row(8), row(3)) }))[1];
    expect(wrong).toMatchObject({ same: false, words: expect.stringMatching(/^公布的那天，记录里的数和公布的数就不同：自然人3和8/) as unknown });
  });

  test('数碰巧又相同、公布那天却不同的，也不算对得上', () => {
    expect(verdictsOf(carried({ published: { ...published(row(3), row(2))!, changes: [change] } }))[1]).toMatchObject({ same: false });
  });
});
