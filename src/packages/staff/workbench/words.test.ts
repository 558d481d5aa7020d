import type { WorkItem, Workbench } from '@/contract/staff';
import { countsWords, openTitle } from './words';

const work = (mine: readonly boolean[], more: Partial<Workbench> = {}): Workbench => ({
  agency: { id: 'qiaoguan', name: '乔官镇人民政府' },
  items: mine.map((own, index) => ({ id: String(index), mine: own }) as WorkItem),
  counts: { open: mine.length, unconfirmed: 0, overdue: 0, closed: 0 }, ...more,
});

describe('今天的话', () => {
  test('几件在办，有没有逾期，几件待确认', () => {
    expect(countsWords(work([true, false]))).toBe('在办2件，没有逾期');
    expect(countsWords({ counts: { open: 5, unconfirmed: 1, overdue: 2, closed: 9 } })).toBe('在办5件，逾期2件，待确认1件');
  });

  test('今天有几件要办；后面还有页，不说是全部', () => {
    expect(openTitle(work([true, true, false]), { handles: true })).toBe('今天有2件要办');
    expect(openTitle(work([true, true], { next: 'x' }), { handles: true })).toBe('先办这2件');
    expect(openTitle(work([false]), { handles: true })).toBe('现在没有要你办的');
  });

  test('只看不办的人，说在办几件', () => {
    expect(openTitle(work([false, false]), { handles: false })).toBe('在办2件');
    expect(openTitle(work([]), { handles: false })).toBe('没有在办的申请');
  });
});
