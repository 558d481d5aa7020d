import type { ActionInput, ActionName } from '@/contract/actions';
import type { Reply } from '@/contract/reply';
import { GRANTS, grantsOf, type StaffFunction } from '../../cloudfunctions/_shared/authorization';
import { civilDate } from '@/domain/calendar/civil-date';
import { EMPTY_DRAFT } from '@/domain/narrative/write';
import { SCHEMA } from '../../cloudfunctions/_shared/schema';
import { bindEverybody, PEOPLE, STRANGER, told, type Told } from './grant-people';
import { makeRecords, NAMED, NOT_NAMED, type Records } from './grant-records';
import { FORM, newKey, startTown, type Caller, type Town } from './town';

let town: Town;
let records: Records;
beforeAll(async () => {
  town = await startTown();
  await bindEverybody(town);
  records = await makeRecords(town);
});
afterAll(() => town?.close());

/** Who signed in, or whose application it is: no member is let in by a role. */
const SIGNED_IN = (fn: StaffFunction, action: string) => grantsOf(fn, action).some((grant) => grant === 'anyone' || grant === 'signedIn' || grant === 'owner');
/** Actions of the county's own office; here the agency is the county. */
const OF_COUNTY: readonly string[] = ['countyOverview', 'previewNotice', 'importNotice', 'countyAgencies', 'renameAgency', 'mergeAgency', 'saveHost', 'keyState', 'countyYear', 'urgeReasons', 'urge', 'rollUp', 'rollUpCell', 'countyChecks', 'operation'];
const NOBODY = 'f'.repeat(32);
const OLD = { id: '', version: 99 };
const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
const NOTICE = { agencyId: 'changle', text: '没有内容的通知', address: 'https://www.gov.cn/' };
const UPLOAD = '0'.repeat(20);
const ENTRY = { key: newKey(), title: '低保公示', on: '2026-03-02' };
/** Stands for a request of 乔官镇 that is no application. */
const REQUEST = '0'.repeat(32);
/** Stands for a draft of 乔官镇. */
const ITEM = '1'.repeat(32);

type Samples<F extends StaffFunction> = { readonly [A in ActionName<F>]?: ActionInput<F, A> };

/** For every action an input that reaches the door and changes nothing that matters behind it; `id` is filled in. */
const STAFF: Samples<'staff'> = {
  workbench: QIAOGUAN, searchCases: { ...QIAOGUAN, text: '补偿' }, getCase: { id: '' }, confirmReceipt: OLD, typeDescription: { ...OLD, description: '土地补偿款的分配表' },
  decide: { ...OLD, leaf: 'granted', reasons: '见附件。' }, saveWizard: { ...OLD, revision: 0, answers: {} },
  review: { ...OLD, kind: 'secrecy', opinion: '同意。', touches: [] }, returnDraft: { ...OLD, reason: '请补充。' }, sign: { ...OLD, digest: 'a'.repeat(64) },
  serve: { ...OLD, way: 'online' }, previewStep: { ...OLD, steps: [{ type: 'archived', on: civilDate('2026-03-02') }] }, takeStep: { ...OLD, steps: [{ type: 'archived', on: civilDate('2026-03-02') }] },
  splitCase: { ...OLD, parts: ['甲', '乙'] }, linkConsultation: { id: '', consultationId: 'c-1' }, revokeConsultationLink: { id: '', consultationId: 'c-1' },
  unmask: { id: '', reason: '核对身份' }, attachmentUrl: { id: '', uploadId: UPLOAD },

  registerApplication: { ...QIAOGUAN, key: newKey(), channel: 'inPerson', form: { ...FORM, form: 'paper', delivery: 'post' } }, recordContact: { ...OLD, words: '电话没有人接。' },
  forwardTargets: { id: '' }, forwardCase: { ...OLD, toAgencyId: 'wutu', reason: '由五图街道负责。' }, newQueryCode: OLD, repeats: { id: '' },
  previewLedger: { ...QIAOGUAN, rows: [{ line: 1, cells: {} }] }, takeOver: { ...QIAOGUAN, rows: [{ line: 1, cells: {} }] }, seriesState: QIAOGUAN,
  continueSeries: { ...QIAOGUAN, series: 'applications', next: 2 },
  itemsOf: QIAOGUAN, staffItem: { id: ITEM }, itemVersion: { id: ITEM, revision: 1 }, staffItemFile: { id: ITEM, uploadId: UPLOAD }, submitItem: { id: ITEM, version: 99 },
  reviewItem: { id: ITEM, version: 99, opinion: '同意。' }, returnItem: { id: ITEM, version: 99, reason: '请补充。' }, publishItem: { id: ITEM, version: 99 },
  reviseItem: { id: ITEM, version: 99, reason: '更新数据。' }, discardItem: { id: ITEM, version: 99 }, withdrawItem: { id: ITEM, reason: '写错了。' },
  withheldOf: QIAOGUAN, withheld: { ...QIAOGUAN, id: NOBODY }, proposeAssessment: { ...QIAOGUAN, id: NOBODY, version: 1, result: 'keep', reason: '情况没有变' }, decideAssessment: { ...QIAOGUAN, id: NOBODY, version: 1, agree: true, opinion: '同意' },
  answerDraft: { id: '' }, suggestionDraft: { id: REQUEST }, draftPlaces: { id: ITEM }, confirmPlaces: { id: ITEM, keys: ['name:张三'] }, likeCases: { id: '' },
  proposals: QIAOGUAN, dismissProposal: { ...QIAOGUAN, id: NOBODY, reason: '不属于公开范围' },
  outlets: QIAOGUAN, saveOutlet: { ...QIAOGUAN, kind: 'portal', name: '县政府网站' }, findRegistered: { ...QIAOGUAN, outletId: NOBODY, entries: [ENTRY] }, registerElsewhere: { ...QIAOGUAN, outletId: NOBODY, entries: [ENTRY] },
  registrations: { ...QIAOGUAN, year: 2026 }, registration: { ...QIAOGUAN, id: NOBODY }, correctRegistration: { ...QIAOGUAN, id: NOBODY, version: 1, outletId: NOBODY, title: '低保公示', on: '2026-03-02', reason: '写错了' },
  removeRegistration: { ...QIAOGUAN, id: NOBODY, version: 1, reason: '重复了' }, channelMonth: { ...QIAOGUAN, outletId: NOBODY, year: 2026, month: 3 },
  saveMonthCount: { ...QIAOGUAN, outletId: NOBODY, year: 2026, month: 3, count: 3, before: null }, channelYear: { ...QIAOGUAN, year: 2026 },
  guideDesk: QIAOGUAN, saveGuide: { ...QIAOGUAN, version: 99, facts: {}, remarks: {}, open: [] }, confirmFacts: { ...QIAOGUAN, version: 99, facts: ['phone'] }, publishGuide: { ...QIAOGUAN, version: 99, secrecyChecked: true },
  staffRules: QIAOGUAN, saveRule: { ...QIAOGUAN, id: NOBODY, version: 99, title: '制度', madeOn: civilDate('2026-01-05'), body: '正文', keepFile: false, secrecyChecked: true },
  abolishRule: { ...QIAOGUAN, id: NOBODY, version: 99, on: civilDate('2026-01-05'), reason: '到期' }, agencyCode: QIAOGUAN,
  countyAgencies: { agencyId: 'changle' }, renameAgency: { agencyId: 'changle', id: 'wutu', version: 99, name: '五图镇人民政府', shortName: '五图镇', on: civilDate('2026-03-01'), basis: '批复' },
  mergeAgency: { agencyId: 'changle', id: 'wutu', version: 99, intoId: 'qiaoguan', on: civilDate('2026-03-01'), basis: '批复' }, saveHost: { agencyId: 'changle', version: 99 },
  startPractice: { ...QIAOGUAN, scene: 'plain', key: newKey() }, listPractice: QIAOGUAN, deletePractice: { id: '' },
  countyOverview: { agencyId: 'changle' }, previewNotice: NOTICE, importNotice: { ...NOTICE, edition: 'x' },
  listPeople: QIAOGUAN, setPin: { ...QIAOGUAN, pin: '571390' }, setDeputy: { ...QIAOGUAN, memberId: NOBODY, version: 1, deputyId: NOBODY, from: civilDate('2026-03-02'), to: civilDate('2026-03-02') },
  endDeputy: { ...QIAOGUAN, memberId: NOBODY, version: 1 }, invite: { ...QIAOGUAN, name: '新来的', roles: ['editor'] }, revokeInvitation: { ...QIAOGUAN, invitationId: NOBODY },
  changeRoles: { ...QIAOGUAN, memberId: NOBODY, version: 1, roles: ['editor'] }, releasePin: { ...QIAOGUAN, memberId: NOBODY }, recordLeaving: { ...QIAOGUAN, memberId: NOBODY, version: 1 },
  handledCases: { ...QIAOGUAN, memberId: NOBODY }, assignCase: { id: '', to: NOBODY }, officeSettings: QIAOGUAN, keyState: { agencyId: 'changle' }, expiredCases: QIAOGUAN, eraseCases: { ...QIAOGUAN, ids: [NOBODY], basis: '鉴定意见' }, requestsOf: { ...QIAOGUAN, state: 'open' }, getRequest: { id: REQUEST }, answerRequest: { id: REQUEST, version: 99, result: 'replied', words: '已经改好。' }, unmaskRequest: { id: REQUEST, reason: '核对身份' },
  registerRequest: { ...QIAOGUAN, key: 'grants-request-00001', kind: 'feedback', receivedOn: civilDate('2026-03-03'), content: { kind: 'feedback', words: '字太小' }, person: {}, uploadIds: [] }, proposeCorrection: { id: REQUEST, version: 99, result: 'kept', words: '与登记一致。' }, returnCorrection: { id: REQUEST, version: 99, reason: '再核对' },
  requestFile: { id: REQUEST, uploadId: UPLOAD }, requestLetter: { id: REQUEST }, convertToCorrection: { ...OLD, agreed: '电话说明，本人同意。' }, saveSettings: { ...QIAOGUAN, version: 99, settings: {} },
};
const DRAFT = { key: newKey(), title: '分配方案', category: 'a20-11' as const, madeOn: civilDate('2026-03-02'), summary: '概述', body: '正文', confirmed: [] };
const PAPERS: Samples<'papers'> = {
  draftFromCase: { id: '', ...DRAFT }, draftFromRequest: { id: REQUEST, ...DRAFT },
  prepareLedgerFile: { ...QIAOGUAN, name: '台账.xlsx', bytes: 10 }, readLedgerFile: { ...QIAOGUAN, uploadId: UPLOAD, fileId: 'cloud://x/uploads/none' },
  prepareReportFile: { ...QIAOGUAN, name: '年报.docx', bytes: 10 }, readReport: { ...QIAOGUAN, uploadId: UPLOAD, fileId: 'cloud://x/uploads/none' },
  draftFile: { ...QIAOGUAN, year: 2099, format: 'html' },
  previewImport: { ...QIAOGUAN, source: { from: 'text', text: '没有标题的报告' } }, importReport: { ...QIAOGUAN, source: { from: 'text', text: '没有标题的报告' }, digest: '0'.repeat(64), expects: 0, confirmed: [] },
  reportDesk: QIAOGUAN, reportTrace: { ...QIAOGUAN, year: 2021 }, reportOriginal: { ...QIAOGUAN, year: 2021, version: 1 },
  lettersOf: { id: '' }, previewLetter: { id: '', place: 'receipt.1' }, issueLetter: { ...OLD, place: 'receipt.1' }, letterUrl: { id: '', place: 'receipt.1' },
  attachScan: { id: '', place: 'receipt.1', uploadId: UPLOAD }, serveLetter: { ...OLD, place: 'receipt.1', way: 'post', on: civilDate('2026-03-02') }, letterDelivered: { ...OLD, place: 'receipt.1', on: civilDate('2026-03-02') },
  prepareCaseFile: { id: '', use: 'seal', name: '扫描件.pdf', bytes: 10 }, checkCaseFile: { id: '', use: 'seal', uploadId: UPLOAD, fileId: 'cloud://x/uploads/none' },
  signCorrection: { id: REQUEST, version: 99 },
  saveItem: { ...QIAOGUAN, draft: { kind: 'new', key: newKey() }, content: { title: '样例', category: 'a20-11', madeOn: civilDate('2026-03-02') } },
  prepareItemFile: { ...QIAOGUAN, name: '公示.pdf', bytes: 10 }, checkItemFile: { ...QIAOGUAN, uploadId: UPLOAD, fileId: 'cloud://x/uploads/none' },
  caseFile: { id: '', reason: '归档' }, ledger: { ...QIAOGUAN, from: civilDate('2026-01-01'), to: civilDate('2026-03-02') },
};
const ANNUAL: Samples<'annual'> = {
  countyYear: { agencyId: 'changle' }, urgeReasons: { agencyId: 'changle', of: 'qiaoguan' }, urge: { agencyId: 'changle', of: 'qiaoguan', matter: 'late', by: civilDate('2026-03-03') },
  urges: QIAOGUAN, urgeOf: { ...QIAOGUAN, id: 'qiaoguan-late-2026-03-02' }, answerUrge: { ...QIAOGUAN, id: 'qiaoguan-late-2026-03-02', version: 1, words: '已经答复。' },
  rollUp: { agencyId: 'changle', year: 2021, of: ['qiaoguan'], from: 'published' }, rollUpCell: { agencyId: 'changle', year: 2021, of: ['qiaoguan'], from: 'published', cell: '3:granted:total' },
  sumBehind: { ...QIAOGUAN, year: 2026, cell: '3:granted:total' }, countyChecks: { agencyId: 'changle', year: 2021 }, operation: { agencyId: 'changle', days: 7 },
  yearTables: { ...QIAOGUAN, year: 2026 }, casesBehind: { ...QIAOGUAN, year: 2026, row: 'granted', column: 'total' }, carriedOver: { ...QIAOGUAN, year: 2026 },
  linesBehind: { ...QIAOGUAN, year: 2026, row: 'administrativeFees', column: 'amountWanYuan' }, remediesBehind: { ...QIAOGUAN, year: 2026, row: 'review', column: 'total' },
  bookYear: { ...QIAOGUAN, year: 2026 }, bookLines: { ...QIAOGUAN, kind: 'training', year: 2026 }, yearLine: { ...QIAOGUAN, id: NOBODY },
  saveLine: { ...QIAOGUAN, key: newKey(), kind: 'training', on: '', values: {} }, correctLine: { ...QIAOGUAN, id: NOBODY, version: 1, on: '', values: {} },
  removeLine: { ...QIAOGUAN, id: NOBODY, version: 1, reason: '重复了' }, stateNone: { ...QIAOGUAN, year: 2099, kinds: ['training'] },
  withdrawNone: { ...QIAOGUAN, year: 2026, kind: 'training', reason: '后来有了' }, bookProposals: { ...QIAOGUAN, kind: 'problems', year: 2026 },
  reportCountdown: QIAOGUAN, yearReport: { ...QIAOGUAN, year: 2026 }, yearNarrative: { ...QIAOGUAN, year: 2026 }, yearChecks: { ...QIAOGUAN, year: 2026 }, reportSheet: { ...QIAOGUAN, year: 2026 }, readCases: { ...QIAOGUAN, year: 2026 },
  saveNarrative: { ...QIAOGUAN, year: 2026, version: 99, draft: EMPTY_DRAFT }, restoreCase: { ...QIAOGUAN, year: 2026, version: 99, caseId: NOBODY, reason: '被改动过' }, giveReason: { ...QIAOGUAN, year: 2026, version: 99, key: 'none', reason: '没有变化' },
  confirmChannel: { ...QIAOGUAN, year: 2026, version: 99, channel: 'here', total: 0 }, handInReport: { ...QIAOGUAN, year: 2026, version: 99 },
  reviewReport: { ...QIAOGUAN, year: 2026, version: 99, digest: '0'.repeat(64), opinion: '同意' }, returnReport: { ...QIAOGUAN, year: 2026, version: 99, opinion: '请改' },
  approveReport: { ...QIAOGUAN, year: 2026, version: 99, digest: '0'.repeat(64) }, correctReport: { ...QIAOGUAN, year: 2026, version: 99, reason: '表三有误' }, dropCorrection: { ...QIAOGUAN, year: 2026, version: 99 },
  reportDates: { ...QIAOGUAN, year: 2026 }, saveReportDate: { ...QIAOGUAN, year: 2026, on: null },
};

const SAMPLES: Readonly<Record<StaffFunction, Readonly<Record<string, object | undefined>>>> = { staff: STAFF, papers: PAPERS, annual: ANNUAL };

const ACTIONS = (['staff', 'papers', 'annual'] as const).flatMap((fn) => Object.keys(GRANTS[fn]).filter((action) => !SIGNED_IN(fn, action)).map((action) => [fn, action] as const));

const NOTHING = ['没有找到这件申请，请从列表重新进入。', '没有找到这个单位，请重新选择单位。', '没有找到这件请求，请从列表重新进入。', '没有找到这条信息，请从列表重新进入。'];

function answerOf(reply: Reply<unknown>): Told | 'wrongSample' {
  if (reply.ok) return 'in';
  if (reply.code === 'wrongInput' && reply.problems) return 'wrongSample';
  if (reply.code === 'forbidden' && reply.message.startsWith('这一步由')) return 'notYours';
  return reply.code === 'notFound' && NOTHING.includes(reply.message) ? 'nothing' : 'in';
}

test('每个动作都有一份样例；新加的动作请在上面补一份', () => {
  expect(ACTIONS.filter(([fn, action]) => !SAMPLES[fn][action]).map(([fn, action]) => `${fn}.${action}`)).toEqual([]);
});

test.each(ACTIONS.filter(([fn, action]) => SAMPLES[fn][action]))('%s.%s：本单位、县里、外单位、并走的单位的每个岗位，离岗的、代班的，居民和申请人，能进的进，不能进的说对话', async (fn, action) => {
  const sample = SAMPLES[fn][action] ?? {};
  const input = 'id' in sample ? { ...sample, id: sample.id === REQUEST ? records.requests : sample.id === ITEM ? records.items : sample.id === '' ? records.cases : sample.id } : sample;
  const answers = await Promise.all(PEOPLE.map(async ({ name, openid }) => [name, answerOf(await town.person(openid).send(fn, { action, input }))] as const));
  expect(Object.fromEntries(answers)).toEqual(Object.fromEntries(PEOPLE.map((person) => [person.name, told(fn, action, OF_COUNTY.includes(action), person)])));
  // Nobody at all is asked to sign in, whatever the record is.
  expect(await town.person(undefined).send(fn, { action, input })).toMatchObject({ ok: false, code: 'signIn' });
});

test('每种存着的东西，要么有一份拿来试，要么说明为什么没有人叫得出它', () => {
  expect([...NAMED, ...Object.keys(NOT_NAMED)].sort()).toEqual(Object.keys(SCHEMA.collections).sort());
  expect(Object.entries(records).filter(([, id]) => !id)).toEqual([]);
});

/** What was answered, without the moment, and without the id where it is said again. */
const words = (reply: Reply<unknown>, id: string) => JSON.stringify(reply, (key, value: unknown) => (key === 'at' || key === 'calendar' ? undefined : value)).split(id).join('…');

/** Asks the same for each record of somebody else and for one that is nowhere; what a form does not take is no record's name. */
async function sameAsNothing(who: Caller, fn: StaffFunction | 'applicant', action: string, inputOf: (id: string) => object, kinds: readonly (keyof Records)[] = NAMED, unknown = NOBODY): Promise<void> {
  const nothing = await who.send(fn, { action, input: inputOf(unknown) });
  if (!nothing.ok) expect(nothing.problems).toBeUndefined();
  for (const kind of kinds) {
    const id = records[kind];
    const reply = await who.send(fn, { action, input: inputOf(id) });
    if (!reply.ok && reply.problems) continue;
    expect([kind, words(reply, id)]).toEqual([kind, words(nothing, unknown)]);
  }
}

const HERE = Object.entries(SAMPLES).flatMap(([fn, samples]) => Object.entries(samples).flatMap(([action, sample]) => {
  const text = JSON.stringify(sample ?? {});
  const place = [NOBODY, UPLOAD].find((one) => text.includes(one));
  return place && text.includes('"agencyId":"qiaoguan"') ? [[fn as StaffFunction, action, text, place] as const] : [];
}));

test.each(HERE)('%s.%s：在自己单位里报出别的单位的编号，和没有这个编号一字不差', async (fn, action, text, place) => {
  await sameAsNothing(town.person(STRANGER.openid), fn, action, (id) => JSON.parse(text.split('"agencyId":"qiaoguan"').join('"agencyId":"wutu"').split(place).join(id)) as object, NAMED, place);
});

/** What an applicant has. */
const OF_APPLICANT = ['cases', 'practiceCases', 'drafts', 'uploads', 'letters', 'requests'] as const satisfies readonly (keyof Records)[];
const WANTED = { description: '改了', form: 'electronic', delivery: 'online', uploadIds: [] };
const OWNERS: { readonly [A in ActionName<'applicant'> | 'reconsiderationForm']?: (id: string) => object } = {
  getDraft: (draftId) => ({ draftId }), deleteDraft: (draftId) => ({ draftId }), checkUpload: (uploadId) => ({ uploadId, fileId: 'cloud://x/uploads/none' }), removeUpload: (uploadId) => ({ uploadId }),
  getReceipt: (id) => ({ id }), getApplication: (id) => ({ id }), withdraw: (id) => ({ id, version: 1 }), editRequest: (id) => ({ id, version: 1, ...WANTED }),
  answerCorrection: (id) => ({ id, version: 1, answers: [{ words: '补正', uploadIds: [] }] }), giveReasons: (id) => ({ id, version: 1, words: '路上耽搁了', uploadIds: [] }),
  tellPayment: (id) => ({ id, version: 1, on: '2026-03-02', uploadIds: [UPLOAD] }), addMaterial: (id) => ({ id, version: 1, words: '补充一点', uploadIds: [] }),
  confirmReceived: (id) => ({ id, version: 1, place: 'receipt.1', on: '2026-03-02' }), readOwnLetter: (id) => ({ id, place: 'receipt.1' }), ownLetterFile: (id) => ({ id, place: 'receipt.1' }),
  ownFile: (id) => ({ id, uploadId: UPLOAD }), myRequest: (id) => ({ id }), myRequestLetter: (id) => ({ id }), reconsiderationForm: (id) => ({ id }),
};
const OWNED = (['applicant', 'papers'] as const).flatMap((fn) => Object.entries(GRANTS[fn]).filter(([, grants]) => (grants as readonly string[]).includes('owner')).map(([action]) => [fn, action as keyof typeof OWNERS] as const));

test.each(OWNED)('%s.%s：别的申请人、居民、经办人报出申请人甲的编号，和没有这个编号一字不差；没有登录的请他登录', async (fn, action) => {
  const inputOf = OWNERS[action];
  if (!inputOf) throw new Error('新加的动作请在上面补一份样例');
  for (const who of ['applicantB', 'officer'] as const) await sameAsNothing(town.as(who), fn, action, inputOf, OF_APPLICANT);
  expect(await town.person(undefined).send(fn, { action, input: inputOf(records.cases) })).toMatchObject({ ok: false, code: 'signIn' });
});

test('一件申请的地址打不开另一件的文件：报出别的件的附件编号，和没有这个附件一字不差', async () => {
  const officer = town.as('officer');
  for (const [fn, action, more] of [['staff', 'attachmentUrl', {}], ['staff', 'requestFile', { id: records.requests }], ['staff', 'staffItemFile', { id: records.items }], ['papers', 'attachScan', { place: 'receipt.1' }]] as const) {
    const ask = async (uploadId: string) => words(await officer.send(fn, { action, input: { id: records.cases, uploadId, ...more } }), uploadId);
    expect([action, await ask(records.uploads)]).toEqual([action, await ask(UPLOAD)]);
  }
});

test('试过这些以后，一样也没有少', async () => {
  const db = town.db;
  const left = await Promise.all(NAMED.filter((kind) => kind !== 'drafts').map(async (kind) => [kind, await db.collection(kind).get(records[kind]) !== undefined] as const));
  expect(left.filter(([, there]) => !there)).toEqual([]);
  expect((await town.as('applicantA').value('applicant', 'getDraft', { draftId: records.drafts })).form).toEqual({ description: '没有写完' });
});
