import { civilDate } from '@/domain/calendar/civil-date';
import { parseInstant, type Instant } from '@/domain/calendar/instant';
import { pauseFor } from './pace';

const at = (text: string) => parseInstant(`2026-03-02T${text}+08:00`) as Instant;
const pause = (count: number, latest: string, now: string) =>
  pauseFor(Array.from({ length: count }, () => ({ submittedAt: at(latest) })), at(now), civilDate('2026-03-02'));

describe('申请不限件数：一天超过二十件，只是每件隔一分钟', () => {
  test('二十件以内不等', () => {
    expect(pause(19, '10:00:00', '10:00:01')).toBeUndefined();
  });

  test('第二十一件，离上一件不到一分钟，请稍等；满一分钟就收', () => {
    expect(pause(20, '10:00:00', '10:00:59')).toMatchObject({ error: { code: 'pause' } });
    expect(pause(20, '10:00:00', '10:01:00')).toBeUndefined();
    expect(pause(300, '10:00:00', '10:01:00')).toBeUndefined();
  });

  test('前一天的不算在内', () => {
    const yesterday = { submittedAt: parseInstant('2026-03-01T23:59:50+08:00') as Instant };
    expect(pauseFor(Array.from({ length: 20 }, () => yesterday), at('00:00:10'), civilDate('2026-03-02'))).toBeUndefined();
  });
});
