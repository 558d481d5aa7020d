import type { IssuedLetter, LetterToIssue } from '@/contract/letters';
import { at, d } from '../../../../test/fixtures/case';
import { BLANK_LETTER, filledOf, letterProblems, parseTypedLetter, withEarlier } from './filled';
import { serviceProblems } from './service';
import { dueWords, issuedWords, serviceWords } from './words';

jest.mock('@/services/cloud', () => ({ call: jest.fn() }));

const FILE = { uploadId: 'a'.repeat(32), name: '方案.pdf', bytes: 10 };
const issued = (more: Partial<IssuedLetter> = {}): IssuedLetter => ({
  place: 'refuse.2', kind: 'refuse', title: '政府信息不予公开告知书', number: '乔官公开〔2026〕第3号', on: d('2026-03-02'), issuedAt: at('2026-03-02'), by: '甲', bytes: 1, sha256: 'x',
  attachments: [], scans: [], serves: 'self', startsPeriod: false, ...more,
});

describe('文书要填的', () => {
  test('这份文书问什么就送什么，空的不送，别的不送', () => {
    const typed = { ...BLANK_LETTER, name: '某公司', atStake: '方案', payment: '凭缴款码', way: 'post', attachments: [FILE] } as const;
    expect(filledOf(['recipient', 'atStake'], typed)).toEqual({ recipient: { name: '某公司', organization: true }, atStake: '方案' });
    expect(filledOf(['way', 'attachments'], typed)).toEqual({ way: 'post', attachments: [FILE.uploadId] });
    expect(filledOf(['payment'], { ...typed, payment: ' ' })).toEqual({});
    expect(filledOf([], typed)).toEqual({});
  });
  test('更正答复填齐了才送；转送的要写哪个机关', () => {
    const typed = { ...BLANK_LETTER, receivedOn: '2026-03-02', asked: '户主姓名写错了', result: 'passedOn', reasons: '不归本机关' } as const;
    expect(letterProblems(['recordCorrection', 'way'], typed)).toEqual({ agency: '请填写有权更正的行政机关。' });
    expect(Object.keys(letterProblems(['recordCorrection'], BLANK_LETTER))).toEqual(['receivedOn', 'asked', 'result', 'reasons']);
    expect(filledOf(['recordCorrection'], { ...typed, agency: '县局' })).toEqual({ recordCorrection: { receivedOn: '2026-03-02', asked: '户主姓名写错了', result: 'passedOn', reasons: '不归本机关', agency: '县局' } });
  });
  test('以前给同一个第三方填过的接着用，自己写的不改', () => {
    const earlier = { recipient: { name: '赵某', organization: false }, atStake: '方案' };
    expect(withEarlier(BLANK_LETTER, earlier)).toMatchObject({ name: '赵某', organization: false, atStake: '方案' });
    expect(withEarlier({ ...BLANK_LETTER, name: '某公司', atStake: '图纸' }, earlier)).toMatchObject({ name: '某公司', organization: true, atStake: '图纸' });
  });
  test('手机里存的认不出就不用，认得的都在', () => {
    expect(parseTypedLetter(undefined)).toBeUndefined();
    expect(parseTypedLetter({ name: 1, way: 'pigeon', attachments: [FILE, 'x'], result: '不知道' })).toEqual({ ...BLANK_LETTER, attachments: [FILE] });
  });
});

describe('送达', () => {
  test('方式、日期、邮件号，缺哪样说哪样', () => {
    expect(serviceProblems({ mailNumber: '', proofs: [] })).toEqual({ way: '请选择送达方式。' });
    expect(serviceProblems({ way: 'post', mailNumber: ' ', proofs: [] })).toEqual({ on: '请选择交邮日期。', mailNumber: expect.stringContaining('邮政企业') });
    expect(serviceProblems({ way: 'inPerson', on: d('2026-03-02'), mailNumber: '', proofs: [] })).toEqual({});
  });
  test('一句话说清怎样送的', () => {
    expect(serviceWords({ way: 'post', on: d('2026-03-02'), mailNumber: 'XA1', proofs: [] })).toBe('邮寄（邮政企业），3月2日交邮，邮件号XA1，妥投日期还没有登记');
    expect(serviceWords({ way: 'inPerson', on: d('2026-03-02'), proofs: [] })).toBe('当面送达，3月2日签收');
  });
});

describe('一份文书的一行', () => {
  test.each<[LetterToIssue['state'], string]>([['unsigned', '签发以后才能出，现在可以看样子'], ['early', '当面送达的，可以先打印，请对方签收'], ['ready', '成文日期2026年3月2日（星期一）']])('%s', (state, words) => {
    expect(dueWords({ place: 'refuse.2', kind: 'refuse', title: '', state, on: d('2026-03-02') })).toBe(words);
  });
  test('缺什么先说缺什么', () => expect(dueWords({ place: 'x.1', kind: 'feeNotice', title: '', state: 'ready', missing: '还没有填写缴纳方式。' })).toBe('还没有填写缴纳方式。'));
  test('出过的写文号、日期、送达、扫描件', () => {
    expect(issuedWords(issued())).toBe('乔官公开〔2026〕第3号 · 2026年3月2日（星期一） · 还没有登记送达 · 还没有盖章扫描件');
    expect(issuedWords(issued({ serves: 'answer', number: undefined }))).toContain('还没有送达');
    expect(issuedWords(issued({ serves: 'none' }))).not.toContain('送达');
  });
});
