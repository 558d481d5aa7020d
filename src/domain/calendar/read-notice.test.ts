import fc from 'fast-check';
import { NOTICE_POINTS, noticeText } from '../../../test/fixtures/notice-words';
import { addDays, civilDate, dayOfWeek, formatDay, type CivilDate } from './civil-date';
import { amendNotice } from './import-notice';
import type { Notice } from './notice';
import type { NoticeSource } from './notice-head';
import { noticeDoubtMessage, noticeRefusalMessage } from './notice-refusal';
import { NOTICES } from './notices';
import { readNotice } from './read-notice';

const ADDRESS = 'https://www.gov.cn/zhengce/zhengceku/202511/content_7047091.htm';
const read = (text: string, source: Partial<NoticeSource> = {}) => readNotice(text, { address: ADDRESS, ...source });

function yearOf(text: string, source?: Partial<NoticeSource>) {
  const reading = read(text, source);
  if (!reading.ok) throw new Error(noticeRefusalMessage(reading.error));
  if (reading.value.kind !== 'year') throw new Error('not the notice of a year');
  return reading.value;
}

function amendmentOf(text: string, source?: Partial<NoticeSource>) {
  const reading = read(text, source);
  if (!reading.ok) throw new Error(noticeRefusalMessage(reading.error));
  if (reading.value.kind !== 'amendment') throw new Error('not an amendment');
  return reading.value;
}

const LABOUR_2019 = '国务院办公厅关于调整2019年劳动节假期安排的通知\n国办发明电〔2019〕3号\n现将调整2019年劳动节假期安排通知如下。\n一、2019年5月1日（星期三）至4日（星期六）放假调休，共4天。4月28日（星期日）、5月5日（星期日）上班。';
const SPRING_2020 = '国务院办公厅关于延长2020年春节假期的通知\n国办发明电〔2020〕1号\n一、延长2020年春节假期至2月2日（农历正月初九，星期日），2月3日（星期一）起正常上班。\n二、学校推迟开学，具体时间另行通知。\n国务院办公厅\n2020年1月26日';

/** The second notices of 2019 and 2020 as they stood. */
const AMENDMENTS: Readonly<Record<number, string>> = { 2019: LABOUR_2019, 2020: SPRING_2020 };

/** What a year's first notice and its amendment say together. */
function arrangementOf(built: Notice): Notice {
  const [first, second] = built.documents;
  const source = (document: typeof first) => ({ address: document?.address ?? '', ...(document?.number && { number: document.number }) });
  const { notice, doubts } = yearOf(noticeText(built.year, NOTICE_POINTS[built.year] ?? []), source(first));
  expect(doubts).toEqual([]);
  const words = AMENDMENTS[built.year];
  if (!words) return notice;
  const later = amendmentOf(words, source(second));
  expect(later.doubts).toEqual([]);
  const amended = amendNotice(notice, later.amendment);
  if (!amended.ok) throw new Error(noticeRefusalMessage(amended.error));
  return amended.value;
}

describe('读懂国务院办公厅的通知', () => {
  test.each(Object.keys(NOTICE_POINTS).map(Number))('%i年的通知读出来与内置的数据一字不差', (year) => {
    const built = NOTICES.find((notice) => notice.year === year);
    if (!built) throw new Error(`no notice for ${year}`);
    expect(arrangementOf(built)).toEqual(built);
  });

  test('每一年内置的通知都有一份文字来对', () => {
    expect(Object.keys(NOTICE_POINTS).map(Number)).toEqual(NOTICES.filter(({ year }) => year <= 2026).map(({ year }) => year));
  });

  test('网页上的文号、日期、落款和与放假无关的话不影响', () => {
    const page = [
      '索引号：000014349/2025-00071', '发文机关：国务院办公厅', '成文日期：2025年11月04日', '发布日期：2025年11月4日',
      noticeText(2026, NOTICE_POINTS[2026] ?? [], '节假日期间，各地要安排好值班，确保平安过节。\n国务院办公厅\n2025年11月4日'),
      '（此件公开发布）',
    ].join('\n');
    const { notice, doubts } = yearOf(page);
    expect(doubts).toEqual([]);
    expect(notice.holidays).toHaveLength(7);
  });

  test('粘成一行、中间断行、空格、全角数字，读出来一样', () => {
    const text = noticeText(2026, NOTICE_POINTS[2026] ?? [], '节假日期间，各地要安排好值班。\n国务院办公厅\n2025年11月4日');
    const { notice } = yearOf(text);
    const wide = text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xFEE0));
    const broken = text.replace(/放假调休，/g, '放假\n调休，').replace(/（周/g, '（\n周');
    for (const other of [text.replace(/\n/g, ''), wide, broken, text.replace(/(\d+)/g, ' $1 '), text.replace(/\n/g, '\r\n\r\n　　')]) {
      expect(yearOf(other)).toEqual({ kind: 'year', notice, doubts: [] });
    }
  });

  test('文号从通知里读，没有的可以填写，两个不一样就拒绝', () => {
    const text = noticeText(2026, NOTICE_POINTS[2026] ?? []);
    const numbered = text.replace('\n', '\n国办发明电[2025]7号\n');
    expect(yearOf(numbered).notice.documents).toEqual([{ title: '国务院办公厅关于2026年部分节假日安排的通知', address: ADDRESS, number: '国办发明电〔2025〕7号' }]);
    expect(yearOf(text, { number: '国办发明电（2025）7号' }).notice.documents[0]?.number).toBe('国办发明电〔2025〕7号');
    expect(yearOf(text, { number: ' ' }).notice.documents[0]).not.toHaveProperty('number');
    expect(read(numbered, { number: '国办发明电〔2025〕8号' })).toEqual({ ok: false, error: { code: 'numberDiffers', inText: '国办发明电〔2025〕7号' } });
    expect(read(text, { number: '七号' })).toEqual({ ok: false, error: { code: 'numberNotUnderstood' } });
  });

  test.each(['', '在网上看到的', 'ftp://www.gov.cn/x', 'https://www.gov.cn', 'https://example.com/gov.cn/x', 'https://notgov.cn/x'])('网址 %j 不在政府网站上，不收', (address) => {
    expect(read(noticeText(2026, NOTICE_POINTS[2026] ?? []), { address })).toEqual({ ok: false, error: { code: 'addressNotOfficial' } });
  });
});

describe('老的写法', () => {
  const of = (point: string, year = 2026) => yearOf(noticeText(year, [point]));
  const rows = (point: string, year?: number) => of(point, year).notice;

  test.each([
    ['元旦：1月1日放假1天。', [['元旦', '2026-01-01', '2026-01-01']], []],
    ['元旦：1月1日放假，1月2日（星期五）补休。', [['元旦', '2026-01-01', '2026-01-01'], ['元旦', '2026-01-02', '2026-01-02']], []],
    ['元旦：12月31日至1月2日放假，共3天。12月26日、27日上班。', [['元旦', '2025-12-31', '2026-01-02']], ['2025-12-26', '2025-12-27']],
    ['元旦：2025年12月31日至1月2日放假。', [['元旦', '2025-12-31', '2026-01-02']], []],
    ['清明节：4月4日至6日放假（周六至周一）。', [], []],
    ['清明节：4月4日至6日（周六至周一）放假，共3天。', [['清明节', '2026-04-04', '2026-04-06']], []],
    ['春节：2月15日到23日放假调休，共9天。2月14日，2月28日上班。', [['春节', '2026-02-15', '2026-02-23']], ['2026-02-14', '2026-02-28']],
    ['国庆节：10月1日—7日放假，共7天。', [['国庆节', '2026-10-01', '2026-10-07']], []],
    ['中秋节：与国庆节假期合并放假，10月1日至8日放假，共8天。', [['中秋节、国庆节', '2026-10-01', '2026-10-08']], []],
    ['端午节：6月19日至19日放假，共1天。', [['端午节', '2026-06-19', '2026-06-19']], []],
    ['中秋节：9月25日放假，与国庆节连休。', [['中秋节', '2026-09-25', '2026-09-25']], []],
    ['中秋节和国庆节：10月1日至8日放假。', [['中秋节、国庆节', '2026-10-01', '2026-10-08']], []],
  ])('%s', (point, holidays, makeUpWorkdays) => {
    const notice = rows(point);
    expect(notice.holidays.map(({ name, from, to }) => [name, from, to])).toEqual(holidays);
    expect(notice.makeUpWorkdays).toEqual(makeUpWorkdays);
  });

  test('与国庆节合并、自己没有日期：名称写到国庆节那一段上', () => {
    const { notice, doubts } = yearOf(noticeText(2026, ['中秋节：与国庆节合并。', '国庆节：10月1日至8日放假，共8天。']));
    expect(notice.holidays).toEqual([{ name: '国庆节、中秋节', from: '2026-10-01', to: '2026-10-08' }]);
    expect(doubts.map(({ quote }) => quote)).toEqual(['元旦', '春节', '清明节', '劳动节', '端午节']);
    expect(of('中秋节：与国庆节合并。').doubts).toContainEqual({ code: 'mergedWithNothing', quote: '与国庆节合并' });
  });
});

describe('没有把握的不猜', () => {
  const doubtsOf = (text: string) => yearOf(text).doubts;
  const full = noticeText(2026, NOTICE_POINTS[2026] ?? []);

  test.each([
    ['4月4日（周六）至6日（周一）放假', '清明期间放假', '清明期间放假,共3天'],
    ['5月9日（周六）上班', '五月九日（周六）上班', '五月九日(周六)上班'],
    ['5月9日（周六）上班', '5月9日（周六）', '5月9日(周六)'],
    ['5月9日（周六）上班', '5月9日（周六）视情况上班', '5月9日(周六)视情况上班'],
    ['共9天', '共九天', '2月15日(农历腊月二十八、周日)至23日(农历正月初七、周一)放假调休,共九天'],
  ])('把“%s”改成“%s”：说出是哪一句没有读懂', (from, to, quote) => {
    expect(doubtsOf(full.replace(from, to))).toContainEqual({ code: 'notUnderstood', quote });
    expect(noticeDoubtMessage({ code: 'notUnderstood', quote })).toContain(quote);
  });

  test('少粘贴一段：说出少了哪个节日', () => {
    expect(doubtsOf(noticeText(2026, (NOTICE_POINTS[2026] ?? []).slice(0, 6)))).toEqual([{ code: 'holidayMissing', quote: '国庆节' }]);
  });

  test('附加的一段里有日期：不当作没看见', () => {
    for (const [point, quote] of [['八、9月3日全国放假。', '9月3日全国放假'], ['八、9月3日放假。', '9月3日放假'], ['9月3日前，各单位报送值班表。', '9月3日前,各单位报送值班表']] as const) {
      expect(doubtsOf(`${full}\n${point}`)).toEqual([{ code: 'notUnderstood', quote }]);
    }
  });

  test('延长假期的通知里，上班的日期接不上假期', () => {
    expect(amendmentOf(SPRING_2020.replace('2月3日（星期一）起', '2月4日（星期二）起')).doubts).toEqual([
      { code: 'returnContradicts', quote: '延长2020年春节假期至2月2日(农历正月初九、星期日),2月4日(星期二)起正常上班' },
    ]);
  });

  test.each([
    ['至2月2日（农历正月初九，星期日），', '至2月2日上午，'],
    ['至2月2日（农历正月初九，星期日），', '至2月1日至2日，'],
    ['2月3日（星期一）起', '2月3日至4日起'],
  ])('延长到哪一天说得不确切：把“%s”写成“%s”', (from, to) => {
    expect(amendmentOf(SPRING_2020.replace(from, to)).doubts.map(({ code }) => code)).toContain('notUnderstood');
  });

  test('另起一点的要求里没有日期，不当作没读懂', () => {
    expect(doubtsOf(`${full}\n八、请安排好放假期间的值班。`)).toEqual([]);
  });

  test('调整的通知里没有读到日期', () => {
    expect(amendmentOf('国务院办公厅关于调整2019年劳动节假期安排的通知\n具体安排另行通知。').doubts).toEqual([{ code: 'holidayMissing', quote: '劳动节' }]);
  });
});

describe('自相矛盾的拒绝', () => {
  const change = (from: string, to: string) => {
    const reading = read(noticeText(2026, NOTICE_POINTS[2026] ?? []).replace(from, to));
    return reading.ok ? undefined : reading.error;
  };

  test.each([
    ['1月4日（周日）', '1月4日（周六）', { code: 'weekdayContradicts', date: '2026-01-04', said: 6 }, '把1月4日写成星期六，2026年的这一天是星期日'],
    ['10月1日（周四）', '10月1日（星期五）', { code: 'weekdayContradicts', date: '2026-10-01', said: 5 }, '星期五'],
    ['共9天', '共8天', { code: 'countContradicts', said: 8, counted: 9 }, '写的是8天，按日期数是9天'],
    ['2月28日（周六）', '2月30日（周六）', { code: 'noSuchDay' }, '不存在的日期'],
    ['至7日（周三）', '至9月7日', { code: 'runsBackwards' }, '结束的日期早于开始'],
  ])('%s → %s', (from, to, error, words) => {
    const refused = change(from, to);
    expect(refused).toMatchObject(error);
    expect(refused && noticeRefusalMessage(refused)).toContain(words);
  });

  test.each(['', '。', '一、元旦：1月1日放假。', '昌乐县人民政府关于2026年部分节假日安排的通知', '国务院办公厅关于做好2026年工作的通知'])('%j 不是这样的通知', (text) => {
    expect(read(text)).toEqual({ ok: false, error: { code: 'notANotice' } });
  });
});

const LETTERS = ['日', '一', '二', '三', '四', '五', '六'];
const NAMES = ['元旦', '春节', '清明节', '劳动节', '端午节', '中秋节', '国庆节'];
const worded = (date: CivilDate, year: number) => `${date.startsWith(String(year)) ? '' : `${date.slice(0, 4)}年`}${formatDay(date)}（周${LETTERS[dayOfWeek(date)]}）`;

describe('写得出就读得回', () => {
  const months = [1, 2, 4, 5, 6, 9, 10];
  const point = fc.record({ day: fc.integer({ min: 1, max: 20 }), length: fc.integer({ min: 1, max: 8 }), work: fc.integer({ min: 0, max: 2 }) });
  const year = fc.integer({ min: 2019, max: 2090 });

  test('任意的安排按通知的写法写出来，读回来相同', () => {
    fc.assert(fc.property(year, fc.tuple(point, point, point, point, point, point, point), (of, points) => {
      const holidays = points.map(({ day, length }, index) => {
        const from = civilDate(`${of}-${String(months[index]).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
        return { name: NAMES[index] ?? '', from, to: addDays(from, length - 1) };
      });
      const makeUp = holidays.map(({ to }, index) => Array.from({ length: points[index]?.work ?? 0 }, (_, number) => addDays(to, number + 1)));
      const words = holidays.map(({ name, from, to }, index) => {
        const days = from === to ? worded(from, of) : `${worded(from, of)}至${worded(to, of)}`;
        const work = (makeUp[index] ?? []).map((date) => worded(date, of)).join('、');
        return `${name}：${days}放假调休，共${points[index]?.length}天。${work ? `${work}上班。` : ''}`;
      });
      const { notice, doubts } = yearOf(noticeText(of, words));
      expect(doubts).toEqual([]);
      expect(notice.holidays).toEqual(holidays);
      expect(notice.makeUpWorkdays).toEqual(makeUp.flat());
    }), { numRuns: 60 });
  });

  test('什么文字都有回答，不会出错停住', () => {
    const piece = fc.constantFrom('国务院办公厅关于2026年部分节假日安排的通知', '元旦：', '1月1日', '（周四）', '至', '放假', '上班', '，', '。', '\n', '共3天', '与', '合并', '延长', '节', '和', '、', '9', '〔', '一、');
    fc.assert(fc.property(fc.array(fc.oneof(piece, fc.string({ maxLength: 5 })), { maxLength: 60 }), (pieces) => {
      const reading = read(pieces.join(''));
      if (!reading.ok) expect(noticeRefusalMessage(reading.error)).toMatch(/[一-龥]/);
    }), { numRuns: 300 });
  });

  test('很长的文字也马上读完', () => {
    const text = `国务院办公厅关于2026年部分节假日安排的通知\n${'节和节与节、'.repeat(3000)}\n${'1月1日、'.repeat(3000)}`;
    const begun = performance.now();
    read(text);
    expect(performance.now() - begun).toBeLessThan(2000);
  });
});
