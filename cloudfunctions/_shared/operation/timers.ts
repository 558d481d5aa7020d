import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt, epochMs, type Instant } from '@/domain/calendar/instant';
import type { HealthFinding } from '@/contract/public';
import type { TimerMark, TimerMarkRepository } from '../repositories/timer-marks';

const HOUR_MS = 3_600_000;

/** 定时任务 and after how many hours without one something is wrong; what runs once a month is not watched. */
const TIMERS: Readonly<Record<string, { readonly words: string; readonly hours?: number }>> = {
  hourly: { words: '每小时', hours: 3 },
  morning: { words: '每天早上', hours: 26 },
  deliver: { words: '每十分钟', hours: 2 },
  nightly: { words: '每天夜里', hours: 26 },
  rebuildSearch: { words: '每月重建检索' },
};

export interface MarkedTimer { readonly name: string; readonly mark?: TimerMark }

/** All timers as they last ran. */
export async function timerStates(marks: Pick<TimerMarkRepository, 'all'>): Promise<readonly MarkedTimer[]> {
  const all = await marks.all();
  return Object.keys(TIMERS).map((name) => ({ name, ...(all[name] && { mark: all[name] }) }));
}

/** 停了的定时任务, and those that ran and left something undone. One that never ran is told by what it has not done. */
export function timerFindings(at: Instant, timers: readonly MarkedTimer[]): readonly HealthFinding[] {
  return timers.flatMap(({ name, mark }): HealthFinding[] => {
    const { words = name, hours } = TIMERS[name] ?? {};
    if (!mark) return [];
    const last = `${formatDate(civilDateAt(mark.at))}${clockTimeAt(mark.at)}`;
    if (hours !== undefined && epochMs(at) - epochMs(mark.at) > hours * HOUR_MS) {
      return [{ code: 'timerStopped', since: civilDateAt(mark.at), message: `${words}的定时任务停了，最后一次是${last}。请联系主办单位检查云函数 clock 的触发器，再部署一次会补上。` }];
    }
    return mark.failed.length > 0 ? [{ code: 'timerFailed', since: civilDateAt(mark.at), message: `${words}的定时任务有${mark.failed.length}项没有办成（${mark.failed.join('、')}），下一次会再试；一直这样的，请联系主办单位看日志。` }] : [];
  });
}
