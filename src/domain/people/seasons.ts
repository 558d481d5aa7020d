import type { CivilDate } from '../calendar/civil-date';

/** 夏令、冬令作息. */
export const SEASON_NAMES = { summer: '夏令', winter: '冬令' } as const;
export type SeasonName = keyof typeof SEASON_NAMES;

/** A part of every year with its own hours. */
export interface Season {
  readonly name: SeasonName;
  /** MM-DD, both days included; a season may run over the end of the year. */
  readonly from: string;
  readonly to: string;
  /** 8:30–12:00、14:30–18:00 */
  readonly hours: string;
}

const DAYS_OF_MONTH = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** A day of every year as MM-DD. */
export function isDayOfYear(day: string): boolean {
  const found = /^(\d{2})-(\d{2})$/.exec(day);
  const [month, date] = [Number(found?.[1]), Number(found?.[2])];
  return found !== null && month >= 1 && month <= 12 && date >= 1 && date <= (DAYS_OF_MONTH[month - 1] ?? 0);
}

const isIn = ({ from, to }: Season, day: string): boolean => (from <= to ? from <= day && day <= to : from <= day || day <= to);

/** The season of a day; undefined when no season has it. */
export const seasonOn = (seasons: readonly Season[], on: CivilDate): Season | undefined => seasons.find((season) => isIn(season, on.slice(5)));

const DAYS_OF_YEAR: readonly string[] = DAYS_OF_MONTH.flatMap((days, month) =>
  Array.from({ length: days }, (_, date) => `${String(month + 1).padStart(2, '0')}-${String(date + 1).padStart(2, '0')}`));

const beside = (day: string, step: 1 | -1): string =>
  DAYS_OF_YEAR[(DAYS_OF_YEAR.indexOf(day) + step + DAYS_OF_YEAR.length) % DAYS_OF_YEAR.length] ?? day;

/** The rest of the year: 冬令 begins the day after 夏令 and ends the day before it. */
export const restOfYear = ({ from, to }: Pick<Season, 'from' | 'to'>): Pick<Season, 'from' | 'to'> => ({ from: beside(to, 1), to: beside(from, -1) });

/** Every day of a year for a list, 02-29 among them. */
export const daysOfYear = (): readonly string[] => DAYS_OF_YEAR;

/** 6月1日 */
export const dayWords = (day: string): string => `${Number(day.slice(0, 2))}月${Number(day.slice(3))}日`;

/** 夏令（6月1日至9月30日）8:30–12:00、14:30–18:00 */
export const seasonWords = ({ name, from, to, hours }: Season): string => `${SEASON_NAMES[name]}（${dayWords(from)}至${dayWords(to)}）${hours}`;

/** What is wrong with the seasons of a year, as a sentence; every day of the year belongs to exactly one of them. */
export function seasonsFault(seasons: readonly Season[]): string | undefined {
  if (seasons.length === 0) return undefined;
  for (const day of DAYS_OF_YEAR) {
    const count = seasons.filter((season) => isIn(season, day)).length;
    if (count > 1) return `${dayWords(day)}既在夏令又在冬令，请把两段日期错开。`;
    if (count === 0) return `${dayWords(day)}不在夏令也不在冬令，请把两段日期接起来。`;
  }
  return undefined;
}
