import type { TimelineEntry } from '@/contract/case-view';
import type { Refused } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { call } from '@/services/cloud';
import { at } from '../../../../test/fixtures/case';
import { saidWho, whatChanged } from './overtaken';

jest.mock('@/services/cloud', () => ({ call: jest.fn() }));
const answers = call as unknown as jest.Mock<Promise<unknown>>;

const DRAFTED: TimelineEntry = { type: 'decided', by: 'staff', who: '经办员甲（经办人）', at: at('2026-09-10', '09:00') };
const REVIEWED: TimelineEntry = { type: 'reviewed', by: 'staff', who: '审核员乙（审核人）', at: at('2026-09-10', '10:32'), review: 'secrecy' };
const SIGNED: TimelineEntry = { type: 'signed', by: 'staff', who: '负责人丙（分管领导）', at: at('2026-09-11', '08:05') };
const seen = (...timeline: readonly TimelineEntry[]) => ({ id: 'case-0001', timeline }) as unknown as StaffCase;
const NOW = at('2026-09-11', '08:10');
const STALE: Refused = { ok: false, code: 'stale', message: '别人刚刚处理过，请刷新后再办理。' };

describe('两个人同时办，晚的一个知道别人做了什么', () => {
  test('谁、几点、做了什么；不是今天的写哪一天；几步按先后', () => {
    expect(whatChanged(seen(DRAFTED), seen(REVIEWED, DRAFTED), at('2026-09-10', '11:00'))).toBe('审核员乙（审核人）已经在10:32通过了保密审查');
    expect(whatChanged(seen(DRAFTED), seen(SIGNED, REVIEWED, DRAFTED), NOW)).toBe('审核员乙（审核人）已经在9月10日10:32通过了保密审查，负责人丙（分管领导）已经在08:05签发了答复');
    expect(whatChanged(seen(DRAFTED), seen(DRAFTED), NOW)).toBeUndefined();
  });
  test('写进拒绝的话里；别的拒绝、问不到的，话不变', async () => {
    answers.mockResolvedValueOnce({ ok: true, value: seen(REVIEWED, DRAFTED), at: at('2026-09-10', '11:00') });
    expect((await saidWho(STALE, seen(DRAFTED))).message).toBe('审核员乙（审核人）已经在10:32通过了保密审查，请刷新后再办理。');
    answers.mockResolvedValueOnce({ ok: false, code: 'offline', message: '网络不通' });
    expect(await saidWho(STALE, seen(DRAFTED))).toBe(STALE);
    const other: Refused = { ok: false, code: 'forbidden', message: '不由你办' };
    expect(await saidWho(other, seen(DRAFTED))).toBe(other);
  });
});
