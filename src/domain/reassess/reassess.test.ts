import { addDays, civilDate } from '../calendar/civil-date';
import type { Instant } from '../calendar/instant';
import { groundsToReassess, REASSESSED_OUTCOMES } from '../statute/withheld';
import { addMonths, decide, propose, reassessOn, sinceBefore, standingOf, type Withheld } from './reassess';

const d = civilDate;
const AT = '2026-03-02T09:00:00.000+08:00' as Instant;
const ONE: Withheld = { id: 'x', agencyId: 'q', kind: 'case', number: '第1号', grounds: ['refused.internalAffairs'], withheldOn: d('2025-03-02'), since: d('2025-03-02'), state: 'withheld', version: 1, events: [] };
const opinion = { result: 'keep', reason: '仍是内部事务', by: 'a', at: AT } as const;

test.each([['2025-03-02', 12, '2026-03-02'], ['2024-02-29', 12, '2025-02-28'], ['2025-08-31', 6, '2026-02-28'], ['2025-11-30', 24, '2027-11-30'], ['2026-03-02', -12, '2025-03-02']])('%s 加%i个月是 %s', (from, months, to) => expect(addMonths(d(from), months)).toBe(to));

test('到期那天不算过期，次日才算；三十天以内提醒', () => {
  expect(reassessOn(ONE, 12)).toBe('2026-03-02');
  expect([standingOf(ONE, 12, d('2026-03-02')), standingOf(ONE, 12, d('2026-03-03')), standingOf(ONE, 12, d('2026-01-31')), standingOf(ONE, 12, d('2026-01-30'))]).toEqual(['soon', 'overdue', 'soon', 'later']);
});

test('按起算日查的和逐项算的一样，月长月短、闰年都一样', () => {
  for (const today of ['2026-03-01', '2026-02-28', '2024-02-29', '2026-08-31', '2026-09-01'].map(d)) {
    for (const months of [6, 12, 24]) {
      for (const standing of ['overdue', 'soon'] as const) {
        const before = sinceBefore(today, months, standing);
        for (let day = -3; day <= 3; day += 1) {
          const since = addDays(before, day);
          const is = standingOf({ since }, months, today);
          expect([since, is === 'overdue' || (standing === 'soon' && is === 'soon')]).toEqual([since, since < before]);
        }
      }
    }
  }
});

describe('哪些答复要定期评估（条例第十八条）', () => {
  test('第十四至十六条的不予公开和部分公开要，行政查询事项、无法提供的不要', () => {
    expect(groundsToReassess('refused.stateSecret', undefined)).toEqual(['refused.stateSecret']);
    expect(groundsToReassess('refused.administrativeInquiry', undefined)).toEqual([]);
    expect(groundsToReassess('cannotProvide.notHeld', undefined)).toEqual([]);
    expect(groundsToReassess('granted', undefined)).toEqual([]);
    const part = (ground: 'refused.thirdPartyRights' | 'refused.administrativeInquiry') => ({ what: '附件', ground, reason: '隐私' });
    expect(groundsToReassess('partiallyGranted', { withheld: [part('refused.thirdPartyRights'), part('refused.thirdPartyRights'), part('refused.administrativeInquiry')] })).toEqual(['refused.thirdPartyRights']);
    expect(REASSESSED_OUTCOMES).toHaveLength(8);
  });
});

describe('评估要两个人', () => {
  const proposed = propose(ONE, opinion);
  const current = proposed.ok ? proposed.value : ONE;
  test('自己提的不能自己审；别人同意仍不公开，从审核那天重新算', () => {
    expect(decide(current, true, { at: AT, by: 'a', opinion: '同意' }, d('2026-03-05'))).toEqual({ ok: false, error: 'ownAssessment' });
    expect(decide(current, true, { at: AT, by: 'b', opinion: '同意' }, d('2026-03-05'))).toMatchObject({ ok: true, value: { state: 'withheld', since: '2026-03-05', version: 3, events: [{ type: 'proposed' }, { type: 'kept' }] } });
  });
  test('不同意的退回，日子不变；可以公开的不再评估', () => {
    expect(decide(current, false, { at: AT, by: 'b', opinion: '理由不够' }, d('2026-03-05'))).toMatchObject({ ok: true, value: { state: 'withheld', since: '2025-03-02', events: [{}, { type: 'returned' }] } });
    const open = propose(ONE, { ...opinion, result: 'open' });
    expect(open.ok && decide(open.value, true, { at: AT, by: 'b', opinion: '同意' }, d('2026-03-05'))).toMatchObject({ value: { state: 'opened' } });
    expect(propose(current, opinion)).toEqual({ ok: false, error: 'assessmentNotNow' });
  });
});
