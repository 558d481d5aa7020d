import { confirmationAlarm } from '@/domain/case/clock';
import { eachItem, type Job } from '../../timer';
import { unconfirmedAlarm } from '../../telling';
import type { ClockCloud } from './clock-cloud';

/** 超过4个工作小时没有确认收到: tells the officers, once for each application however often the timer fires. */
export const alarmUnconfirmed: Job<ClockCloud> = async (at, { cases, messages, calendar }, itemFailed) => {
  const report = { checked: 0, told: 0 };
  const failed = await eachItem(cases.unconfirmed(), async (read) => {
    report.checked += 1;
    const { disclosure } = read();
    if (!confirmationAlarm(disclosure, at, calendar)?.alarm) return;
    if (await messages.tell(unconfirmedAlarm(disclosure, at))) report.told += 1;
  }, itemFailed);
  return { ...report, failed };
};
