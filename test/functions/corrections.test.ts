import type { ActionInput } from '@/contract/actions';
import { civilDate } from '@/domain/calendar/civil-date';
import type { RequestDetail } from '@/contract/requests';
import { LOCAL_PIN } from '../../cloudfunctions/_local/seed/people';
import { bindPeople } from '../../cloudfunctions/_local/seed';
import { bytesOf } from '../support/sample-files';
import { readDocx } from '../support/read-docx';
import { correct, CORRECTED } from './correct';
import { FOREIGN_OFFICER, FORM, newKey, refusalOf, startTown, type Caller, type Town } from './town';

type Submitting = ActionInput<'applicant', 'submitRequest'>;
type Registering = ActionInput<'staff', 'registerRequest'>;

let town: Town;
let officer: Caller;
let head: Caller;
let applicant: Caller;
beforeAll(async () => {
  town = await startTown();
  [officer, head, applicant] = [town.as('officer'), town.as('head'), town.as('applicantA')];
});
afterAll(() => town?.close());

const CORRECTION: Submitting = {
  kind: 'recordCorrection', key: '', agencyId: 'qiaoguan', uploadIds: [],
  content: { kind: 'recordCorrection', record: '2019年宅基地登记表', wrong: '户主李假名', right: '户主李试更', evidence: '身份证和户口簿' },
  person: { ...FORM.applicant, name: '李试更' },
};
const send = (more: Partial<Submitting> = {}): Promise<RequestDetail> => applicant.value('applicant', 'submitRequest', { ...CORRECTION, ...more, key: newKey() } as Submitting);
const propose = (id: string, more: object = {}, who = officer, version = 1) => who.call('staff', 'proposeCorrection', { id, version, ...CORRECTED, ...more });
const sign = (id: string, version = 2, who = head, pin = LOCAL_PIN) => who.call('papers', 'signCorrection', { id, version, pin });
const heardBy = async (who: Caller, id: string) => (await who.value('staff', 'inbox', {})).items.filter(({ requestId }) => requestId === id).map(({ title }) => title);
const seenBy = (who: Caller, id: string) => who.value('staff', 'getRequest', { id });

describe('第四十一条、第十七条：更正答复以机关的名义发出，拟稿和签发由不同的人办', () => {
  test('经办人拟定以后没有发出；负责人看到全文，签发了才出文书、取文号、告诉提出的人', async () => {
    const { id } = await send();
    expect(refusalOf(await officer.call('staff', 'answerRequest', { id, version: 1, ...CORRECTED } as never)).code).toBe('letterNeeded');
    const proposed = await officer.value('staff', 'proposeCorrection', { id, version: 1, ...CORRECTED });
    expect(proposed).toMatchObject({ mine: false, proposed: true, draft: { result: 'corrected', by: '经办员甲' } });
    expect(proposed.toSign).toBeUndefined();
    const waiting = await applicant.value('applicant', 'myRequest', { id });
    expect(waiting.answered).toBeUndefined();
    expect(JSON.stringify(waiting)).not.toContain(CORRECTED.words);
    expect(await heardBy(head, id)).toEqual(['有一份更正答复等你签发']);
    const seen = await seenBy(head, id);
    expect(JSON.stringify(seen.toSign)).toContain(CORRECTED.words);
    expect(JSON.stringify(seen)).not.toContain('李试更同志');
    const done = await head.value('papers', 'signCorrection', { id, version: 2, pin: LOCAL_PIN });
    expect(done).toMatchObject({ answeredBy: '经办员甲', signedBy: expect.any(String), answer: { letter: { title: '政府信息更正答复书', number: expect.stringMatching(/^乔官公开〔2026〕第\d+号$/) } } });
    const file = await applicant.value('applicant', 'myRequestLetter', { id });
    expect(file.name).toMatch(/^政府信息更正答复书 乔官公开〔2026〕第\d+号\.docx$/);
    const text = JSON.stringify(readDocx(Buffer.from(await (await fetch(file.url)).arrayBuffer())));
    for (const words of ['李试更', '现在写的是', CORRECTED.words, '《条例》', '本机关已经更正']) expect(text).toContain(words);
    await officer.value('staff', 'requestLetter', { id });
    expect(await town.db.collection('accessLog').count({ caseId: id, what: 'letter' })).toBe(1);
    expect(refusalOf(await sign(id, 3)).code).toBe('answeredAlready');
  });

  test('拟定的人自己兼负责人，也不能签发自己拟的；没有签批密码、密码不对、经办人、外单位的，都签发不了', async () => {
    const both = town.person('oBothRoles-00000000000000001');
    await bindPeople({ env: town.cloud.adminEnv }, [{ id: 'both-roles', openid: 'oBothRoles-00000000000000001', agencyId: 'qiaoguan', name: '两个岗位', roles: ['officer', 'signatory'] }]);
    const { id } = await send();
    await propose(id, {}, both);
    expect((await seenBy(both, id)).toSign).toBeUndefined();
    expect(refusalOf(await sign(id, 2, both))).toMatchObject({ code: 'samePerson', article: '《条例》第十七条' });
    expect(refusalOf(await sign(id, 2, head, '000000'))).toMatchObject({ code: 'pinWrong', field: 'pin' });
    expect(refusalOf(await head.call('papers', 'signCorrection', { id, version: 2 }))).toMatchObject({ code: 'pinNeeded' });
    expect(refusalOf(await sign(id, 2, officer)).code).toBe('forbidden');
    expect(refusalOf(await sign(id, 2, town.person(FOREIGN_OFFICER))).code).toBe('notFound');
    expect((await sign(id)).ok).toBe(true);
  });

  test('退回的写明原因，拟好的内容还在，拟定的人收到消息，改好再交；拟定的人也可以自己拿回来', async () => {
    const { id } = await send();
    await propose(id);
    expect(refusalOf(await officer.call('staff', 'answerRequest', { id, version: 2, result: 'isApplication', words: '请提交申请。' }))).toMatchObject({ code: 'waitsToBeSigned' });
    expect(refusalOf(await head.call('staff', 'returnCorrection', { id, version: 2, reason: ' ' }))).toMatchObject({ field: 'reason' });
    await head.value('staff', 'returnCorrection', { id, version: 2, reason: '请写明查了哪些档案。' });
    expect(await heardBy(officer, id)).toContain('你拟的更正答复被退回了');
    const back = await seenBy(officer, id);
    expect(back).toMatchObject({ mine: true, draft: { words: CORRECTED.words }, returned: { reason: '请写明查了哪些档案。' } });
    expect(back.proposed).toBeUndefined();
    expect(refusalOf(await sign(id, 3))).toMatchObject({ code: 'nothingToSign' });
    await propose(id, { words: '查阅2019年登记档案，登记有误。' }, officer, 3);
    expect((await seenBy(officer, id)).returned).toBeUndefined();
    await officer.value('staff', 'returnCorrection', { id, version: 4, reason: '想再改一处。' });
    expect((await heardBy(officer, id)).filter((title) => title.includes('退回'))).toHaveLength(1);
    await propose(id, {}, officer, 5);
    expect((await sign(id, 6)).ok).toBe(true);
  });

  test('文号和告知书在同一个系列里，没有空号；两个人同时签发只出一份', async () => {
    const place = (number = '') => Number(/第(\d+)号/.exec(number)?.[1]);
    const first = (await correct(town, (await send()).id)).answer?.letter?.number;
    const { id } = await send();
    await propose(id);
    const [a, b] = await Promise.all([sign(id), sign(id)]);
    expect([a, b].filter(({ ok }) => ok)).toHaveLength(1);
    const second = (await seenBy(officer, id)).answer?.letter?.number;
    expect(place(second)).toBeGreaterThan(place(first));
  });

  test('单位里没有别的负责人：说清怎么办；请县里的人审核的，由他签发', async () => {
    const alone = town.person('oAlone-000000000000000000001');
    await bindPeople({ env: town.cloud.adminEnv }, [
      { id: 'alone', openid: 'oAlone-000000000000000000001', agencyId: 'wutu', name: '独自办公', roles: ['officer', 'administrator', 'officeHead'] },
      { id: 'county-reads', openid: 'oCountyReads-000000000000001', agencyId: 'changle', name: '县里审核', roles: ['reviewer'] },
    ]);
    const { contact } = await town.as('administrator').value('staff', 'officeSettings', { agencyId: 'qiaoguan' });
    const set = async (more: object) => {
      const { version, settings } = await alone.value('staff', 'officeSettings', { agencyId: 'wutu' });
      return alone.value('staff', 'saveSettings', { agencyId: 'wutu', version, ...(contact && { contact }), settings: { ...settings, ...more } });
    };
    await set({});
    const { id } = await send({ agencyId: 'wutu' } as Partial<Submitting>);
    expect(refusalOf(await propose(id, {}, alone))).toMatchObject({ code: 'nobodyToSign', message: expect.stringMatching(/人员.*单位设置.*县里的审核人/) });
    const { people } = await town.as('supervisor').value('staff', 'listPeople', { agencyId: 'changle' });
    const county = town.person('oCountyReads-000000000000001');
    await set({ reviewBy: { by: 'county', memberId: people.find(({ name }) => name === '县里审核')?.memberId } });
    await alone.value('staff', 'proposeCorrection', { id, version: 1, ...CORRECTED });
    expect(refusalOf(await alone.call('papers', 'signCorrection', { id, version: 2, pin: LOCAL_PIN })).code).toBe('samePerson');
    expect(await heardBy(county, id)).toEqual(['有一份更正答复等你签发']);
    expect((await seenBy(county, id)).toSign).toBeDefined();
    expect(await county.value('papers', 'signCorrection', { id, version: 2, pin: LOCAL_PIN })).toMatchObject({ signedBy: '县里审核' });
  });
});

describe('第四十一条：转送有权更正的机关', () => {
  test('转给这里的机关，那边立刻有一件，编号是那边的；提出的人看得到转到哪里、新编号，附件跟着去', async () => {
    const content = bytesOf('jpg');
    const { uploadId, cloudPath } = await applicant.value('applicant', 'prepareUpload', { name: '户口簿.jpg', bytes: content.length });
    const put = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(content) });
    await applicant.value('applicant', 'checkUpload', { uploadId, fileId: (await put.json() as { readonly fileID: string }).fileID });
    const sent = await send({ uploadIds: [uploadId] });
    const { targets } = await seenBy(officer, sent.id);
    expect(targets).toEqual(expect.arrayContaining([{ agencyId: 'wutu', name: expect.stringContaining('五图') }]));
    const done = await correct(town, sent.id, { result: 'passedOn', words: '宅基地登记由五图街道负责。', toAgencyId: 'wutu' });
    const to = done.answer?.passedTo;
    expect(to).toMatchObject({ agencyName: expect.stringContaining('五图'), number: expect.stringMatching(/更正〔2026〕第\d+号$/) });
    const wutu = town.person(FOREIGN_OFFICER);
    const there = await seenBy(wutu, to?.id ?? '');
    expect(there).toMatchObject({ mine: true, number: to?.number, passedFrom: { agencyName: '乔官镇人民政府', number: sent.number }, attachments: [{ uploadId }] });
    expect((await wutu.value('staff', 'requestFile', { id: there.id, uploadId })).url).toContain('http');
    expect(await heardBy(wutu, there.id)).toEqual(['收到一件更正请求']);
    expect(refusalOf(await officer.call('staff', 'getRequest', { id: there.id })).code).toBe('notFound');
    const mine = await applicant.value('applicant', 'inbox', {});
    expect(mine.items.filter(({ requestId }) => requestId === sent.id || requestId === there.id).map(({ title }) => title).sort()).toEqual(['乔官镇答复了你的更正请求', '你的更正请求转到了五图街道']);
    expect(await applicant.value('applicant', 'myRequest', { id: sent.id })).toMatchObject({ answer: { passedTo: { id: there.id, number: there.number } } });
    expect(await applicant.value('applicant', 'myRequest', { id: there.id })).toMatchObject({ passedFrom: { number: sent.number }, lines: sent.lines });
  });

  test('不在这里的机关要写明名称；不认识的、转给自己的不行', async () => {
    const { id } = await send();
    const passing = async (more: object) => refusalOf(await propose(id, { result: 'passedOn', words: '不归本机关更正。', ...more }));
    expect(await passing({})).toMatchObject({ code: 'agencyMissing', field: 'agency' });
    expect(await passing({ toAgencyId: 'nowhere' })).toMatchObject({ code: 'notFound' });
    expect(await passing({ toAgencyId: 'qiaoguan' })).toMatchObject({ code: 'notFound' });
    const { answer } = await correct(town, id, { result: 'passedOn', agency: '昌乐县自然资源和规划局' });
    expect(answer).toMatchObject({ agency: '昌乐县自然资源和规划局' });
    expect(answer?.passedTo).toBeUndefined();
  });
});

describe('纸上交来的更正、建议、意见，由收到的单位登记', () => {
  const PAPER: Registering = {
    kind: 'recordCorrection', key: '', agencyId: 'qiaoguan', uploadIds: [], receivedOn: civilDate('2026-02-27'),
    content: { kind: 'recordCorrection', record: '2016年土地确权表', wrong: '5亩', right: '6亩' },
    person: { ...FORM.applicant, name: '孙试纸', documentNumber: '', phone: '', email: undefined, address: '昌乐县测试路10号' },
  };
  const register = (more: object = {}, key = newKey()) => officer.call('staff', 'registerRequest', { ...PAPER, ...more, key } as Registering);

  test('没有写的不编，有编号，排在等着答复的里面；点两下只有一件', async () => {
    const key = newKey();
    const [a, b] = [await register({}, key), await register({}, key)];
    if (!a.ok || !b.ok) throw new Error('registered');
    expect(a.value).toMatchObject({ number: expect.stringMatching(/^乔官更正〔2026〕第\d+号$/), paper: true, receivedOn: '2026-02-27', mine: true });
    expect(b.value.id).toBe(a.value.id);
    expect((await officer.value('staff', 'requestsOf', { agencyId: 'qiaoguan', state: 'open' })).items.map(({ id }) => id)).toContain(a.value.id);
    expect(a.value.person.map(({ label }) => label)).toEqual(['姓名或者名称', '地址']);
    expect(town.everythingStored()).not.toContain('孙试纸');
  });

  test('更正答复书写的是收到的那一天，邮寄；不发小程序消息', async () => {
    const reply = await register();
    if (!reply.ok) throw new Error(reply.message);
    const { id } = reply.value;
    await correct(town, id);
    const { url } = await officer.value('staff', 'requestLetter', { id });
    expect(JSON.stringify(readDocx(Buffer.from(await (await fetch(url)).arrayBuffer())))).toContain('2026年2月27日');
    expect(await town.db.collection('messages').get(`${id}-answered`)).toBeUndefined();
  });

  test('建议和意见也能登记，可以不写姓名；收到的日期不能是以后；外单位的、审核人不能登记', async () => {
    const feedback = { kind: 'feedback', content: { kind: 'feedback', words: '公开栏的字太小' }, person: {} } as const;
    expect((await register(feedback)).ok).toBe(true);
    expect((await register({ kind: 'proactiveSuggestion', content: { kind: 'proactiveSuggestion', what: '低保名单', ground: 'knowledge' }, person: {} })).ok).toBe(true);
    expect(refusalOf(await register({ receivedOn: '2026-03-03' }))).toMatchObject({ code: 'datedInFuture', field: 'receivedOn' });
    for (const [who, code] of [[town.person(FOREIGN_OFFICER), 'notFound'], [town.as('reviewer'), 'forbidden']] as const) {
      expect(refusalOf(await who.call('staff', 'registerRequest', { ...PAPER, ...feedback, key: newKey() } as Registering)).code).toBe(code);
    }
  });

  test('乡镇里挂着督查岗位的人不承办，也不能登记', async () => {
    const openid = 'oLocal-qiaoguan-watcher-000002';
    await bindPeople({ env: town.cloud.adminEnv }, [{ id: 'qiaoguan-watcher-2', openid, agencyId: 'qiaoguan', name: '镇督员', roles: ['supervisor'] }]);
    expect(refusalOf(await town.person(openid).call('staff', 'registerRequest', { ...PAPER, key: newKey() } as Registering))).toMatchObject({ code: 'forbidden', message: '收到的请求由承办的人登记，你在这里只看。' });
  });

  test('第五十一条：纸上交来的投诉在县里的柜台登记，写明投诉谁；乡镇不能登记，县里不登记投诉自己的', async () => {
    const complaint = { kind: 'complaint', agencyId: 'changle', aboutId: 'qiaoguan', content: { kind: 'complaint', subject: 'notAnswered', words: '申请交了两个月没有答复' }, person: { name: '周试诉' } } as const;
    const supervisor = town.as('supervisor');
    const hand = (who: Caller, more: object = {}) => who.call('staff', 'registerRequest', { ...PAPER, ...complaint, ...more, key: newKey() } as Registering);
    const reply = await hand(supervisor);
    if (!reply.ok) throw new Error(reply.message);
    expect(reply.value).toMatchObject({ number: expect.stringMatching(/^昌乐投诉〔2026〕第\d+号$/), paper: true, aboutId: 'qiaoguan', aboutName: expect.stringContaining('乔官镇'), mine: true });
    expect(refusalOf(await officer.call('staff', 'getRequest', { id: reply.value.id })).code).toBe('notFound');
    const answered = await supervisor.value('staff', 'answerRequest', { id: reply.value.id, version: 1, result: 'substantiated', words: '查证属实，已经督促答复。' });
    expect(answered.answer?.words).toContain('查证属实');
    expect(refusalOf(await hand(officer, { agencyId: 'qiaoguan' }))).toMatchObject({ code: 'complaintToCounty', field: 'kind' });
    expect(refusalOf(await hand(supervisor, { aboutId: 'changle' }))).toMatchObject({ code: 'complaintAboutCounty', field: 'aboutId' });
    expect(refusalOf(await hand(supervisor, { aboutId: 'nowhere' }))).toMatchObject({ code: 'notFound', field: 'aboutId' });
  });
});
