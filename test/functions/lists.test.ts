import { glance } from '@/domain/agenda/shelf';
import { civilDate } from '@/domain/calendar/civil-date';
import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import type { Application } from '../../cloudfunctions/_shared/application';
import type { Page } from '../../cloudfunctions/_shared/paging';
import { startTown, submit, type Town } from './town';

let town: Town;
const MANY = 47;
const SEEN = glance(civilDate('2026-03-02'), CHINA_CALENDAR, { roles: ['officer'], memberId: 'nobody' });

/** One case after another, some on the same day, some closed; copied from a real one, because only the keys matter here. */
beforeAll(async () => {
  town = await startTown();
  const { id } = await submit(town.as('applicantA'));
  const cases = town.db.collection('cases');
  const original = await cases.get(id);
  for (let index = 1; index < MANY; index += 1) {
    const copy = `${String(index).padStart(4, '0')}${id.slice(4)}`;
    const day = `2026-0${1 + (index % 3)}-1${index % 5}`;
    const closed = index % 2 === 0;
    await cases.add({
      ...original, _id: copy, number: `测试${index}`, receivedOn: day,
      ...(closed && { state: 'closed', outcome: 'granted', closedOn: day }),
      projection: {
        ...(original?.projection as object), open: !closed, counted: true, submittedKey: `${day}/${copy}`, receivedKey: `${day}/${copy}`,
        closedKey: `${closed ? day : '9999-12-31'}/${copy}`, bindingKey: `${day}/${copy}`,
        shelf: { ...(original?.projection as { shelf: object }).shelf, desk: closed ? 'done' : 'work', ended: closed, key: `${day}/${copy}` },
      },
    });
  }
});
afterAll(() => town?.close());

async function all(list: (cursor?: string) => Promise<Page<Application>>): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  do {
    const page: Page<Application> = await list(cursor);
    expect(page.items.length).toBeLessThanOrEqual(20);
    ids.push(...page.items.map(({ disclosure }) => disclosure.id));
    cursor = page.next;
  } while (cursor !== undefined);
  return ids;
}

describe('翻页：一件不重，一件不漏，数目与列表相符', () => {
  test('我的申请、在办、办结、表三每一格', async () => {
    const cases = await town.cases();
    const owner = (await cases.list('qiaoguan', 'open', SEEN)).items[0]?.owner ?? '';
    const { open, closed } = await cases.listCounts('qiaoguan', SEEN);
    const lists = [
      [await cases.countOf(owner), await all((cursor) => cases.of(owner, cursor))],
      [open, await all((cursor) => cases.list('qiaoguan', 'open', SEEN, cursor))],
      [closed, await all((cursor) => cases.list('qiaoguan', 'closed', SEEN, cursor))],
    ] as [number, readonly string[]][];
    for (const row of ['newlyReceived', 'carriedOverIn', 'granted', 'outcomesTotal', 'carriedOverOut'] as const) {
      for (const [column, year] of [['total', 2026], ['naturalPerson', 2026], ['total', 2025], ['otherOrg', 2026]] as const) {
        const cell = { agencyId: 'qiaoguan', year, row, column };
        lists.push([await cases.countBehind(cell), await all((cursor) => cases.behind(cell, cursor))]);
      }
    }
    for (const [count, ids] of lists) expect([ids.length, new Set(ids).size]).toEqual([count, count]);
    expect(lists[0]?.[0]).toBe(MANY);
    expect(open + closed).toBe(MANY);
  });

  test('别处得来的翻页位置只会少看，不会看到别的单位、别的年份', async () => {
    const cases = await town.cases();
    const cell = { agencyId: 'qiaoguan', year: 2025, row: 'outcomesTotal', column: 'total' } as const;
    expect((await cases.behind(cell, '')).items).toEqual([]);
    expect((await cases.list('wutu', 'open', SEEN, '0000')).items).toEqual([]);
  });
});
