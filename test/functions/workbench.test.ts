import * as fc from 'fast-check';
import { glance, shelfOf, standsIn, WORK_FILTERS, type WorkFilter } from '@/domain/agenda/shelf';
import { addDays, civilDate, type CivilDate } from '@/domain/calendar/civil-date';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import type { DisclosureCase } from '@/domain/case/case';
import { STAFF_ROLES, type StaffRole } from '@/domain/statute/roles';
import type { Page } from '../../cloudfunctions/_shared/paging';
import type { Application } from '../../cloudfunctions/_shared/application';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { newCaseRecord } from '../../cloudfunctions/_shared/repositories/case-mapping';
import { history } from '../fixtures/history';
import { applicationAround } from '../fixtures/stored-case';
import { guide, FORM, FOREIGN_OFFICER, memberIdOf, refusalOf, startTown, submit, type Town } from './town';

const AGENCY = 'wutu';
const FILTERS = Object.keys(WORK_FILTERS) as WorkFilter[];
let town: Town;
let stored: readonly DisclosureCase[];

async function put(disclosure: DisclosureCase, more: Parameters<typeof applicationAround>[1] = {}): Promise<void> {
  const keys = { ...await deploymentKeys(town.db, town.cloud.adminEnv), calendar: CHINA_CALENDAR };
  await town.db.collection('cases').add(newCaseRecord(applicationAround(disclosure, more), keys));
}

beforeAll(async () => {
  town = await startTown();
  stored = fc.sample(history, { numRuns: 120, seed: 4 }).map(({ current }, index) => ({
    ...current, agencyId: AGENCY, number: `五图依申请〔2026〕第${index + 1}号`, ...(index % 10 === 0 && { practice: true as const }),
  }));
  for (const one of stored) await put(one);
}, 120_000);
afterAll(() => town?.close());

async function all(list: (cursor?: string) => Promise<Page<Application>>): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<Application> = await list(cursor);
    ids.push(...page.items.map(({ disclosure }) => disclosure.id));
    cursor = page.next;
  } while (cursor !== undefined);
  return ids;
}

describe('列表和件数总是一致', () => {
  const members = ['member-1', 'member-2', 'member-3', 'nobody'];
  const days = fc.integer({ min: 0, max: 365 * 8 }).map((days) => addDays(civilDate('2019-01-10'), days));

  test('任意的日子、任意的人：每个列表翻完的件数等于标的件数，一件不重，练习件不在里面', async () => {
    const cases = await town.cases();
    await fc.assert(fc.asyncProperty(days, fc.subarray(Object.keys(STAFF_ROLES) as StaffRole[], { minLength: 1 }), fc.constantFrom(...members), async (today, roles, memberId) => {
      const seen = glance(today, CHINA_CALENDAR, { roles, memberId });
      const counts = await cases.listCounts(AGENCY, seen);
      for (const filter of FILTERS) {
        const ids = await all((cursor) => cases.list(AGENCY, filter, seen, cursor));
        expect([filter, new Set(ids).size, ids.length]).toEqual([filter, counts[filter], counts[filter]]);
        const practice = stored.filter((one) => one.practice).map(({ id }) => id);
        expect(ids.filter((id) => practice.includes(id))).toEqual([]);
      }
    }), { numRuns: 12 });
  }, 180_000);

  test('库里查出来的，正是规则说应当在这个列表里的', async () => {
    const cases = await town.cases();
    const check = async (today: CivilDate, roles: readonly StaffRole[], memberId: string) => {
      const seen = glance(today, CHINA_CALENDAR, { roles, memberId });
      const shelves = stored.map((one) => ({ one, shelf: shelfOf(one, one.events[one.events.length - 1]?.at ?? one.events[0].at, CHINA_CALENDAR) }));
      for (const filter of FILTERS) {
        const ids = await all((cursor) => cases.list(AGENCY, filter, seen, cursor));
        const should = shelves.filter(({ one, shelf }) => standsIn(filter, shelf, ['closed', 'split', 'withdrawnUnconfirmed', 'forwarded'].includes(one.state), seen)).map(({ one }) => one.id);
        expect([filter, [...ids].sort()]).toEqual([filter, should.sort()]);
      }
    };
    for (const [day, roles, who] of [['2022-05-10', ['officer'], 'member-1'], ['2023-10-07', ['reviewer', 'signatory'], 'member-2'], ['2020-01-20', ['officeHead', 'officer'], 'member-3']] as const) {
      await check(civilDate(day), roles, who);
    }
  }, 120_000);

  test('先到期的在前', async () => {
    const cases = await town.cases();
    const seen = glance(civilDate('2022-05-10'), CHINA_CALENDAR, { roles: ['officer', 'signatory', 'reviewer'], memberId: 'nobody' });
    for (const filter of ['open', 'mine'] as const) {
      const ids = await all((cursor) => cases.list(AGENCY, filter, seen, cursor));
      const days = ids.map((id) => stored.find((one) => one.id === id)).map((one) => one && shelfOf(one, one.events[one.events.length - 1]?.at ?? one.events[0].at, CHINA_CALENDAR).bindsOn);
      expect(days).toEqual([...days].sort());
      expect(days.length).toBeGreaterThan(20);
    }
  }, 60_000);
});

describe('今天', () => {
  const bench = (show: WorkFilter) => town.as('officer').value('staff', 'workbench', { agencyId: 'qiaoguan', show });

  test('从待确认到已办结，一件申请依次在哪些列表里，为什么', async () => {
    const { id } = await submit(town.as('applicantA'));
    const where = async () => {
      const lists = await Promise.all(FILTERS.map(async (show) => [show, (await bench(show)).items.some((item) => item.id === id)] as const));
      return lists.filter(([, there]) => there).map(([show]) => show).sort();
    };
    expect(await where()).toEqual(['mine', 'open', 'unconfirmed']);
    const officer = town.as('officer');
    await officer.value('staff', 'confirmReceipt', { id, version: 1 });
    expect(await where()).toEqual(['mine', 'open']);
    expect((await bench('open')).items.find((item) => item.id === id)).toMatchObject({ mine: true, duties: [{ kind: 'answer', correctionWindow: { by: '2026-03-11', left: 7 } }] });
    await officer.value('staff', 'decide', { id, version: 2, leaf: 'granted', reasons: '现将你申请的信息提供给你。', facts: await guide(town, id, 'granted') });
    expect(await where()).toEqual(['open']);
    const reviewer = await town.as('reviewer').value('staff', 'workbench', { agencyId: 'qiaoguan', show: 'mine' });
    expect(reviewer.items.map((item) => item.id)).toContain(id);
    expect(reviewer.counts?.mine).toBe(reviewer.items.length);
  });

  test('件数只跟第一页来；县里没有“待我办”', async () => {
    const officer = town.person(FOREIGN_OFFICER);
    const first = await officer.value('staff', 'workbench', { agencyId: AGENCY, show: 'open' });
    expect(first.counts?.open).toBeGreaterThan(20);
    const second = await officer.value('staff', 'workbench', { agencyId: AGENCY, show: 'open', cursor: first.next });
    expect(second.counts).toBeUndefined();
    const county = await town.as('supervisor').value('staff', 'workbench', { agencyId: AGENCY, show: 'mine' });
    expect([county.counts?.mine, county.items]).toEqual([0, []]);
  });
});

describe('查找', () => {
  const find = async (text: string, who = town.as('officer')) => (await who.value('staff', 'searchCases', { agencyId: 'qiaoguan', text })).items;

  test('按编号、按申请人全名、按内容里的词；新的在前', async () => {
    const one = await submit(town.as('applicantB'), { ...FORM, applicant: { ...FORM.applicant, name: '欧阳测试' }, description: '乔官镇敬老院2024年的收支明细' });
    const place = /第(\d+)号/.exec(one.number)?.[1] ?? '';
    for (const text of [one.number, `第${place}号`, `2026-${place}`, '敬老院 收支', '欧阳测试', ' 欧阳 测试 ']) expect((await find(text)).map(({ id }) => id)).toContain(one.id);
    for (const text of ['欧阳', '敬老院2023', '收', '没有这样的内容']) expect((await find(text)).map(({ id }) => id)).not.toContain(one.id);
    expect((await find('王测试')).every(({ applicantName }) => applicantName === '王*试')).toBe(true);
  });

  test('县里看得到案件，但不能按姓名找人；别的单位什么也查不到', async () => {
    const county = town.as('supervisor');
    expect(await find('欧阳测试', county)).toEqual([]);
    expect(await find('敬老院', county)).toHaveLength(1);
    const foreign = await town.person(FOREIGN_OFFICER).call('staff', 'searchCases', { agencyId: 'qiaoguan', text: '敬老院' });
    expect(refusalOf(foreign).code).toBe('notFound');
  });

  test('太长的、空的，说清楚', async () => {
    const officer = town.as('officer');
    expect(refusalOf(await officer.call('staff', 'searchCases', { agencyId: 'qiaoguan', text: '找'.repeat(61) })).message).toContain('60字');
    expect(refusalOf(await officer.call('staff', 'searchCases', { agencyId: 'qiaoguan', text: ' ' })).message).toContain('请写编号');
  });

  test('查到的也分页，一件不漏', async () => {
    const cases = await town.cases();
    const ids = await all((cursor) => cases.search(AGENCY, '土地补偿', false, cursor));
    expect(ids.length).toBe(stored.filter((one) => !one.practice).length);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('拟定的人不能审核，审核列表里就没有他的那一件', async () => {
  const officer = await memberIdOf(town, 'officer');
  const { id } = await submit(town.as('applicantA'));
  await town.as('officer').value('staff', 'confirmReceipt', { id, version: 1 });
  await town.as('officer').value('staff', 'decide', { id, version: 2, leaf: 'granted', reasons: '现将你申请的信息提供给你。', facts: await guide(town, id, 'granted') });
  const cases = await town.cases();
  const list = async (memberId: string) => (await cases.list('qiaoguan', 'mine', glance(civilDate('2026-03-02'), CHINA_CALENDAR, { roles: ['officer', 'reviewer'], memberId }))).items.map(({ disclosure }) => disclosure.id);
  expect(await list(officer)).not.toContain(id);
  expect(await list('somebody-else')).toContain(id);

});

test('以前写下的、没有列表位置的申请，每小时的任务补上；位置随日子过期的，也重新放', async () => {
  const { id } = await submit(town.as('applicantA'));
  const cases = town.db.collection('cases');
  const there = async () => (await town.as('officer').value('staff', 'workbench', { agencyId: 'qiaoguan', show: 'unconfirmed' })).items.some((item) => item.id === id);
  const good = (await cases.get(id))?.projection as { shelf: object };
  for (const shelf of [undefined, { form: 1, desk: 'work' }, { ...good.shelf, group: 'applicant', holdsUntil: '2026-02-27' }]) {
    await cases.change({ _id: id }, { projection: { ...good, shelf } });
    expect(await there()).toBe(false);
    await town.cloud.invokeTimer('clock', 'hourly');
    expect(await there()).toBe(true);
    // When it was written is later each time, and nothing else.
    expect((await cases.get(id))?.projection).toEqual({ ...good, writtenKey: expect.any(String) });
  }
}, 60_000);
