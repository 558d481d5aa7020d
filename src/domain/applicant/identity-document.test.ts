import fc from 'fast-check';
import { civilDate } from '../calendar/civil-date';
import { citizenCheckCharacter } from './citizen-number';
import { checkIdentityDocument, IDENTITY_DOCUMENT_KEYS, identityDocumentsFor, isIdentityDocumentKind } from './identity-document';
import { APPLICANT_KIND_KEYS, isApplicantKind, isOrganization } from './kinds';

describe('条例第二十九条第二款第（一）项：身份证明', () => {
  test('自然人用个人证件，法人或其他组织用统一社会信用代码，都可以用其他证件', () => {
    expect(identityDocumentsFor('naturalPerson')).toEqual([
      'residentIdCard', 'permanentResidentCard', 'passport', 'hongKongMacaoPermit', 'taiwanPermit', 'other',
    ]);
    for (const kind of APPLICANT_KIND_KEYS.filter(isOrganization)) expect(identityDocumentsFor(kind)).toEqual(['creditCode', 'other']);
  });

  test('六类申请人就是表三的六列', () => {
    expect(APPLICANT_KIND_KEYS).toEqual(['naturalPerson', 'commercialEnterprise', 'researchInstitution', 'publicWelfareOrg', 'legalServiceOrg', 'otherOrg']);
    expect(isApplicantKind('naturalPerson') && !isApplicantKind('toString') && !isApplicantKind('')).toBe(true);
    expect(isIdentityDocumentKind('passport') && !isIdentityDocumentKind('constructor')).toBe(true);
  });

  test('证件种类与申请人不合，说明原因', () => {
    expect(checkIdentityDocument('naturalPerson', 'creditCode', '91512081MA62K0260E')).toMatchObject({
      valid: false, problem: 'wrongDocument', message: '自然人不能用统一社会信用代码，请重新选择证件种类。',
    });
    expect(checkIdentityDocument('commercialEnterprise', 'residentIdCard', '11010519491231002X').problem).toBe('wrongDocument');
  });

  test('选了身份证：大陆居民和港澳台居民的号码都可以，别的不行', () => {
    const card = (text: string) => checkIdentityDocument('naturalPerson', 'residentIdCard', text);
    expect(card('１１０１０５１９４９１２３１００２x')).toMatchObject({ kind: 'citizen', valid: true, normalized: '11010519491231002X' });
    expect(card('810000199408230021')).toMatchObject({ kind: 'residencePermit', valid: true });
    expect(card('932682198501010017')).toMatchObject({ valid: false, problem: 'wrongDocument' });
    expect(card('110105491231002').problem).toBe('oldFifteenDigits');
    expect(card('1101051949123100').message).toBe('身份证号码是18位，现在是16位，请对照证件核对。');
    expect(card('11010519491231OO2X').problem).toBe('characters');
    expect(card('1101051949123100XX').problem).toBe('characters');
    expect(card('').message).toBe('请填写证件号码。');
    expect(card('甲'.repeat(10_000)).problem).toBe('tooLong');
  });

  test('选了身份证：改错任何一位都无效，不会被当成别的证件放过', () => {
    fc.assert(fc.property(fc.nat(17), fc.nat(9), (index, digit) => {
      const number = '440524188001010014';
      fc.pre(number.charAt(index) !== String(digit));
      const wrong = number.slice(0, index) + String(digit) + number.slice(index + 1);
      expect(checkIdentityDocument('naturalPerson', 'residentIdCard', wrong).valid).toBe(false);
    }));
  });

  test('出生日期在今天之后无效', () => {
    const body = '37072520261014123';
    const check = checkIdentityDocument('naturalPerson', 'residentIdCard', body + citizenCheckCharacter(body), civilDate('2026-10-13'));
    expect(check.problem).toBe('birthDateInFuture');
  });

  test('不可能还在世的人、没有的省份无效；改选其他证件，谁也不会被挡在外面', () => {
    const card = (text: string) => checkIdentityDocument('naturalPerson', 'residentIdCard', text, civilDate('2026-03-02'));
    expect(card('440524188001010014').problem).toBe('birthDateTooLongAgo');
    expect(card('00000019900101000X').problem).toBe('province');
    expect(card('810000199408230021').valid).toBe(true);
    expect(checkIdentityDocument('naturalPerson', 'other', '440524188001010014', civilDate('2026-03-02')).valid).toBe(true);
    expect(checkIdentityDocument('naturalPerson', 'permanentResidentCard', '932682198501010017', civilDate('2026-03-02')).valid).toBe(true);
  });

  test('永久居留身份证：新版18位核对校验码，旧版只核对写法', () => {
    const card = (text: string) => checkIdentityDocument('naturalPerson', 'permanentResidentCard', text);
    expect(card('911124198108030024')).toEqual({ kind: 'permanentResident', valid: true, normalized: '911124198108030024' });
    expect(card('911124198108030023').problem).toBe('checkDigit');
    expect(card('ABC123456789012')).toMatchObject({ valid: true, warning: 'formOnly' });
    expect(card('11010519491231002X').problem).toBe('wrongDocument');
  });

  test('统一社会信用代码：位数、字母不对就拦，校验码不对只提醒', () => {
    const code = (text: string) => checkIdentityDocument('otherOrg', 'creditCode', text);
    expect(code('11330283002982634F')).toMatchObject({ valid: true });
    expect(code('11330283002982634G')).toMatchObject({ valid: true, warning: 'checkDigit' });
    expect(code('11330283002982634').message).toBe('统一社会信用代码是18位，现在是17位，请对照证照核对。');
    expect(code('1133028300298263OF').problem).toBe('characters');
  });

  test('护照、通行证、其他证件：写法少见只提醒，不因写法拒绝', () => {
    const check = (document: 'passport' | 'hongKongMacaoPermit' | 'taiwanPermit' | 'other', text: string) =>
      checkIdentityDocument('naturalPerson', document, text);
    expect(check('passport', 'e12345678')).toMatchObject({ kind: 'passport', valid: true, warning: 'formOnly', normalized: 'E12345678' });
    expect(check('passport', 'E1')).toMatchObject({ valid: true, warning: 'unusualForm' });
    expect(check('hongKongMacaoPermit', 'H123')).toMatchObject({ valid: true, warning: 'unusualForm' });
    expect(check('taiwanPermit', '12345678')).toMatchObject({ valid: true, warning: 'formOnly' });
    expect(check('other', '军字第12345号')).toMatchObject({ kind: 'other', valid: true, warning: 'formOnly' });
    expect(check('other', '😀😀😀').problem).toBe('characters');
    expect(check('passport', 'E1234<script>').problem).toBe('characters');
  });

  test('每种证件对空白和超长内容都有一句话', () => {
    for (const document of IDENTITY_DOCUMENT_KEYS) {
      const kind = document === 'creditCode' ? 'otherOrg' : 'naturalPerson';
      expect(checkIdentityDocument(kind, document, '　').message).toBe('请填写证件号码。');
      expect(checkIdentityDocument(kind, document, '9'.repeat(10_000)).problem).toBe('tooLong');
    }
  });
});
