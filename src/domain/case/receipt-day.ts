import { civilDateAt } from '../calendar/instant';
import type { CivilDate } from '../calendar/civil-date';
import { CHANNELS, type ReceiptRule } from '../statute/channels';
import type { ReceiptConfirmed, Submitted } from './event';

const receiptRule = (submitted: Submitted): ReceiptRule => CHANNELS[submitted.channel];

/** The day the application was there: when it reached the agency, else when it was submitted or entered. */
const arrivalDay = (submitted: Submitted): CivilDate => civilDateAt(submitted.arrivedAt ?? submitted.at);

/** 提交日. Paper may be entered days after it was handed in or signed for; then the earlier day is meant. */
export const submittedOn = (submitted: Submitted): CivilDate =>
  (receiptRule(submitted).safeFrom === 'submission' ? civilDateAt(submitted.at) : arrivalDay(submitted));

/**
 * 收到申请之日: the day the period of twenty working days runs from.
 * @source 条例 art. 31: 提交之日, 签收之日 or 双方确认之日, by channel
 */
export function receivedOn(submitted: Submitted, confirmed: ReceiptConfirmed): CivilDate {
  switch (receiptRule(submitted).receivedOn) {
    case 'submission':
    case 'signing': return arrivalDay(submitted);
    case 'confirmation': return confirmed.on ?? civilDateAt(confirmed.at);
  }
}

/**
 * The earliest day a court could hold to be the day of receipt. Internet channels: the day of submission, for a
 * mailbox the day the mail reached it, whatever is confirmed later. Other channels: the day of receipt; while an
 * unconfirmed letter or fax has none, the day it arrived, on which it ought to be confirmed.
 * @source 指导案例26号; 条例 art. 31
 */
export function safeReceiptDay(submitted: Submitted, received: CivilDate | undefined): CivilDate {
  if (receiptRule(submitted).safeFrom) return submittedOn(submitted);
  return received ?? arrivalDay(submitted);
}
