import type { StaffItem } from '@/contract/publishing';
import { civilDate } from '@/domain/calendar/civil-date';
import { instant } from '@/domain/calendar/instant';
import { ADDRESSES, SCHEMAS } from '@/domain/open/addresses';
import { readReport } from '@/domain/report/read';
import { GRANTS } from '../../cloudfunctions/_shared/authorization';
import { agencyRepository } from '../../cloudfunctions/_shared/repositories/agencies';
import { publicationRepository } from '../../cloudfunctions/_shared/repositories/publications';
import { tabbed } from '../fixtures/report/layouts';
import { SAMPLE } from '../fixtures/report/values';
import { draftInput, publishDesk, QIAOGUAN } from './publish-desk';
import { FORM, handle, newKey, startTown, submit, type Town } from './town';

/** Words planted in what must stay inside; each stands nowhere else. */
const MARKERS = {
  draft: '暗号青竹', reviewing: '暗号白鹭', returned: '暗号赤松', approved: '暗号黑石', revision: '暗号蓝湖', withdrawn: '暗号紫藤', file: '暗号金桥',
  withheld: '暗号银杉', applicant: '暗号铜铃', guide: '暗号铁树', reasons: '暗号玉兰', feedback: '暗号绿萝', elsewhere: '暗号黄岩', importer: '暗号灰鸽', answerDraft: '暗号红枣',
} as const;
/** Of another county: public there, and nothing of it here. */
const OTHER_COUNTY = '异乡杏花';
const SECRET = new RegExp(Object.values(MARKERS).join('|'));
/** Whoever wrote it is told to nobody outside. */
const EDITOR_NAME = '信息员己';

let town: Town;
let desk: ReturnType<typeof publishDesk>;
/** One public item with a file, so that there is something to read. */
let shown: StaffItem;
let gone: StaffItem;
let goneAddress = '';
let uploadId = '';
const hidden: Record<string, string> = {};

async function file(name: string): Promise<string> {
  const content = Buffer.from(`${MARKERS.file} ${name}`);
  const { uploadId: id, cloudPath } = await desk.editor.value('papers', 'prepareItemFile', { agencyId: QIAOGUAN, name, bytes: content.length });
  const { fileID } = await (await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(content) })).json() as { readonly fileID: string };
  await desk.editor.value('papers', 'checkItemFile', { agencyId: QIAOGUAN, uploadId: id, fileId: fileID });
  return id;
}

const saying = (marker: string) => ({ title: `公示${marker}`, summary: `概述${marker}`, topic: marker, body: { format: 'text' as const, source: `正文${marker}，下列家庭符合条件。` } });

async function plantItems(): Promise<void> {
  hidden.draft = (await desk.written({ ...saying(MARKERS.draft), uploadIds: [await file('草稿.txt')] })).id;
  hidden.reviewing = (await desk.submitted(await desk.written(saying(MARKERS.reviewing)))).id;
  const submitted = await desk.submitted(await desk.written(saying(MARKERS.returned)));
  await town.as('officer').value('staff', 'returnItem', { id: submitted.id, version: submitted.version, reason: MARKERS.reasons });
  hidden.returned = submitted.id;
  hidden.approved = (await desk.approved(saying(MARKERS.approved))).id;
  shown = await desk.published({ title: '看得到的低保公示' });
  const begun = await desk.revised(shown, `${MARKERS.reasons}改一处`);
  await desk.editor.value('papers', 'saveItem', draftInput({ kind: 'saved', id: begun.id, version: begun.version }, saying(MARKERS.revision)));
}

async function plantCases(): Promise<void> {
  const officer = town.as('officer');
  const { id } = await submit(town.as('applicantA'), { ...FORM, applicant: { ...FORM.applicant, name: MARKERS.applicant }, description: `食堂台账${MARKERS.withheld}` });
  await handle(town, id, 'refused.internalAffairs');
  await officer.value('staff', 'withheldOf', { agencyId: QIAOGUAN, show: 'all' });
  const { version } = await officer.value('staff', 'withheld', { agencyId: QIAOGUAN, id });
  await officer.value('staff', 'proposeAssessment', { agencyId: QIAOGUAN, id, version, result: 'keep', reason: MARKERS.reasons });
  const given = await submit(town.as('applicantB'), { ...FORM, description: `2026年水渠图纸${MARKERS.withheld}` });
  await handle(town, given.id, 'granted');
  await officer.value('papers', 'draftFromCase', { id: given.id, key: newKey(), title: `水渠图纸${MARKERS.answerDraft}`, category: 'township-2', madeOn: civilDate('2026-03-02'), summary: MARKERS.answerDraft, body: MARKERS.answerDraft, confirmed: [] });
  await town.as('applicantA').value('applicant', 'submitRequest', { kind: 'feedback', key: newKey(), agencyId: QIAOGUAN, content: { kind: 'feedback', words: MARKERS.feedback }, person: {}, uploadIds: [] });
}

async function plantRest(): Promise<void> {
  const officer = town.as('officer');
  const { outlets } = await officer.value('staff', 'saveOutlet', { agencyId: QIAOGUAN, kind: 'noticeBoard', name: '镇政府门口' });
  await officer.value('staff', 'registerElsewhere', { agencyId: QIAOGUAN, outletId: outlets[0]?.id ?? '', entries: [{ key: newKey(), title: MARKERS.elsewhere, on: '2026-03-02' }] });
  const { version, contact, facts, remarks, open } = await desk.editor.value('staff', 'guideDesk', { agencyId: QIAOGUAN });
  await desk.editor.value('staff', 'saveGuide', { agencyId: QIAOGUAN, version, ...(contact && { contact }), facts: { ...facts, duties: MARKERS.guide }, remarks, open: [...open] });
  const read = { ...readReport(tabbed({ ...SAMPLE, agency: '昌乐县乔官镇人民政府', year: 2024 })) };
  await (await town.reports()).publish({
    agencyId: QIAOGUAN, year: 2024, title: '2024年年报', report: read, version: 1, publishedAt: instant(Date.UTC(2026, 1, 1)), earlier: [], confirmed: [`核对${MARKERS.importer}`], by: { memberId: 'x', name: MARKERS.importer },
    origin: { fileId: `cloud://${MARKERS.importer}`, extension: 'docx', bytes: 1, sha256: 'a' },
  });
  // Another county in the same deployment, with an agency of its own.
  const agencies = agencyRepository(town.db);
  await agencies.save({ id: 'yixiang', name: '异乡县人民政府', shortName: '异乡县', level: 'county', numberPrefix: '异乡依申请' });
  await agencies.save({ id: 'yixiang-zhen', name: '异乡县杏花镇人民政府', shortName: '杏花镇', parentId: 'yixiang', level: 'township', numberPrefix: '杏花依申请' });
  const at = instant(Date.UTC(2026, 1, 2));
  await publicationRepository(town.db).put({
    id: 'other-county-0001', state: 'public', agencyId: 'yixiang-zhen', countyId: 'yixiang', indexNumber: '杏花/202602-00001', publishedOn: civilDate('2026-02-02'), publishedAt: at, changedAt: at, revisions: [{ revision: 1, on: civilDate('2026-02-02') }],
    content: { title: `低保公示${OTHER_COUNTY}`, category: 'township-8', madeOn: civilDate('2026-02-02'), summary: OTHER_COUNTY, body: `<p>${OTHER_COUNTY}</p>`, paragraphs: [OTHER_COUNTY], validity: 'inForce', elsewhere: [], attachments: [] },
  });
}

/** Published, read by everybody, found, and then withdrawn. */
async function withdraw(): Promise<void> {
  uploadId = await file('名单.txt');
  gone = await desk.published({ ...saying(MARKERS.withdrawn), uploadIds: [uploadId] });
  const found = await desk.someone.value('public', 'search', { agencyId: QIAOGUAN, text: MARKERS.withdrawn });
  expect(found.hits.some((hit) => hit.kind === 'item' && hit.id === gone.id)).toBe(true);
  goneAddress = (await desk.someone.value('public', 'itemFile', { id: gone.id, uploadId })).url;
  expect(await (await fetch(goneAddress)).text()).toContain(MARKERS.file);
  await town.as('head').value('staff', 'withdrawItem', { id: gone.id, reason: '名单里有住址。' });
}

beforeAll(async () => {
  town = await startTown();
  desk = publishDesk(town);
  await plantItems();
  await plantCases();
  await plantRest();
  await withdraw();
}, 180_000);
afterAll(() => town?.close());

const AGENCIES = [QIAOGUAN, 'changle', 'wutu'] as const;
const QUESTIONS = ['公示', '低保', '下列家庭符合条件', '水渠', '食堂台账', '年报'] as const;
const each = <T>(make: (agencyId: string, scope: 'own' | 'county') => T): readonly T[] => AGENCIES.flatMap((agencyId) => (['own', 'county'] as const).map((scope) => make(agencyId, scope)));
/** Its own agency, and the whole county. */
const PLACES = [{ agencyId: QIAOGUAN, scope: 'own' }, { agencyId: 'changle', scope: 'county' }] as const;
const asking = (texts: readonly string[]) => PLACES.flatMap((place) => texts.map((text) => ({ ...place, text })));
const everyId = () => [shown.id, gone.id, ...Object.values(hidden)];

/** What is asked of every action that anyone may call; a new one without a line here fails the first test. */
const ASKED: Readonly<Record<string, () => readonly object[]>> = {
  'public.listAgencies': () => [{}],
  'public.agencyHome': () => AGENCIES.map((agencyId) => ({ agencyId })),
  'public.listReports': () => AGENCIES.map((agencyId) => ({ agencyId })),
  'public.getReport': () => [2021, 2024].flatMap((year) => [{ agencyId: QIAOGUAN, year }, { agencyId: QIAOGUAN, year, version: 1 }]),
  'public.reportSeries': () => AGENCIES.map((agencyId) => ({ agencyId })),
  'public.compareReports': () => [{ left: { agencyId: QIAOGUAN, year: 2021 }, right: { agencyId: QIAOGUAN, year: 2024 } }],
  'public.listItems': () => each((agencyId, scope) => [{ agencyId, scope }, { agencyId, scope, year: 2026 }, { agencyId, scope, category: 'township-8' }, { agencyId, scope, category: 'township-2' }]).flat(),
  'public.getItem': () => everyId().map((id) => ({ id })),
  'public.itemFile': () => everyId().map((id) => ({ id, uploadId })),
  'public.itemsByCategory': () => each((agencyId, scope) => ({ agencyId, scope })),
  'public.search': () => asking([...QUESTIONS, ...Object.values(MARKERS), OTHER_COUNTY]),
  'public.suggest': () => asking([...QUESTIONS, '暗', '暗号', ...Object.values(MARKERS), OTHER_COUNTY]),
  'public.getGuide': () => AGENCIES.map((agencyId) => ({ agencyId })),
  'public.listRules': () => AGENCIES.map((agencyId) => ({ agencyId })),
  'public.getRule': () => [{ agencyId: QIAOGUAN, id: '0'.repeat(32) }],
  'public.ruleFile': () => [{ agencyId: QIAOGUAN, id: '0'.repeat(32) }],
  'public.calendar': () => [{}],
  'public.publishedNumbers': () => [{ agencyId: QIAOGUAN, year: 2026 }],
  'public.health': () => [{}],
  // Without a link or a code nothing is told at all; what is told with one: consultation.test.ts, lookup.test.ts.
  'opinion.readConsultation': () => [{ token: 'a'.repeat(32) }],
  'opinion.prepareFile': () => [{ token: 'a'.repeat(32), name: '一.pdf', bytes: 9 }],
  'opinion.checkFile': () => [{ token: 'a'.repeat(32), uploadId: '0'.repeat(32), fileId: 'cloud://x' }],
  'opinion.answerConsultation': () => [{ token: 'a'.repeat(32), opinion: 'agrees' }],
  'opinion.lookUp': () => [{ number: '乔官依申请〔2026〕第1号', code: '3333-4444-7777' }],
  'papers.reportFile': () => (['docx', 'html', 'csv', 'json'] as const).map((format) => ({ agencyId: QIAOGUAN, year: 2024, format })),
};
const FUNCTIONS = ['public', 'opinion', 'papers', 'staff', 'annual', 'applicant'] as const;
const OPEN = FUNCTIONS.flatMap((fn) => Object.entries(GRANTS[fn]).filter(([, grants]) => grants.includes('anyone')).map(([action]) => [fn, action] as const));

/** What was asked comes back as the words to mark and in the words offered; only what was found is looked at. */
function told(action: string, value: unknown): string {
  if (action !== 'search') return JSON.stringify(value);
  const { words: _words, also: _also, ...found } = value as Record<string, unknown>;
  return JSON.stringify(found);
}

describe('草稿、审核中、退回、撤回、不予公开、没有发布的，公众从哪里都看不到', () => {
  test('每个不用登录的动作都在上面；新加的动作请补一行', () => {
    expect(OPEN.map(([fn, action]) => `${fn}.${action}`).filter((name) => !ASKED[name])).toEqual([]);
    expect(Object.keys(ASKED).filter((name) => !OPEN.some(([fn, action]) => `${fn}.${action}` === name))).toEqual([]);
  });

  test('要藏的确实存着，要看的确实看得到', async () => {
    const inside = JSON.stringify(await Promise.all(Object.values(hidden).map((id) => desk.editor.value('staff', 'staffItem', { id }))));
    for (const marker of [MARKERS.draft, MARKERS.reviewing, MARKERS.returned, MARKERS.approved]) expect(inside).toContain(marker);
    expect((await desk.someone.value('public', 'search', { agencyId: QIAOGUAN, text: '低保公示' })).hits.some((hit) => hit.title === '看得到的低保公示')).toBe(true);
    expect((await desk.someone.value('public', 'search', { agencyId: 'yixiang-zhen', text: OTHER_COUNTY })).hits).toHaveLength(1);
  });

  test.each(OPEN)('%s.%s', async (fn, action) => {
    const inputs = (ASKED[`${fn}.${action}`] ?? (() => []))();
    expect(inputs.length).toBeGreaterThan(0);
    let answered = 0;
    for (const input of inputs) {
      const reply = await town.person(undefined).send(fn, { action, input });
      if (!reply.ok) expect(['wrongInput', 'unexpected', 'malformed']).not.toContain(reply.code);
      if (reply.ok) answered += 1;
      const text = told(action, reply.ok ? reply.value : { ...reply, problems: undefined });
      expect([input, SECRET.exec(text)?.[0], text.includes(OTHER_COUNTY), text.includes(EDITOR_NAME)]).toEqual([input, undefined, false, false]);
      const { url } = (reply.ok ? reply.value : {}) as { readonly url?: string };
      if (url) expect(Buffer.from(await (await fetch(url)).arrayBuffer()).toString('utf8')).not.toMatch(SECRET);
    }
    // Only what nobody may have answers to nothing.
    if (fn === 'public' && !['itemFile', 'getRule', 'ruleFile'].includes(action)) expect(answered).toBeGreaterThan(0);
  });

  test('数据文件、列表、消息、每一条的地址', async () => {
    const files = [
      ADDRESSES.index(), SCHEMAS.report, SCHEMAS.item,
      ...AGENCIES.flatMap((id) => [ADDRESSES.agency(id), ADDRESSES.reports(id), ADDRESSES.items(id), ADDRESSES.feed(id, 'atom'), ADDRESSES.feed(id, 'json')]),
      ...(['json', 'csv', 'html'] as const).flatMap((format) => [ADDRESSES.report(QIAOGUAN, 2024, format), ADDRESSES.report(QIAOGUAN, 2024, format, 1)]), ADDRESSES.original(QIAOGUAN, 2024),
      ...everyId().flatMap((id) => AGENCIES.flatMap((agency) => [ADDRESSES.item(agency, id), ADDRESSES.itemPage(agency, id), ADDRESSES.itemFile(agency, id, uploadId)])),
      ...AGENCIES.flatMap((agency) => [ADDRESSES.item(agency, 'other-county-0001'), ADDRESSES.itemPage(agency, 'other-county-0001')]),
    ];
    let opened = 0;
    for (const path of files) {
      const response = await fetch(`${town.cloud.url}/${path}`);
      if (response.status === 200) opened += 1;
      const text = await response.text();
      expect([path, SECRET.exec(text)?.[0], text.includes(OTHER_COUNTY), text.includes(EDITOR_NAME)]).toEqual([path, undefined, false, false]);
    }
    expect(opened).toBeGreaterThan(20);
  });

  test('单位的公开动作读不到单位里面的：换成草稿的编号、别人的附件编号也一样', async () => {
    for (const id of Object.values(hidden).filter((one) => one !== shown.id)) {
      expect(await desk.someone.call('public', 'getItem', { id })).toMatchObject({ ok: false, code: 'notFound' });
      expect(await desk.someone.call('public', 'itemFile', { id, uploadId })).toMatchObject({ ok: false, code: 'notFound' });
    }
    expect((await desk.someone.call('public', 'itemFile', { id: shown.id, uploadId })).ok).toBe(false);
  });
});

describe('撤回以后，马上哪里都没有', () => {
  test('检索、提示、列表、数目、消息、那一页、附件', async () => {
    const { someone } = desk;
    const search = await someone.value('public', 'search', { agencyId: QIAOGUAN, scope: 'county', text: `公示${MARKERS.withdrawn}` });
    expect(search.hits.filter((hit) => hit.kind === 'item' && hit.id === gone.id)).toEqual([]);
    expect((await someone.value('public', 'suggest', { agencyId: QIAOGUAN, text: `公示${MARKERS.withdrawn}` })).suggestions).toEqual([]);
    const list = await someone.value('public', 'listItems', { agencyId: QIAOGUAN, scope: 'county' });
    expect(list.items.map(({ id }) => id)).not.toContain(gone.id);
    expect((await someone.value('public', 'agencyHome', { agencyId: QIAOGUAN })).items.map(({ id }) => id)).not.toContain(gone.id);
    expect(await someone.value('public', 'getItem', { id: gone.id })).toMatchObject({ state: 'withdrawn', withdrawn: { reason: '名单里有住址。' } });
    expect(await someone.call('public', 'itemFile', { id: gone.id, uploadId })).toMatchObject({ ok: false, code: 'withdrawn' });
    // The address that was given out before.
    expect((await fetch(goneAddress)).status).not.toBe(200);
    const page = await fetch(`${town.cloud.url}/${ADDRESSES.itemPage(QIAOGUAN, gone.id)}`);
    expect([page.status, page.headers.get('cache-control')]).toEqual([410, 'no-store']);
    const feed = await (await fetch(`${town.cloud.url}/${ADDRESSES.feed(QIAOGUAN, 'json')}`)).text();
    expect(feed).toContain('已撤回');
    expect(feed).not.toMatch(SECRET);
  });

  test('公众这一边存着的，只剩撤回这件事', async () => {
    expect(JSON.stringify(await town.db.collection('publications').get(gone.id))).not.toMatch(SECRET);
  });
});
