import type { ActionInput } from '@/contract/actions';
import type { RequestDetail } from '@/contract/requests';
import { bindPeople } from '../../cloudfunctions/_local/seed';
import { bytesOf } from '../support/sample-files';
import { correct } from './correct';
import { FOREIGN_OFFICER, FORM, newKey, refusalOf, startTown, submit, type Caller, type Town } from './town';

type Submitting = ActionInput<'applicant', 'submitRequest'>;
const COUNTY_OFFICER = 'oLocal-changle-officer-0000001';

let town: Town;
let officer: Caller;
let applicant: Caller;
let supervisor: Caller;
beforeAll(async () => {
  town = await startTown();
  await bindPeople({ env: town.cloud.adminEnv }, [{ id: 'changle-officer', openid: COUNTY_OFFICER, agencyId: 'changle', name: '县经办员', roles: ['officer'] }]);
  [officer, applicant, supervisor] = [town.as('officer'), town.as('applicantA'), town.as('supervisor')];
});
afterAll(() => town?.close());

const CORRECTION: Submitting = {
  kind: 'recordCorrection', key: '', agencyId: 'qiaoguan', uploadIds: [],
  content: { kind: 'recordCorrection', record: '2019年宅基地登记表', wrong: '户主李假名', right: '户主李试更', evidence: '身份证和户口簿' },
  person: { ...FORM.applicant, name: '李试更' },
};
const SUGGESTION: Submitting = { kind: 'proactiveSuggestion', key: '', agencyId: 'qiaoguan', uploadIds: [], content: { kind: 'proactiveSuggestion', what: '低保资金发放明细', ground: 'knowledge' }, person: {} };
const COMPLAINT: Submitting = { kind: 'complaint', key: '', agencyId: 'qiaoguan', uploadIds: [], content: { kind: 'complaint', subject: 'notAnswered', words: '申请交了两个月没有答复', caseNumber: '乔官依申请〔2025〕第8号' }, person: { name: '赵试诉', phone: '13900005678' } };
const FEEDBACK: Submitting = { kind: 'feedback', key: '', agencyId: 'qiaoguan', uploadIds: [], content: { kind: 'feedback', words: '公开栏的字太小' }, person: {} };
const ALL = [CORRECTION, SUGGESTION, COMPLAINT, FEEDBACK];

const send = (input: Submitting, who = applicant): Promise<RequestDetail> => who.value('applicant', 'submitRequest', { ...input, key: newKey() });
const refused = async (input: Submitting) => refusalOf(await applicant.call('applicant', 'submitRequest', { ...input, key: newKey() }));
const numberIn = ({ number }: RequestDetail) => Number(/第(\d+)号/.exec(number)?.[1]);

async function upload() {
  const content = bytesOf('jpg');
  const { uploadId, cloudPath } = await applicant.value('applicant', 'prepareUpload', { name: '户口簿.jpg', bytes: content.length });
  const response = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(content) });
  const { fileID } = await response.json() as { readonly fileID: string };
  await applicant.value('applicant', 'checkUpload', { uploadId, fileId: fileID });
  return uploadId;
}

describe('提出', () => {
  test.each([[CORRECTION, '乔官更正'], [SUGGESTION, '乔官建议公开'], [COMPLAINT, '昌乐投诉'], [FEEDBACK, '乔官意见']])('%#：各有各的编号系列，一个接一个没有空号', async (input, prefix) => {
    const [first, second] = [await send(input), await send(input)];
    expect(first.number).toMatch(new RegExp(`^${prefix}〔2026〕第\\d+号$`));
    expect(numberIn(second)).toBe(numberIn(first) + 1);
  });

  test('点两下、回复丢了再交：只有一件，编号不多用', async () => {
    const key = newKey();
    const [a, b] = await Promise.all([applicant.value('applicant', 'submitRequest', { ...FEEDBACK, key }), applicant.value('applicant', 'submitRequest', { ...FEEDBACK, key })]);
    const c = await applicant.value('applicant', 'submitRequest', { ...FEEDBACK, key });
    expect(a.number).toBe(b.number);
    expect(c).toEqual(a);
    const { items } = await applicant.value('applicant', 'myRequests', {});
    expect(items.filter(({ id }) => id === a.id)).toHaveLength(1);
  });

  test('没有登录的不能提；自己的看得到，别人的像不存在一样', async () => {
    expect(refusalOf(await town.person(undefined).call('applicant', 'submitRequest', { ...FEEDBACK, key: newKey() })).code).toBe('signIn');
    const { id } = await send(FEEDBACK);
    expect((await applicant.value('applicant', 'myRequest', { id })).lines).toEqual([{ label: '内容', value: '公开栏的字太小' }]);
    for (const action of ['myRequest', 'myRequestLetter'] as const) {
      expect(refusalOf(await town.as('applicantB').call('applicant', action, { id }))).toMatchObject({ code: 'notFound', message: '没有找到这件请求，请从列表重新进入。' });
      expect(refusalOf(await town.person(undefined).call('applicant', action, { id })).code).toBe('signIn');
    }
  });

  test('要求更正的要写是谁、有证据；别的可以不留姓名', async () => {
    expect(await refused({ ...CORRECTION, content: { ...CORRECTION.content, evidence: '' } } as Submitting)).toMatchObject({ code: 'wrongInput', field: 'content.evidence' });
    expect(await refused({ ...CORRECTION, person: { ...FORM.applicant, documentNumber: '110105194912310021' } } as Submitting)).toMatchObject({ code: 'wrongInput', field: 'person.documentNumber' });
    expect(await refused({ ...CORRECTION, content: { ...CORRECTION.content, wrong: ' ' } } as Submitting)).toMatchObject({ field: 'content.wrong' });
    expect(await refused({ ...FEEDBACK, content: { kind: 'feedback', words: '字'.repeat(1001) } })).toMatchObject({ field: 'content.words', message: expect.stringContaining('现在是1001字') });
    expect(await refused({ ...COMPLAINT, person: { phone: '123' } } as Submitting)).toMatchObject({ field: 'person.phone' });
    expect((await send(SUGGESTION)).person).toEqual([]);
  });

  test('添加的照片跟着去，只有承办的单位打得开，打开就记下来', async () => {
    const uploadId = await upload();
    const { id, attachments } = await send({ ...CORRECTION, content: { ...CORRECTION.content, evidence: '' }, uploadIds: [uploadId] } as Submitting);
    expect(attachments).toMatchObject([{ uploadId, name: '户口簿.jpg' }]);
    expect((await officer.value('staff', 'requestFile', { id, uploadId })).url).toContain('http');
    expect(await town.db.collection('accessLog').find({ caseId: id }, { limit: 5 })).toMatchObject([{ what: 'attachment' }]);
    expect(refusalOf(await applicant.call('applicant', 'submitRequest', { ...CORRECTION, uploadIds: [uploadId], key: newKey() })).code).toBe('uploadMissing');
  });
});

describe('第四十七条、第五十一条：投诉交给县里，不交给被投诉的单位', () => {
  test('乔官镇的人看不到对乔官镇的投诉，县里的看得到', async () => {
    const { id, agencyName, aboutName } = await send(COMPLAINT);
    expect({ agencyName, aboutName }).toEqual({ agencyName: '昌乐县人民政府', aboutName: '乔官镇人民政府' });
    for (const who of [officer, town.as('head'), town.as('administrator'), town.person(FOREIGN_OFFICER)]) {
      expect(refusalOf(await who.call('staff', 'getRequest', { id }))).toMatchObject({ code: 'notFound', message: '没有找到这件请求，请从列表重新进入。' });
      expect(refusalOf(await who.call('staff', 'answerRequest', { id, version: 1, result: 'unsubstantiated', words: '没有这回事。' })).code).toBe('notFound');
    }
    for (const who of [supervisor, town.person(COUNTY_OFFICER)]) expect(await who.value('staff', 'getRequest', { id })).toMatchObject({ mine: true, kind: 'complaint' });
    const { items } = await officer.value('staff', 'requestsOf', { agencyId: 'qiaoguan', state: 'open' });
    expect(items.filter(({ kind }) => kind === 'complaint')).toEqual([]);
    expect(refusalOf(await officer.call('staff', 'requestsOf', { agencyId: 'changle', state: 'open' })).code).toBe('notFound');
  });

  test('投诉县里自己的不收，说清向谁提出、电话打哪里', async () => {
    expect(await refused({ ...COMPLAINT, agencyId: 'changle' } as Submitting)).toMatchObject({ code: 'complaintAboutCounty', message: expect.stringMatching(/潍坊市人民政府.*12345/), article: '《条例》第五十一条' });
    expect((await send({ ...FEEDBACK, agencyId: 'changle' } as Submitting)).number).toMatch(/^昌乐意见/);
  });
});

describe('办理和答复', () => {
  test('承办的单位收到消息，答复以后提出的人收到消息；只能答复一次', async () => {
    const { id, number } = await send(SUGGESTION);
    const told = (await officer.value('staff', 'inbox', {})).items.find(({ requestId }) => requestId === id);
    expect(told).toMatchObject({ kind: 'requestFiled', number, title: '收到一件公开建议' });
    const answer = { id, version: 1, result: 'adopted', words: '3月20日起在镇公开栏和门户网站公开。' } as const;
    const done = await officer.value('staff', 'answerRequest', answer);
    expect(done).toMatchObject({ mine: false, answeredBy: '经办员甲', answer: { result: 'adopted', words: answer.words } });
    expect(refusalOf(await officer.call('staff', 'answerRequest', answer)).code).toBe('answeredAlready');
    expect(await applicant.value('applicant', 'myRequest', { id })).toMatchObject({ answered: { result: 'adopted' }, answer: { words: answer.words } });
    const heard = (await applicant.value('applicant', 'inbox', {})).items.find(({ requestId }) => requestId === id);
    expect(heard).toMatchObject({ kind: 'requestAnswered', title: '乔官镇答复了你的公开建议' });
  });

  test('两个人同时答复，一个成，另一个说清', async () => {
    const { id } = await send(FEEDBACK);
    const [a, b] = await Promise.all(['已经换成大字。', '正在改。'].map((words) => officer.call('staff', 'answerRequest', { id, version: 1, result: 'replied', words })));
    expect([a, b].filter((reply) => reply?.ok)).toHaveLength(1);
    const lost = [a, b].find((reply) => reply && !reply.ok);
    expect(['stale', 'answeredAlready']).toContain(lost && refusalOf(lost).code);
  });

  test('结果要适合这一种；要写另外的机关的必须写；写空的不行', async () => {
    const { id } = await send(FEEDBACK);
    const answering = async (more: object) => refusalOf(await officer.call('staff', 'answerRequest', { id, version: 1, result: 'replied', words: '已经改好。', ...more }));
    expect(await answering({ result: 'substantiated' })).toMatchObject({ code: 'wrongResult', field: 'result' });
    expect(await answering({ result: 'elsewhere' })).toMatchObject({ code: 'agencyMissing', field: 'agency' });
    expect(await answering({ words: '  ' })).toMatchObject({ code: 'wrongInput', field: 'words' });
    expect(await answering({ version: 7 })).toMatchObject({ code: 'stale' });
  });

  test('县里的人看得到乔官镇收到的更正，但是不能替它答复；外单位的什么都看不到', async () => {
    const { id } = await send(CORRECTION);
    expect(await supervisor.value('staff', 'getRequest', { id })).toMatchObject({ mine: false });
    expect(refusalOf(await supervisor.call('staff', 'answerRequest', { id, version: 1, result: 'isApplication', words: '请提交申请。' })).code).toBe('forbidden');
    expect(refusalOf(await town.person(FOREIGN_OFFICER).call('staff', 'getRequest', { id })).code).toBe('notFound');
    expect(refusalOf(await town.as('reviewer').call('staff', 'getRequest', { id })).code).toBe('forbidden');
  });

  test('其实是要信息的，答复里说清，提出的人自己决定转不转', async () => {
    const { id } = await send(SUGGESTION);
    await officer.value('staff', 'answerRequest', { id, version: 1, result: 'isApplication', words: '您要的是具体的材料，请提交公开申请。' });
    expect((await applicant.value('applicant', 'myRequest', { id })).answered?.result).toBe('isApplication');
    expect((await applicant.value('applicant', 'listApplications', {})).items.filter(({ description }) => description.includes('低保资金'))).toEqual([]);
  });
});

describe('个人信息', () => {
  test('存的都加密，列表和详情里只有遮住的；看完整的要写原因，写下是谁', async () => {
    const { id, person } = await send(CORRECTION);
    expect(person).toEqual(expect.arrayContaining([{ label: '姓名或者名称', value: '李*更' }]));
    expect(JSON.stringify(await officer.value('staff', 'getRequest', { id }))).not.toContain('11010519491231002X');
    expect(refusalOf(await officer.call('staff', 'unmaskRequest', { id, reason: '' }))).toMatchObject({ field: 'reason' });
    expect(await officer.value('staff', 'unmaskRequest', { id, reason: '打电话核对' })).toEqual(expect.arrayContaining([{ label: '姓名或者名称', value: '李试更' }]));
    expect(await town.looks(id)).toMatchObject([{ what: 'person', reason: '打电话核对' }]);
    expect(refusalOf(await supervisor.call('staff', 'unmaskRequest', { id, reason: '看看' })).code).toBe('forbidden');
    const stored = town.everythingStored();
    for (const text of ['李试更', '打电话核对', '赵试诉', '13900005678', '户主李假名', '两个月没有答复']) expect(stored).not.toContain(text);
  });
});

describe('谁提的、交了什么文件，只有承办的人看', () => {
  test('附件名里会有姓名：县里督查的人、负责人只看到第几个附件，经办人看到原名', async () => {
    const uploadId = await upload();
    const { id } = await send({ ...CORRECTION, uploadIds: [uploadId] } as Submitting);
    for (const who of [supervisor, town.as('head')]) expect((await who.value('staff', 'getRequest', { id })).attachments).toMatchObject([{ uploadId, name: '附件1.jpg' }]);
    expect((await officer.value('staff', 'getRequest', { id })).attachments).toMatchObject([{ name: '户口簿.jpg' }]);
  });

  test('乡镇里挂着县主管部门岗位的人不承办：看不到是谁提的，打不开文件和答复书', async () => {
    const openid = 'oLocal-qiaoguan-watcher-000001';
    await bindPeople({ env: town.cloud.adminEnv }, [{ id: 'qiaoguan-watcher', openid, agencyId: 'qiaoguan', name: '镇督员', roles: ['supervisor'] }]);
    const watcher = town.person(openid);
    const uploadId = await upload();
    const { id } = await send({ ...CORRECTION, uploadIds: [uploadId] } as Submitting);
    expect(await watcher.value('staff', 'getRequest', { id })).toMatchObject({ handles: false });
    for (const reply of [await watcher.call('staff', 'unmaskRequest', { id, reason: '看看' }), await watcher.call('staff', 'requestFile', { id, uploadId }), await watcher.call('staff', 'requestLetter', { id })]) {
      expect(refusalOf(reply).code).toBe('forbidden');
    }
  });
});

test('都不计入表三，也不在申请的列表和台账里', async () => {
  const before = await officer.value('annual', 'yearTables', { agencyId: 'qiaoguan', year: 2026 });
  for (const input of ALL) await send(input);
  const { id } = await send(CORRECTION);
  await correct(town, id, { result: 'kept', words: '与登记时的材料一致。' });
  const after = await officer.value('annual', 'yearTables', { agencyId: 'qiaoguan', year: 2026 });
  expect(after.table3).toEqual(before.table3);
  expect((await officer.value('staff', 'searchCases', { agencyId: 'qiaoguan', text: '宅基地登记表' })).items).toEqual([]);
  expect((await applicant.value('applicant', 'listApplications', {})).items).toEqual([]);
});

describe('第四十一条：申请其实是要求更正的，一步转为更正', () => {
  async function received(who = town.as('applicantB')) {
    const { id } = await submit(who, { ...FORM, description: '请把土地确权表上我的名字改过来' });
    await officer.value('staff', 'confirmReceipt', { id, version: 1 });
    return id;
  }
  const AGREED = '3月2日上午打电话说明，本人同意按更正办理。';

  test('申请按“其他处理—其他”办结，更正另外编号、内容和申请人照旧，申请人收到消息', async () => {
    const count = async () => (await officer.value('annual', 'yearTables', { agencyId: 'qiaoguan', year: 2026 })).table3;
    const before = JSON.stringify(await count());
    const id = await received();
    const { requestId, number } = await officer.value('staff', 'convertToCorrection', { id, version: 2, agreed: AGREED });
    expect(number).toMatch(/^乔官更正〔2026〕第\d+号$/);
    const closed = await officer.value('staff', 'getCase', { id });
    expect(closed).toMatchObject({ state: 'closed', outcome: 'other.other' });
    expect(closed.timeline[0]?.note).toBe(`申请人同意转为要求更正办理（新编号${number}）。${AGREED}`);
    expect(JSON.stringify(await count())).not.toBe(before);
    const mine = await town.as('applicantB').value('applicant', 'myRequest', { id: requestId });
    expect(mine).toMatchObject({ number, kind: 'recordCorrection', lines: [{ label: '哪份记录', value: '请把土地确权表上我的名字改过来' }], fromNumber: closed.number });
    expect(await town.as('applicantB').value('applicant', 'getApplication', { id })).toMatchObject({ state: 'converted' });
    expect((await town.as('applicantB').value('applicant', 'inbox', {})).items.find((message) => message.requestId === requestId)).toMatchObject({ kind: 'requestConverted', number });
    const reply = await correct(town, requestId);
    expect(reply.answer?.letter?.number).toBeDefined();
  });

  test('纸质申请的，记下要用电话或者信告诉；不发小程序消息', async () => {
    const receipt = await officer.value('staff', 'registerApplication', { key: newKey(), agencyId: 'qiaoguan', channel: 'inPerson', form: { ...FORM, form: 'paper', delivery: 'post' } });
    const { requestId } = await officer.value('staff', 'convertToCorrection', { id: receipt.id, version: 2, agreed: '当面说明，本人同意。' });
    expect(await officer.value('staff', 'getRequest', { id: requestId })).toMatchObject({ paper: true, mine: true });
    expect(await town.db.collection('messages').get(`${requestId}-converted`)).toBeUndefined();
  });

  test('没有写申请人怎么同意的、版本旧了、转过了、没有确认收到、已经拟定：都不转，编号不用掉', async () => {
    const id = await received();
    const convert = async (more: object = {}) => refusalOf(await officer.call('staff', 'convertToCorrection', { id, version: 2, agreed: AGREED, ...more }));
    expect(await convert({ agreed: '' })).toMatchObject({ code: 'wrongInput', field: 'agreed' });
    expect(await convert({ version: 1 })).toMatchObject({ code: 'stale' });
    const { number } = await officer.value('staff', 'convertToCorrection', { id, version: 2, agreed: AGREED });
    expect(await convert({ version: 3 })).toMatchObject({ code: 'notConvertible' });
    const { id: waiting } = await submit(town.as('applicantB'));
    expect(await convert({ id: waiting, version: 1 })).toMatchObject({ code: 'notConvertible' });
    const next = await officer.value('staff', 'convertToCorrection', { id: await received(), version: 2, agreed: AGREED });
    const place = (text: string) => Number(/第(\d+)号/.exec(text)?.[1]);
    expect(place(next.number)).toBe(place(number) + 1);
  });

  test('两个人同时转，只成一件；外单位的不能转', async () => {
    const id = await received();
    expect(refusalOf(await town.person(FOREIGN_OFFICER).call('staff', 'convertToCorrection', { id, version: 2, agreed: AGREED })).code).toBe('notFound');
    const replies = await Promise.all([1, 2].map(() => officer.call('staff', 'convertToCorrection', { id, version: 2, agreed: AGREED })));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
  });
});
