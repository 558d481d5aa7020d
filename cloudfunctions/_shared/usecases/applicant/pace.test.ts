import { civilDate } from '@/domain/calendar/civil-date';
import { parseInstant, type Instant } from '@/domain/calendar/instant';
import type { CaseRepository } from '../../repositories/cases';
import { pauseFor } from './pace';

const at = (text: string) => parseInstant(`2026-03-02T${text}+08:00`) as Instant;
const pause = (count: number, latest: string, now: string) => {
  const cases = { submittedSince: () => Promise.resolve({ count, latest: at(latest) }) } as unknown as CaseRepository;
  return pauseFor('owner', at(now), civilDate('2026-03-02'), cases);
};

describe('申请不限件数：一天超过二十件，只是每件隔一分钟', () => {
  test('二十件以内不等', async () => {
    expect(await pause(19, '10:00:00', '10:00:01')).toBeUndefined();
  });

  test('第二十一件，离上一件不到一分钟，请稍等；满一分钟就收', async () => {
    expect(await pause(20, '10:00:00', '10:00:59')).toMatchObject({ error: { code: 'pause' } });
    expect(await pause(20, '10:00:00', '10:01:00')).toBeUndefined();
    expect(await pause(300, '10:00:00', '10:01:00')).toBeUndefined();
  });
});
