import { addDays } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import type { AgencySeal, PartKind } from '../../repositories/seal-record';
import type { Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

const countOf = (sealed: readonly AgencySeal[], kind: PartKind): number => sealed.reduce((all, { parts }) => all + (parts.find((part) => part.kind === kind)?.count ?? 0), 0);

/**
 * 每天封存 of the day before, once it is over: nothing is written into it any more. One agency after another; a run that was
 * stopped goes on with the next, and days that were missed are sealed with the first that is not.
 */
export const sealDay: Job<ClockCloud> = async (at, { agencies, seals }) => {
  const day = addDays(civilDateAt(at), -1);
  const last = await seals.last();
  if (last && last.day >= day) return { sealed: 0, cases: 0, accesses: 0 };
  const sealed: AgencySeal[] = [];
  for (const { id } of await agencies.all()) sealed.push(await seals.sealAgency(id, day, at));
  await seals.sealWhole(sealed, day, at);
  return { sealed: sealed.length, cases: countOf(sealed, 'cases'), accesses: countOf(sealed, 'accesses') };
};
