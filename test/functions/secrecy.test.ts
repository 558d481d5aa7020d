import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ApplicationFormInput } from '@/contract/application-form';
import { PERSONAS } from '../../cloudfunctions/_local/persona/personas';
import { bytesOf } from '../support/sample-files';
import { found } from '../support/spellings';
import { FORM, handle, newKey, memberIdOf, startTown, submit, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

const COMPANY: ApplicationFormInput = {
  applicant: {
    kind: 'commercialEnterprise', name: '潍坊试验田农业有限公司', documentKind: 'creditCode', documentNumber: '91350100M000100Y43',
    contactName: '赵联系', phone: '0536-6769999', email: 'zhao.lianxi@example.com', address: '潍坊市昌乐县联系大街88号',
  },
  helper: { name: '钱代办', phone: '13900005678', consent: true },
  description: '本镇2024年的惠农补贴发放办法', form: 'paper', delivery: 'post', uploadIds: [],
};

const valuesOf = ({ applicant, helper }: ApplicationFormInput): string[] => [
  applicant.name, applicant.documentNumber, applicant.phone, applicant.email ?? '', applicant.address ?? '',
  ...('contactName' in applicant ? [applicant.contactName] : []), ...(helper ? [helper.name, helper.phone] : []),
].filter(Boolean);

describe('个人信息只以密文保存', () => {
  test('走完全程以后，数据文件和日志里一处明文也没有', async () => {
    const who = town.as('applicantA');
    await who.value('applicant', 'saveDraft', { draftId: 'draft-plain', agencyId: 'qiaoguan', form: { ...COMPANY } });
    const { uploadId, cloudPath } = await who.value('applicant', 'prepareUpload', { name: '钱代办的委托书.pdf', bytes: 100 });
    const upload = await fetch(`${town.cloud.url}/api/upload?path=${encodeURIComponent(cloudPath)}`, { method: 'PUT', body: new Uint8Array(bytesOf('pdf')) });
    await who.value('applicant', 'checkUpload', { uploadId, fileId: (await upload.json() as { fileID: string }).fileID });
    const person = await submit(who);
    const company = await submit(who, { ...COMPANY, ...(COMPANY.helper && { helper: { ...COMPANY.helper, proof: { uploadId, kind: 'photo' as const } } }), uploadIds: [uploadId] });
    await who.call('applicant', 'submitApplication', { key: newKey(), agencyId: 'qiaoguan', form: { ...COMPANY, applicant: { ...COMPANY.applicant, phone: '写错了' } } });
    await handle(town, person.id, 'granted');
    const officer = town.as('officer');
    await officer.value('staff', 'unmask', { id: company.id, reason: '邮寄答复需要地址' });
    await who.call('applicant', 'withdraw', { id: company.id, version: 9 });
    await town.cloud.invokeTimer('clock', 'hourly');
    await town.cloud.invokeTimer('clock', 'nightly');

    const stored = town.everythingStored();
    expect(stored).toContain(FORM.description);
    expect(stored).toContain('v1.aes256gcm.');
    expect(found([...valuesOf(FORM), ...valuesOf(COMPANY), '委托书'], stored)).toEqual([]);
  }, 60_000);

  test('微信身份也不以明文保存', () => {
    const stored = town.everythingStored();
    expect(PERSONAS.filter(({ openid }) => stored.includes(openid))).toEqual([]);
  });

  test('日志一行一条，带编号，没有用户写的内容', () => {
    const lines = readFileSync(path.join(town.folder, 'functions.log'), 'utf8').trim().split('\n');
    const entries = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(entries.filter(({ event }) => event === 'call').every(({ requestId, action, outcome }) => requestId && action && outcome)).toBe(true);
    expect(lines.join('\n')).not.toMatch(/写错了|补偿|补贴|邮寄答复/);
  });

  test('看完整信息以前先留下记录：谁、何时、哪一件、为什么', async () => {
    const { id } = await submit(town.as('applicantB'));
    await town.as('officer').value('staff', 'unmask', { id, reason: '核对身份证明' });
    const [entry] = await town.looks(id);
    expect(entry).toMatchObject({ memberId: await memberIdOf(town, 'officer'), agencyId: 'qiaoguan', what: 'person', reason: '核对身份证明', at: expect.stringMatching(/^2026-03-02T/) });
  });

  test('列表和详情里都是脱敏的', async () => {
    const bench = JSON.stringify(await town.as('officer').value('staff', 'workbench', { agencyId: 'qiaoguan' }));
    const { items } = await town.as('officer').value('staff', 'workbench', { agencyId: 'qiaoguan' });
    const details = await Promise.all(items.map(({ id }) => town.as('officer').value('staff', 'getCase', { id })));
    const shown = bench + JSON.stringify(details.map(({ applicant, timeline }) => ({ applicant, timeline })));
    for (const value of [...valuesOf(FORM), ...valuesOf(COMPANY)]) expect(shown).not.toContain(value);
  });

  test('同一个人的申请不用解密也能找出来，只在本单位之内', async () => {
    const cases = await town.cases();
    const { items } = await cases.ofDocumentNumber('qiaoguan', '110105 19491231 002x');
    expect(items.length).toBeGreaterThanOrEqual(2);
    expect(items.every((application) => application.person().documentNumber === FORM.applicant.documentNumber)).toBe(true);
    expect((await cases.ofDocumentNumber('wutu', FORM.applicant.documentNumber)).items).toEqual([]);
  });
});

describe('密钥不对就停下来', () => {
  test.each([
    [{ FIELD_KEYS: '' }], [{ INDEX_KEY: '' }], [{ FIELD_KEYS: '{"current":"k1","keys":{}}' }], [{ INDEX_KEY: Buffer.alloc(32, 7).toString('base64') }],
  ])('设置 %j：不办理，不存明文，说明找谁', async (functionEnv) => {
    const other = await startTown({ functionEnv });
    try {
      const reply = await other.as('applicantA').call('applicant', 'submitApplication', { key: newKey(), agencyId: 'qiaoguan', form: FORM });
      expect(reply).toMatchObject({ ok: false, code: 'notConfigured', message: '服务还没有配置完成，暂时不能办理，请联系主办单位。' });
      expect(other.everythingStored()).not.toContain(FORM.applicant.name);
      expect((await other.person(undefined).value('public', 'listAgencies', {})).length).toBe(3);
    } finally { await other.close(); }
  }, 60_000);
});
