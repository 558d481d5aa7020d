import type { Person } from '@/contract/office';
import type { CaseHead } from '@/contract/case-view';
import { civilDate, type CivilDate } from '@/domain/calendar/civil-date';
import type { StaffRole } from '@/domain/statute/roles';
import { bindPeople } from '../../cloudfunctions/_local/seed';
import { LOCAL_PIN } from '../../cloudfunctions/_local/seed/people';
import { factsOf } from '../fixtures/decision';
import { passed, UNGUIDED } from '../fixtures/answering';
import { newKey, refusalOf, startTown, submit, type Caller, type Town } from './town';

let town: Town;
let administrator: Caller;
beforeAll(async () => {
  town = await startTown();
  administrator = town.as('administrator');
});
afterAll(() => town?.close());

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
const day = (text: string): CivilDate => civilDate(text);
let people = 0;
const stranger = () => town.person(`oPeople-${String(people += 1).padStart(4, '0')}-${process.pid}`);
const personNamed = async (name: string, who = administrator, agencyId = 'qiaoguan'): Promise<Person> => {
  const { people: all } = await who.value('staff', 'listPeople', { agencyId });
  return all.find((person) => person.name === name) ?? Promise.reject(new Error(`nobody is called ${name}`));
};
/** Somebody new, bound by an invitation as it is done on the phone. */
async function newcomer(name: string, roles: StaffRole[], pin = '908172', agencyId = 'qiaoguan', by = administrator): Promise<Caller> {
  const who = stranger();
  const { code } = await by.value('staff', 'invite', { agencyId, name, roles });
  await who.value('staff', 'acceptInvitation', { code, pin });
  return who;
}
/** A case of 乔官镇 with a draft, drafted by the officer. */
async function drafted(): Promise<string> {
  const { id } = await submit(town.as('applicantA'), undefined, newKey());
  await town.as('officer').value('staff', 'confirmReceipt', { id, version: 1 });
  await town.as('officer').value('staff', 'decide', { id, version: 2, leaf: 'granted', reasons: '见附件。', facts: { ...factsOf('granted'), ...UNGUIDED } });
  return id;
}
const review = (head: Pick<CaseHead, 'id' | 'version'>, pin: string) => ({ ...passed(head, '不涉密。'), pin });

describe('邀请：一个码，一个人，一次', () => {
  test('码只告诉这一次，库里和日志里都没有；接受以后这个微信就是这个人', async () => {
    const { code, expiresOn } = await administrator.value('staff', 'invite', { ...QIAOGUAN, name: '新来的己', roles: ['officer', 'reviewer'] });
    expect(expiresOn).toBe('2026-03-09');
    expect(code).toHaveLength(10);
    expect(town.everythingStored()).not.toContain(code);
    const who = stranger();
    expect(await who.value('staff', 'readInvitation', { code: ` ${code.slice(0, 5).toLowerCase()}-${code.slice(5)}` })).toMatchObject({ agencyName: '乔官镇人民政府', name: '新来的己', roles: ['officer', 'reviewer'], asksPin: true });
    expect(await who.value('staff', 'whoAmI', {})).toEqual([]);
    expect(refusalOf(await who.call('staff', 'acceptInvitation', { code }))).toMatchObject({ code: 'pinNeeded', field: 'pin' });
    expect(refusalOf(await who.call('staff', 'acceptInvitation', { code, pin: '123456' }))).toMatchObject({ code: 'wrongInput', field: 'pin', message: expect.stringContaining('连着的数字') });
    const first = await who.value('staff', 'acceptInvitation', { code, pin: '908172' });
    expect(await who.value('staff', 'whoAmI', {})).toMatchObject([{ agencyId: 'qiaoguan', name: '新来的己', roles: ['officer', 'reviewer'], pin: 'set' }]);
    // A reply that was lost: the same person again is answered as before.
    expect(await who.value('staff', 'acceptInvitation', { code, pin: '135790' })).toEqual(first);
    expect(refusalOf(await stranger().call('staff', 'acceptInvitation', { code, pin: '908172' }))).toMatchObject({ code: 'invitationUsed', field: 'code' });
    expect(town.everythingStored()).not.toMatch(/908172|135790/);
  });

  test('两个人同时用一个码，只有一个成', async () => {
    const { code } = await administrator.value('staff', 'invite', { ...QIAOGUAN, name: '抢先的', roles: ['editor'] });
    const replies = await Promise.all([stranger(), stranger(), stranger()].map((who) => who.call('staff', 'acceptInvitation', { code })));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(replies.filter((reply) => !reply.ok).map((reply) => refusalOf(reply).code)).toEqual(['invitationUsed', 'invitationUsed']);
  });

  test('收回的和没有过的，回答一模一样；过期的说明过期', async () => {
    const { code, people: { invitations = [] } } = await administrator.value('staff', 'invite', { ...QIAOGUAN, name: '不来了的', roles: ['editor'] });
    const id = invitations.find(({ name }) => name === '不来了的')?.invitationId ?? '';
    await administrator.value('staff', 'revokeInvitation', { ...QIAOGUAN, invitationId: id });
    const [revoked, unknown] = [refusalOf(await stranger().call('staff', 'readInvitation', { code })), refusalOf(await stranger().call('staff', 'readInvitation', { code: 'ACDEFGHJKM' }))];
    expect(revoked).toEqual(unknown);
    expect(revoked).toMatchObject({ code: 'invitationUnknown', field: 'code' });
    expect(refusalOf(await administrator.call('staff', 'revokeInvitation', { ...QIAOGUAN, invitationId: id })).code).toBe('stale');

    const late = await administrator.value('staff', 'invite', { ...QIAOGUAN, name: '拖延的', roles: ['editor'] });
    const lateId = late.people.invitations?.find(({ name }) => name === '拖延的')?.invitationId ?? '';
    await town.db.collection('invitations').change({ _id: lateId }, { expiresOn: '2026-03-01' });
    expect(refusalOf(await stranger().call('staff', 'acceptInvitation', { code: late.code }))).toMatchObject({ code: 'invitationExpired', message: expect.stringContaining('7天') });
  });

  test('一个人一小时里最多错十次，错满以后对的也不看；用对的不算', async () => {
    const who = stranger();
    const { code } = await administrator.value('staff', 'invite', { ...QIAOGUAN, name: '乱猜的', roles: ['editor'] });
    for (let n = 0; n < 12; n += 1) await who.value('staff', 'readInvitation', { code });
    for (let n = 0; n < 10; n += 1) expect(refusalOf(await who.call('staff', 'readInvitation', { code: 'ACDEFGHJKM' })).code).toBe('invitationUnknown');
    expect(refusalOf(await who.call('staff', 'acceptInvitation', { code })).code).toBe('tooManyGuesses');
    expect((await stranger().call('staff', 'readInvitation', { code })).ok).toBe(true);
  });

  test('县里的管理员给新单位请第一位管理员；别的镇的人看不到这里有谁', async () => {
    const county = town.as('supervisor');
    await newcomer('五图管理员', ['administrator'], '908172', 'wutu', county);
    expect((await county.value('staff', 'listPeople', { agencyId: 'wutu' })).people.map(({ name }) => name)).toContain('五图管理员');
    expect(refusalOf(await administrator.call('staff', 'listPeople', { agencyId: 'wutu' })).code).toBe('notFound');
    expect(refusalOf(await town.as('officer').call('staff', 'invite', { ...QIAOGUAN, name: '私自请的', roles: ['officer'] })).code).toBe('forbidden');
  });
});

describe('签批密码', () => {
  test('连续错五次锁定，同时猜两次也算两次；由别的管理员解除，自己重新设置', async () => {
    const reviewer = await newcomer('审核员庚', ['reviewer']);
    const id = await drafted();
    const head = { id, version: 3 };
    const wrong = await Promise.all([0, 1].map(() => reviewer.call('staff', 'review', review(head, '111222'))));
    expect(wrong.map((reply) => refusalOf(reply).code)).toEqual(['pinWrong', 'pinWrong']);
    expect(refusalOf(await reviewer.call('staff', 'review', review(head, '111222')))).toMatchObject({ code: 'pinWrong', field: 'pin', message: '签批密码不对，还可以试2次，请重新输入。' });
    await reviewer.call('staff', 'review', review(head, '111222'));
    expect(refusalOf(await reviewer.call('staff', 'review', review(head, '111222')))).toMatchObject({ code: 'pinLocked', message: expect.stringContaining('管理员戊') });
    expect(refusalOf(await reviewer.call('staff', 'review', review(head, '908172'))).code).toBe('pinLocked');
    const { memberId, pin } = await personNamed('审核员庚');
    expect(pin).toBe('locked');
    await administrator.value('staff', 'releasePin', { ...QIAOGUAN, memberId });
    expect(refusalOf(await reviewer.call('staff', 'review', review(head, '908172'))).code).toBe('pinNotSet');
    await reviewer.value('staff', 'setPin', { ...QIAOGUAN, pin: '571390' });
    expect((await reviewer.call('staff', 'review', review(head, '571390'))).ok).toBe(true);
  });

  test('输对一次，前面错的不再算', async () => {
    const reviewer = await newcomer('审核员辛', ['reviewer']);
    const head = { id: await drafted(), version: 3 };
    for (let n = 0; n < 4; n += 1) await reviewer.call('staff', 'review', review(head, '111222'));
    expect(refusalOf(await reviewer.call('staff', 'review', review({ ...head, version: 2 }, '908172'))).code).toBe('stale');
    expect(refusalOf(await reviewer.call('staff', 'review', review(head, '111222'))).message).toContain('还可以试4次');
  });

  test('更换要先输对现在的；没有设置的先设置；自己不能解除自己的', async () => {
    const head = await newcomer('负责人壬', ['signatory', 'administrator']);
    expect(refusalOf(await head.call('staff', 'setPin', { ...QIAOGUAN, pin: '571390' }))).toMatchObject({ code: 'pinNeeded', field: 'old' });
    expect(refusalOf(await head.call('staff', 'setPin', { ...QIAOGUAN, pin: '571390', old: '000111' }))).toMatchObject({ code: 'pinWrong', field: 'old' });
    await head.value('staff', 'setPin', { ...QIAOGUAN, pin: '571390', old: '908172' });
    const { memberId } = await personNamed('负责人壬');
    expect(refusalOf(await head.call('staff', 'releasePin', { ...QIAOGUAN, memberId })).code).toBe('ownPin');
    await town.as('supervisor').value('staff', 'releasePin', { ...QIAOGUAN, memberId });
    expect((await personNamed('负责人壬')).pin).toBe('none');
  });

  test('别人的签批密码设没设，同事看不到', async () => {
    const { people: seen } = await town.as('officer').value('staff', 'listPeople', QIAOGUAN);
    expect(seen.filter(({ pin, me }) => pin !== undefined && !me)).toEqual([]);
    expect(seen.find(({ me }) => me)).toMatchObject({ name: '经办员甲', pin: 'set' });
  });
});

describe('岗位', () => {
  test('办到一半被取消岗位：这一步不能再办，说明由谁办', async () => {
    const reviewer = await newcomer('审核员癸', ['reviewer', 'officer']);
    const id = await drafted();
    const { memberId, version } = await personNamed('审核员癸');
    await administrator.value('staff', 'changeRoles', { ...QIAOGUAN, memberId, version, roles: ['officer'] });
    expect(refusalOf(await reviewer.call('staff', 'review', review({ id, version: 3 }, '908172')))).toMatchObject({ code: 'forbidden', message: expect.stringContaining('审核人') });
  });

  test('两位管理员同时改同一个人，后到的请刷新', async () => {
    await newcomer('被改的人', ['editor']);
    const { memberId, version } = await personNamed('被改的人');
    const replies = await Promise.all([['officer'], ['reviewer']].map((roles) => administrator.call('staff', 'changeRoles', { ...QIAOGUAN, memberId, version, roles: roles as StaffRole[] })));
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(refusalOf(replies.find(({ ok }) => !ok)!).code).toBe('stale');
  });

  test('最后一位管理员不能去掉自己，也不能离岗；两位同时互相去掉，留下一位', async () => {
    const only = await newcomer('五图的唯一', ['administrator'], '908172', 'wutu', town.as('supervisor'));
    const all = async () => (await only.value('staff', 'listPeople', { agencyId: 'wutu' })).people.filter(({ left, roles }) => !left && roles.includes('administrator'));
    for (const { memberId, version, name } of await all()) {
      if (name !== '五图的唯一') await only.value('staff', 'recordLeaving', { agencyId: 'wutu', memberId, version });
    }
    const [me] = await all();
    expect(refusalOf(await only.call('staff', 'changeRoles', { agencyId: 'wutu', memberId: me?.memberId ?? '', version: me?.version ?? 0, roles: ['officer'] })).code).toBe('lastAdministrator');
    expect(refusalOf(await only.call('staff', 'recordLeaving', { agencyId: 'wutu', memberId: me?.memberId ?? '', version: me?.version ?? 0 })).code).toBe('lastAdministrator');
    const second = await newcomer('五图的另一位', ['administrator'], '908172', 'wutu', only);
    const two = await all();
    await Promise.all(two.map(({ memberId, version, name }) => (name === '五图的唯一' ? second : only).call('staff', 'changeRoles', { agencyId: 'wutu', memberId, version, roles: ['editor'] })));
    const left = (await town.db.collection('members').find({ agencyId: 'wutu' }, { limit: 100 })).filter(({ roles, left: gone }) => gone === undefined && (roles as string[]).includes('administrator'));
    expect(left).toHaveLength(1);
  });
});

describe('代班', () => {
  test('代班期间有不在的人的岗位，经过里写明代谁；拟过的稿不能代审', async () => {
    const reviewer = await newcomer('请假的审核员', ['reviewer']);
    const id = await drafted();
    const me = await personNamed('请假的审核员', reviewer);
    const editor = await newcomer('代班的信息员', ['editor']);
    const deputy = await personNamed('代班的信息员');
    const officer = await personNamed('经办员甲');
    const dates = { from: day('2026-03-02'), to: day('2026-03-06') };
    expect(refusalOf(await editor.call('staff', 'setDeputy', { ...QIAOGUAN, memberId: me.memberId, version: me.version, deputyId: deputy.memberId, ...dates })).code).toBe('forbidden');
    expect(refusalOf(await editor.call('staff', 'review', review({ id, version: 3 }, '908172'))).code).toBe('forbidden');

    // The drafter stands in: the role is his, his own draft stays out of his hands.
    await reviewer.value('staff', 'setDeputy', { ...QIAOGUAN, memberId: me.memberId, version: me.version, deputyId: officer.memberId, ...dates });
    expect((await town.as('officer').value('staff', 'whoAmI', {}))[0]).toMatchObject({ roles: ['officer', 'reviewer'], standsInFor: [{ name: '请假的审核员', to: '2026-03-06' }] });
    expect(refusalOf(await town.as('officer').call('staff', 'review', review({ id, version: 3 }, LOCAL_PIN))).code).toBe('samePerson');
    expect(refusalOf(await reviewer.call('staff', 'setDeputy', { ...QIAOGUAN, memberId: me.memberId, version: me.version + 1, deputyId: deputy.memberId, ...dates })).code).toBe('deputyOverlapping');
    await reviewer.value('staff', 'endDeputy', { ...QIAOGUAN, memberId: me.memberId, version: me.version + 1 });
    expect((await town.as('officer').value('staff', 'whoAmI', {}))[0]).toMatchObject({ roles: ['officer'] });

    await reviewer.value('staff', 'setDeputy', { ...QIAOGUAN, memberId: me.memberId, version: me.version + 2, deputyId: deputy.memberId, ...dates });
    const after = await editor.value('staff', 'review', review({ id, version: 3 }, '908172'));
    expect(after.timeline[0]?.who).toBe('代班的信息员（代请假的审核员，审核人）');
    await town.db.collection('members').change({ _id: me.memberId }, { deputy: { memberId: deputy.memberId, from: '2026-02-23', to: '2026-03-01' } });
    expect((await editor.value('staff', 'whoAmI', {}))[0]?.roles).toEqual(['editor']);
  });

  test.each([
    ['本人', async (self: Person) => ({ deputyId: self.memberId }), 'deputyIsSelf'],
    ['别的单位的人', async () => ({ deputyId: (await personNamed('督查员丁', town.as('supervisor'), 'changle')).memberId }), 'deputyGone'],
    ['结束早于开始', async () => ({ to: day('2026-03-01') }), 'absence'],
    ['超过九十天', async () => ({ to: day('2026-06-30') }), 'absence'],
  ] as const)('代班的人或者日期不对：%s', async (_what, wrong, code) => {
    const who = await newcomer(`请假的人${code}${_what}`, ['editor']);
    const self = await personNamed(`请假的人${code}${_what}`);
    const officer = await personNamed('经办员甲');
    const asked = { ...QIAOGUAN, memberId: self.memberId, version: self.version, deputyId: officer.memberId, from: day('2026-03-02'), to: day('2026-03-03'), ...await wrong(self) };
    expect(refusalOf(await who.call('staff', 'setDeputy', asked)).code).toBe(code);
  });

  test('代班的人自己那几天也不在：不行；代班的人离岗了，代班随之取消', async () => {
    const [first, second] = [await newcomer('子', ['editor']), await newcomer('丑', ['editor'])];
    const [zi, chou] = [await personNamed('子'), await personNamed('丑')];
    await first.value('staff', 'setDeputy', { ...QIAOGUAN, memberId: zi.memberId, version: zi.version, deputyId: chou.memberId, from: day('2026-03-04'), to: day('2026-03-06') });
    const away = await second.call('staff', 'setDeputy', { ...QIAOGUAN, memberId: chou.memberId, version: chou.version, deputyId: zi.memberId, from: day('2026-03-06'), to: day('2026-03-09') });
    expect(refusalOf(away)).toMatchObject({ code: 'deputyAbsent', message: expect.stringContaining('子自己') });
    const officer = await personNamed('经办员甲');
    const both = await second.call('staff', 'setDeputy', { ...QIAOGUAN, memberId: chou.memberId, version: chou.version, deputyId: officer.memberId, from: day('2026-03-06'), to: day('2026-03-09') });
    expect(refusalOf(both)).toMatchObject({ code: 'deputyOverlapping', message: expect.stringContaining('要替子代班') });
    await administrator.value('staff', 'recordLeaving', { ...QIAOGUAN, memberId: chou.memberId, version: chou.version });
    expect((await personNamed('子')).deputy).toBeUndefined();
    const gone = await first.call('staff', 'setDeputy', { ...QIAOGUAN, memberId: zi.memberId, version: zi.version + 2, deputyId: chou.memberId, from: day('2026-03-04'), to: day('2026-03-06') });
    expect(refusalOf(gone)).toMatchObject({ code: 'deputyGone', field: 'deputyId' });
  });
});

describe('离岗：手上的一件一件交出去', () => {
  test('没有交完不能离岗；交给的人要有经办人岗位；名字留在经过里，微信不能再办', async () => {
    const leaving = await newcomer('要走的经办员', ['officer']);
    const ids = await Promise.all([0, 1].map(async () => (await submit(town.as('applicantA'), undefined, newKey())).id));
    for (const id of ids) await leaving.value('staff', 'confirmReceipt', { id, version: 1 });
    await leaving.value('staff', 'takeStep', { id: ids[1] ?? '', version: 2, steps: [{ type: 'correctionAsked', on: '2026-03-02', items: ['写明年份'], workingDays: 10 }] });
    const { memberId, version, openCases } = await personNamed('要走的经办员');
    expect(openCases).toBe(2);
    expect(refusalOf(await administrator.call('staff', 'recordLeaving', { ...QIAOGUAN, memberId, version }))).toMatchObject({ code: 'casesInHand', message: expect.stringContaining('还有2件') });
    const { items } = await administrator.value('staff', 'handledCases', { ...QIAOGUAN, memberId });
    expect(items.map(({ id }) => id).sort()).toEqual([...ids].sort());
    expect(new Set(items.flatMap((item) => Object.keys(item)))).toEqual(new Set(['dueOn', 'id', 'number', 'stands']));
    expect(items.map(({ stands }) => stands).sort()).toEqual(['2026年3月30日（星期一）', '停着，等申请人补正']);
    const [officer, reviewer] = [await personNamed('经办员甲'), await personNamed('审核员乙')];
    expect(refusalOf(await administrator.call('staff', 'assignCase', { id: ids[0] ?? '', from: memberId, to: reviewer.memberId })).code).toBe('notAnOfficer');
    for (const id of ids) await administrator.value('staff', 'assignCase', { id, from: memberId, to: officer.memberId });
    expect(refusalOf(await administrator.call('staff', 'assignCase', { id: ids[0] ?? '', from: memberId, to: officer.memberId })).code).toBe('stale');
    await administrator.value('staff', 'recordLeaving', { ...QIAOGUAN, memberId, version });
    expect(await leaving.value('staff', 'whoAmI', {})).toEqual([]);
    expect(refusalOf(await leaving.call('staff', 'getCase', { id: ids[0] ?? '' })).code).toBe('notFound');
    const seen = await town.as('officer').value('staff', 'getCase', { id: ids[0] ?? '' });
    expect(seen.handler).toMatchObject({ name: '经办员甲' });
    expect(seen.timeline.map(({ who }) => who)).toContain('要走的经办员（经办人）');
    const line = (await town.as('officer').value('staff', 'searchCases', { ...QIAOGUAN, text: seen.number })).items.find(({ id }) => id === ids[0]);
    expect(line?.handler).toBe('经办员甲');
  });

  test('走了又回来：同一个人，只有新请的岗位，密码重新设', async () => {
    const who = await newcomer('回来的人', ['officer', 'reviewer']);
    const { memberId, version } = await personNamed('回来的人');
    await administrator.value('staff', 'recordLeaving', { ...QIAOGUAN, memberId, version });
    const { code } = await administrator.value('staff', 'invite', { ...QIAOGUAN, name: '回来的人', roles: ['reviewer'] });
    expect((await who.value('staff', 'readInvitation', { code })).asksPin).toBe(true);
    expect((await who.value('staff', 'acceptInvitation', { code, pin: '571390' })).memberId).toBe(memberId);
    expect(await who.value('staff', 'whoAmI', {})).toMatchObject([{ roles: ['reviewer'], pin: 'set' }]);
  });
});

describe('单位设置', () => {
  const settings = (agencyId: string, who = administrator) => who.value('staff', 'officeSettings', { agencyId });

  test('谁改了什么、什么时候，都记下来；两个人同时改，后到的请刷新', async () => {
    const { version, contact } = await settings('qiaoguan');
    const save = (numberPrefix: string) => administrator.call('staff', 'saveSettings', { ...QIAOGUAN, version, ...(contact && { contact }), settings: { numberPrefix, letterHead: { red: true } } });
    const replies = await Promise.all([save('乔官公开'), save('乔政公开')]);
    expect(replies.filter(({ ok }) => ok)).toHaveLength(1);
    expect(refusalOf(replies.find(({ ok }) => !ok)!).code).toBe('stale');
    const after = await settings('qiaoguan');
    expect(after.changes[0]).toMatchObject({ by: '管理员戊', changed: ['letterHead', 'numberPrefix'] });
    expect(after.version).toBe(version + 1);
    expect(await settings('qiaoguan', town.as('officer'))).toMatchObject({ mayChange: false, settings: { letterHead: { red: true } } });
    expect(refusalOf(await administrator.call('staff', 'saveSettings', { ...QIAOGUAN, version: after.version, ...(contact && { contact }), settings: after.settings })).code).toBe('nothingChanged');
  });

  test('夏令、冬令：居民在单位首页先看到当季的；日期有空缺不收', async () => {
    const { version, contact, settings: before } = await settings('qiaoguan');
    const summer = { name: 'summer', from: '06-01', to: '09-30', hours: '8:30–12:00、14:30–18:00' } as const;
    const winter = { name: 'winter', from: '10-01', to: '05-31', hours: '8:30–12:00、14:00–17:30' } as const;
    const wrong = await administrator.call('staff', 'saveSettings', { ...QIAOGUAN, version, ...(contact && { contact }), settings: { ...before, seasons: [summer, { ...winter, to: '05-30' }] } });
    expect(refusalOf(wrong)).toMatchObject({ code: 'wrongInput', field: 'settings.seasons', message: expect.stringContaining('5月31日') });
    await administrator.value('staff', 'saveSettings', { ...QIAOGUAN, version, ...(contact && { contact }), settings: { ...before, seasons: [summer, winter] } });
    const home = await town.person(undefined).value('public', 'agencyHome', QIAOGUAN);
    expect(home.contact?.officeHours).toBe('冬令（10月1日至5月31日）8:30–12:00、14:00–17:30；夏令（6月1日至9月30日）8:30–12:00、14:30–18:00');
  });

  test('电话、邮编、代字写错，说出是哪一项', async () => {
    const { version, contact = {} as never } = await settings('qiaoguan');
    const reply = await administrator.call('staff', 'saveSettings', { ...QIAOGUAN, version, contact: { ...contact, phone: '没有', postcode: '2624' }, settings: { numberPrefix: 'QG' } });
    expect(refusalOf(reply).problems?.map(({ field }) => field)).toEqual(['contact.phone', 'contact.postcode', 'settings.numberPrefix']);
  });

  test('由县里的一个人审核：只有点了名的可以审核和退回，审过的名字留在经过里；换掉以后就不可以', async () => {
    await bindPeople({ env: town.cloud.adminEnv }, ['寅', '卯'].map((name, index) => ({ id: name, openid: `oCounty-reviewer-${index}`, agencyId: 'changle', name: `县审核员${name}`, roles: ['reviewer' as const] })));
    const [named, other] = [town.person('oCounty-reviewer-0'), town.person('oCounty-reviewer-1')];
    const before = await settings('qiaoguan');
    expect(before.countyPeople.map(({ name }) => name)).toContain('县审核员寅');
    const memberId = before.countyPeople.find(({ name }) => name === '县审核员寅')?.memberId ?? '';
    const id = await drafted();
    expect(refusalOf(await named.call('staff', 'review', review({ id, version: 3 }, LOCAL_PIN))).code).toBe('notFound');
    const keep = { ...QIAOGUAN, ...(before.contact && { contact: before.contact }) };
    const own = await personNamed('审核员乙');
    expect(refusalOf(await administrator.call('staff', 'saveSettings', { ...keep, version: before.version, settings: { ...before.settings, reviewBy: { by: 'county', memberId: own.memberId } } })).code).toBe('notOfCounty');
    const changed = await administrator.value('staff', 'saveSettings', { ...keep, version: before.version, settings: { ...before.settings, reviewBy: { by: 'county', memberId } } });
    expect(await named.value('staff', 'whoAmI', {})).toMatchObject([{ agencyId: 'changle' }, { agencyId: 'qiaoguan', roles: ['reviewer'] }]);
    expect((await named.value('applicant', 'me', {})).staffOf[0]).toMatchObject({ hasDesk: true });
    expect((await named.value('staff', 'getCase', { id })).actions).toEqual(expect.arrayContaining(['reviewed', 'returned']));
    expect(refusalOf(await other.call('staff', 'getCase', { id })).code).toBe('notFound');
    expect((await named.value('staff', 'returnDraft', { id, version: 3, reason: '请写明依据。' })).timeline[0]?.who).toBe('县审核员寅（审核人）');
    const again = await drafted();
    const reviewedCase = await named.value('staff', 'review', review({ id: again, version: 3 }, LOCAL_PIN));
    expect(refusalOf(await named.call('staff', 'sign', { id: again, version: reviewedCase.version, digest: 'a'.repeat(64), pin: LOCAL_PIN })).code).toBe('forbidden');
    await administrator.value('staff', 'saveSettings', { ...keep, version: changed.version, settings: { ...before.settings, reviewBy: { by: 'own' } } });
    expect(refusalOf(await named.call('staff', 'getCase', { id })).code).toBe('notFound');
  });
});
