import fc from 'fast-check';
import { addDays, civilDate } from '../calendar/civil-date';
import { citizenCheckCharacter } from './citizen-number';
import { creditCheckCharacter, organizationCheckCharacter } from './credit-code';
import { checkIdentityNumber, type IdentityCheck } from './identity-number';

const check = (text: string, today?: string): IdentityCheck => checkIdentityNumber(text, today === undefined ? undefined : civilDate(today));

/** Invented citizens' numbers: a province, any county digits, a real birth date, a sequence, the right check digit. */
const citizen = fc.record({
  province: fc.constantFrom('11', '13', '37', '44', '51', '65'),
  county: fc.integer({ min: 101, max: 9999 }),
  days: fc.integer({ min: 0, max: 38_000 }),
  sequence: fc.integer({ min: 1, max: 999 }),
}).map(({ province, county, days, sequence }) => {
  const birth = addDays(civilDate('1920-01-01'), days).replaceAll('-', '');
  const body = `${province}${String(county).padStart(4, '0')}${birth}${String(sequence).padStart(3, '0')}`;
  return body + citizenCheckCharacter(body);
});

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const creditCode = fc.tuple(
  fc.constantFrom('11', '12', '51', '52', '91', '92', '93', 'N2', 'Y1'),
  fc.constantFrom('110000', '370725', '440300'),
  fc.array(fc.constantFrom(...ALPHABET), { minLength: 8, maxLength: 8 }).map((list) => list.join('')),
).map(([head, place, organization]) => {
  const body = head + place + organization + organizationCheckCharacter(organization);
  return body + creditCheckCharacter(body);
}).filter((code) => /[A-WY]/.test(code.slice(0, 17)));

describe('公民身份号码 GB 11643', () => {
  test.each(['11010519491231002X', '440524188001010014', '34052419800101001X'])('%s 有效', (number) => {
    expect(check(number)).toEqual({ kind: 'citizen', valid: true, normalized: number });
  });

  test('110105194912310021 校验码不对，无效', () => {
    expect(check('110105194912310021')).toMatchObject({ kind: 'citizen', valid: false, problem: 'checkDigit' });
  });

  test('110105194902310026 的2月31日不存在，无效', () => {
    expect(check('110105194902310026')).toMatchObject({
      kind: 'citizen', valid: false, problem: 'birthDate', message: '第7至14位不是真实的出生日期，请对照证件核对。',
    });
  });

  test.each([
    ['１１０１０５１９４９１２３１００２Ｘ', '全角数字'],
    ['11010519491231002x', '小写x'],
    [' 110105 19491231 002X ', '空格'],
    ['110105-19491231-002X', '连字符'],
    ['110105－19491231—002ｘ', '全角横线'],
    ['\u200B110105\u00A019491231\t002X\uFEFF', '看不见的字符'],
  ])('%s（%s）照样认得', (text) => {
    expect(check(text)).toEqual({ kind: 'citizen', valid: true, normalized: '11010519491231002X' });
  });

  const numbered = (body: string) => body + citizenCheckCharacter(body);
  test.each(['00', '01', '10', '16', '24', '38', '47', '55', '66', '72', '80', '84'])('没有 %s 开头的省份：校验码对也无效', (code) => {
    expect(check(numbered(`${code}010519900307123`))).toMatchObject({
      kind: 'citizen', valid: false, problem: 'province', message: `开头两位${code}不是任何省、自治区、直辖市的代码，请对照证件核对。`,
    });
  });

  test.each(['132401', '512301', '370725', '710000', '429004'])('%s：县级代码有的已经撤销，有的没有，都不拦也不催', (code) => {
    expect(check(numbered(`${code}19900307123`))).toEqual({ kind: 'citizen', valid: true, normalized: numbered(`${code}19900307123`) });
  });

  test('只写到省、没有县：提醒，不拦', () => {
    expect(check(numbered('37000019900307123'))).toMatchObject({ kind: 'citizen', valid: true, warning: 'addressCode' });
    expect(check(numbered('37000019900307123')).hint).toContain('没有写错可以继续');
  });

  test.each(['440524188001010014', numbered('37072518991231123'), numbered('37072519030302123')])('%s 的人不可能还在世：问今天是哪天时无效，并说明怎么办', (number) => {
    expect(check(number, '2026-03-02')).toMatchObject({
      valid: false, problem: 'birthDateTooLongAgo', message: expect.stringMatching(/^第7至10位的出生年份1\d{3}太早，请对照证件核对；证件上确实这样写的，请改选“其他证件”。$/),
    });
  });

  test('最长寿的人活了122岁：123岁以下不拦', () => {
    expect(check(numbered('37072519030303123'), '2026-03-02').valid).toBe(true);
    expect(check(numbered('37072519040229123'), '2027-02-28').valid).toBe(true);
    expect(check(numbered('37072519040229123'), '2027-03-01').valid).toBe(false);
  });

  test('出生日期在今天之后无效；就在今天有效', () => {
    const body = '37072520261014123';
    const number = body + citizenCheckCharacter(body);
    expect(check(number, '2026-10-13')).toMatchObject({ valid: false, problem: 'birthDateInFuture' });
    expect(check(number, '2026-10-14').valid).toBe(true);
    expect(check(number).valid).toBe(true);
  });

  test('15位旧号码不在网上受理', () => {
    expect(check('110105491231002')).toMatchObject({ kind: 'citizen', valid: false, problem: 'oldFifteenDigits' });
  });

  test.each(['1101051949123100', '11010519491231002', '1101051949123100211'])('%s 位数不对', (number) => {
    expect(check(number)).toMatchObject({ kind: 'citizen', valid: false, problem: 'length' });
    expect(check(number).message).toContain(`现在是${number.length}位`);
  });

  test('任何写对的号码都有效，改错任何一位都不再是有效的身份证号码', () => {
    fc.assert(fc.property(citizen, fc.nat(17), fc.constantFrom(...'0123456789X'), (number, index, character) => {
      expect(check(number)).toMatchObject({ kind: 'citizen', valid: true, normalized: number });
      fc.pre(number.charAt(index) !== character);
      const wrong = check(number.slice(0, index) + character + number.slice(index + 1));
      expect(['citizen', 'residencePermit', 'permanentResident'].includes(wrong.kind) && wrong.valid).toBe(false);
    }), { numRuns: 2000 });
  });

  test('相邻两位写颠倒，不再是有效的身份证号码', () => {
    fc.assert(fc.property(citizen, fc.nat(16), (number, index) => {
      const [a, b] = [number.charAt(index), number.charAt(index + 1)];
      fc.pre(a !== b);
      const wrong = check(number.slice(0, index) + b + a + number.slice(index + 2));
      expect(wrong.kind === 'citizen' && wrong.valid).toBe(false);
    }), { numRuns: 1000 });
  });
});

describe('港澳台居民居住证', () => {
  test.each(['810000199408230021', '830000199201300022'])('%s 有效', (number) => {
    expect(check(number)).toEqual({ kind: 'residencePermit', valid: true, normalized: number });
  });

  test('81、82、83 开头、不是整个地区的代码：提醒，不拦；出生日期同样要在今天以前、人还在世', () => {
    const body = '81010119940823002';
    expect(check(body + citizenCheckCharacter(body))).toMatchObject({ kind: 'residencePermit', valid: true, warning: 'addressCode' });
    expect(check('830000199201300022', '2026-03-02')).toEqual({ kind: 'residencePermit', valid: true, normalized: '830000199201300022' });
    expect(check('830000199201300022', '1992-01-29')).toMatchObject({ valid: false, problem: 'birthDateInFuture' });
    expect(check('830000199201300022', '2115-01-30')).toMatchObject({ valid: false, problem: 'birthDateTooLongAgo' });
  });

  test('校验码不对，无效', () => {
    expect(check('810000199408230022')).toMatchObject({ kind: 'residencePermit', valid: false, problem: 'checkDigit' });
  });
});

describe('外国人永久居留身份证', () => {
  test.each(['932682198501010017', '911124198108030024'])('%s 有效', (number) => {
    expect(check(number)).toEqual({ kind: 'permanentResident', valid: true, normalized: number });
  });

  test('校验码不对，无效；旧版15位只核对写法', () => {
    expect(check('932682198501010018')).toMatchObject({ kind: 'permanentResident', valid: false, problem: 'checkDigit' });
    expect(check('90068219850101001X')).toMatchObject({ kind: 'permanentResident', valid: false, problem: 'province', message: '第2、3位00不是任何省、自治区、直辖市的代码，请对照证件核对。' });
    expect(check('932682198501010017', '1984-12-31')).toMatchObject({ valid: false, problem: 'birthDateInFuture' });
    expect(check('abc123456789012')).toMatchObject({ kind: 'permanentResident', valid: true, warning: 'formOnly', normalized: 'ABC123456789012' });
  });
});

describe('统一社会信用代码 GB 32100', () => {
  test.each(['91350100M000100Y43', '91512081MA62K0260E', '9144030071526726XG', '91110000802100433B', '11330283002982634F'])('%s 有效', (code) => {
    expect(check(code)).toEqual({ kind: 'creditCode', valid: true, normalized: code });
  });

  test.each(['91350100MOOO100Y43', 'Z1350100M000100Y43'])('%s 用了代码里没有的字母，无效', (code) => {
    expect(check(code)).toMatchObject({ kind: 'creditCode', valid: false, problem: 'characters' });
  });

  test.each(['91350100M000100Y4Z', '91350211M0000XUF46', '91350100M0001TGQXM', '91350100M000100Y44', '911100008021004331'])('%s 校验码不对：提醒，不拦', (code) => {
    expect(check(code)).toMatchObject({ kind: 'creditCode', valid: true, warning: 'checkDigit' });
  });

  test('组织机构代码的校验码不对，只提醒', () => {
    const body = '91370725MA3C1D2E2';
    const code = body + creditCheckCharacter(body);
    expect(organizationCheckCharacter('MA3C1D2E')).not.toBe('2');
    expect(check(code)).toMatchObject({ kind: 'creditCode', valid: true, warning: 'organizationCode' });
  });

  test('小写和全角照样认得', () => {
    expect(check('９１５１２０８１ma62k0260e')).toEqual({ kind: 'creditCode', valid: true, normalized: '91512081MA62K0260E' });
  });

  test('任何写对的代码都有效；改错一位就提醒', () => {
    fc.assert(fc.property(creditCode, fc.nat(17), fc.constantFrom(...ALPHABET), (code, index, character) => {
      expect(check(code)).toEqual({ kind: 'creditCode', valid: true, normalized: code });
      const changed = code.slice(0, index) + character + code.slice(index + 1);
      fc.pre(changed !== code && /[A-WY]/.test(changed.slice(0, 17)));
      expect(check(changed)).toMatchObject({ kind: 'creditCode', valid: true, warning: 'checkDigit' });
    }), { numRuns: 1000 });
  });
});

describe('护照和通行证只核对写法', () => {
  test.each([
    ['E12345678', 'passport'], ['G1234567', 'passport'], ['AB1234567', 'passport'],
    ['H12345678', 'hongKongMacaoPermit'], ['m1234567801', 'hongKongMacaoPermit'],
    ['12345678', 'taiwanPermit'], ['1234567801', 'taiwanPermit'],
  ])('%s 认作 %s', (number, kind) => {
    expect(check(number)).toMatchObject({ kind, valid: true, warning: 'formOnly' });
  });
});

describe('写错地方的内容', () => {
  test.each([['', 'empty'], [' 　-', 'empty'], ['张三', 'notRecognized'], ['😀', 'notRecognized'], ['1'.repeat(10_000), 'tooLong'], ['abcd', 'notRecognized']])(
    '「%.12s」不是证件号码', (text, problem) => {
      expect(check(text)).toMatchObject({ kind: 'unknown', valid: false, problem });
      expect(check(text).message).toMatch(/。$/);
    },
  );

  test('什么内容都不会让核对出错；无效的必有一句话，有效的没有', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[0-9A-Zx\- ]{0,22}$/)), (text) => {
      const { valid, problem, message, warning, hint, normalized } = check(text);
      expect([problem === undefined, message === undefined]).toEqual([valid, valid]);
      expect(hint === undefined).toBe(warning === undefined);
      expect(check(normalized)).toMatchObject({ valid, normalized });
    }), { numRuns: 2000, examples: [['\u0390'], ['\u03B0'], ['\u1F52']] });
  });
});
