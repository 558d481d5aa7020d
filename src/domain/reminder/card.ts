import type { CivilDate } from '../calendar/civil-date';
import { dayWords } from '../case/day-words';
import type { RestAhead } from './hours';

/** How many cases the morning's card names. */
export const CARD_FIRST = 3;

/** 早上的一份: what a person has to do today, in numbers, and what comes first. */
export interface MorningCard {
  readonly mine: number;
  readonly near: number;
  readonly overdue: number;
  readonly unconfirmed: number;
  readonly first: readonly { readonly caseId: string; readonly number: string }[];
  readonly rest?: RestAhead;
}

/** Whether there is anything to say; on the eve of a holiday also that nothing is near. */
export const isWorthSending = ({ mine, near, overdue, unconfirmed }: MorningCard): boolean => mine + near + overdue + unconfirmed > 0;

const counted = (label: string, count: number): readonly string[] => (count > 0 ? [`${label}${count}件`] : []);

/** 要你办3件，逾期1件，快到期2件，待确认1件 */
export const cardTitle = ({ mine, near, overdue, unconfirmed }: MorningCard): string =>
  [...counted('要你办', mine), ...counted('逾期', overdue), ...counted('快到期', near), ...counted('待确认', unconfirmed)].join('，');

/** The first cases by number, and the holiday ahead. @param today the day of the card */
export function cardText({ first, mine, rest }: MorningCard, today: CivilDate): string {
  const names = first.map(({ number }) => number).join('、');
  const more = mine > first.length ? `，一共${mine}件` : '';
  const start = first.length > 0 ? `先办${names}${more}。` : '';
  return `${start}${rest ? `明天起休息${rest.days}天，${dayWords(rest.backOn, today)}上班；上班没几天就到期的，放假前安排好。` : ''}`;
}
