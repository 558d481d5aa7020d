import type { CivilDate } from '../../calendar/civil-date';
import { yearOf } from '../../calendar/civil-date';
import type { Doubt } from '../report';
import { fold } from './characters';
import { doubt } from './doubts';
import { yearIn } from './title';

/** Where a report tells its year. */
export interface YearSources {
  readonly title: number | undefined;
  readonly preamble: string;
  readonly overview: string;
  readonly publishedOn: CivilDate | null;
}

const PERIOD = /(20\d\d)年1月1日(?:起)?(?:至|到|—|-|~)+(?:20\d\d年)?12月31日/;

/** The year a report is about. */
export function readYear({ title, preamble, overview, publishedOn }: YearSources): { readonly year: number | null; readonly doubts: readonly Doubt[] } {
  const text = fold(preamble);
  const period = Number(PERIOD.exec(text)?.[1] ?? PERIOD.exec(fold(overview))?.[1]) || undefined;
  const inPreamble = Number(/(20\d\d)年度?[^。]{0,20}(?:政府信息|政务)公开[^。]{0,8}报告/.exec(text)?.[1]) || undefined;
  const printed = title ?? period ?? inPreamble;
  const doubts: Doubt[] = [];
  if (printed !== undefined) {
    const other = [period, inPreamble].find((year) => year !== undefined && year !== printed);
    if (other !== undefined) doubts.push(doubt('year', ['年份'], `标题与正文的年份不同（${printed}、${other}），读作${printed}。`));
    if (publishedOn && (yearOf(publishedOn) < printed || yearOf(publishedOn) > printed + 2)) {
      doubts.push(doubt('year', ['年份'], `落款日期是${yearOf(publishedOn)}年，报告年份读作${printed}，请核对。`));
    }
    return { year: printed, doubts };
  }
  const guessed = yearIn(fold(overview)) ?? (publishedOn ? yearOf(publishedOn) - 1 : undefined);
  const message = guessed === undefined ? '没有找到报告的年份，没有读入。' : `标题没有写明年份，按正文读作${guessed}年。`;
  return { year: guessed ?? null, doubts: [doubt('year', ['年份'], message)] };
}
