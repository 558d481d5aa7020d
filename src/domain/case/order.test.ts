import { aCase, at, confirmed, consulted, correctionAsked, decided, late, office, refusedWith, submitted } from '../../../test/fixtures/case';
import type { CaseEvent } from './event';
import { effectiveEvents, effectiveOrder } from './order';

const RECEIVED = [submitted('2026-03-02'), confirmed('2026-03-02')] as const;
const assistAsked = (day: string, assistId = 'a1'): CaseEvent => ({ ...office(day), type: 'assistAsked', assistId, to: '自然资源所' });

describe('补录的记在它发生的那一天', () => {
  test('排在比它晚的前面', () => {
    expect(effectiveOrder([...RECEIVED, decided('2026-03-10'), late(assistAsked('2026-03-05'), '2026-03-16')])).toEqual([0, 1, 3, 2]);
  });
  test('同一天的，排在那一天所有事情的后面', () => {
    expect(effectiveOrder([...RECEIVED, assistAsked('2026-03-10'), decided('2026-03-16'), late(assistAsked('2026-03-10', 'a2'), '2026-03-16')])).toEqual([0, 1, 2, 4, 3]);
    expect(effectiveOrder([...RECEIVED, decided('2026-03-10'), late(assistAsked('2026-03-10'), '2026-03-16')])).toEqual([0, 1, 2, 3]);
  });
  test('几件补录，按各自的日子排', () => {
    const events = [...RECEIVED, decided('2026-03-10'), late(assistAsked('2026-03-06'), '2026-03-16'), late(assistAsked('2026-03-04', 'a2'), '2026-03-16'), late(assistAsked('2026-03-05', 'a3'), '2026-03-16')] as const;
    expect(effectiveOrder(events)).toEqual([0, 1, 4, 5, 3, 2]);
  });
  test('提交总是第一件，日子写得比它早也一样', () => {
    expect(effectiveOrder([submitted('2026-03-05'), late(assistAsked('2026-03-02'), '2026-03-06')])).toEqual([0, 1]);
  });
  test('前面有一件不生效的，日子更晚，也不挡着：11日发出、11日送到的征求意见，照样先发出后送到', () => {
    const sent: CaseEvent = { ...consulted('2026-03-11', 'thirdParty'), at: at('2026-03-13') };
    const delivered: CaseEvent = { ...office('2026-03-11'), type: 'consultationDelivered', consultationId: 'c1' };
    const events = [...RECEIVED, late(correctionAsked('2026-03-12'), '2026-03-13'), sent, assistAsked('2026-03-16'), late(delivered, '2026-03-17')] as const;
    expect(effectiveOrder(events)).toEqual([0, 1, 2, 3, 5, 4]);
    expect(refusedWith(...events)).toBeUndefined();
  });
  test('不是补录的，按登记的先后，不按日子', () => {
    expect(effectiveOrder([...RECEIVED, late(correctionAsked('2026-03-12'), '2026-03-13'), assistAsked('2026-03-11')])).toEqual([0, 1, 2, 3]);
  });
});

describe('不生效的补录留在案卷里，不算发生过', () => {
  const unlawful = late(correctionAsked('2026-03-12'), '2026-03-13');
  test('第8个工作日的补正告知不算，其余照旧', () => {
    const current = aCase(...RECEIVED, unlawful, decided('2026-03-16'));
    expect(current.events).toHaveLength(4);
    expect(effectiveEvents(current).map(({ type }) => type)).toEqual(['submitted', 'receiptConfirmed', 'decided']);
  });
  test('全都生效的，一件不少', () => {
    const current = aCase(...RECEIVED, decided('2026-03-16'), late(assistAsked('2026-03-10'), '2026-03-17'));
    expect(effectiveEvents(current).map(({ type }) => type)).toEqual(['submitted', 'receiptConfirmed', 'assistAsked', 'decided']);
  });
  test('不生效的不占日子：它以前几天的事，照样可以登记', () => {
    expect(refusedWith(...RECEIVED, unlawful, { ...assistAsked('2026-03-11'), at: unlawful.at })).toBeUndefined();
  });
});
