import { MOST_COUNTED, WORK_FILTERS, type WorkFilter } from '@/domain/agenda/shelf';
import type { WorkItem } from '@/contract/workbench';
import { countsWords, emptyWords, listTitle, openTitle, verbOf } from './words';

const counts = (more: Partial<Record<WorkFilter, number>> = {}) => ({ mine: 0, open: 0, unconfirmed: 0, near: 0, overdue: 0, applicant: 0, consulting: 0, closed: 0, ...more });

describe('今天的话', () => {
  test('几件在办，有没有逾期，几件待确认', () => {
    expect(countsWords(counts({ open: 2 }))).toBe('在办2件，没有逾期');
    expect(countsWords(counts({ open: 5, unconfirmed: 1, overdue: 2 }))).toBe('在办5件，逾期2件，待确认1件');
  });

  test('今天有几件要办；只看不办的人，说在办几件', () => {
    expect(openTitle(counts({ open: 9, mine: 2 }), { handles: true })).toBe('今天有2件要办');
    expect(openTitle(counts({ open: 1 }), { handles: true })).toBe('现在没有要你办的');
    expect(openTitle(counts({ open: 2 }), { handles: false })).toBe('在办2件');
    expect(openTitle(counts(), { handles: false })).toBe('没有在办的申请');
  });

  test.each(Object.keys(WORK_FILTERS) as WorkFilter[])('%s：有标题，空的时候说为什么', (shown) => {
    expect(listTitle(shown, counts({ [shown]: 3 }), { handles: true })).toMatch(/[3件办]/);
    expect(emptyWords(shown, { handles: true }).why).toMatch(/。$/);
  });

  test.each([
    ['submitted', 'confirm', '去确认收到'], ['inProgress', 'answer', '去拟定答复'], ['reviewed', 'answer', '去签发'],
    ['inProgress', 'approveExtension', '去批延期'], ['closed', 'replyToRemedy', '打开'],
  ])('%s · %s → %s', (state, kind, verb) => {
    expect(verbOf({ state, duties: [{ kind }] } as unknown as WorkItem)).toBe(verb);
  });
});

test('办结的越来越多：数到999件，再多说999+', () => {
  expect(listTitle('closed', counts({ closed: 999 }), { handles: true })).toBe('已办结999件');
  expect(listTitle('closed', counts({ closed: MOST_COUNTED }), { handles: true })).toBe('已办结999+件');
});
