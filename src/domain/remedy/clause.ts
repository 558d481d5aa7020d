import { formatDate } from '../calendar/civil-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { ArticleRef } from '../statute/article';
import type { RemedyFacts } from './facts';
import { remediesFor, type Remedy } from './remedies';

/** 救济告知: the paragraph a letter ends with, and what it rests on. */
export interface RemedyClause {
  readonly text: string;
  readonly rules: readonly ArticleRef[];
}

const WORDS = {
  answer: { against: '如不服本答复', from: '自收到本答复之日起' },
  thirdParty: { against: '如不服本决定', from: '自收到本告知书之日起' },
  noAnswer: { against: '超过答复期限没有答复的', from: '自答复期限届满之日起' },
} as const;

const wordsOf = (outcome: RemedyFacts['outcome']) => (outcome === 'noAnswer' || outcome === 'thirdParty' ? WORDS[outcome] : WORDS.answer);

const latest = ({ lastOn, provisional }: Remedy): string => (lastOn ? `（${provisional ? '暂定' : ''}最迟${formatDate(lastOn)}）` : '');

/**
 * 救济告知段落: to whom, in what order and until when an outcome can be contested, as a letter says it. The last days
 * stand in it only where the day of knowing is already sure; the clause itself tells, so `untold` is not asked.
 *
 * @returns undefined when there is nothing to contest
 * @throws CalendarRangeError when `knownOn` lies before 2019
 * @source 行政复议法 arts. 20, 22–24, 27; 行政诉讼法 arts. 45, 46
 */
export function remedyClause(facts: RemedyFacts, calendar: WorkCalendar): RemedyClause | undefined {
  const [review, court] = remediesFor({ ...facts, untold: false }, calendar);
  if (!review || !court) return undefined;
  const { against, from } = wordsOf(facts.outcome);
  const within = `${from}${review.period}内${latest(review)}`;
  const ways = review.order === 'first'
    ? `${against}，应当${within}先向${review.authority}申请行政复议。${court.sentence}`
    : `${against}，可以${within}向${review.authority}申请行政复议，也可以${from}${court.period}内${latest(court)}直接向${court.authority}提起行政诉讼${review.advised ? '；建议先申请行政复议' : ''}。`;
  const online = review.onlineChannel ? `行政复议申请书可以通过${review.onlineChannel}在线提交。` : '';
  return { text: `${ways}${online}`, rules: [...review.rules, ...court.rules] };
}
