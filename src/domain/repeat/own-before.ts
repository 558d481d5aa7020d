import { formatDay, yearOf, type CivilDate } from '../calendar/civil-date';
import type { ApplicantState } from '../case/applicant-state';
import { likeness, LIKE_FROM } from './like-text';

/** From which likeness on two texts are the same but for a word or a sign. */
const SAME_FROM = 0.9;

/** One of the applicant's own applications, as his list shows it. */
export interface OwnApplication {
  readonly id: string;
  readonly number: string;
  readonly agencyShortName: string;
  readonly description: string;
  readonly submittedOn: CivilDate;
  readonly state: ApplicantState;
}

export interface OwnBefore {
  readonly id: string;
  /** 你在9月10日已经向乔官镇申请过同样的内容…… */
  readonly words: string;
}

/** What came to nothing, or lives on elsewhere, is asked for anew with good reason. */
const COUNTS: Readonly<Record<ApplicantState, 'open' | 'answered' | undefined>> = {
  submitted: 'open', inProgress: 'open', awaitingCorrection: 'open', awaitingPayment: 'open', answered: 'answered', split: undefined, withdrawn: undefined, converted: undefined, forwarded: undefined,
};

/**
 * 自己申请过的: an own application that asks for the same, said and stopping nobody; the one in hand before one that was
 * answered, the likest first. Two of the same are handled once. @source 条例 art. 36(6)
 */
export function ownBefore(description: string, own: readonly OwnApplication[], today: CivilDate | undefined): OwnBefore | undefined {
  const [found] = own
    .map((one) => ({ one, like: likeness(description, one.description), counts: COUNTS[one.state] }))
    .filter(({ like, counts }) => counts !== undefined && like >= LIKE_FROM)
    .sort((a, b) => Number(b.counts === 'open') - Number(a.counts === 'open') || b.like - a.like);
  if (!found) return undefined;
  const { one: { id, number, agencyShortName, submittedOn }, like, counts } = found;
  const day = today && yearOf(submittedOn) === yearOf(today) ? formatDay(submittedOn) : `${yearOf(submittedOn)}年${formatDay(submittedOn)}`;
  const what = like >= SAME_FROM ? '申请过同样的内容' : '申请过差不多的内容';
  const now = counts === 'open' ? '还在办理，不用再交一份；有新的内容再接着申请。' : '已经答复过；再申请同样的内容，单位可以不重复处理。';
  return { id, words: `你在${day}已经向${agencyShortName}${what}（${number}），${now}` };
}
