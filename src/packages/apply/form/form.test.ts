import { civilDate } from '@/domain/calendar/civil-date';
import { APPLICANT_KIND_KEYS, isOrganization } from '@/domain/applicant/kinds';
import { LIMITS } from '@/contract/limits';
import { readAnswers, type Answers } from './answers';
import { attachmentProblem } from '@/services/uploads/attachment-check';
import { consequences, fieldAt, fieldsOf, stepOf } from './fields';
import { tidy } from './tidy';
import { problemsOf, readForm, verdictOn } from './verdict';

const TODAY = civilDate('2026-03-02');
const CREDIT_CODE = '91370725MA3C5XYW1K';

const person: Answers = {
  ...readAnswers({}), forWhom: 'self', kind: 'naturalPerson', name: '李试例', documentNumber: '11010519491231002X',
  phone: '13800000000', description: '2023年尧沟村土地补偿款的分配表', form: 'electronic', delivery: 'online',
};
const messages = (answers: Answers) => {
  const read = readForm(answers, TODAY);
  return read.ok ? [] : read.problems.map(({ field, message }) => `${field}：${message}`);
};

describe('《条例》第二十九条第二款：申请应当包括的内容，一项不多问', () => {
  test.each(APPLICANT_KIND_KEYS)('%s：填全了就能提交', (kind) => {
    const office = isOrganization(kind);
    const answers = { ...person, kind, ...(office && { name: '测试单位', documentNumber: CREDIT_CODE, contactName: '王试例' }) };
    const read = readForm(answers, TODAY);
    expect(read.ok && read.form.applicant.kind).toBe(kind);
    expect(read.ok && 'contactName' in read.form.applicant).toBe(office);
  });

  test('什么都没填，逐项说明缺什么', () => {
    const found = messages(readAnswers({})).map((line) => line.split('：')[0]);
    expect(found).toEqual(['forWhom', 'kind', 'name', 'documentNumber', 'phone', 'description', 'form', 'delivery']);
  });

  test('没有一处问用途', () => {
    expect(Object.keys(readAnswers({})).some((key) => /purpose|usage|reason/i.test(key))).toBe(false);
  });

  test('电子邮箱和地址可以不填；选了发邮箱、邮寄才要', () => {
    expect(messages(person)).toEqual([]);
    expect(messages({ ...person, delivery: 'email' })).toEqual(['email：请填写电子邮箱。']);
    expect(messages({ ...person, form: 'paper', delivery: 'post' })).toEqual(['address：请填写地址。']);
  });

  test('代人填写要写明谁在帮忙，并且本人同意', () => {
    const helped = { ...person, forWhom: 'other' as const };
    expect(problemsOf(fieldsOf('forWhom', helped), helped, TODAY).map(({ field }) => field)).toEqual(['helperName', 'helperPhone', 'helperConsent']);
    const read = readForm({ ...helped, helperName: '赵试例', helperPhone: '13900000000', helperConsent: true }, TODAY);
    expect(read.ok && read.form.helper).toEqual({ name: '赵试例', phone: '13900000000', consent: true });
  });
});

describe('写错了，在那一栏下面说明', () => {
  test('描述按字数，一个表情算一个字；超过的原文保留，告诉字数', () => {
    const text = '表'.repeat(10_000);
    expect(verdictOn('description', { ...person, description: text }, TODAY).message).toBe('最多写1000字，现在是10000字，请精简或者把材料作为附件。');
    expect(verdictOn('description', { ...person, description: '😀'.repeat(LIMITS.descriptionCharacters) }, TODAY).message).toBeUndefined();
  });

  test('全角数字的身份证号，离开输入框时变成半角，看得见', () => {
    const typed = { ...person, documentNumber: '１１０１０５１９４９１２３１００２ｘ' };
    expect(tidy('documentNumber', typed, TODAY)).toEqual({ value: '11010519491231002X', notice: '已把全角的字母、数字改成半角。' });
  });

  test('身份证校验码不对要改；统一社会信用代码校验不对只提醒', () => {
    expect(tidy('documentNumber', { ...person, documentNumber: '110105194912310021' }, TODAY).error).toBeDefined();
    const office = { ...person, kind: 'commercialEnterprise' as const, documentNumber: CREDIT_CODE };
    const left = tidy('documentNumber', office, TODAY);
    expect(left.error).toBeUndefined();
    expect(left.notice).toContain('没有写错可以继续');
    expect(verdictOn('documentNumber', office, TODAY).doubtful).toBe(true);
    const passport = verdictOn('documentNumber', { ...person, documentKind: 'passport', documentNumber: 'E12345678' }, TODAY);
    expect(passport).toMatchObject({ notice: expect.stringContaining('工作人员会对照证件材料核对'), doubtful: false });
  });

  test('还没有出生的、不可能在世的人，没有的省份，都在号码下面说明；今天是哪天还不知道时由云核对', () => {
    const typed = (documentNumber: string) => ({ ...person, documentNumber });
    expect(tidy('documentNumber', typed('370725209001011235'), TODAY).error).toBe('第7至14位的出生日期还没有到，请对照证件核对。');
    expect(tidy('documentNumber', typed('440524188001010014'), TODAY).error).toContain('出生年份1880太早');
    expect(tidy('documentNumber', typed('00000019900101000X'), undefined).error).toContain('开头两位00');
    expect(messages(typed('440524188001010014'))).toHaveLength(1);
    expect(tidy('documentNumber', typed('440524188001010014'), undefined).error).toBeUndefined();
  });

  test('还空着的一栏，离开时不催，点下一步才说', () => {
    expect(tidy('phone', { ...person, phone: '' }, TODAY)).toEqual({ value: '' });
    expect(problemsOf(['phone'], { ...person, phone: '' }, TODAY)).toHaveLength(1);
  });

  test.each([
    ['form.applicant.phone', 'phone'], ['applicant.documentNumber', 'documentNumber'], ['helper.consent', 'helperConsent'],
    ['form.uploadIds', 'uploads'], ['uploadIds.3', 'uploads'], ['form', 'form'], ['form.form', 'form'], ['key', undefined],
  ])('云端指出的 %s 找得到那一栏', (path, field) => {
    expect(fieldAt(path)).toBe(field);
  });

  test('邮寄的地址回到选择邮寄的那一步去改', () => {
    expect(stepOf('address', person)).toBe('contact');
    expect(stepOf('address', { ...person, form: 'paper', delivery: 'post' })).toBe('provision');
  });
});

describe('《条例》第四十条：形式与途径要配得上', () => {
  test('换了形式，配不上的途径不留着；只有一种途径时不用再选', () => {
    expect(consequences('form', person, { ...person, form: 'paper' })).toEqual({ delivery: undefined });
    expect(consequences('form', person, { ...person, form: 'inspection' })).toEqual({ delivery: 'pickup' });
    expect(consequences('form', person, person)).toEqual({});
  });

  test('个人换成单位，个人的证件号码不留着；单位之间换，号码不动', () => {
    const office = { ...person, kind: 'commercialEnterprise' as const };
    expect(consequences('kind', person, office)).toEqual({ documentKind: undefined, documentNumber: '' });
    expect(consequences('kind', office, { ...office, kind: 'otherOrg' })).toEqual({});
  });
});

describe('附件', () => {
  const MB = 1024 * 1024;
  test.each([
    ['照片.jpg', 21 * MB, [], '这个文件有21 MB，单个附件不超过20 MB'],
    ['照片.jpg', 20 * MB + 1, [], '这个文件有20.1 MB'],
    ['程序.exe', 10, [], '只能是jpg、png'],
    ['录像.mp4', 10, [], '只能是jpg、png、heic、pdf、doc、docx、xls、xlsx、txt、mp3、m4a、wav格式'],
    ['没有扩展名', 10, [], '只能是jpg、png'],
    ['空.txt', 0, [], '是空的'],
    ['表.xlsx', 1, Array.from({ length: 20 }, () => ({ bytes: 1 })), '最多20个'],
    ['录音.m4a', 20 * MB, [{ bytes: 20 * MB }, { bytes: 20 * MB + 1 }], '合计不超过60 MB'],
  ])('%s（%d 字节）没有收下，说明原因，其他都在', (name, bytes, kept, words) => {
    const problem = attachmentProblem({ name, bytes }, kept);
    expect(problem).toContain(words);
    expect(problem).toContain('其他附件都在');
  });

  test('正好20 MB、合计正好60 MB可以添加，扩展名大小写都行', () => {
    expect(attachmentProblem({ name: '扫描.PDF', bytes: 20 * MB }, [{ bytes: 20 * MB }, { bytes: 20 * MB }])).toBeUndefined();
    expect(attachmentProblem({ name: '照片.JPEG', bytes: 1 }, [])).toBeUndefined();
  });
});

test('坏掉的草稿读成没有填，不会打不开', () => {
  expect(readAnswers({ step: 'nowhere', kind: 3, name: ['x'], uploads: 'no', form: 'film' })).toEqual(readAnswers({}));
});
