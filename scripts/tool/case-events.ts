import type { CivilDate } from '@/domain/calendar/civil-date';
import { parseInstant, type Instant } from '@/domain/calendar/instant';
import type { Actor, CaseEvent, CaseEventType, Submitted } from '@/domain/case/event';
import { EVENTS } from '@/domain/case/event-words';
import type { CaseFile } from './case-file';

/** A day alone means nine in the morning; an event at the end of the office's day. */
const at = (stamp: string, time: string): Instant => (stamp.length === 10 ? (parseInstant(`${stamp}T${time}:00+08:00`) as Instant) : (stamp as Instant));

const APPLICANT: Actor = { kind: 'applicant' };

/** Whoever is not named is another person for each of the three steps of an answer. */
function actorOf(type: CaseEventType, by: string | undefined, late: boolean): Actor {
  if (by === 'applicant') return APPLICANT;
  if (by !== undefined) return { kind: 'staff', memberId: by };
  if (!late && EVENTS[type].by.includes('applicant')) return APPLICANT;
  const roles: Partial<Record<CaseEventType, string>> = { reviewed: 'reviewer', signed: 'signatory' };
  return { kind: 'staff', memberId: roles[type] ?? 'officer' };
}

/** The latest day an event speaks of as past; it cannot have been entered before. */
function saidOn(event: Readonly<Record<string, unknown>>): CivilDate | undefined {
  const days = ['on', 'servedOn', 'receivedByThemOn', 'answeredOn', 'deliveredOn'].flatMap((key) => (typeof event[key] === 'string' ? [event[key] as CivilDate] : []));
  return days.sort().pop();
}

/** The submission of a file. */
export function submissionOf({ channel, stamps }: CaseFile): Submitted {
  const { submittedAt, postedOn, arrivedAt } = stamps;
  const [sent, arrived] = [at(submittedAt, '09:00'), arrivedAt && at(arrivedAt, '09:00')];
  // What travelled was entered when it had arrived.
  return { type: 'submitted', at: arrived && arrived > sent ? arrived : sent, by: APPLICANT, channel, ...(postedOn && { postedOn }), ...(arrived && { arrivedAt: arrived }) };
}

/** What followed, in the order of the file, each with who entered it and when. */
export function followingOf(file: CaseFile): readonly CaseEvent[] {
  const confirmed = file.stamps.confirmedAt;
  const receipt = confirmed ? [{ type: 'receiptConfirmed', at: at(confirmed, '09:30') } as const] : [];
  let last = submissionOf(file).at;
  return [...receipt, ...file.events].map((told) => {
    const { type, at: entered, by, late, ...fields } = told as typeof told & { readonly by?: string; readonly late?: { readonly reason: string } };
    const said = saidOn(fields);
    const assumed = said ? at(said, '17:00') : last;
    const when = (entered as Instant | undefined) ?? (assumed > last ? assumed : last);
    last = when;
    return { ...fields, type, at: when, by: actorOf(type, by, late !== undefined), ...(late && { late }) } as unknown as CaseEvent;
  });
}
