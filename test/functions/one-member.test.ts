import { bindPeople } from '../../cloudfunctions/_local/seed';
import { DuplicateError } from '../../cloudfunctions/_shared/database';
import { passed, UNGUIDED } from '../fixtures/answering';
import { memberIdOf, startTown, submit, type Town } from './town';

let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

const OPENID = 'oSamePerson-0000000000000001';
const PERSON = { openid: OPENID, agencyId: 'qiaoguan', name: '身兼两职' } as const;

describe('同一个人在一个机关只有一个工作人员身份', () => {
  test('拟定答复的人再绑定一次审核岗：岗位合并，仍不能审核自己拟定的答复', async () => {
    await bindPeople({ env: town.cloud.adminEnv }, [{ ...PERSON, id: 'first', roles: ['officer'] }]);
    const who = town.person(OPENID);
    const { id } = await submit(town.as('applicantA'));
    await who.value('staff', 'confirmReceipt', { id, version: 1 });
    await who.value('staff', 'decide', { id, version: 2, leaf: 'granted', reasons: '经检索，现将有关情况答复如下。', facts: UNGUIDED });

    await bindPeople({ env: town.cloud.adminEnv }, [{ ...PERSON, id: 'second', roles: ['reviewer'] }]);
    expect(await who.value('staff', 'whoAmI', {})).toMatchObject([{ agencyId: 'qiaoguan', roles: ['officer', 'reviewer'] }]);
    expect((await who.call('staff', 'review', passed({ id, version: 3 }))).ok).toBe(false);
    expect((await town.as('reviewer').call('staff', 'review', passed({ id, version: 3 }))).ok).toBe(true);
  });

  test('在岗的人又接受一个邀请：多了岗位，名字不变，以前办过的还写他的名字', async () => {
    const [who, administrator] = [town.person('oSamePerson-0000000000000002'), town.as('administrator')];
    for (const [name, roles] of [['原来的名字', ['officer']], ['完全另一个名字', ['editor']]] as const) {
      const { code } = await administrator.value('staff', 'invite', { agencyId: 'qiaoguan', name, roles: [...roles] });
      await who.value('staff', 'acceptInvitation', { code });
    }
    const { people } = await administrator.value('staff', 'listPeople', { agencyId: 'qiaoguan' });
    expect(people.filter(({ name }) => name.endsWith('名字'))).toMatchObject([{ name: '原来的名字', roles: ['officer', 'editor'] }]);
  });

  test('绕过绑定另写一条，数据库不收', async () => {
    const officer = await town.db.collection('members').get(await memberIdOf(town, 'officer'));
    await expect(town.db.collection('members').add({ ...officer, _id: 'another', roles: ['reviewer'] })).rejects.toThrow(DuplicateError);
  });
});
