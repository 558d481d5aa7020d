import { formatDate, formatDay, type CivilDate } from '@/domain/calendar/civil-date';
import { addWorkingDays, type PeriodEnd } from '@/domain/calendar/working-days';
import { articleLabel } from '@/domain/statute/article';
import { CHANNELS, type Channel } from '@/domain/statute/channels';
import { TIME_LIMITS } from '@/domain/statute/time-limits';
import { currentCalendar } from './calendar';

const RECEIVED = { submission: '提交之日', signing: '签收之日', confirmation: '双方确认之日' } as const;

/** 小程序提交的，以双方确认之日为收到申请之日。《条例》第三十一条第（三）项 */
export function whyReceived(channel: Channel): string {
  const { label, receivedOn, rule } = CHANNELS[channel];
  return `${label}：以${RECEIVED[receivedOn]}为收到申请之日。${articleLabel(rule)}`;
}

/** 答复底线, counted from a day of receipt. */
export const replyBy = (receivedOn: CivilDate): PeriodEnd => addWorkingDays(receivedOn, TIME_LIMITS.reply.workingDays, currentCalendar());

/** 9月10日之后第20个工作日。《条例》第三十三条第二款 */
export const whyDue = (from: CivilDate, provisional: boolean): string =>
  `${formatDay(from)}之后第${TIME_LIMITS.reply.workingDays}个工作日。${articleLabel(TIME_LIMITS.reply.rule)}${provisional ? '。放假安排公布以后可能变动' : ''}`;

export const dateWords = (date: CivilDate, provisional: boolean): string => `${provisional ? '暂定' : ''}${formatDate(date)}`;
