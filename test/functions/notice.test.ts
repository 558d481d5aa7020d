import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { addDays, civilDate, dayOfWeek, type CivilDate } from '@/domain/calendar/civil-date';
import { calendarEdition } from '@/domain/calendar/edition';
import { CHINA_CALENDAR, type WorkCalendar } from '@/domain/calendar/work-calendar';
import { addWorkingDays } from '@/domain/calendar/working-days';
import type { NoticePreview } from '@/contract/county';
import { LAST_NOTICE_YEAR } from '../fixtures/calendar';
import { importedInto, inventedFor, NOTICE_POINTS, noticeText, workedSunday } from '../fixtures/notice-words';
import { FOREIGN_OFFICER, refusalOf, startTown, submit, type Town } from './town';

let town: Town;
const dataFolder = mkdtempSync(path.join(tmpdir(), 'notice-'));
const on = async (today: string) => {
  await town?.close();
  town = await startTown({ dataFolder, today, timeOfDay: '10:00' });
  // The timers run as they do every hour; a day without them is a finding of its own.
  await town.cloud.invokeTimer('clock', 'hourly');
};

/** The functions count by every notice there is, so the year without one is the year after the last, whenever this runs. */
const THIS = LAST_NOTICE_YEAR;
const NEXT = THIS + 1;
const PASTED = { agencyId: 'changle', text: noticeText(NEXT, inventedFor(NEXT)), address: 'https://www.gov.cn/zhengce/zhengceku/202611/content_1.htm' } as const;
const county = () => town.as('supervisor');
const preview = (change: object = {}) => county().value('staff', 'previewNotice', { ...PASTED, ...change });
const changesOf = ({ changes }: NoticePreview) => {
  if (!changes) throw new Error('no changes were computed');
  return changes;
};
/** How many were told of moved dates, by reader. */
const told = async (reader: string) =>
  (await town.db.collection('messages').find({ reader }, { limit: 1000, orderBy: [['at', 'desc']] })).filter(({ kind }) => kind === 'datesMoved').length;

const AFTER = importedInto(CHINA_CALENDAR, PASTED.text);
const AMENDMENT = `国务院办公厅关于调整${NEXT}年元旦假期安排的通知\n元旦：${NEXT}年1月1日至2日放假，共2天。`;
const due = (receivedOn: CivilDate, calendar: WorkCalendar) => addWorkingDays(receivedOn, 20, calendar);
const firstFrom = (day: string, fits: (date: CivilDate) => boolean): CivilDate => {
  let date = civilDate(day);
  while (!fits(date)) date = addDays(date, 1);
  return date;
};

/** By this year's notice alone its answer is due on the last working day of the year. */
const LAST_DAY = CHINA_CALENDAR.year(THIS).workingDates.slice(-1)[0];
const EARLY = firstFrom(`${THIS}-12-01`, (date) => due(date, CHINA_CALENDAR).date === LAST_DAY);
/** A Monday whose twenty working days reach into next year. */
const LATE = firstFrom(`${THIS}-12-07`, (date) => dayOfWeek(date) === 1);
let acrossTheYear = '';
let provisional = '';

beforeAll(async () => {
  await on(EARLY);
  acrossTheYear = (await submit(town.as('applicantA'))).id;
  await town.as('officer').value('staff', 'confirmReceipt', { id: acrossTheYear, version: 1 });
  await on(LATE);
  provisional = (await submit(town.as('applicantB'))).id;
  await town.as('officer').value('staff', 'confirmReceipt', { id: provisional, version: 1 });
}, 120_000);
afterAll(async () => { await town?.close(); rmSync(dataFolder, { recursive: true, force: true }); });

describe('12月1日起，没有下一年的放假安排要报警', () => {
  const health = () => town.person(undefined).value('public', 'health', {});

  test('11月30日没有问题；12月1日说出缺哪一年、怎么办；不用登录，没有个人信息', async () => {
    await on(`${THIS}-11-30`);
    expect(await health()).toMatchObject({ ok: true, store: true, calendar: { coveredThrough: THIS } });
    await on(`${THIS}-12-01`);
    expect(await health()).toEqual({
      ok: false, store: true,
      calendar: { edition: calendarEdition(CHINA_CALENDAR), coveredThrough: THIS },
      seal: { day: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/), digest: expect.stringMatching(/^([0-9a-f]{4} ){3}[0-9a-f]{4}$/) },
      at: expect.stringContaining(`${THIS}-12-01T`),
    });
    expect(await county().value('staff', 'countyOverview', { agencyId: 'changle' })).toMatchObject({ findings: [{ code: 'noticeMissing', message: expect.stringContaining(`${NEXT}年的放假安排还没有导入`) }], coveredThrough: THIS });
  }, 60_000);

  test('到了那一年还没有，一年里都报', async () => {
    await on(`${NEXT}-06-01`);
    expect(await health()).toMatchObject({ ok: false });
    expect((await county().value('staff', 'countyOverview', { agencyId: 'changle' })).findings).toHaveLength(1);
    await on(LATE);
  }, 60_000);
});

describe('全县', () => {
  test('每个单位在办、待确认、逾期几件', async () => {
    const waiting = await submit(town.as('applicantA'));
    const { agencies } = await county().value('staff', 'countyOverview', { agencyId: 'changle' });
    expect(agencies).toEqual([
      { id: 'changle', name: '昌乐县人民政府', counts: { open: 0, unconfirmed: 0, overdue: 0 }, publishing: { due: 0, overdue: 0 } },
      { id: 'qiaoguan', name: '乔官镇人民政府', counts: { open: 3, unconfirmed: 1, overdue: 0 }, publishing: { due: 0, overdue: 0 } },
      { id: 'wutu', name: '五图街道办事处', counts: { open: 0, unconfirmed: 0, overdue: 0 }, publishing: { due: 0, overdue: 0 } },
    ]);
    await town.as('applicantA').value('applicant', 'withdraw', { id: waiting.id, version: 1 });
  });

  test('只有县主管部门能看全县、导入放假安排；别人不行，镇上的也不行', async () => {
    for (const action of ['countyOverview', 'previewNotice', 'importNotice'] as const) {
      const input = action === 'countyOverview' ? { agencyId: 'changle' } : { ...PASTED, ...(action === 'importNotice' && { edition: '' }) };
      for (const who of [town.as('officer'), town.as('head'), town.as('resident'), town.person(FOREIGN_OFFICER)]) {
        expect(await who.send('staff', { action, input })).toEqual({ ok: false, code: 'notFound', field: 'agencyId', message: '没有找到这个单位，请重新选择单位。' });
      }
      expect(await town.person(undefined).send('staff', { action, input })).toMatchObject({ code: 'signIn' });
      expect(await county().send('staff', { action, input: { ...input, agencyId: 'qiaoguan' } })).toMatchObject({ code: 'forbidden', message: expect.stringContaining('这一步由县主管部门办理') as string });
    }
  });
});

describe('导入以前先看清楚', () => {
  test('读懂了什么、哪几件的哪个日期从哪一天变到哪一天、暂定的变成确定', async () => {
    const seen = await preview();
    expect(seen).toMatchObject({ kind: 'year', year: NEXT, document: { title: `国务院办公厅关于${NEXT}年部分节假日安排的通知`, address: PASTED.address }, doubts: [] });
    expect(seen.holidays[0]).toEqual({ name: '元旦', from: `${THIS}-12-31`, to: `${NEXT}-01-02` });
    expect(seen.makeUpWorkdays).toEqual([workedSunday(THIS)]);
    const { items, checked, open, unread } = changesOf(seen);
    expect({ checked, open, unread }).toEqual({ checked: 2, open: 2, unread: 0 });
    expect(items.map(({ id, agencyShortName }) => [id, agencyShortName])).toEqual([[acrossTheYear, '乔官镇'], [provisional, '乔官镇']]);
    for (const [index, receivedOn] of [EARLY, LATE].entries()) {
      const [before, after] = [due(receivedOn, CHINA_CALENDAR), due(receivedOn, AFTER)];
      expect(items[index]?.dates.find(({ name }) => name === '答复底线')).toEqual({ name: '答复底线', before, after });
      expect(before).not.toEqual(after);
      expect([before.provisional, after.provisional]).toEqual([receivedOn === LATE, false]);
    }
  });

  test('没有读懂的写出来，不计算，也不能导入', async () => {
    const text = PASTED.text.replace(/端午节：(.+?)放假，共1天/, '端午节：$1放假一天');
    const seen = await preview({ text });
    expect(seen.doubts).toEqual([expect.stringMatching(/没有读懂“.+放假一天”/), '没有读到端午节哪几天放假，请检查是不是少粘贴了一段。']);
    expect(seen).not.toHaveProperty('changes');
    expect(refusalOf(await county().call('staff', 'importNotice', { ...PASTED, text, edition: seen.edition }))).toMatchObject({ code: 'notUnderstood', field: 'text' });
  });

  test.each([
    ['text', { text: PASTED.text.replace('（周日）上班', '（周六）上班') }, 'weekdayContradicts'],
    ['text', { text: PASTED.text.replace('共3天', '共4天') }, 'countContradicts'],
    ['text', { text: noticeText(NEXT, ['元旦：1月1日放假。']) }, undefined],
    ['text', { text: '放假通知' }, 'notANotice'],
    ['address', { address: 'https://example.com/1' }, 'addressNotOfficial'],
    ['number', { number: '七号' }, 'numberNotUnderstood'],
    ['address', { address: ' ' }, 'wrongInput'],
    ['text', { text: '字'.repeat(20_001) }, 'wrongInput'],
  ])('错在%s：说出错在哪里（%#）', async (field, change, code) => {
    const reply = await county().call('staff', 'previewNotice', { ...PASTED, ...change });
    if (code === undefined) expect(reply).toMatchObject({ ok: true, value: { doubts: expect.arrayContaining([expect.stringContaining('春节')]) } });
    else expect(refusalOf(reply)).toMatchObject({ code, field, message: expect.stringMatching(/。$/) });
  });

  test('已经有的年份不再收一份', async () => {
    expect(refusalOf(await county().call('staff', 'previewNotice', { ...PASTED, text: noticeText(2026, NOTICE_POINTS[2026] ?? []) })).code).toBe('yearExists');
  });

  test('在办很多，分几次看完，一件不漏', async () => {
    const cases = town.db.collection('cases');
    const pattern = (await cases.get(provisional))!;
    const ids = Array.from({ length: 250 }, (__, index) => `copy-${String(index).padStart(4, '0')}`);
    for (const id of ids) {
      await cases.add({ ...pattern, _id: id, number: id, projection: { ...(pattern.projection as object), submittedKey: `${LATE}T12:00:00.000+08:00/${id}` } });
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const { items, next, open } = changesOf(await preview(cursor ? { cursor } : {}));
      expect(open).toBe(252);
      seen.push(...items.map(({ id }) => id));
      cursor = next;
    } while (cursor);
    expect([...seen].sort()).toEqual([...ids, acrossTheYear, provisional].sort());
  });
});

describe('导入', () => {
  test('核对以后别人改过，请重新核对', async () => {
    expect(refusalOf(await county().call('staff', 'importNotice', { ...PASTED, edition: `${THIS}-00000000` })).code).toBe('stale');
    expect(await town.db.collection('notices').count({ year: NEXT })).toBe(0);
  });

  test('存下通知，先重算一百件，告诉经办人和申请人；其余夜里接着算；跑几遍都只说一次', async () => {
    const done = await county().value('staff', 'importNotice', { ...PASTED, edition: (await preview()).edition });
    expect(done).toMatchObject({ year: NEXT, left: 152 });
    expect(done.items).toHaveLength(100);
    const { projection, owner } = (await town.db.collection('cases').get(acrossTheYear))!;
    expect(await told(`owner:${String(owner)}`)).toBe(1);
    expect(projection).toMatchObject({ lastOn: due(EARLY, AFTER).date, calendar: calendarEdition(AFTER) });

    expect(await town.cloud.invokeTimer('clock', 'nightly')).toMatchObject({ recomputeProjections: { checked: 152, changed: 152, moved: 152, failed: 0 } });
    expect(await town.cloud.invokeTimer('clock', 'nightly')).toMatchObject({ recomputeProjections: { checked: 0 } });
    expect(await told('role:qiaoguan:officer')).toBe(252);
  }, 60_000);

  test('经办人和申请人马上看到确定的日期，回答里带新的日历版本', async () => {
    const [officer, applicant] = [await town.as('officer').call('staff', 'getCase', { id: provisional }), await town.as('applicantB').call('applicant', 'getApplication', { id: provisional })];
    for (const reply of [officer, applicant]) {
      expect(reply).toMatchObject({ ok: true, calendar: calendarEdition(AFTER), value: { clock: { dueOn: due(LATE, AFTER).date, provisional: false } } });
    }
    const { edition, notices } = await town.person(undefined).value('public', 'calendar', {});
    expect(edition).toBe(calendarEdition(AFTER));
    expect(notices).toEqual(JSON.parse(JSON.stringify(AFTER.notices)).map((notice: object, index: number) => ({ ...notice, ...(index === AFTER.notices.length - 1 && { documents: notices[index]?.documents }) })));
  });

  test('报警消失；再导入一次说已经有了', async () => {
    expect(await town.person(undefined).value('public', 'health', {})).toMatchObject({ ok: true, calendar: { coveredThrough: NEXT } });
    expect(refusalOf(await county().call('staff', 'previewNotice', PASTED)).code).toBe('yearExists');
    expect(refusalOf(await county().call('staff', 'importNotice', { ...PASTED, edition: '' })).code).toBe('yearExists');
  });

  test('后来的调整通知接着导入，排在后面；重新启动以后都还在', async () => {
    const change = { text: AMENDMENT, address: 'https://www.gov.cn/zhengce/2.htm' };
    const seen = await preview(change);
    expect(seen).toMatchObject({ kind: 'amendment', year: NEXT, doubts: [] });
    expect(seen.holidays[0]).toEqual({ name: '元旦', from: `${NEXT}-01-01`, to: `${NEXT}-01-02` });
    await county().value('staff', 'importNotice', { ...PASTED, ...change, edition: seen.edition });
    await on(addDays(LATE, 2));
    const stored = await town.db.collection('notices').find({}, { limit: 10, orderBy: [['_id', 'asc']] });
    expect(stored.map(({ _id, kind, text: words }) => [_id, kind, words])).toEqual([[`${NEXT}-1`, 'year', PASTED.text], [`${NEXT}-2`, 'amendment', AMENDMENT]]);
    const { notices } = await town.person(undefined).value('public', 'calendar', {});
    expect(notices[notices.length - 1]).toMatchObject({ documents: [{}, { address: change.address }], holidays: expect.arrayContaining([{ name: '元旦', from: `${NEXT}-01-01`, to: `${NEXT}-01-02` }]) });
    expect(await town.as('officer').value('staff', 'getCase', { id: acrossTheYear })).toMatchObject({ clock: { dueOn: due(EARLY, importedInto(AFTER, AMENDMENT)).date } });
  }, 60_000);
});
