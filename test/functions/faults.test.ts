import { civilDate } from '@/domain/calendar/civil-date';
import { CASES } from '../../scripts/faults/use-cases/cases';
import { numbersWrong } from '../../scripts/faults/numbers';
import { shapeOf, unlike } from '../../scripts/faults/shape';
import { unsound } from '../../scripts/faults/sound';
import { trial, twiceAtOnce, wantedOf, type Trial } from '../../scripts/faults/trial';
import { USE_CASES } from '../../scripts/faults/use-cases/all';
import { WITHOUT_USE_CASE } from '../../scripts/faults/without-use-case';
import { GRANTS } from '../../cloudfunctions/_shared/authorization';
import { newKey, refusalOf, submit } from './town';
import { startFaultyTown, type FaultyTown } from '../../scripts/faults/world';

/** The rest, and the process killed at every request, is done by `npm run faults`. */
const CHOSEN = ['提交申请', '送达', '拆分'];

const READING = /getDocument|calculateDocument|aggregateDocuments|startTransaction|batchGetDownloadUrl/;

/** Every chain and table is looked at once a use case; after every trial it is done by `npm run faults`. */
const NOTHING = () => Promise.resolve([]);

test('每个动作要么列入故障表，要么说明为什么不列；新加的动作请在 scripts/faults 里补一个', () => {
  const tried = new Set(USE_CASES.map(({ fn, action }) => `${fn}.${action}`));
  const explained = Object.values(WITHOUT_USE_CASE).flatMap(({ actions }) => actions as readonly string[]);
  const all = Object.entries(GRANTS).flatMap(([fn, rows]) => Object.keys(rows).map((action) => `${fn}.${action}`));
  expect(all.filter((action) => !tried.has(action) && !explained.includes(action))).toEqual([]);
  expect(explained.filter((action) => tried.has(action) || !all.includes(action))).toEqual([]);
  expect([...tried].filter((action) => !all.includes(action) && !action.startsWith('tool.'))).toEqual([]);
  expect(new Set(USE_CASES.map(({ name }) => name)).size).toBe(USE_CASES.length);
});

let world: FaultyTown;
beforeAll(async () => {
  world = await startFaultyTown();
  world.store.keep('seed');
});
afterAll(() => world?.close());

const told = ({ useCase, fault, at, what, wrong }: Trial) => `${useCase.name} ${fault} ${at} ${what}：${wrong.join('；')}`;

test.each(CASES.filter(({ name }) => CHOSEN.includes(name)))('$name：哪一步库没有应答、哪一步应答丢了、两次同时来：再点一次，不丢、不重、数对得上', async (useCase) => {
  const { act, wanted } = await wantedOf(world, useCase, NOTHING);
  expect(wanted.requests.length).toBeGreaterThan(2);
  const trials: Trial[] = [await twiceAtOnce(world, useCase, act, wanted)];
  for (const [index, what] of wanted.requests.entries()) {
    // What was only read leaves nothing behind, whether its answer comes or not.
    const reads = READING.test(what);
    if (!reads || index % 4 === 0) trials.push(await trial(world, useCase, act, wanted, 'refused', index + 1, index % 8 !== 0));
    if (!reads) trials.push(await trial(world, useCase, act, wanted, 'lost', index + 1, true));
  }
  expect(trials.filter(({ end }) => end === 'wrong').map(told)).toEqual([]);
  expect(await unsound(world)).toEqual([]);
});

test('做了两遍的，核对得出来：每次都用新的提交标识，就是两件', async () => {
  const forgetful = { name: '每次换标识', fn: 'applicant' as const, action: 'submitApplication', prepare: async (town: FaultyTown['town']) => async () => ({ ok: true as const, value: await submit(town.as('applicantA'), undefined, newKey()), at: '' as never }) };
  const { act, wanted } = await wantedOf(world, forgetful, NOTHING);
  world.store.putBack('ready');
  await act();
  await act();
  expect(unlike(shapeOf(world.store.changedSince('ready')), wanted.shape)).toContain('多了 cases');
  expect(numbersWrong(world.store)).toEqual([]);
});

describe('没有收到答复，再做一次', () => {
  const agency = { agencyId: 'qiaoguan' } as const;
  beforeEach(() => { world.store.putBack('seed'); });

  test('邀请同事：还是那一个邀请码，名单里只有一个邀请；换了名字是另一个', async () => {
    const [administrator, key] = [world.town.as('administrator'), newKey()];
    const inviting = { ...agency, name: '新来的', roles: ['editor'] as 'editor'[], key };
    const [first, again] = [await administrator.value('staff', 'invite', inviting), await administrator.value('staff', 'invite', inviting)];
    expect(again.code).toBe(first.code);
    expect(again.people.invitations).toHaveLength(1);
    expect((await administrator.value('staff', 'invite', { ...inviting, name: '另一位' })).code).not.toBe(first.code);
  });

  test('换签批密码：已经换成的就是换成了，不算输错；两样都不对的照样算', async () => {
    const reviewer = world.town.as('reviewer');
    await reviewer.value('staff', 'setPin', { ...agency, pin: '571390', old: '246810' });
    await reviewer.value('staff', 'setPin', { ...agency, pin: '571390', old: '246810' });
    expect(refusalOf(await reviewer.call('staff', 'setPin', { ...agency, pin: '571391', old: '246810' }))).toMatchObject({ code: 'pinWrong', field: 'old' });
  });

  test('换签批密码，两样都不对：要换成的不是又猜一次，错五次只比过五次，猜中了也不说', async () => {
    const reviewer = world.town.as('reviewer');
    const codes: string[] = [];
    for (let n = 0; n < 5; n += 1) codes.push(refusalOf(await reviewer.call('staff', 'setPin', { ...agency, pin: '246810', old: '571390' })).code);
    expect(codes).toEqual(['pinWrong', 'pinWrong', 'pinWrong', 'pinWrong', 'pinLocked']);
  });

  test('县里定年报的期限：同一个日子只记一次', async () => {
    const supervisor = world.town.as('supervisor');
    for (const on of ['2027-01-15', '2027-01-15', '2027-01-20', null, null]) await supervisor.value('annual', 'saveReportDate', { agencyId: 'changle', year: 2026, on: on === null ? null : civilDate(on) });
    const [kept] = world.store.documents('reportDates');
    expect((kept?.changes as readonly { readonly on: string | null }[]).map(({ on }) => on)).toEqual(['2027-01-15', '2027-01-20', null]);
  });
});
