import type { Person } from '@/contract/office';
import { newKey, refusalOf, startTown, submit, type Caller, type Town } from './town';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;

let town: Town;
let administrator: Caller;
beforeAll(async () => {
  town = await startTown();
  administrator = town.as('administrator');
});
afterAll(() => town?.close());

async function personNamed(name: string): Promise<Person> {
  const found = (await administrator.value('staff', 'listPeople', QIAOGUAN)).people.find((person) => person.name === name);
  return found ?? Promise.reject(new Error(`nobody is called ${name}`));
}

/** An officer who came today. */
async function newOfficer(name: string): Promise<Person> {
  const { code } = await administrator.value('staff', 'invite', { ...QIAOGUAN, name, roles: ['officer'] });
  await town.person(`oLeaving-${name}-${process.pid}`).value('staff', 'acceptInvitation', { code, pin: '908172' });
  return personNamed(name);
}

async function caseInHand(): Promise<string> {
  const { id } = await submit(town.as('applicantA'), undefined, newKey());
  await town.as('officer').value('staff', 'confirmReceipt', { id, version: 1 });
  return id;
}

test.each(['先交', '先登记'])('第三十三条的期限要有人管：一边交给他、一边登记他离岗（%s），只成一样，申请不会落在已经离岗的人手上', async (order) => {
  const officer = await personNamed('经办员甲');
  for (let round = 0; round < 6; round += 1) {
    const [{ memberId, version }, id] = [await newOfficer(`${order}的人${round}`), await caseInHand()];
    const hand = () => administrator.call('staff', 'assignCase', { id, from: officer.memberId, to: memberId });
    const leave = () => administrator.call('staff', 'recordLeaving', { ...QIAOGUAN, memberId, version });
    const [handed, left] = order === '先交' ? await Promise.all([hand(), leave()]) : (await Promise.all([leave(), hand()])).reverse() as [Awaited<ReturnType<typeof hand>>, Awaited<ReturnType<typeof leave>>];
    expect([handed.ok, left.ok].filter(Boolean)).toHaveLength(1);
    if (handed.ok) expect(refusalOf(left).code).toBe('casesInHand');
    else expect(refusalOf(handed)).toMatchObject({ code: 'notFound', field: 'to' });
    const [stored, person] = [await town.db.collection('cases').get(id), await town.db.collection('members').get(memberId)];
    expect([stored?.handler === memberId, person?.left === undefined]).toEqual([handed.ok, handed.ok]);
  }
});

test('交给一位同事，他的岗位没有变：人员页上还能接着改', async () => {
  const [officer, id, { memberId, version, roles }] = [await personNamed('经办员甲'), await caseInHand(), await newOfficer('接手的人')];
  await administrator.value('staff', 'assignCase', { id, from: officer.memberId, to: memberId });
  expect(await personNamed('接手的人')).toMatchObject({ version, roles, openCases: 1 });
});
