import { CHANNELS, type Channel, type ReceiptRule } from '@/domain/statute/channels';
import { articleLabel } from '@/domain/statute/article';

/** Which day counts as 收到, for people. */
const DAYS: Record<ReceiptRule['receivedOn'], string> = {
  submission: '提交的当天',
  signing: '单位签收的当天',
  confirmation: '单位和你确认收到的那天',
};

/** 收到申请之日, the channels of one rule together. */
export interface ReceiptDay {
  readonly channels: string;
  readonly day: string;
  readonly article: string;
}

/** Every way to hand in an application, with the day that counts and its article. @source 条例 art. 31 */
export function receiptDays(): readonly ReceiptDay[] {
  const rows = new Map<string, { labels: string[]; day: string; article: string }>();
  for (const channel of Object.keys(CHANNELS) as readonly Channel[]) {
    const { label, receivedOn, rule } = CHANNELS[channel];
    const [day, article] = [DAYS[receivedOn], articleLabel(rule)];
    const row = rows.get(`${day}/${article}`) ?? { labels: [], day, article };
    row.labels.push(label);
    rows.set(`${day}/${article}`, row);
  }
  return [...rows.values()].map(({ labels, day, article }) => ({ channels: labels.join('、'), day, article }));
}
