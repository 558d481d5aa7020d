import { civilDate } from '@/domain/calendar/civil-date';
import { FORM, startTown, submit, TODAY, type Town } from './town';

const ON = civilDate(TODAY);
let town: Town;
beforeAll(async () => { town = await startTown(); });
afterAll(() => town?.close());

test('经过里写的话可能有别人的姓名电话：存下来的、日志里的都读不出来，打开案件还在', async () => {
  const { id } = await submit(town.person('oSealedWords0000000000001'), FORM);
  const officer = town.as('officer');
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  await officer.value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'consultationSent', on: ON, kind: 'thirdParty', about: '王小明：家里的补偿明细能不能公开' }] });
  await officer.value('staff', 'takeStep', { id, version: 3, steps: [{ type: 'thirdPartyUnreachable', on: ON, attempts: '3月2日打13800138000，没有人接' }] });
  const stored = town.everythingStored();
  for (const words of ['王小明', '13800138000', '没有人接']) expect(stored).not.toContain(words);
  const { timeline } = await officer.value('staff', 'getCase', { id });
  expect(JSON.stringify(timeline)).toContain('王小明：家里的补偿明细能不能公开');
  expect(JSON.stringify(timeline)).toContain('3月2日打13800138000，没有人接');
});

test('查看个人信息、调取案卷的原因里可能有姓名电话：存下来的读不出来，申请人自己看得到', async () => {
  const who = town.person('oSealedWords0000000000003');
  const { id } = await submit(who, FORM);
  await town.as('officer').value('staff', 'unmask', { id, reason: '给孙小测13700137000打电话核对' });
  await town.as('officer').value('papers', 'caseFile', { id, reason: '孙小测的代理人来查' });
  const stored = town.everythingStored();
  for (const words of ['孙小测', '13700137000', '代理人来查']) expect(stored).not.toContain(words);
  const { looks } = await who.value('applicant', 'myData', {});
  expect(looks.map(({ why }) => why).sort()).toEqual(['孙小测的代理人来查', '给孙小测13700137000打电话核对'].sort());
  // What was written before reasons were sealed is read as it is.
  await town.db.collection('accessLog').add({ caseId: id, agencyId: 'qiaoguan', at: '2026-03-01T09:00:00.000+08:00', what: 'person', reason: '以前写的', requestId: 'r' });
  expect((await who.value('applicant', 'myData', {})).looks.map(({ why }) => why)).toContain('以前写的');
});

test('以前没有封存的经过照样读得出来；换了地方的封存打不开', async () => {
  const { id } = await submit(town.person('oSealedWords0000000000002'), FORM);
  const officer = town.as('officer');
  await officer.value('staff', 'confirmReceipt', { id, version: 1 });
  await officer.value('staff', 'takeStep', { id, version: 2, steps: [{ type: 'assistAsked', on: ON, to: '自然资源所' }] });
  const cases = town.db.collection('cases');
  const record = await cases.get(id) as unknown as { readonly events: readonly Record<string, unknown>[] };
  const plain = record.events.map((event) => (event.type === 'assistAsked' ? { ...event, sealed: undefined, to: '自然资源所' } : event)).map((event) => JSON.parse(JSON.stringify(event)) as Record<string, unknown>);
  await cases.change({ _id: id }, { events: plain });
  expect(JSON.stringify((await officer.value('staff', 'getCase', { id })).timeline)).toContain('自然资源所');
  const moved = [...record.events].reverse();
  await cases.change({ _id: id }, { events: [record.events[0], ...moved.slice(0, 1), ...record.events.slice(1)] as never });
  expect(await officer.call('staff', 'getCase', { id })).toMatchObject({ ok: false, code: 'unexpected' });
});
