import * as fc from 'fast-check';
import { aCase, at, confirmed, served, signedOn, submitted } from '../../../test/fixtures/case';
import { history } from '../../../test/fixtures/history';
import { CHINA_CALENDAR } from '../calendar/work-calendar';
import { caseAsOf } from './as-of';

const then = (current: Parameters<typeof caseAsOf>[0], day: string) => caseAsOf(current, at(day), CHINA_CALENDAR);

describe('当时的记录', () => {
  test('提交以前没有这件；确认以前没有收到日期；办结以前没有结果', () => {
    const current = aCase(...signedOn('2026-03-02'), served('2026-03-20'));
    expect(then(current, '2026-03-01')).toEqual({ kind: 'absent' });
    expect(then(current, '2026-03-19')).toMatchObject({ kind: 'known', current: { receivedOn: '2026-03-02', state: 'signed' } });
    expect(then(current, '2026-03-20')).toEqual({ kind: 'known', current });
  });

  test('后来才登记的，登记以前还不知道，不论说的是哪一天', () => {
    const current = aCase(...signedOn('2025-12-22'), served('2026-02-10', 'post', '2025-12-30'));
    expect(current.closedOn).toBe('2025-12-30');
    const before = then(current, '2026-01-31');
    expect(before.kind === 'known' && before.current.closedOn).toBe(undefined);
  });

  test('换过日历、推不出来的，说推不出来，不猜', () => {
    const impossible = { ...aCase(submitted('2026-03-02'), confirmed('2026-03-02')), events: [submitted('2026-03-02'), served('2026-03-03'), confirmed('2026-03-20')] as const };
    expect(then(impossible, '2026-03-10')).toEqual({ kind: 'unclear' });
  });

  test('任意案件：每一步以后的样子，就是那一步登记以前的记录推出来的样子', () => {
    fc.assert(fc.property(history, ({ steps, current }) => {
      for (const [index, { before }] of steps.entries()) {
        const next = current.events[before.events.length];
        const last = before.events[before.events.length - 1];
        // Entries of one moment cannot be told apart by it.
        if (!next || !last || index === 0 || before.events.some((event, place) => event !== current.events[place]) || next.at <= last.at || before.events.some((event) => event.at > last.at)) continue;
        const known = caseAsOf(current, last.at, CHINA_CALENDAR);
        if (known.kind === 'known') expect([known.current.receivedOn, known.current.closedOn, known.current.outcome]).toEqual([before.receivedOn, before.closedOn, before.outcome]);
      }
    }), { numRuns: 40 });
  });
});
