import type { CaseClock } from '@/domain/case/clock';
import { article } from '../../../../test/article';
import { art } from '@/domain/statute/article';
import { whatHappened } from './standing-notes';

const RUNNING = { startedBy: 'receipt', startOn: '2026-03-02' } as CaseClock;
const of = (...types: readonly ('delayed' | 'reasonsGiven' | 'corrected' | 'receiptConfirmed' | 'submitted')[]) => types.map((type) => ({ type }));

article(art(35), '可以确定延迟答复的合理期限并告知申请人', () => {
  test('推后了的，最迟哪天旁边说得出为什么', () => {
    expect(whatHappened(RUNNING, of('delayed', 'reasonsGiven', 'receiptConfirmed', 'submitted'))).toEqual([expect.stringContaining('把答复的日子往后推了')]);
  });
  test('后来又重新计算的、已经答复的、没有推后的，不说', () => {
    expect(whatHappened({ ...RUNNING, startedBy: 'correction' }, of('corrected', 'delayed', 'receiptConfirmed', 'submitted'))).toEqual([expect.stringContaining('重新计算')]);
    expect(whatHappened({ ...RUNNING, endedOn: '2026-03-20' } as CaseClock, of('delayed', 'submitted'))).toEqual([]);
    expect(whatHappened(RUNNING, of('receiptConfirmed', 'submitted'))).toEqual([]);
  });
});
