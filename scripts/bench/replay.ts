import { CHINA_CALENDAR } from '@/domain/calendar/work-calendar';
import { caseClock } from '@/domain/case/clock';
import type { CaseEvent } from '@/domain/case/event';
import { foldCase } from '@/domain/case/transition';
import { followingOf, submissionOf } from '../tool/case-events';
import { parseCaseFile } from '../tool/case-file';

const IDENTITY = { id: 'case', agencyId: 'agency', number: '第1号', applicantKind: 'naturalPerson' } as const;

/** The events of a file as they would be stored. */
export function eventsOf(text: string): string {
  const file = parseCaseFile(JSON.parse(text));
  if (!file.success) throw new Error('the worked file does not parse');
  return JSON.stringify([submissionOf(file.data), ...followingOf(file.data)]);
}

/** State and clock from stored events, without the explanation. */
export function replay(events: readonly CaseEvent[]): string | undefined {
  const folded = foldCase(IDENTITY, events, CHINA_CALENDAR);
  return folded.ok ? caseClock(folded.value, CHINA_CALENDAR).dueOn : undefined;
}
