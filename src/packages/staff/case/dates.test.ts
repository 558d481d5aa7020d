import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { caseClock } from '@/domain/case/clock';
import type { CaseEvent } from '@/domain/case/event';
import { aCase, at, confirmed, decided, reviewed, served, signed, submitted, withdrawn } from '../../../../test/fixtures/case';
import { dateFacts } from './dates';

const facts = (...events: readonly CaseEvent[]) => dateFacts(caseClock(aCase(...events), CHINA_CALENDAR));
const labels = (...events: readonly CaseEvent[]) => facts(...events).map(({ label }) => label);

describe('案件的几个日期', () => {
  test('还没有确认收到：没有底线，只有从提交算起的安全日', () => {
    expect(labels(submitted('2026-09-10'))).toEqual(['提交', '收到之日', '安全日']);
    expect(facts(submitted('2026-09-10'))[2]?.note).toContain('还没有确认收到');
  });

  test('晚一天确认：底线和安全日不同，两个都写明为什么', () => {
    const [, received, due, safe] = facts(submitted('2026-09-10'), confirmed('2026-09-11'));
    expect(received?.note).toContain('《条例》第三十一条第（三）项');
    expect(due).toMatchObject({ label: '答复底线', value: '2026年10月15日（星期四）' });
    expect(safe).toMatchObject({ label: '安全日', value: '2026年10月14日（星期三）', note: expect.stringContaining('指导案例26号') });
  });

  test.each(['ordinaryMail', 'fax', 'misdirectedMail'] as const)('%s：没有安全日，也不引指导案例26号；写到达那天', (channel) => {
    const unconfirmed = facts(submitted('2026-09-10', { channel, arrivedAt: at('2026-09-10') }));
    expect(unconfirmed.map(({ label }) => label)).toEqual(['到达', '收到之日']);
    expect(labels(submitted('2026-09-10', { channel, arrivedAt: at('2026-09-10') }), confirmed('2026-09-11'))).toEqual(['到达', '收到之日', '答复底线']);
  });

  test('当天确认：两个日子一样，只写底线', () => {
    expect(labels(submitted('2026-09-10'), confirmed('2026-09-10'))).toEqual(['提交', '收到之日', '答复底线']);
  });

  test('答复了写答复日，撤回了写撤回', () => {
    const day = '2026-09-10';
    expect(labels(submitted(day), confirmed(day), decided(day), reviewed(day), signed(day), served(day)).at(-1)).toBe('答复日');
    expect(labels(submitted(day), confirmed(day), withdrawn(day)).at(-1)).toBe('撤回');
  });
});
