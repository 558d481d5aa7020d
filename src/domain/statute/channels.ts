import { art, document, type ArticleRef } from './article';

/** How the day of receipt (收到申请之日) is fixed for a channel. */
export interface ReceiptRule {
  readonly label: string;
  /** submission: 提交之日 · signing: 签收之日 · confirmation: 双方确认之日 */
  readonly receivedOn: 'submission' | 'signing' | 'confirmation';
  /** Internet channels have a second, earlier date that a court could hold. */
  readonly safeFrom?: 'submission' | 'arrival';
  readonly rule: ArticleRef;
}

/** 收到申请之日, by channel. @source 条例 art. 31; 国办公开办函〔2015〕207号; 指导案例26号 for `safeFrom` */
export const CHANNELS = {
  miniProgram: { label: '小程序', receivedOn: 'confirmation', safeFrom: 'submission', rule: art(31, undefined, 3) },
  web: { label: '网页', receivedOn: 'confirmation', safeFrom: 'submission', rule: art(31, undefined, 3) },
  mailbox: { label: '电子邮箱', receivedOn: 'confirmation', safeFrom: 'arrival', rule: art(31, undefined, 3) },
  fax: { label: '传真', receivedOn: 'confirmation', rule: art(31, undefined, 3) },
  inPerson: { label: '当面提交', receivedOn: 'submission', rule: art(31, undefined, 1) },
  oral: { label: '口头申请', receivedOn: 'submission', rule: art(31, undefined, 1) },
  registeredMail: { label: '挂号信、EMS', receivedOn: 'signing', rule: art(31, undefined, 2) },
  ordinaryMail: { label: '平信', receivedOn: 'confirmation', rule: art(31, undefined, 2) },
  misdirectedMail: { label: '寄给其他科室或者个人的信件', receivedOn: 'confirmation', rule: document('receiptReply') },
  transferred: { label: '其他机关转来', receivedOn: 'confirmation', rule: art(31, undefined, 3) },
} as const satisfies Record<string, ReceiptRule>;

export type Channel = keyof typeof CHANNELS;

/** 依据 of how the day of receipt is fixed for a channel. */
export const ruleOf = (channel: Channel): ArticleRef => CHANNELS[channel].rule;
