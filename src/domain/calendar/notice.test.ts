import { holiday, workdays } from './notice';

describe('通知写成数据', () => {
  test('只放一天的节日，首日就是末日', () => {
    expect(holiday('元旦', '2025-01-01')).toEqual({ name: '元旦', from: '2025-01-01', to: '2025-01-01' });
  });

  test('写错的日期和倒着的假期当场报错，不会带进日历', () => {
    expect(() => holiday('春节', '2026-02-30')).toThrow(RangeError);
    expect(() => holiday('春节', '2026-02-23', '2026-02-15')).toThrow(RangeError);
    expect(() => workdays('2026-02-14', '2026-2-28')).toThrow(RangeError);
  });
});
