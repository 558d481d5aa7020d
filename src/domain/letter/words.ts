import { formatDate, formatDay, yearOf, type CivilDate } from '../calendar/civil-date';
import { articleLabel, type ArticleRef } from '../statute/article';
import type { LetterParagraph } from './letter';

/** 2026年9月10日, as letters tell what happened. */
export const dayIn = (date: CivilDate): string => `${yearOf(date)}年${formatDay(date)}`;

/** 2026年11月3日（星期二）; a last day that may still move says so. */
export const lastDayIn = (date: CivilDate, provisional: boolean): string =>
  `${formatDate(date)}${provisional ? '（有关年份的放假安排尚未公布，这一天是暂定的，公布后有变动的另行告知）' : ''}`;

const lines = (text: string): string => text.trim().replace(/\s*\n\s*/g, ' ');

/** Words of others inside a sentence of ours: without what ends a sentence. */
export const inside = (text: string): string => lines(text).replace(/[。．.；;，,、：:\s]+$/, '');

/** Words of others as a sentence of their own. */
export const sentence = (text: string): string => (/[。！？!?”』》）)]$/.test(lines(text)) ? lines(text) : `${inside(text)}。`);

/** “…”: words of the application. */
export const quoted = (text: string): string => `“${inside(text)}”`;

/** 1.甲；2.乙。 */
export const listed = (items: readonly string[]): string =>
  `${items.map((item, index) => (items.length > 1 ? `${index + 1}.${inside(item)}` : inside(item))).join('；')}。`;

/** 《条例》第十五条、第三十二条: the law is named once. */
export function cited(rules: readonly ArticleRef[]): string {
  return rules.map((rule, index) => {
    const label = articleLabel(rule);
    const law = articleLabel({ law: rule.law });
    return index > 0 && rules[index - 1]?.law === rule.law && label !== law ? label.slice(law.length) : label;
  }).join('、');
}

/** The same in a letter that has not named the law yet. */
export const citedInFull = (rules: readonly ArticleRef[]): string =>
  cited(rules).replace('《条例》', '《中华人民共和国政府信息公开条例》（以下简称《条例》）');

export const paragraph = (text: string, ...rules: readonly ArticleRef[]): LetterParagraph => ({ text, rules });

/** A line of a form that is filled in by hand when nothing is known. */
export const field = (label: string, value: string | undefined): LetterParagraph => paragraph(`${label}：${value ?? '　　　　　　'}`);
