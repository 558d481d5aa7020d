import { formatDate, type CivilDate } from '@/domain/calendar/civil-date';
import { calendarEdition } from '@/domain/calendar/edition';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { DisclosureCase } from '@/domain/case/case';
import { deadlinesOf, type Deadline } from '@/domain/case/explanation';
import { articleLabel } from '@/domain/statute/article';

function deadlineText({ label, rules, from, fromWhy, workingDays, on, provisional, steps, days }: Deadline): string {
  return [
    `【${label}】`,
    `依据：${rules.map(articleLabel).join('、')}`,
    `起算：${formatDate(from)}（${fromWhy}），这一天不算，共${workingDays}个工作日`,
    `最后一天：${on ? `${formatDate(on)}${provisional ? '（暂定，有关年份的放假安排还没有公布）' : ''}` : '还不能确定'}`,
    ...steps.map((step) => `　${step}`),
    ...days.map(({ date, why }) => `　　${formatDate(date)}　${why}`),
  ].join('\n');
}

/** 期限计算: every deadline day by day, and by which calendar, so that anyone can count along. */
export function dayCount(current: DisclosureCase, calendar: WorkCalendar, today: CivilDate): string {
  const documents = calendar.notices.flatMap(({ year, documents: papers }) => papers.map(({ title, number, address }) => `${year}年：${title}${number ? `（${number}）` : ''} ${address}`));
  const deadlines = deadlinesOf(current, calendar, today);
  return [
    '期限计算', `申请编号：${current.number}`, `计算日期：${formatDate(today)}`, `日历版本：${calendarEdition(calendar)}`, '',
    ...(deadlines.length > 0 ? deadlines.map(deadlineText) : ['没有正在计算的期限。']).flatMap((text) => [text, '']),
    '工作日依据的放假安排：', ...documents, '',
  ].join('\n');
}
