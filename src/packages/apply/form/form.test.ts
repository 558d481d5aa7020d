import { civilDate } from '@/domain/calendar/civil-date';
import { APPLICANT_KIND_KEYS, isOrganization } from '@/domain/applicant/kinds';
import { LIMITS } from '@/contract/limits';
import { firstAnswers, readAnswers, samePerson, type Answers } from './answers';
import { SPOKEN_DESCRIPTION } from '@/domain/applicant/original';
import { attachmentProblem } from '@/services/uploads/attachment-check';
import { consequences, fieldAt, fieldsOf, stepOf } from './fields';
import { checkLines } from './check-lines';
import { neighbour, stepsOf } from './steps-of';
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
    expect(found).toEqual(['description', 'forWhom', 'kind', 'name', 'documentNumber', 'phone', 'form', 'delivery']);
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
    expect(problemsOf(fieldsOf('forWhom', helped), helped, TODAY).map(({ field }) => field)).toEqual(['helperName', 'helperPhone', 'helperConsent', 'consent']);
    const said = { ...helped, helperName: '赵试例', helperPhone: '139 0000 0000', helperConsent: true, uploads: [{ uploadId: 'a'.repeat(20), name: '录音.wav', bytes: 9, as: 'consent' as const }] };
    const read = readForm(said, TODAY);
    expect(read.ok && read.form.helper).toEqual({ name: '赵试例', phone: '13900000000', consent: true, proof: { uploadId: 'a'.repeat(20), kind: 'voice' } });
    const signed = readForm({ ...said, uploads: [{ ...said.uploads[0], name: '签名.jpg' } as Answers['uploads'][number]] }, TODAY);
    expect(signed.ok && signed.form.helper?.proof?.kind).toBe('photo');
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
    ['form.uploadIds', 'uploads'], ['form.helper.proof', 'consent'], ['helper.proof.uploadId', 'consent'], ['form.originals', 'description'], ['uploadIds.3', 'uploads'], ['form', 'form'], ['form.form', 'form'], ['key', undefined],
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
    expect(consequences('kind', person, office)).toEqual({ documentKind: undefined, documentNumber: '', minority: undefined });
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

describe('陌生人走最少的几步', () => {
  const first = readAnswers(firstAnswers({ description: '我想知道村里的征地补偿款是怎么分的', step: 'name' }));

  test('写了想知道什么的，只再问姓名、证件、电话；怎么拿先替他选好，核对时看得到', () => {
    expect(stepsOf(first)).toEqual(['description', 'name', 'identity', 'contact', 'check']);
    expect(neighbour('contact', 1, first)).toBe('check');
    const filled = { ...first, name: '李试例', documentNumber: '11010519491231002X', phone: '13800000000' };
    expect(messages(filled)).toEqual([]);
    expect(checkLines(filled, TODAY).map(({ label, value }) => `${label}：${value}`)).toEqual([
      '想要的信息：我想知道村里的征地补偿款是怎么分的', '为谁申请：为自己或者自己的单位', '申请人类型：自然人', '姓名：李试例',
      '居民身份证、港澳台居民居住证号码：11010519491231002X', '联系电话：13800000000', '要什么样的：电子文件', '怎么送到：在小程序里查看', '附件：没有添加',
    ]);
  });

  test('不是为自己，多问为谁、哪一类；填过一半的旧草稿也问', () => {
    expect(stepsOf({ ...first, asksWho: true })).toEqual(['description', 'forWhom', 'kind', 'name', 'identity', 'contact', 'check']);
    expect(stepsOf(readAnswers({ description: '分配表' }))).toContain('forWhom');
    expect(stepsOf({ ...first, kind: 'otherOrg' })).toContain('kind');
  });

  test('在一旁改的两问，改完回到核对', () => {
    expect(neighbour('provision', 1, first)).toBe('check');
    expect(neighbour('attachments', -1, first)).toBe('contact');
  });

  test('一段话里的另一件：同一个人，各写各的，附件不跟着', () => {
    const next = readAnswers({ ...firstAnswers({ description: '低保名单', step: 'check' }), ...samePerson({ ...person, uploads: [{ uploadId: 'u'.repeat(20), name: 'a.txt', bytes: 1 }] }) });
    expect(next).toMatchObject({ step: 'check', description: '低保名单', name: '李试例', phone: '13800000000', uploads: [], alsoWanted: [] });
    expect(messages(next)).toEqual([]);
  });
});

describe('未成年人（《个人信息保护法》第三十一条）', () => {
  const child = { ...person, minority: 'guarded' as const };

  test('未满十四周岁：多一步请监护人，不填不能交；填了写明是监护人', () => {
    expect(stepsOf(child)).toContain('guardian');
    const missing = problemsOf(fieldsOf('guardian', child), child, TODAY);
    expect(missing.map(({ field }) => field)).toEqual(['helperName', 'helperPhone', 'helperConsent']);
    // He is the one to tick it; there is nobody else to be asked for leave first.
    expect(missing[2]?.message).toBe('请监护人看过以后，在这里打勾。');
    expect(stepOf('helperName', child)).toBe('guardian');
    const read = readForm({ ...child, helperName: '赵试例', helperPhone: '13900000000', helperConsent: true }, TODAY);
    expect(read.ok && read.form.helper).toEqual({ name: '赵试例', phone: '13900000000', consent: true, guardian: true });
  });

  test('满十四周岁未成年：可以请监护人，也可以自己申请', () => {
    const young = { ...person, minority: 'young' as const };
    expect(fieldsOf('guardian', young)).toEqual([]);
    const alone = readForm(young, TODAY);
    expect(alone.ok && 'helper' in alone.form).toBe(false);
    expect(fieldsOf('guardian', { ...young, helperName: '赵试例' })).toEqual(['helperName', 'helperPhone', 'helperConsent']);
  });

  test('说了是为自己的孩子，监护人已经填过，不再问一遍，也不要录音', () => {
    const ward = { ...child, forWhom: 'ward' as const };
    expect(stepsOf(ward)).not.toContain('guardian');
    expect(fieldsOf('forWhom', ward)).toEqual(['forWhom', 'helperName', 'helperPhone', 'helperConsent']);
  });
});

describe('说的、写的代替打字', () => {
  const voice = { uploadId: 'v'.repeat(20), name: '录音.wav', bytes: 9, as: 'original' as const };

  test('有录音就可以不写字，交上去的是“见附件”；写了字的，两样都交', () => {
    const spoken = readForm({ ...person, description: '', uploads: [voice] }, TODAY);
    expect(spoken.ok && spoken.form).toMatchObject({ description: SPOKEN_DESCRIPTION, originals: [voice.uploadId], uploadIds: [voice.uploadId] });
    const both = readForm({ ...person, uploads: [voice] }, TODAY);
    expect(both.ok && both.form).toMatchObject({ description: person.description, originals: [voice.uploadId] });
  });

  test('没有录音，照样要写；只有表情的提醒一次，不拦着', () => {
    expect(messages({ ...person, description: ' ' })).toHaveLength(1);
    expect(verdictOn('description', { ...person, description: '😀😀' }, TODAY)).toMatchObject({ doubtful: true, notice: expect.stringContaining('没有字') });
    expect(messages({ ...person, description: '😀😀' })).toEqual([]);
  });
});

test('电话里有空格、横线照样收，存成一样的写法', () => {
  const read = readForm({ ...person, phone: ' 138 0000-0000 ' }, TODAY);
  expect(read.ok && read.form.applicant.phone).toBe('13800000000');
});
