import { calendarEdition } from '@/domain/calendar/edition';
import { calendarWith, type NoticeChange } from '@/domain/calendar/import-notice';
import { noticeDoubtMessage } from '@/domain/calendar/notice-refusal';
import type { NoticeReading } from '@/domain/calendar/read-notice';
import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import { ok } from '@/domain/result';
import type { NoticeImported } from '@/contract/county';
import type { AgencyCall } from '../../entry/staff';
import { refuse } from '../../refusal';
import type { WithDates } from '../../repositories/case-reading';
import type { UseCase } from '../../serving/call';
import { changedCase, readable } from './changed-cases';
import { inCounty } from './in-county';
import { readPasted, refuseNotice, type PastedNotice } from './pasted-notice';
import type { StaffCloud } from './staff-cloud';

/** Recomputed while the county waits, and how many of them at the same time; the nightly job does the rest. */
const MOST = 100;
const AT_ONCE = 8;

const CHANGED_MEANWHILE = refuse('stale', '放假安排刚刚有人改过，请重新核对以后再导入。');

const changeOf = (reading: NoticeReading): NoticeChange =>
  (reading.kind === 'year' ? { kind: 'year', notice: reading.notice } : { kind: 'amendment', amendment: reading.amendment });

/** Open cases by the new calendar: listed, stored, told. What fails or is too much is left to the nightly job. */
async function recompute(after: WorkCalendar, { agency: county, at, today }: AgencyCall, cloud: StaffCloud): Promise<Omit<NoticeImported, 'year'>> {
  const cases = cloud.casesUnder(after);
  const agencies = await inCounty(county, cloud);
  const found: WithDates[] = [];
  let looked = 0;
  for await (const read of cases.ofOtherCalendars()) {
    const one = readable(read);
    if (one) found.push(one);
    looked += 1;
    if (looked === MOST) break;
  }
  for (let from = 0; from < found.length; from += AT_ONCE) {
    // The notice is stored by now: a rival or a broken network must not make it look as if it were not.
    await Promise.all(found.slice(from, from + AT_ONCE).map((one) => cases.recompute(one, at).catch(() => 'stale')));
  }
  const items = found.flatMap(({ application }) => changedCase(application, agencies, { before: cloud.calendar, after, today }) ?? []);
  return { items, left: await cases.countOfOtherCalendars() };
}

/** 导入放假安排: stored for every function and phone; open cases are recomputed, and whose dates moved is told. */
export const importNotice: UseCase<PastedNotice & { readonly edition: string }, NoticeImported, StaffCloud, AgencyCall> = async (input, call, cloud) => {
  const reading = readPasted(input);
  if (!reading.ok) return reading;
  const [doubt] = reading.value.doubts;
  if (doubt) return refuse(doubt.code, noticeDoubtMessage(doubt), { field: 'text' });
  const change = changeOf(reading.value);
  const imported = calendarWith(cloud.calendar, change);
  // First what is wrong with it: a notice that somebody has just imported is told as such.
  if (!imported.ok) return refuseNotice(imported.error);
  if (calendarEdition(cloud.calendar) !== input.edition) return CHANGED_MEANWHILE;
  const { notice, calendar } = imported.value;
  const stored = await cloud.notices.add(change, { sequence: notice.documents.length, text: input.text, importedBy: call.member.id, importedAt: call.at });
  return stored ? ok({ year: notice.year, ...await recompute(calendar, call, cloud) }) : CHANGED_MEANWHILE;
};
