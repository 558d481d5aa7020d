import { SCHEMA } from '../../_shared/schema';
import { nextRun } from './cron';

const at = (text: string) => new Date(text);

describe('定时：七段，秒 分 时 日 月 星期 年，按北京时间', () => {
  test.each([
    ['0 30 7 * * * *', '2026-03-02T07:29:59+08:00', '2026-03-02T07:30:00+08:00', '当天'],
    ['0 30 7 * * * *', '2026-03-02T07:30:00+08:00', '2026-03-03T07:30:00+08:00', '正点之后是第二天'],
    ['0 0 2 1 1 * *', '2026-03-02T00:00:00+08:00', '2027-01-01T02:00:00+08:00', '每年一月一日'],
    ['0 0 9 * * 0 *', '2026-03-02T00:00:00+08:00', '2026-03-08T09:00:00+08:00', '星期日是 0'],
    ['0 0 9 * * 1-5 *', '2026-03-06T09:00:00+08:00', '2026-03-09T09:00:00+08:00', '星期一到五'],
    ['*/20 * * * * * *', '2026-03-02T00:00:01+08:00', '2026-03-02T00:00:20+08:00', '每二十秒'],
  ])('%s 在 %s 之后是 %s（%s）', (cron, from, next) => {
    expect(nextRun(cron, at(from))).toEqual(at(next));
  });

  test('过了年份就没有下一次；段数不对是错误', () => {
    expect(nextRun('0 0 2 1 1 * 2020', at('2026-03-02T00:00:00+08:00'))).toBeUndefined();
    expect(() => nextRun('30 7 * * *', at('2026-03-02T00:00:00+08:00'))).toThrow('seven fields');
  });

  test('声明的每个定时都读得懂', () => {
    for (const { timers } of SCHEMA.functions) for (const { cron } of timers as readonly { cron: string }[]) expect(nextRun(cron, at('2026-03-02T00:00:00+08:00'))).toBeInstanceOf(Date);
  });
});
