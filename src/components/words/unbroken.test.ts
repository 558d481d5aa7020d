import fc from 'fast-check';
import { pieces } from './unbroken';

const whole = (text: string) => pieces(text).filter((_, index) => index % 2 === 1);

describe('日期、条款项不在中间换行', () => {
  test.each([
    ['2026年11月26日（星期四）', ['2026年11月26日', '（星期四）']],
    ['小程序：以双方确认之日为收到申请之日。《条例》第三十一条第（三）项', ['第三十一条', '第（三）项']],
    ['依据：《条例》第三十三条第二款', ['第三十三条', '第二款']],
    ['申请人，在小程序里', []],
    ['第20个工作日', []],
  ])('%s', (text, expected) => expect(whole(text)).toEqual(expected));

  test('拼起来还是原来的文字', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('第', '（', '三', '）', '项', '条', '款', '2026年1月2日', '，', 'a') }), (text) => {
      expect(pieces(text).join('')).toBe(text);
    }));
  });
});
