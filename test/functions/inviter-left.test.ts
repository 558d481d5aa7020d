import { refusalOf, startTown, type Caller, type Town } from './town';

let town: Town;
let administrator: Caller;
beforeAll(async () => {
  town = await startTown();
  administrator = town.as('administrator');
});
afterAll(() => town?.close());

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
let people = 0;
const stranger = () => town.person(`oInviter-${String(people += 1).padStart(4, '0')}-${process.pid}`);

/** An administrator who has left a code behind that nobody used yet. */
async function withCode(name: string) {
  const who = stranger();
  const { code: own } = await administrator.value('staff', 'invite', { ...QIAOGUAN, name, roles: ['administrator'] });
  await who.value('staff', 'acceptInvitation', { code: own });
  const { code } = await who.value('staff', 'invite', { ...QIAOGUAN, name: `${name}的影子`, roles: ['administrator', 'signatory'] });
  const { people: all } = await administrator.value('staff', 'listPeople', QIAOGUAN);
  const { memberId, version } = all.find((person) => person.name === name) ?? { memberId: '', version: 0 };
  return { who, code, of: { ...QIAOGUAN, memberId, version } };
}

async function refused(who: Caller, code: string): Promise<void> {
  expect(refusalOf(await who.call('staff', 'readInvitation', { code }))).toMatchObject({ code: 'invitationUnknown' });
  expect(refusalOf(await who.call('staff', 'acceptInvitation', { code, pin: '908172' }))).toMatchObject({ code: 'invitationUnknown' });
}

describe('谁也不能用自己以前发的邀请码回来', () => {
  test('离岗的，他发的码不能用，别人拿着也不能', async () => {
    const { who, code, of } = await withCode('要走的');
    await administrator.value('staff', 'recordLeaving', of);
    await refused(who, code);
    await refused(stranger(), code);
    expect(await who.value('staff', 'whoAmI', {})).toEqual([]);
  });

  test('不再是管理员的，也一样', async () => {
    const { who, code, of } = await withCode('换岗的');
    await administrator.value('staff', 'changeRoles', { ...of, roles: ['editor'] });
    await refused(who, code);
    expect(await who.value('staff', 'whoAmI', {})).toMatchObject([{ roles: ['editor'] }]);
  });
});
