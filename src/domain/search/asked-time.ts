import type { Concept } from './question';

const SAID_YEAR = /大前年|今年|去年|前年|明年|上一年|头年|本年/g;
const BY_YEAR: Readonly<Record<string, number>> = { 今年: 0, 本年: 0, 去年: -1, 上一年: -1, 头年: -1, 前年: -2, 大前年: -3, 明年: 1 };

const DIGITS = '零一二三四五六七八九';
const digitOf = (character: string): string => String(Math.max(0, DIGITS.indexOf(character.replace('〇', '零'))));

/** 二〇二三年, 二三年; 一二年级 and 二年 are no years. */
const WRITTEN_YEAR = /(?:二[〇零])?([〇零一二])([〇零一二三四五六七八九])年(?![级多])/g;
/** 23年; 近10年, 满10年, 10年以上 and 10年来 are how long. */
const SHORT_YEAR = /(?<![\d第满近每])([0-2]\d)年(?![级以来期内多])/g;
/** 2023, 2023年度; 2000元 is no year. */
const YEAR = /(?<!\d)((?:19|20)\d\d)(?![\d.元块米万亩人户斤个])年?度?/g;

const QUARTERS = '一二三四';
const NUMBER = '1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九]';
const valueOf = (number: string): number => (/\d/.test(number) ? Number(number) : [...number].reduce((sum, each) => sum + (each === '十' ? 10 : DIGITS.indexOf(each)), 0));

const PERIOD_WEIGHT = 1.4;
const period = (said: string, phrases: readonly string[]): Concept => ({ said, phrases, weight: PERIOD_WEIGHT });
const quarter = (character: string): Concept => period(`第${character}季度`, [`${character}季度`]);

/** What people say for a part of a year, and what papers write for it. */
const PERIODS: readonly (readonly [RegExp, (...parts: readonly string[]) => Concept])[] = [
  [/(?:头一?|第一|开头一?)个?季度/g, () => quarter('一')],
  [/(?:最后一?|末)个?季度/g, () => quarter('四')],
  [/第?([一二三四1-4])个?季度/g, (_, number = '') => quarter(/\d/.test(number) ? QUARTERS.charAt(Number(number) - 1) : number)],
  [new RegExp(`(?<!\\d)(${NUMBER})月?份?[到至~—-](${NUMBER})月份?`, 'g'), (said = '', from = '', to = '') => {
    const [first, last] = [valueOf(from), valueOf(to)];
    return period(said, [...(first % 3 === 1 && last === first + 2 ? [`${QUARTERS.charAt((last / 3) - 1)}季度`] : []), `${first}-${last}月`]);
  }],
  [/上半年/g, () => period('上半年', ['上半年', '1-6月', '二季度', '春季'])],
  [/下半年/g, () => period('下半年', ['下半年', '秋季', '四季度', '1-12月'])],
  // 一月 is as often every month: 一月多少钱.
  [/(?<!\d)(1[0-2]|[1-9]|十[一二]?|[二三四五六七八九]|一(?=月份))月份?/g, (_, number = '') => period(`${valueOf(number)}月`, [`${valueOf(number)}月`])],
];

/** 问的是什么时候的, and what else was said. */
interface AskedTime {
  readonly years: readonly string[];
  /** Quarters, months and halves of a year, as concepts. */
  readonly periods: readonly Concept[];
  readonly rest: string;
}

/** Takes years and parts of a year out of a comparable text. @param year of today, for 去年 */
export function askedTimeOf(plain: string, year: number): AskedTime {
  const years: string[] = [];
  const periods: Concept[] = [];
  let rest = plain.replace(SAID_YEAR, (said) => `${year + (BY_YEAR[said] ?? 0)}年`)
    .replace(WRITTEN_YEAR, (_, tens: string, ones: string) => `20${digitOf(tens)}${digitOf(ones)}年`)
    .replace(SHORT_YEAR, '20$1年')
    .replace(YEAR, (_, found: string) => {
      years.push(found);
      return ' ';
    });
  for (const [pattern, meant] of PERIODS) {
    rest = rest.replace(pattern, (...parts: string[]) => {
      periods.push(meant(...parts));
      return ' ';
    });
  }
  return { years: [...new Set(years)], periods, rest };
}
