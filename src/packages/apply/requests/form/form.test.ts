import { REQUEST_KIND_KEYS } from '@/domain/request/kinds';
import { documentOf, fieldsOf, inputOf, readAnswers, STEPS, type Answers } from './answers';
import { fieldAt, inStep, problemsOf, stepOf } from './verdict';

const KEY = 'a'.repeat(32);
const answers = (text: Answers['text'], step: Answers['step'] = 'check'): Answers => ({ key: KEY, step, text, uploads: [] });
const PERSON = { name: '李试更', documentNumber: '11010519491231002X', phone: '13800001234' };

test('每一种最多五问，最后都有核对', () => {
  for (const kind of REQUEST_KIND_KEYS) {
    expect(STEPS[kind].length).toBeLessThanOrEqual(5);
    expect(STEPS[kind][STEPS[kind].length - 1]).toBe('check');
  }
});

test('每一问的每一项都找得回是哪一问', () => {
  for (const kind of REQUEST_KIND_KEYS) for (const step of STEPS[kind]) for (const field of fieldsOf(kind, step, answers({}))) expect(stepOf(kind, field, answers({}))).toBe(step);
});

test('要求更正：缺什么说什么，写了凭什么就不用附件', () => {
  const empty = problemsOf('recordCorrection', 'qiaoguan', answers({}));
  expect(Object.keys(empty).sort()).toEqual(['documentNumber', 'evidence', 'name', 'phone', 'record', 'right', 'wrong']);
  expect(empty.record).toBe('请写明是哪份记录。');
  expect(problemsOf('recordCorrection', 'qiaoguan', answers({ record: '登记表', wrong: '甲', right: '乙', evidence: '身份证', ...PERSON }))).toEqual({});
  expect(inStep('recordCorrection', 'what', answers({}), empty)).toEqual({ record: '请写明是哪份记录。' });
});

test('单位要求更正的，用统一社会信用代码，还要有联系人', () => {
  const office = answers({ record: '登记表', wrong: '甲', right: '乙', evidence: '执照', as: 'organization', name: '昌乐测试合作社', documentNumber: '91350100M000100Y43', phone: '13800001234' });
  expect(documentOf(office.text)).toBe('creditCode');
  expect(problemsOf('recordCorrection', 'qiaoguan', office)).toHaveProperty('contactName');
  expect(inputOf('recordCorrection', 'qiaoguan', office)).toMatchObject({ person: { kind: 'otherOrg', documentKind: 'creditCode' } });
});

test('其他三种可以不留姓名和电话，留了就要写对', () => {
  expect(problemsOf('feedback', 'qiaoguan', answers({ words: '字太小' }))).toEqual({});
  expect(problemsOf('complaint', 'qiaoguan', answers({ words: '不答复' }))).toEqual({ subject: '请选择是什么事。' });
  expect(problemsOf('proactiveSuggestion', 'qiaoguan', answers({ what: '低保名单', ground: 'knowledge', phone: '123' }))).toHaveProperty('phone');
});

test('手机上存的认得出，坏的当作没有', () => {
  const read = readAnswers('feedback');
  expect(read(answers({ words: '字太小' }, 'who'))).toEqual(answers({ words: '字太小' }, 'who'));
  expect(read({ key: KEY, step: 'nowhere', text: { words: 3 }, uploads: [{}] })).toEqual({ key: KEY, step: 'words', text: {}, uploads: [] });
  expect(read(null)).toBeUndefined();
});

test('云上说错的地方，找得到是哪一项', () => {
  expect(fieldAt('content.wrong')).toBe('wrong');
  expect(fieldAt('form.uploadIds')).toBe('uploads');
  expect(fieldAt('person.documentKind')).toBe('documentNumber');
  expect(fieldAt('agencyId')).toBeUndefined();
});
