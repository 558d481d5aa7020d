import { civilDateAt } from '@/domain/calendar/instant';
import { isWorkingDay } from '@/domain/calendar/work-calendar';
import { sinceBefore } from '@/domain/reassess/reassess';
import { isReminderTime } from '@/domain/reminder/hours';
import { withheldDue } from '../../telling-withheld';
import { eachItem, type Job } from '../../timer';
import { enterAnswers } from '../withheld/enter';
import { monthsOf } from '../withheld/view';
import type { ClockCloud } from './clock-cloud';

/** 不予公开的列入定期评估: every agency's answers since the night before last. @source 条例 art. 18 */
export const enterWithheld: Job<ClockCloud> = async (at, cloud, itemFailed) => {
  let checked = 0;
  const failed = await eachItem(await cloud.agencies.all(), async ({ id }) => {
    checked += await enterAnswers(id, civilDateAt(at), at, cloud);
  }, itemFailed);
  return { checked, failed };
};

/** 该评估了: one word a month to the officers while anything is due, and none when nothing is. @source 条例 art. 18 */
export const remindWithheld: Job<ClockCloud> = async (at, { agencies, withheld, messages, calendar }, itemFailed): Promise<Readonly<Record<string, number>>> => {
  const today = civilDateAt(at);
  if (!isReminderTime(at) || !isWorkingDay(today, calendar)) return { due: 0 };
  let told = 0;
  const failed = await eachItem((await agencies.all()).filter(({ mergedInto }) => !mergedInto), async (agency) => {
    const count = (standing: 'overdue' | 'soon') => withheld.countOf(agency.id, { state: 'withheld', before: sinceBefore(today, monthsOf(agency), standing) });
    const [overdue, due] = [await count('overdue'), await count('soon')];
    if (due > 0 && await messages.tell(withheldDue(agency.id, { overdue, soon: due - overdue }, at))) told += 1;
  }, itemFailed);
  return { told, failed };
};
