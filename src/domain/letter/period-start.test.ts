import { civilDate } from '../calendar/civil-date';
import type { DisclosureCase } from '../case/case';
import { periodStarted } from './period-start';

const ON = civilDate('2026-03-02');
const current = (...events: readonly object[]) => ({ events: [{ type: 'submitted' }, { type: 'receiptConfirmed' }, { type: 'correctionAsked' }, ...events] }) as unknown as DisclosureCase;
const NOTICE = { kind: 'correctionNotice', asOf: 2 } as const;
const SERVED = { type: 'noticeServed', on: ON, notice: 'correctionNotice' } as const;

describe('办了一半断了、再办一次：接着办完的只有同一份、同一天', () => {
  test('案件里已经记下这一份在这一天送到', () => expect(periodStarted(current(SERVED), NOTICE, ON, 3)).toBe(true));
  test.each([
    ['什么都没有记', [], 3], ['是别的文书的', [{ ...SERVED, notice: 'feeNotice' }], 3], ['是别的日子', [{ ...SERVED, on: civilDate('2026-03-01') }], 3],
    ['后来又有别的', [SERVED, { type: 'corrected' }], 3], ['页面已经是后来的', [SERVED], 4],
  ] as const)('%s，不算', (_what, events, version) => expect(periodStarted(current(...events), NOTICE, ON, version)).toBe(false));
  test('征求意见的，看是不是同一次征求', () => {
    const sent = (consultationId: string) => ({ events: [{ type: 'consultationSent', consultationId }, { type: 'consultationDelivered', on: ON, consultationId: 'v2-0' }] }) as unknown as DisclosureCase;
    const task = { kind: 'thirdPartyConsult', asOf: 0 } as const;
    expect([periodStarted(sent('v2-0'), task, ON, 1), periodStarted(sent('v9-0'), task, ON, 1)]).toEqual([true, false]);
  });
});
