import { civilDate } from '@/domain/calendar/civil-date';
import { bindPeople } from '../../cloudfunctions/_local/seed';
import { passed, UNGUIDED } from '../fixtures/answering';
import { factsOf } from '../fixtures/decision';
import { refusalOf, startTown, submit, type Caller, type Town } from './town';

let town: Town;
let administrator: Caller;
beforeAll(async () => {
  town = await startTown();
  administrator = town.as('administrator');
});
afterAll(() => town?.close());

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
const COUNTY = { agencyId: 'changle' } as const;
let people = 0;

/** Somebody of the county's office, who has posts elsewhere too when they are named. */
async function ofCounty(name: string, ...elsewhere: readonly ('officer' | 'editor')[]): Promise<Caller> {
  const openid = `oReviewer-${people += 1}`;
  await bindPeople({ env: town.cloud.adminEnv }, [
    { id: `${openid}-county`, openid, agencyId: 'changle', name, roles: ['reviewer'] },
    ...elsewhere.map((role) => ({ id: `${openid}-${role}`, openid, agencyId: 'qiaoguan', name, roles: [role] })),
  ]);
  return town.person(openid);
}

const settings = () => administrator.value('staff', 'officeSettings', QIAOGUAN);
const idOf = async (name: string): Promise<string> =>
  (await town.as('supervisor').value('staff', 'listPeople', COUNTY)).people.find((person) => person.name === name)?.memberId ?? '';

async function name(memberId: string) {
  const { version, contact, settings: now } = await settings();
  return administrator.call('staff', 'saveSettings', { ...QIAOGUAN, version, ...(contact && { contact }), settings: { ...now, reviewBy: { by: 'county', memberId } } });
}

async function draftedBy(officer: Caller): Promise<string> {
  const { id } = await submit(town.person(`oApplicant-${people += 1}`));
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  await officer.value('staff', 'decide', { id, version: 2, leaf: 'granted', reasons: '见附件。', facts: { ...factsOf('granted'), ...UNGUIDED } });
  return id;
}

describe('县里的审核人', () => {
  test('在本单位也任职的人，不能点名为县里的审核人', async () => {
    await ofCounty('两处任职', 'officer');
    expect((await settings()).countyPeople.map((person) => person.name)).not.toContain('两处任职');
    expect(refusalOf(await name(await idOf('两处任职')))).toMatchObject({ code: 'reviewerHasPost', field: 'settings.reviewBy', article: '《条例》第十七条' });
  });

  test('点名以后才到本单位任职的，自己拟的稿自己审不了；离开了也不行，设置里说明要重新选', async () => {
    const openid = `oReviewer-${people + 1}`;
    const both = await ofCounty('后来两处任职');
    expect((await name(await idOf('后来两处任职'))).ok).toBe(true);
    await bindPeople({ env: town.cloud.adminEnv }, [{ id: 'both-here', openid, agencyId: 'qiaoguan', name: '后来两处任职', roles: ['officer'] }]);
    const id = await draftedBy(both);
    expect(refusalOf(await both.call('staff', 'review', passed({ id, version: 3 }))).code).toBe('forbidden');
    expect((await settings()).reviewerGone).toContain('在本单位也有岗位');
    expect((await town.as('officer').value('staff', 'getCase', { id })).waitingFor).toContain('请管理员重新选择');

    const here = (await administrator.value('staff', 'listPeople', QIAOGUAN)).people.find((person) => person.name === '后来两处任职');
    const officer = (await administrator.value('staff', 'listPeople', QIAOGUAN)).people.find((person) => person.name === '经办员甲');
    await administrator.value('staff', 'assignCase', { id, from: here?.memberId ?? '', to: officer?.memberId ?? '' });
    await administrator.value('staff', 'recordLeaving', { ...QIAOGUAN, memberId: here?.memberId ?? '', version: here?.version ?? 0 });
    expect((await both.call('staff', 'review', passed({ id, version: 3 }))).ok).toBe(false);
    expect((await both.value('staff', 'whoAmI', {})).map(({ agencyId }) => agencyId)).toEqual(['changle']);
  });

  test('不在的那几天由代班的人审，经过里写明代谁；代班的人收得到这件事', async () => {
    const named = await ofCounty('县审甲');
    const deputy = await ofCounty('县审乙');
    await name(await idOf('县审甲'));
    const id = await draftedBy(town.as('officer'));
    expect(refusalOf(await deputy.call('staff', 'review', passed({ id, version: 3 }))).code).toBe('notFound');
    await named.value('staff', 'setDeputy', { ...COUNTY, memberId: await idOf('县审甲'), version: 1, deputyId: await idOf('县审乙'), from: civilDate('2026-03-02'), to: civilDate('2026-03-06') });
    expect(await deputy.value('staff', 'whoAmI', {})).toMatchObject([{ agencyId: 'changle' }, { agencyId: 'qiaoguan', roles: ['reviewer'] }]);
    expect((await deputy.value('staff', 'inbox', {})).items.map(({ caseId }) => caseId)).toContain(id);
    const done = await deputy.value('staff', 'review', passed({ id, version: 3 }));
    expect(done.timeline[0]?.who).toBe('县审乙（代县审甲，审核人）');
  });

  test('离岗以后，设置和案件都说明要重新选，不再只说等审核人', async () => {
    await ofCounty('要走的县审');
    const memberId = await idOf('要走的县审');
    await name(memberId);
    const id = await draftedBy(town.as('officer'));
    expect((await town.as('officer').value('staff', 'getCase', { id })).waitingFor).toBe('等审核人审核');
    await town.as('supervisor').value('staff', 'recordLeaving', { ...COUNTY, memberId, version: 1 });
    const gone = '县里的审核人已经离岗，请管理员重新选择';
    expect((await settings()).reviewerGone).toBe(gone);
    expect((await town.as('officer').value('staff', 'getCase', { id })).waitingFor).toBe(gone);
    expect(refusalOf(await name(memberId)).code).toBe('notOfCounty');
  });
});
