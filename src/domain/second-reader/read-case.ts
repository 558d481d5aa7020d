import { fullDay, yearOf } from '../calendar/civil-date';
import { caseClock, answerBy, isOverdue, timely, workingDaysLate } from '../case/clock';
import { effectiveEvents } from '../case/order';
import { submittedOn } from '../case/receipt-day';
import { PRACTICE_MARK } from '../practice/scenes';
import { rowsOfCase } from '../report/tally';
import type { CaseFinding } from './codes';
import { derivedFindings } from './derived';
import { ENDED_OTHERWISE, type ReadCase, type ReadingDay } from './input';
import { letterFindings } from './letters';
import { feeFindings, firstAnswer, recordFindings } from './record';

/** Whether a case has anything to do with the report of a year: by what is stored, by what its events say, or by its submission. */
function concernsYear({ current, derived }: Pick<ReadCase, 'current' | 'derived'>, year: number): boolean {
  const counts = rowsOfCase(current, year).length > 0 || (derived.ok && rowsOfCase(derived.value, year).length > 0);
  return counts || yearOf(submittedOn(current.events[0])) === year || [current.receivedOn, current.closedOn].some((on) => on !== undefined && yearOf(on) === year);
}

/** 期限和送达: answered late, open past its day, closed without service, posted and never heard of. @source 条例 arts. 33, 36, 40 */
function clockFindings({ current, takenOver }: ReadCase, { today, calendar }: ReadingDay): readonly CaseFinding[] {
  const events = effectiveEvents(current);
  const answer = firstAnswer(events);
  const withdrawn = events.some(({ type }) => type === 'withdrawn');
  const reopened = events.some(({ type }) => type === 'reopened');
  const clock = caseClock(current, calendar);
  const due = answerBy(clock);
  const late = !reopened && answer && timely(clock) === false;
  return [
    ...(late && due ? [{ code: 'late' as const, is: `${fullDay(answer.served.answeredOn)}答复，超过${workingDaysLate(clock, today, calendar)}个工作日`, should: `最后一天是${fullDay(due)}` }] : []),
    ...(isOverdue(clock, today) && due ? [{ code: 'overdue' as const, is: '还没有办结', should: `最后一天是${fullDay(due)}` }] : []),
    ...(current.closedOn && !answer && !withdrawn && !ENDED_OTHERWISE.includes(current.state) ? [{ code: 'service' as const, is: `记着${fullDay(current.closedOn)}办结`, should: '办结应当有送达或者撤回的记录' }] : []),
    ...(answer?.served.way === 'post' && !answer.served.deliveredOn && !takenOver && !events.some((event) => event.type === 'noticeServed' && event.notice === 'answer')
      ? [{ code: 'delivered' as const, is: `${fullDay(answer.served.answeredOn)}寄出，没有登记哪天送到`, should: '复议、诉讼的期限从送到那天起算，应当登记' }] : []),
  ];
}

/** 练习件 are told from real ones by their number too: one that is marked as the other is counted where it must not be, or nowhere. */
function practiceFindings({ practice, number }: ReadCase['current']): readonly CaseFinding[] {
  if (number.startsWith(PRACTICE_MARK) === (practice === true)) return [];
  return [practice
    ? { code: 'counted', is: '记着是练习件，哪里都不计', should: `编号${number}是正式申请的编号，应当计入` }
    : { code: 'counted', is: '记着是正式的申请', should: `编号${number}是练习件的编号，哪里都不计` }];
}

/**
 * 第二读者: one application read against everything that is kept of it. An empty list says that nothing contradicts
 * itself, not that the answer was right.
 * @source 条例 arts. 14–16, 30–43, 51; 国办公开办函〔2021〕30号
 */
export function readCase(read: ReadCase, day: ReadingDay): readonly CaseFinding[] {
  const { current, missingFiles, twins } = read;
  if (!concernsYear(read, day.year)) return [];
  const marked = practiceFindings(current);
  if (current.practice || marked.length > 0) return marked;
  const before = twins.filter(({ answered }) => answered);
  return [
    ...derivedFindings(read), ...recordFindings(read), ...letterFindings(read), ...feeFindings(read, day.year), ...clockFindings(read, day),
    ...(missingFiles > 0 ? [{ code: 'files' as const, is: `有${missingFiles}份登记过的材料找不到`, should: '登记过的材料都应当在' }] : []),
    ...(before[0] && current.outcome && current.outcome !== 'notProcessed.duplicate' && !ENDED_OTHERWISE.includes(current.state)
      ? [{ code: 'twin' as const, is: `同一申请人以前申请过同样的内容（${before[0].number}），已经答复过`, should: '重复申请只告知不予重复处理；内容不同的，写明哪里不同' }] : []),
  ];
}
