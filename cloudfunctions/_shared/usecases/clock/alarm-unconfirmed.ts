import { confirmationAlarm } from '@/domain/case/clock';
import type { Job } from '../../timer';
import { unconfirmedAlarm } from '../../telling';
import type { ClockCloud } from './clock-cloud';

/** 超过4个工作小时没有确认收到: tells the officers, once for each application however often the timer fires. */
export const alarmUnconfirmed: Job<ClockCloud> = async (at, { cases, messages, calendar }) => {
  const report = { checked: 0, told: 0 };
  for await (const { disclosure } of cases.unconfirmed()) {
    report.checked += 1;
    if (!confirmationAlarm(disclosure, at, calendar)?.alarm) continue;
    if (await messages.tell(unconfirmedAlarm(disclosure, at))) report.told += 1;
  }
  return report;
};
