import { civilDateAt, clockTimeAt, type Instant } from '@/domain/calendar/instant';
import { formatDay } from '@/domain/calendar/civil-date';
import { didBy } from '@/domain/case/event-words';
import { REVIEWS } from '@/domain/statute/reviews';
import type { Refused } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { call } from '@/services/cloud';

/** 10:32, with its day when that is not today. */
const timeWords = (at: Instant, now: Instant): string => (civilDateAt(at) === civilDateAt(now) ? clockTimeAt(at) : `${formatDay(civilDateAt(at))}${clockTimeAt(at)}`);

/** 别人刚做了什么: who did what when, of all that came since a page was opened; undefined when nothing is on record. */
export function whatChanged(before: Pick<StaffCase, 'timeline'>, after: Pick<StaffCase, 'timeline'>, now: Instant): string | undefined {
  const fresh = after.timeline.slice(0, Math.max(0, after.timeline.length - before.timeline.length)).reverse();
  if (fresh.length === 0) return undefined;
  return fresh.map(({ who, at, type, by, review }) => `${who}已经在${timeWords(at, now)}${review ? REVIEWS[review].did : didBy(type, by)}`).join('，');
}

/** A refusal because somebody else was first, with who that was and what he did; the others as they are. */
export async function saidWho(refused: Refused, before: StaffCase): Promise<Refused> {
  if (refused.code !== 'stale') return refused;
  const now = await call('staff', 'getCase', { id: before.id });
  const changed = now.ok ? whatChanged(before, now.value, now.at) : undefined;
  return changed ? { ...refused, message: `${changed}，请刷新后再办理。` } : refused;
}
