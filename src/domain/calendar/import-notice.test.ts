import { CALENDAR_TO_2026 } from '../../../test/fixtures/calendar';
import { importedInto, INVENTED_2027, inventedFor, noticeText, workedSunday } from '../../../test/fixtures/notice-words';
import { changedDates, type DatesOf } from './changed-dates';
import { civilDate, type CivilDate } from './civil-date';
import { amendNotice, calendarWith, type NoticeChange } from './import-notice';
import { holiday, workdays, type Holiday, type Notice, type NoticeAmendment } from './notice';
import { noticeRefusalMessage } from './notice-refusal';
import { readNotice } from './read-notice';
import { withStored } from './stored-notices';
import { isWorkingDay, workCalendar } from './work-calendar';
import { addWorkingDays } from './working-days';

const DOCUMENT = { title: '国务院办公厅关于2027年部分节假日安排的通知', address: 'https://www.gov.cn/zhengce/x.htm' };
const ofYear = (year: number, holidays: readonly Holiday[], makeUpWorkdays: readonly CivilDate[] = []): NoticeChange =>
  ({ kind: 'year', notice: { year, documents: [DOCUMENT], holidays, makeUpWorkdays } });
const amending = (more: Partial<NoticeAmendment>): NoticeChange =>
  ({ kind: 'amendment', amendment: { year: 2026, document: { title: '国务院办公厅关于调整2026年国庆节假期安排的通知', address: 'https://www.gov.cn/y.htm', number: '国办发明电〔2026〕9号' }, holidays: [], extensions: [], makeUpWorkdays: [], ...more } });

function invented(): NoticeChange {
  const reading = readNotice(noticeText(2027, INVENTED_2027), DOCUMENT);
  if (!reading.ok || reading.value.doubts.length > 0) throw new Error('the invented notice is not understood');
  return reading.value;
}

function imported(change: NoticeChange, calendar = CALENDAR_TO_2026) {
  const done = calendarWith(calendar, change);
  if (!done.ok) throw new Error(noticeRefusalMessage(done.error));
  return done.value;
}

function refusal(change: NoticeChange) {
  const done = calendarWith(CALENDAR_TO_2026, change);
  return done.ok ? undefined : done.error;
}

describe('导入下一年的通知', () => {
  test('暂定的一年变成确定，十二月底的日子跟着改', () => {
    const { calendar, notice } = imported(invented());
    expect(notice.year).toBe(2027);
    expect(calendar.year(2027).covered).toBe(true);
    expect(calendar.year(2026).days[364]).toMatchObject({ working: false, name: '元旦' });
    expect(CALENDAR_TO_2026.year(2026).days[364]).toMatchObject({ working: true });
    expect(addWorkingDays(civilDate('2026-12-25'), 5, calendar)).toEqual({ date: '2027-01-04', provisional: false });
  });

  test('已经有的年份不再收一份；跳过一年的也不收', () => {
    expect(refusal(ofYear(2026, []))).toEqual({ code: 'yearExists', year: 2026 });
    expect(refusal(ofYear(2028, []))).toEqual({ code: 'yearNotNext', year: 2028, next: 2027 });
    expect(refusal(ofYear(2018, []))).toEqual({ code: 'yearNotNext', year: 2018, next: 2027 });
  });

  test.each<[string, NoticeChange, object]>([
    ['放假和上班是同一天', ofYear(2027, [holiday('元旦', '2027-01-01', '2027-01-03')], workdays('2027-01-03')), { code: 'makeUpOnHoliday', date: '2027-01-03' }],
    ['上班的是假期第一天', ofYear(2027, [holiday('元旦', '2027-01-02', '2027-01-04')], workdays('2027-01-02')), { code: 'makeUpOnHoliday', date: '2027-01-02' }],
    ['调休上班在平常的工作日', ofYear(2027, [], workdays('2027-01-04')), { code: 'makeUpOnWeekday', date: '2027-01-04' }],
    ['一段假期十三天', ofYear(2027, [holiday('春节', '2027-02-01', '2027-02-13')]), { code: 'holidayTooLong', name: '春节', days: 13 }],
    ['两段假期重叠', ofYear(2027, [holiday('中秋节', '2027-09-30', '2027-10-02'), holiday('国庆节', '2027-10-01', '2027-10-07')]), { code: 'holidaysOverlap', date: '2027-10-01' }],
    ['只重叠一天', ofYear(2027, [holiday('中秋节', '2027-09-29', '2027-10-01'), holiday('国庆节', '2027-10-01', '2027-10-07')]), { code: 'holidaysOverlap', date: '2027-10-01' }],
    ['写在前面的一段在后', ofYear(2027, [holiday('国庆节', '2027-10-01', '2027-10-07'), holiday('中秋节', '2027-09-29', '2027-10-01')]), { code: 'holidaysOverlap', date: '2027-10-01' }],
    ['日期在前一年十二月以前', ofYear(2027, [holiday('元旦', '2026-11-30', '2026-12-01')]), { code: 'outsideYear', date: '2026-11-30' }],
    ['日期在当年以后', ofYear(2027, [holiday('元旦', '2027-12-31', '2028-01-01')]), { code: 'outsideYear', date: '2028-01-01' }],
    ['上班日在别的年份', ofYear(2027, [], workdays('2026-11-29')), { code: 'outsideYear', date: '2026-11-29' }],
  ])('%s：拒绝，并说出是哪一天', (_, change, error) => {
    const refused = refusal(change);
    expect(refused).toMatchObject(error);
    expect(refused && noticeRefusalMessage(refused)).toMatch(/请对照通知原文改正。$/);
  });

  test('两段假期前后相接不算重叠；还没有任何通知时从哪一年开始都可以', () => {
    expect(refusal(ofYear(2027, [holiday('中秋节', '2027-09-28', '2027-09-30'), holiday('国庆节', '2027-10-01', '2027-10-07')]))).toBeUndefined();
    expect(calendarWith(workCalendar([]), ofYear(2027, [])).ok).toBe(true);
  });

  test('前一年十二月和连着十二天的假期可以', () => {
    expect(refusal(ofYear(2027, [holiday('元旦', '2026-12-01', '2026-12-12')], workdays('2026-12-13', '2027-12-26')))).toBeUndefined();
  });
});

describe('一年接一年地导入', () => {
  test('编出来的通知连着导入四十年，每一年都读得懂、放得进', () => {
    let calendar = CALENDAR_TO_2026;
    for (let year = 2027; year <= 2066; year += 1) {
      calendar = importedInto(calendar, noticeText(year, inventedFor(year)));
      expect(calendar.year(year).covered).toBe(true);
      expect(isWorkingDay(workedSunday(year - 1), calendar)).toBe(true);
      expect(isWorkingDay(civilDate(`${year - 1}-12-31`), calendar)).toBe(false);
    }
  });
});

describe('调整已有的安排', () => {
  test('重新安排的节日换掉原来的一段，没有提到的照旧', () => {
    const { notice, calendar } = imported(amending({ holidays: [holiday('国庆节', '2026-10-01', '2026-10-08')], makeUpWorkdays: workdays('2026-10-11') }));
    expect(notice.holidays.filter(({ name }) => name === '国庆节')).toEqual([holiday('国庆节', '2026-10-01', '2026-10-08')]);
    expect(notice.holidays).toHaveLength(7);
    expect(notice.makeUpWorkdays.slice(-3)).toEqual(['2026-09-20', '2026-10-10', '2026-10-11']);
    expect(notice.documents).toHaveLength(2);
    expect(calendar.notices.filter(({ year }) => year === 2026)).toEqual([notice]);
  });

  test('延长的假期里，原来的调休上班日改为放假', () => {
    const { notice } = imported(amending({ extensions: [{ name: '国庆节', to: civilDate('2026-10-11') }] }));
    expect(notice.makeUpWorkdays).not.toContain('2026-10-10');
    expect(notice.holidays[notice.holidays.length - 1]).toEqual(holiday('国庆节', '2026-10-01', '2026-10-11'));
  });

  test('没有那一年、没有那个节日、同一份再来一次，都拒绝', () => {
    expect(refusal(amending({ year: 2027 }))).toEqual({ code: 'nothingToAmend', year: 2027 });
    expect(refusal(amending({ holidays: [holiday('抗战胜利纪念日', '2026-09-03')] }))).toEqual({ code: 'nothingToAmend', year: 2026, name: '抗战胜利纪念日' });
    const once = imported(amending({})).calendar;
    const twice = calendarWith(once, amending({}));
    expect(twice).toEqual({ ok: false, error: { code: 'alreadyAmended', title: '国务院办公厅关于调整2026年国庆节假期安排的通知' } });
  });

  test('同一份按标题或者文号认；两份都没有文号、标题不同的不是同一份', () => {
    const known = (document: NoticeAmendment['document']) => calendarWith(imported(amending({})).calendar, amending({ document })).ok;
    const [title, other, address] = ['国务院办公厅关于调整2026年国庆节假期安排的通知', '国务院办公厅关于延长2026年春节假期的通知', 'https://www.gov.cn/z.htm'];
    expect(known({ title, address })).toBe(false);
    expect(known({ title: other, address, number: '国办发明电〔2026〕9号' })).toBe(false);
    expect(known({ title: other, address })).toBe(true);
    const unnumbered = imported(amending({ document: { title, address } })).calendar;
    expect(calendarWith(unnumbered, amending({ document: { title: other, address } })).ok).toBe(true);
  });

  test('合成一段的两个节日，换掉原来的两段', () => {
    const { notice } = imported(amending({ holidays: [holiday('中秋节、国庆节', '2026-09-25', '2026-10-05')] }));
    expect(notice.holidays.slice(-2).map(({ name }) => name)).toEqual(['端午节', '中秋节、国庆节']);
  });

  test('调整以后自相矛盾的拒绝', () => {
    expect(refusal(amending({ makeUpWorkdays: workdays('2026-10-04') }))).toEqual({ code: 'makeUpOnHoliday', date: '2026-10-04' });
    expect(refusal(amending({ extensions: [{ name: '国庆节', to: civilDate('2026-09-30') }] }))).toMatchObject({ code: 'runsBackwards' });
  });

  test('两个名称的一段，按其中任何一个都能调整', () => {
    const base: Notice = { year: 2026, documents: [], holidays: [holiday('中秋节、国庆节', '2026-09-25', '2026-10-02')], makeUpWorkdays: [] };
    const amended = amendNotice(base, { year: 2026, document: DOCUMENT, holidays: [], extensions: [{ name: '国庆节', to: civilDate('2026-10-05') }], makeUpWorkdays: [] });
    expect(amended.ok && amended.value.holidays).toEqual([holiday('中秋节、国庆节', '2026-09-25', '2026-10-05')]);
  });
});

describe('内置的加上导入的', () => {
  test('新版本自带了那一年，导入的就不再用；用不上的说出来', () => {
    const next = invented();
    expect(withStored(CALENDAR_TO_2026, [next]).calendar.notices).toHaveLength(9);
    const released = imported(ofYear(2027, [holiday('元旦', '2027-01-01')])).calendar;
    const kept = withStored(released, [next]);
    expect(kept.calendar.notices[8]).toEqual(released.notices[8]);
    expect(kept.unused).toEqual([]);
    const stray = ofYear(2030, []);
    expect(withStored(CALENDAR_TO_2026, [stray, next])).toMatchObject({ unused: [stray], calendar: { notices: { length: 9 } } });
  });
});

interface Sample { readonly id: string; readonly receivedOn: CivilDate }
const datesOf: DatesOf<Sample> = ({ receivedOn }, calendar) => [20, 40].map((days) => ({ name: `${days}日`, ...addWorkingDays(receivedOn, days, calendar) }));
const sample = (id: string, receivedOn: string): Sample => ({ id, receivedOn: civilDate(receivedOn) });

describe('哪些期限变动', () => {
  test('逐件列出：哪个日期、从哪一天到哪一天、从暂定到确定', () => {
    const after = imported(invented()).calendar;
    const cases = [sample('早', '2026-10-15'), sample('跨年', '2026-12-01'), sample('春节', '2027-01-08')];
    expect(changedDates(CALENDAR_TO_2026, after, cases, datesOf)).toEqual([
      { of: cases[1], changes: [
        { name: '20日', before: { date: '2026-12-29', provisional: false }, after: { date: '2026-12-28', provisional: false } },
        { name: '40日', before: { date: '2027-01-27', provisional: true }, after: { date: '2027-01-27', provisional: false } },
      ] },
      { of: cases[2], changes: [
        { name: '20日', before: { date: '2027-02-09', provisional: true }, after: { date: '2027-02-04', provisional: false } },
        { name: '40日', before: { date: '2027-03-09', provisional: true }, after: { date: '2027-03-11', provisional: false } },
      ] },
    ]);
  });

  test('日历没有变，什么也不列', () => {
    expect(changedDates(CALENDAR_TO_2026, workCalendar(CALENDAR_TO_2026.notices), [sample('跨年', '2026-12-01')], datesOf)).toEqual([]);
  });

  test('只有一边才有的日期不算变动', () => {
    const only: DatesOf<Sample> = (one, calendar) => (calendar === CALENDAR_TO_2026 ? [] : datesOf(one, calendar));
    expect(changedDates(CALENDAR_TO_2026, imported(invented()).calendar, [sample('跨年', '2026-12-01')], only)).toEqual([]);
  });
});
