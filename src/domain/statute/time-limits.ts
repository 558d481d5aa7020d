import { art, document, type ArticleRef } from './article';

/** A period set by law. */
export interface TimeLimit {
  /** 工作日; day 1 is the working day after the day the period runs from. */
  readonly workingDays: number;
  /** The day the period runs from, in words. */
  readonly from: string;
  readonly rule: ArticleRef;
  readonly label: string;
}

/** Every period that the life of an application knows, in working days. Change a number here and nowhere else. */
export const TIME_LIMITS = {
  correctionNotice: { workingDays: 7, from: '收到申请之日', rule: art(30), label: '补正告知期限' },
  reply: { workingDays: 20, from: '收到申请之日', rule: art(33, 2), label: '答复期限' },
  extension: { workingDays: 20, from: '答复期限届满之日', rule: art(33, 2), label: '延长期限（上限）' },
  thirdPartyOpinion: { workingDays: 15, from: '第三方收到征求意见书之日', rule: art(32), label: '第三方意见期限' },
  agencyOpinion: { workingDays: 15, from: '被征求意见机关收到征求意见书之日', rule: art(34), label: '机关意见期限' },
  payment: { workingDays: 20, from: '收到收费通知之日', rule: document('feeMeasures'), label: '缴费期限' },
  publication: { workingDays: 20, from: '信息形成或者变更之日', rule: art(26), label: '主动公开期限' },
  reconsiderationReply: { workingDays: 10, from: '收到复议申请书副本之日', rule: { law: 'reconsideration', article: 48 }, label: '复议答复期限' },
  reconsiderationReplySimplified: { workingDays: 5, from: '收到复议申请书副本之日', rule: { law: 'reconsideration', article: 54 }, label: '复议答复期限（简易程序）' },
} as const satisfies Record<string, TimeLimit>;

/** Hours of work after which an unconfirmed application raises the alarm (product rule, clock.md §2). */
export const CONFIRMATION_ALARM_WORKING_HOURS = 4;
