import { strFromU8, unzipSync } from 'fflate';
import { civilDate } from '@/domain/calendar/civil-date';
import { bindPeople } from '../../cloudfunctions/_local/seed';
import { passed, UNGUIDED } from '../fixtures/answering';
import { factsOf } from '../fixtures/decision';
import { bytesOf } from '../support/sample-files';
import { download, letterDesk } from './letter-desk';
import { FORM, startTown, submit, TODAY, type Caller, type Town } from './town';

const ON = civilDate(TODAY);
let town: Town;
let officer: Caller;
beforeAll(async () => {
  town = await startTown();
  officer = town.as('officer');
});
afterAll(() => town?.close());

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
const looks = async (caseId: string) => (await town.looks(caseId)).map(({ reason }) => reason);

test('附件名里会有姓名和证件号：县里督查的人只看到第几个附件，经办人看到原名', async () => {
  const desk = letterDesk(town, officer);
  const who = town.person('oPrivateNames-01');
  const { uploadId, cloudPath } = await who.value('applicant', 'prepareUpload', { name: '王测试身份证11010519491231002X.jpg', bytes: bytesOf('jpg').length });
  await who.value('applicant', 'checkUpload', { uploadId, fileId: await desk.put(cloudPath, bytesOf('jpg')) });
  const { id } = await submit(who, { ...FORM, uploadIds: [uploadId] });
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  await desk.issued(id, 2, 'receipt.1');
  await officer.value('papers', 'attachScan', { id, place: 'receipt.1', uploadId: await desk.sent(id, 'jpg', '王测试的回执.jpg') });
  const supervisor = town.as('supervisor');
  expect((await supervisor.value('staff', 'getCase', { id })).request.attachments).toMatchObject([{ uploadId, name: '附件1.jpg' }]);
  expect(JSON.stringify(await supervisor.value('papers', 'lettersOf', { id }))).not.toContain('王测试');
  expect((await officer.value('staff', 'getCase', { id })).request.attachments).toMatchObject([{ name: '王测试身份证11010519491231002X.jpg' }]);
});

test('看、出写明第三方自然人的文书，记进查阅日志', async () => {
  const { id } = await submit(town.person('oPrivateNames-02'));
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  const { version } = await officer.value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'consultationSent', on: ON, kind: 'thirdParty', about: '检验报告', receivedByThemOn: ON }] });
  const place = (await officer.value('papers', 'lettersOf', { id })).due.find(({ kind }) => kind === 'thirdPartyConsult')?.place ?? '';
  const filled = { recipient: { name: '赵小四', organization: false, address: '山东省昌乐县某路9号' }, atStake: '某报告' };
  await officer.value('papers', 'previewLetter', { id, place, filled: { ...filled, recipient: { ...filled.recipient, organization: true } } });
  expect(await looks(id)).toEqual([]);
  await town.as('reviewer').value('papers', 'previewLetter', { id, place, filled });
  expect(await looks(id)).toEqual(['看写明第三方的文书']);
  await officer.value('papers', 'issueLetter', { id, version, place, filled });
  expect(await looks(id)).toEqual(expect.arrayContaining(['看写明第三方的文书', '出写明第三方的文书']));
});

test('县里的审核人审过的，案卷的办理经过里写他的名字', async () => {
  await bindPeople({ env: town.cloud.adminEnv }, [{ id: 'county', openid: 'oPrivateNames-county', agencyId: 'changle', name: '县审专员', roles: ['reviewer'] }]);
  const administrator = town.as('administrator');
  const { version, contact, settings, countyPeople } = await administrator.value('staff', 'officeSettings', QIAOGUAN);
  const memberId = countyPeople.find(({ name }) => name === '县审专员')?.memberId ?? '';
  // Without 联系方式 in what is sent, it stays as it was.
  expect((await administrator.value('staff', 'saveSettings', { ...QIAOGUAN, version, settings: { ...settings, reviewBy: { by: 'county', memberId } } })).contact).toEqual(contact);
  const { id } = await submit(town.person('oPrivateNames-03'));
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  await officer.value('staff', 'decide', { id, version: 2, leaf: 'granted', reasons: '见附件。', facts: { ...factsOf('granted'), ...UNGUIDED } });
  await town.person('oPrivateNames-county').value('staff', 'review', passed({ id, version: 3 }));
  const { url } = await officer.value('papers', 'caseFile', { id, reason: '归档' });
  expect(strFromU8(unzipSync(await download(url))['04-办理经过.txt'] ?? new Uint8Array())).toContain('县审专员');
});
