import { formatDate } from '@/domain/calendar/civil-date';
import { formatYuan } from '@/domain/fee/money';
import { art, document, type ArticleRef } from '@/domain/statute/article';
import { LIMITS } from '@/contract/limits';
import type { ActingView, Ask } from '@/contract/acting';
import type { ApplicationDetail } from '@/contract/applicant';
import type { Deed } from '../shared/links';

interface DeedRow {
  readonly title: string;
  readonly verb: string;
  /** What is said when it is done. */
  readonly done: string;
  /** What happens then, in the sheet before it is sent. */
  readonly effect: string;
  readonly note: string;
  readonly wordsLabel: string;
  readonly limit: number;
  readonly rules: readonly ArticleRef[];
}

/** 申请人能办的事, in his words. */
export const DEEDS: Readonly<Record<Deed, DeedRow>> = {
  correction: {
    title: '补充说明', verb: '交补充说明', done: '补充说明交上了', effect: '答复期限从今天重新计算', note: '交了不能改，还有要说的可以再“补充材料”',
    wordsLabel: '你的说明', limit: LIMITS.factCharacters, rules: [art(30)],
  },
  payment: {
    title: '登记缴费', verb: '登记缴费', done: '缴费登记好了', effect: '答复期限从缴费那天重新计算', note: '单位会核对凭证；没有查到这笔钱的，会告诉你，请如实登记',
    wordsLabel: '', limit: 0, rules: [art(42), document('feeMeasures')],
  },
  reasons: {
    title: '说明理由', verb: '交理由', done: '理由交上了', effect: '单位看理由合不合理，再决定怎样答复；答复期限照常走', note: '交了不能改，还有要说的可以再“补充材料”',
    wordsLabel: '为什么要申请这么多', limit: LIMITS.descriptionCharacters, rules: [art(35)],
  },
  material: {
    title: '补充材料', verb: '交材料', done: '材料交上了', effect: '单位会看到；答复期限照常走', note: '交了不能收回，可以再交',
    wordsLabel: '要说的话', limit: LIMITS.descriptionCharacters, rules: [art(29)],
  },
};

/** Whether the word of an address is one of them. */
export const isDeed = (word: string): word is Deed => Object.prototype.hasOwnProperty.call(DEEDS, word);

/** What the office asked, when it did; anything may be added without being asked. */
export const askOf = ({ asks }: Pick<ActingView, 'asks'>, deed: Deed): Ask | undefined => asks.find(({ of }) => of === deed);

/** 最后一天 of what is asked, in words. */
export function lastDayWords({ dueOn, provisional, workingDays }: Ask): string {
  return dueOn ? `${provisional ? '暂定' : ''}${formatDate(dueOn)}` : `从你收到通知那天起${workingDays}个工作日`;
}

/** 不办会怎样. @source 条例 arts. 30, 35; 国办函〔2020〕109号 */
export const WHAT_IF_NOT: Readonly<Record<Ask['of'], string>> = {
  correction: '没有正当理由一直不补充的，算你放弃申请，单位不再处理。',
  payment: '一直不缴的，算你放弃申请，单位不再处理。',
  reasons: '不说明，或者理由不合理的，单位可以不予处理。',
};

/** What is asked and why, in one or two sentences. */
export function whyAsked(ask: Ask, { agencyShortName: agency, letters }: Pick<ApplicationDetail, 'agencyShortName' | 'letters'>): string {
  switch (ask.of) {
    case 'correction': return `申请里有的地方看不清楚，${agency}找不到你要的是哪份信息，请你一项一项补充。只会这样问一次。`;
    case 'payment': return `${agency}要收信息处理费${formatYuan(ask.fen)}。${letters.some(({ kind }) => kind === 'feeNotice') ? '怎么缴写在收费通知里' : '收费通知还没有送到，怎么缴请打电话问'}；缴了以后在这里登记，并且交上凭证。`;
    case 'reasons': return `${agency}认为你申请的数量和次数超过了合理范围，请你说明为什么需要：${ask.figures}。`;
  }
}
