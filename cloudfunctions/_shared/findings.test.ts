import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { at, d } from '../../test/fixtures/case';
import { findingsOf, keptSeal } from './findings';

const REMINDED = { day: d('2026-03-16'), at: at('2026-03-16', '08:30'), failed: 0 };
const sealed = (day: string) => ({ day: d(day), at: at('2026-03-16', '00:05'), root: '3f2a90c177de04b8aaaaaaaaaaaaaaaa' });
const found = (time: string, seal: ReturnType<typeof sealed> | undefined) =>
  findingsOf({ calendar: CHINA_CALENDAR, unused: [] }, { at: at('2026-03-16', time), today: d('2026-03-16'), reminders: REMINDED, seal }).map(({ code, message }) => `${code} ${message}`);

test('前一天的三点以前要封存好；漏了一天就报警', () => {
  expect(found('08:50', sealed('2026-03-15'))).toEqual([]);
  expect(found('02:59', sealed('2026-03-14')).filter((one) => one.startsWith('sealMissing'))).toEqual([]);
  expect(found('08:50', sealed('2026-03-14'))).toEqual(['sealMissing 2026年3月15日（星期日）的办理记录没有封存，最后封存的是2026年3月14日（星期六）的。每小时会再试一次；一直这样的，请联系主办单位检查定时任务。']);
});

test('从来没有封存过的也说出来；封存号四位一组', () => {
  expect(found('08:50', undefined)).toEqual([expect.stringMatching(/^sealMissing 办理记录还没有封存过/)]);
  expect(keptSeal(sealed('2026-03-15'))).toEqual({ seal: { day: '2026-03-15', digest: '1609 5340 2543 4296' } });
  expect(keptSeal(undefined)).toEqual({});
});
