import fc from 'fast-check';
import { blankLetterNumber, formatLetterNumber, parseLetterNumber } from './number';

describe('文号：机关代字、年份、顺序号', () => {
  test('写作乔官公开告〔2026〕第3号，读回来一样', () => {
    expect(formatLetterNumber({ prefix: '乔官公开告', year: 2026, serial: 3 })).toBe('乔官公开告〔2026〕第3号');
    fc.assert(fc.property(fc.constantFrom('乔官公开告', '昌乐自然资源依申请'), fc.integer({ min: 2019, max: 9999 }), fc.integer({ min: 1, max: 999_999_999 }), (prefix, year, serial) => {
      expect(parseLetterNumber(formatLetterNumber({ prefix, year, serial }))).toEqual({ prefix, year, serial });
    }));
  });
  test.each(['乔官公开告〔2026〕第0号', '乔官公开告〔2026〕第03号', '乔官公开告[2026]第3号', '〔2026〕第3号', '乔官公开告〔26〕第3号', '乔官公开告〔2026〕3号', ''])('%s不是文号', (text) => expect(parseLetterNumber(text)).toBeUndefined());
  test.each([[{ prefix: '', year: 2026, serial: 1 }], [{ prefix: '乔', year: 26, serial: 1 }], [{ prefix: '乔', year: 2026, serial: 0 }], [{ prefix: '乔', year: 2026, serial: 1.5 }], [{ prefix: '乔 官', year: 2026, serial: 1 }]])('%j写不成文号', (number) => {
    expect(() => formatLetterNumber(number)).toThrow(RangeError);
  });
  test('还没有取号，留出地方', () => expect(blankLetterNumber('乔官公开告', 2026)).toBe('乔官公开告〔2026〕第　　号'));
});
