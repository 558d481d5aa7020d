import { passed, UNGUIDED } from '../fixtures/answering';
import { refusalOf, startTown, submit, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

test('由别的机关负责的先答复：和别的拟稿一样，走过指引或者写明理由，该做合法性审核的照样要做', async () => {
  const [officer, administrator] = [town.as('officer'), town.as('administrator')];
  const { version, contact, settings } = await administrator.value('staff', 'officeSettings', { agencyId: 'qiaoguan' });
  await administrator.value('staff', 'saveSettings', { agencyId: 'qiaoguan', version, ...(contact && { contact }), settings: { ...settings, legalReview: true } });
  const { id } = await submit(town.as('applicantA'));
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  const forward = { id, version: 2, toAgencyId: 'wutu', reason: '由五图街道负责。', phone: '13800001234' };
  expect(refusalOf(await officer.call('staff', 'forwardCase', forward))).toMatchObject({ code: 'contraryToWizard', field: 'contraryToWizard' });
  await officer.value('staff', 'forwardCase', { ...forward, ...UNGUIDED });
  const reviewed = await town.as('reviewer').value('staff', 'review', passed({ id, version: 3 }));
  expect(reviewed).toMatchObject({ state: 'decided', reviewing: 'legality' });
});
