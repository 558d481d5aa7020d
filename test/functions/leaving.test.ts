import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from '@/contract/office';
import { civilDate } from '@/domain/calendar/civil-date';
import { instant } from '@/domain/calendar/instant';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import type { Database } from '../../cloudfunctions/_shared/database';
import { caseHandlerRepository } from '../../cloudfunctions/_shared/repositories/case-handlers';
import { memberRepository } from '../../cloudfunctions/_shared/repositories/members';
import { peopleRepository } from '../../cloudfunctions/_shared/repositories/people';
import { newKey, refusalOf, startTown, submit, TODAY, type Caller, type Town } from './town';

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
  for (let round = 0; round < 2; round += 1) {
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

/** Lets two transactions end only when both have read and written all they want, or one of them cannot. */
function together(): (db: Database) => Database {
  let arrived = 0;
  let open: () => void = () => undefined;
  const both = new Promise<void>((resolve) => { open = resolve; });
  return (db) => {
    let tries = 0;
    return {
      collection: (name) => db.collection(name),
      transaction: (work) => db.transaction(async (transaction) => {
        const result = await work(transaction);
        tries += 1;
        if (tries === 1) {
          arrived += 1;
          if (arrived === 2) open();
          await Promise.race([both, sleep(1000)]);
        }
        return result;
      }),
    };
  };
}

test.each(['交', '登记'])('两边都看过了才写下去，也只成一样（先写的是%s）', async (first) => {
  const [officer, { memberId }, id] = [await personNamed('经办员甲'), await newOfficer(`同时${first}的人`), await caseInHand()];
  const [application, person] = [await (await town.cases()).find(id), await memberRepository(town.db).find(memberId)];
  if (!application || !person) throw new Error('not there');
  const [at, wait] = [together(), first === '交' ? [0, 100] as const : [100, 0] as const];
  const keys = { ...await deploymentKeys(town.db, town.cloud.adminEnv), calendar: CHINA_CALENDAR };
  const [handed, left] = await Promise.all([
    sleep(wait[0]).then(() => caseHandlerRepository(at(town.db), keys).assign(application, { from: officer.memberId, to: memberId }, instant(Date.parse(`${TODAY}T09:00:00+08:00`)))),
    sleep(wait[1]).then(() => peopleRepository(at(town.db)).leave(person, civilDate(TODAY))),
  ]);
  expect([['saved', 'casesInHand'], ['gone', 'saved']]).toContainEqual([handed, left]);
  const [stored, now] = [await town.db.collection('cases').get(id), await town.db.collection('members').get(memberId)];
  expect([stored?.handler === memberId, now?.left === undefined]).toEqual([handed === 'saved', handed === 'saved']);
});

test('交给一位同事，他的岗位没有变：人员页上还能接着改', async () => {
  const [officer, id, { memberId, version, roles }] = [await personNamed('经办员甲'), await caseInHand(), await newOfficer('接手的人')];
  await administrator.value('staff', 'assignCase', { id, from: officer.memberId, to: memberId });
  expect(await personNamed('接手的人')).toMatchObject({ version, roles, openCases: 1 });
});
