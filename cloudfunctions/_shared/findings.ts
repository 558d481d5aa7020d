import { calendarFindings } from '@/domain/calendar/calendar-health';
import { addDays, formatDate, type CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt, clockTimeAt, type Instant } from '@/domain/calendar/instant';
import { remindersExpectedFor } from '@/domain/reminder/hours';
import type { HealthFinding, KeptSeal } from '@/contract/public';
import { shortDigest } from './chain/seal-root';
import type { CalendarNow } from './clouds/calendar';
import type { JobMark } from './repositories/job-marks';
import type { LastSeal } from './repositories/last-seal';

const documentOf = (change: CalendarNow['unused'][number]): string =>
  (change.kind === 'year' ? `${change.notice.year}年放假安排的通知` : change.amendment.document.title);

/** When it is looked at, when the reminders were last sent, and what was sealed last. */
interface Looked {
  readonly at: Instant;
  readonly today: CivilDate;
  readonly reminders: JobMark | undefined;
  readonly seal: LastSeal | undefined;
}

/** By then the day before must be sealed; it is tried every hour. A choice of this product. */
const SEALED_BY = '03:00';

/** 漏了封存: what is changed meanwhile can be found out less surely. */
function sealFindings(at: Instant, seal: LastSeal | undefined): readonly HealthFinding[] {
  const expected = addDays(civilDateAt(at), clockTimeAt(at) >= SEALED_BY ? -1 : -2);
  if (!seal) return [{ code: 'sealMissing', message: '办理记录还没有封存过。每小时会再试一次；过了一天还是这样的，请联系主办单位检查定时任务。' }];
  return seal.day < expected
    ? [{ code: 'sealMissing', since: addDays(seal.day, 1), message: `${formatDate(expected)}的办理记录没有封存，最后封存的是${formatDate(seal.day)}的。每小时会再试一次；一直这样的，请联系主办单位检查定时任务。` }] : [];
}

/** 封存 as it is shown. */
export const keptSeal = (seal: LastSeal | undefined): { readonly seal?: KeptSeal } => (seal ? { seal: { day: seal.day, digest: shortDigest(seal.root) } } : {});

/** 提醒停了: nobody hears of a deadline, and silence looks like nothing being due. */
function reminderFindings(at: Instant, mark: JobMark | undefined): readonly HealthFinding[] {
  const expected = remindersExpectedFor(at);
  if (!mark) return [{ code: 'remindersStopped', message: '期限提醒还没有运行过，快到期的申请没有人收到提醒。请看“今天”里的列表，并联系主办单位检查定时任务。' }];
  if (mark.day < expected) {
    return [{ code: 'remindersStopped', since: addDays(mark.day, 1), message: `${formatDate(expected)}的期限提醒没有运行，最后一次是${formatDate(mark.day)}。请各单位打开“今天”看列表，并联系主办单位检查定时任务。` }];
  }
  return mark.failed > 0 ? [{ code: 'remindersFailed', since: mark.day, message: `${formatDate(mark.day)}的期限提醒有${mark.failed}件没有办成，每小时会再试一次；一直这样的，请联系主办单位看日志。` }] : [];
}

/** What is wrong with the service on a day in China. */
export const findingsOf = ({ calendar, unused }: CalendarNow, { at, today, reminders, seal }: Looked): readonly HealthFinding[] => [
  ...reminderFindings(at, reminders),
  ...sealFindings(at, seal),
  ...calendarFindings(calendar, today).map(({ code, message }) => ({ code, message })),
  ...unused.map((change) => ({
    code: 'noticeUnused', message: `导入过的“${documentOf(change)}”和现在的放假安排对不上，没有采用，请县主管部门核对。`,
  } as const)),
];
