import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { ApplicationFormInput } from '@/contract/application-form';
import { civilDate } from '@/domain/calendar/civil-date';
import { epochMs, instant, type Instant } from '@/domain/calendar/instant';
import { verifyLogs } from '../../cloudfunctions/_shared/audit/verify-logs';
import { calendarNow } from '../../cloudfunctions/_shared/clouds/calendar';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { isEnvelope } from '../../cloudfunctions/_shared/crypto/envelope';
import { append, type Database, type Stored } from '../../cloudfunctions/_shared/database';
import { caseRepository } from '../../cloudfunctions/_shared/repositories/cases';
import { draftRepository } from '../../cloudfunctions/_shared/repositories/drafts';
import { erasureRepository } from '../../cloudfunctions/_shared/repositories/erasures';
import { keyRotationRepository } from '../../cloudfunctions/_shared/repositories/key-rotations';
import { letterRepository } from '../../cloudfunctions/_shared/repositories/letters';
import { noticeRepository } from '../../cloudfunctions/_shared/repositories/notices';
import { requestRepository } from '../../cloudfunctions/_shared/repositories/requests';
import { SCHEMA, type CollectionName } from '../../cloudfunctions/_shared/schema';
import { envelopesIn } from '../../cloudfunctions/_shared/sealed/envelopes';
import { SEALED, type SealedCollectionName } from '../../cloudfunctions/_shared/sealed/sealed-places';
import { uploadRepository } from '../../cloudfunctions/_shared/repositories/uploads';
import { forgetHelpers } from '../../cloudfunctions/_shared/usecases/clock/forget-helpers';
import { purgeUploads } from '../../cloudfunctions/_shared/usecases/clock/purge-uploads';
import { reseal } from '../../cloudfunctions/_shared/usecases/clock/reseal';
import { bytesOf } from '../support/sample-files';
import { found } from '../support/spellings';
import { correct } from './correct';
import { download, letterDesk } from './letter-desk';
import { approve, FORM, guide, issueAnswer, newKey, startTown, submit, TODAY, type Caller, type Town } from './town';

const ON = civilDate(TODAY);
const QIAOGUAN = 'qiaoguan';
/** Invented people; every word of them stands nowhere else. */
const PERSON: ApplicationFormInput = {
  ...FORM, applicant: { ...FORM.applicant, name: '欧阳封甲', phone: '13811112222', email: 'ouyang.jia@example.com', address: '昌乐县封存路17号' },
};
/** Somebody files for another, who signed that he may. */
const helpedBy = (uploadId: string): ApplicationFormInput => ({ ...PERSON, helper: { name: '司徒代乙', phone: '13811113333', consent: true, proof: { uploadId, kind: 'photo' } }, uploadIds: [uploadId] });
const THEIRS = [
  '欧阳封甲', '13811112222', 'ouyang.jia@example.com', '封存路17号', '司徒代乙', '13811113333', '11010519491231002X',
  '上官联丙', '公孙代丁', '13811114444', '慕容第三', '测试路31号', '夏侯更戊', '宇文草己', '端木核对', '令狐说明', '闻人扫描', '轩辕练习', '皇甫评估', '钟离转入', '13811115555', '尉迟答复',
];

let town: Town;
let officer: Caller;
let me: Caller;
const ids: { readonly served: string; readonly paper: string } = { served: '', paper: '' };

async function upload(who: Caller, name: string): Promise<string> {
  const { uploadId, cloudPath } = await who.value('applicant', 'prepareUpload', { name, bytes: bytesOf('jpg').length });
  const sent = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(bytesOf('jpg')) });
  await who.value('applicant', 'checkUpload', { uploadId, fileId: (await sent.json() as { readonly fileID: string }).fileID });
  return uploadId;
}

/** 征求意见 with its letter, and a paper that somebody hands in for others. */
async function thirdPartyAndPaper(): Promise<void> {
  const desk = letterDesk(town, officer);
  const id = await desk.received();
  await officer.value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'consultationSent', on: ON, kind: 'thirdParty', about: '慕容第三的材料能不能公开' }] });
  await desk.issued(id, 3, 'thirdPartyConsult.2', { recipient: { name: '慕容第三', organization: false, address: '测试路31号' }, atStake: '您报送的材料' });
  await officer.value('papers', 'attachScan', { id, place: 'thirdPartyConsult.2', uploadId: await desk.sent(id) });
  await officer.value('staff', 'takeStep', { id, version: 3, steps: [{ type: 'thirdPartyUnreachable', on: ON, attempts: '打了慕容第三的电话，没有人接' }] });
  const paperId = await upload(officer, '公孙代丁的委托书.jpg');
  const { id: paper } = await officer.value('staff', 'registerApplication', {
    key: newKey(), agencyId: QIAOGUAN, channel: 'inPerson', joint: ['上官联丙'], agent: { name: '公孙代丁', phone: '13811114444', paperId },
    form: { applicant: PERSON.applicant, description: '水库除险加固的验收单', form: 'paper', delivery: 'post', uploadIds: [paperId] },
  });
  Object.assign(ids, { paper });
}

async function plant(): Promise<void> {
  const { id } = await submit(me, helpedBy(await upload(me, '司徒代乙的委托书.jpg')));
  Object.assign(ids, { served: id });
  await me.value('applicant', 'saveDraft', { draftId: 'sealed-draft-1', agencyId: QIAOGUAN, form: { name: '宇文草己' } });
  await me.value('applicant', 'prepareUpload', { name: '宇文草己的委托书.pdf', bytes: 9 });
  await me.value('applicant', 'allowPush', {});
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  await officer.value('staff', 'decide', { id, version: 2, leaf: 'refused.internalAffairs', reasons: '令狐说明过，属于内部事务。', facts: { ...await guide(town, id, 'refused.internalAffairs') } as never });
  await approve(town, id, 3);
  await issueAnswer(officer, id);
  await officer.value('staff', 'serve', { id, version: 5, way: 'online' });
  await officer.value('staff', 'withheldOf', { agencyId: QIAOGUAN, show: 'all' });
  const { version } = await officer.value('staff', 'withheld', { agencyId: QIAOGUAN, id });
  await officer.value('staff', 'proposeAssessment', { agencyId: QIAOGUAN, id, version, result: 'keep', reason: '皇甫评估：情况没有变' });
  await officer.value('staff', 'unmask', { id, reason: '给端木核对' });
  await thirdPartyAndPaper();
  const request = await me.value('applicant', 'submitRequest', {
    kind: 'recordCorrection', key: newKey(), agencyId: QIAOGUAN, uploadIds: [], person: { ...PERSON.applicant, name: '夏侯更戊' },
    content: { kind: 'recordCorrection', record: '登记表', wrong: '户主写错', right: '户主夏侯更戊', evidence: '户口簿' },
  });
  await correct(town, request.id, { words: '尉迟答复：登记表有误。' });
  await officer.value('staff', 'startPractice', { agencyId: QIAOGUAN, scene: 'plain', key: newKey() });
}

beforeAll(async () => {
  town = await startTown({ functionEnv: { WECHAT_API: 'http://127.0.0.1:9', WECHAT_APPID: 'wx-test', WECHAT_SECRET: 'secret', WECHAT_TEMPLATES: JSON.stringify({ progress: { id: 'template-progress-01', fields: { what: 'thing1', note: 'thing2', number: 'thing3', time: 'time4' } } }) } });
  [officer, me] = [town.as('officer'), town.as('applicantA')];
  await plant();
}, 120_000);
afterAll(() => town?.close());

const COLLECTIONS = Object.keys(SCHEMA.collections) as CollectionName[];
async function documentsOf(name: CollectionName): Promise<readonly Stored[]> {
  const all: Stored[] = [];
  for await (const one of town.db.collection(name).scan({})) all.push(one);
  return all;
}

/** Every envelope in a document, wherever it lies. */
function anywhere(value: unknown, at = ''): readonly string[] {
  if (typeof value === 'string') return isEnvelope(value) ? [at] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, one]) => anywhere(one, at === '' ? key : `${at}.${key}`));
}

describe('全部存着的、写进日志的、导出的，找不到一处明文', () => {
  test('数据库每个集合、日志、导出的台账、报错', async () => {
    await town.cloud.invokeTimer('clock', 'hourly');
    for (const name of COLLECTIONS) expect([name, found(THEIRS, JSON.stringify(await documentsOf(name)))]).toEqual([name, []]);
    expect(found(THEIRS, town.everythingStored())).toEqual([]);
    expect(found(THEIRS, readFileSync(path.join(town.folder, 'functions.log'), 'utf8'))).toEqual([]);
    const { url } = await officer.value('papers', 'ledger', { agencyId: QIAOGUAN, from: civilDate('2026-01-01'), to: ON });
    const sheet = Object.values(unzipSync(await download(url))).map((part) => strFromU8(part)).join('\n');
    expect(sheet).toContain('水库除险加固');
    expect(found(THEIRS, sheet)).toEqual([]);
    const refused = await Promise.all([
      me.call('applicant', 'submitApplication', { key: newKey(), agencyId: QIAOGUAN, form: { ...PERSON, applicant: { ...PERSON.applicant, documentNumber: '欧阳封甲' } } }),
      me.call('applicant', 'submitApplication', { key: newKey(), agencyId: '欧阳封甲', form: PERSON }),
      officer.call('staff', 'searchCases', { agencyId: QIAOGUAN, text: '欧阳封甲'.repeat(99) }),
      me.send('applicant', { action: '欧阳封甲', input: PERSON }), me.send('applicant', { action: 'submitApplication', input: { ...PERSON, 欧阳封甲: '13811112222' } }),
    ]);
    expect(refused.filter(({ ok }) => ok)).toEqual([]);
    expect(found(THEIRS, readFileSync(path.join(town.folder, 'functions.log'), 'utf8'))).toEqual([]);
    const problems = refused.map((reply) => JSON.stringify({ ...reply, problems: undefined }));
    expect(found(THEIRS, problems.join('\n'))).toEqual([]);
  });

  test('案卷、我的资料里有个人信息，是给有权看的人带走的：过了一天，夜里清掉', async () => {
    const before = new Set((await documentsOf('uploads')).map(({ _id }) => _id));
    await officer.value('papers', 'caseFile', { id: ids.served, reason: '端木核对案卷' });
    await me.value('papers', 'myDataFile', { format: 'json' });
    expect(found(THEIRS, town.everythingStored()).length).toBeGreaterThan(5);
    const keys = await deploymentKeys(town.db, town.cloud.adminEnv);
    await purgeUploads(later(START, 1), { uploads: uploadRepository(town.db, keys), files: town.files, drafts: draftRepository(town.db, keys) }, (error) => { throw error as Error; });
    expect((await documentsOf('uploads')).filter(({ _id }) => !before.has(_id))).toEqual([]);
    expect(found(THEIRS, town.everythingStored())).toEqual([]);
  });

  test('存着的信封，每一个都在“封存的地方”那张表里，按表打得开；表里每一处都真有信封', async () => {
    const { sealer } = await deploymentKeys(town.db, town.cloud.adminEnv);
    const used = new Set<string>();
    for (const name of COLLECTIONS) {
      for (const document of await documentsOf(name)) {
        const known = Object.hasOwn(SEALED, name) ? envelopesIn(name as SealedCollectionName, document) : [];
        expect([name, anywhere(document).toSorted()]).toEqual([name, known.map(({ at }) => at.join('.')).toSorted()]);
        for (const { text, place } of known) expect(typeof sealer.open(text, place)).toBe('string');
        if (known.length > 0) used.add(name);
      }
    }
    // What nobody seals in this town would never be found out to be wrong; erasures are in erasure.test.ts.
    expect(Object.keys(SEALED).filter((name) => !used.has(name))).toEqual(['erasures']);
  });
});

describe('个人信息保护法第四十七条：用不着了，主动删除', () => {
  test('没有收到就撤回的，过了六十天，代办人的姓名、电话删掉；申请人的、收到了的不动', async () => {
    const { id } = await submit(me, helpedBy(await upload(me, '司徒代乙的委托书.jpg')));
    await me.value('applicant', 'withdraw', { id, version: 1 });
    const keys = { ...await deploymentKeys(town.db, town.cloud.adminEnv), calendar: (await calendarNow(noticeRepository(town.db))()).calendar };
    const erasures = erasureRepository(town.db, keys);
    const cases = caseRepository(town.db, keys);
    const helper = async () => (await cases.find(id))?.person().helperName;
    expect(await forgetHelpers(later(START, 50), { erasures }, () => undefined)).toEqual({ forgotten: 0 });
    expect(await helper()).toBe('司徒代乙');
    expect(await forgetHelpers(later(START, 62), { erasures }, () => undefined)).toEqual({ forgotten: 1 });
    expect(await forgetHelpers(later(START, 63), { erasures }, () => undefined)).toEqual({ forgotten: 0 });
    expect((await cases.find(id))?.person()).toMatchObject({ name: '欧阳封甲', helperName: '（到期已删除）', helperPhone: '（到期已删除）' });
    expect((await cases.find(ids.served))?.person().helperName).toBe('司徒代乙');
    expect((await verifyLogs(town.db, keys)).findings).toEqual([]);
  });
});

/** The same data with a new key: what the functions get after somebody changed their settings. */
async function withNewKey(only = false) {
  const { current, keys } = JSON.parse(town.cloud.adminEnv.FIELD_KEYS ?? '') as { readonly current: string; readonly keys: Record<string, string> };
  const FIELD_KEYS = JSON.stringify({ current: 'new', keys: { ...(only ? {} : { [current]: keys[current] }), new: { algorithm: 'sm4cbc', key: NEW_KEY } } });
  const { calendar } = await calendarNow(noticeRepository(town.db))();
  return { ...await deploymentKeys(town.db, { ...town.cloud.adminEnv, FIELD_KEYS }), calendar };
}
const NEW_KEY = randomBytes(32).toString('base64');
const DAY_MS = 86_400_000;
const START = instant(Date.UTC(2026, 2, 3));
const later = (at: Instant, days: number): Instant => instant(epochMs(at) + days * DAY_MS);

async function oldEnvelopes(): Promise<number> {
  let count = 0;
  for (const name of Object.keys(SEALED) as SealedCollectionName[]) {
    if (name === 'keyChecks') continue;
    for (const document of await documentsOf(name)) count += envelopesIn(name, document).filter(({ text }) => !text.startsWith('v1.sm4cbc.new.')).length;
  }
  return count;
}

describe('换密钥：不停办，不丢一个字', () => {
  test('中途断了，下一次接着来；定时任务同时来两次也一样；有人正在改的，改的还在', async () => {
    const keys = await withNewKey();
    const repository = keyRotationRepository(town.db, keys);
    expect(await oldEnvelopes()).toBeGreaterThan(20);
    const broken = { ...repository, stretch: (pass: Parameters<typeof repository.stretch>[0], most: number) => (pass.collection === 'letters' ? Promise.reject(new Error('断了')) : repository.stretch(pass, most)) };
    await expect(reseal(START, { keyRotations: broken }, () => undefined)).rejects.toThrow('断了');
    const stopped = await repository.state();
    expect(stopped?.pass).toMatchObject({ collection: 'letters', resealed: expect.any(Number) });
    expect(await oldEnvelopes()).toBeGreaterThan(0);
    const failed: unknown[] = [];
    await Promise.all([1, 2].map(() => reseal(START, { keyRotations: repository }, (error) => failed.push(error))));
    expect(failed).toEqual([]);
    expect(await oldEnvelopes()).toBe(0);
    // Within a day somebody's function may still seal with the old key, so that it is looked through once more.
    expect(await repository.state()).not.toHaveProperty('cleanAt');
  });

  test('读的时候和写的时候之间有人补交了一份附件：那一份还在，原来的也换了密钥', async () => {
    const { sealer: old } = await deploymentKeys(town.db, town.cloud.adminEnv);
    const cases = town.db.collection('cases');
    const file = (uploadId: string) => ({ uploadId, fileId: 'cloud://x', bytes: 3, kind: 'pdf', name: old.seal('闻人扫描.pdf', { collection: 'cases', id: ids.paper, field: `attachment.${uploadId}` }) });
    const kept = (await cases.get(ids.paper))?.attachments;
    await cases.change({ _id: ids.paper }, { attachments: [file('u1')] });
    let raced = false;
    const racing: Database = {
      ...town.db,
      transaction: (work) => town.db.transaction((transaction) => work({
        collection: (name) => {
          const inside = transaction.collection(name);
          return { ...inside, get: async (id: string) => {
            const read = await inside.get(id);
            if (!raced) {
              raced = true;
              await cases.change({ _id: id }, { attachments: append(file('u2')) });
            }
            return read;
          } };
        },
      })),
    };
    const keys = await withNewKey();
    const before = await cases.get(ids.paper);
    expect(before && await keyRotationRepository(racing, keys).move('cases', before)).toBe('resealed');
    expect(raced).toBe(true);
    const after = await cases.get(ids.paper) as unknown as { readonly attachments: readonly { readonly uploadId: string; readonly name: string }[] };
    expect(after.attachments.map(({ uploadId, name }) => [uploadId, name.split('.')[2]])).toEqual([['u1', 'new'], ['u2', 'new']]);
    expect((await caseRepository(town.db, keys).find(ids.paper))?.attachments().map(({ name }) => name)).toEqual(['闻人扫描.pdf', '闻人扫描.pdf']);
    await cases.change({ _id: ids.paper }, { attachments: kept });
  });

  test('过了一天再看一遍，什么都没有剩下，才说旧密钥可以删；删了，全部照样读得出', async () => {
    const repository = keyRotationRepository(town.db, await withNewKey());
    expect(await reseal(later(START, 2), { keyRotations: repository }, () => undefined)).toMatchObject({ resealed: 0, failed: 0 });
    expect(await repository.state()).toMatchObject({ key: 'new', others: 1, cleanAt: later(START, 2) });
    // Nothing more to read from then on.
    expect(await reseal(later(START, 3), { keyRotations: repository }, () => undefined)).toEqual({ checked: 0, resealed: 0, failed: 0 });
    const keys = await withNewKey(true);
    const cases = caseRepository(town.db, keys);
    // Chains and seals are made of what was said, and not of how it is sealed.
    expect((await verifyLogs(town.db, keys)).findings).toEqual([]);
    for (const { _id: id } of await documentsOf('cases')) {
      const application = await cases.find(id);
      expect(application?.person().name).toEqual(expect.any(String));
      expect(application?.attachments()).toEqual(expect.any(Array));
      for (const letter of await letterRepository(town.db, keys).of(id)) expect([letter.shown().paragraphs, letter.filled()]).toEqual([expect.any(Array), expect.any(Object)]);
    }
    expect((await cases.find(ids.served))?.disclosure.decision?.reasons).toContain('令狐说明');
    for (const { _id: id } of await documentsOf('requests')) expect((await requestRepository(town.db, keys).find(id))?.person().name).toBe('夏侯更戊');
    expect(await draftRepository(town.db, keys).list(String((await documentsOf('drafts'))[0]?.owner))).toMatchObject([{ form: { name: '宇文草己' } }]);
  });

  test('打不开的不动，说得出有几份；旧密钥先留着', async () => {
    const [upload] = await documentsOf('uploads');
    if (!upload) throw new Error('no upload');
    await town.db.collection('uploads').change({ _id: upload._id }, { name: 'v1.aes256gcm.lost.AAAA.AAAA.AAAA' });
    const repository = keyRotationRepository(town.db, await withNewKey());
    const state = await repository.state();
    if (!state) throw new Error('no state');
    await repository.save({ ...state, revision: state.revision + 1, cleanAt: undefined });
    const failed: unknown[] = [];
    expect(await reseal(later(START, 5), { keyRotations: repository }, (error) => failed.push(error))).toMatchObject({ resealed: 0, failed: 1 });
    expect(failed).toMatchObject([{ name: 'SealBrokenError' }]);
    expect(await repository.state()).toMatchObject({ last: { failed: 1 } });
    expect(await repository.state()).not.toHaveProperty('cleanAt');
  });
});
