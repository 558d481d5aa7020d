import type { SearchInstead } from '@/contract/search';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { Question } from '@/domain/search/question';
import type { Current } from '../../search/finder';
import { answers, countyOf, readQuestion, type Place } from './searching';

const MOST = 3;

/** 没有找到时: fewer words, and other agencies. */
export function insteadOf(question: Question, place: Place, within: ReadonlySet<string>, current: Current, today: CivilDate): SearchInstead {
  const broader = question.words.filter((word) => word.length > 1)
    .map((text) => ({ text, count: answers(current, readQuestion(text, today), within).total }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
    .slice(0, MOST);
  const others = new Set([...countyOf(place.agencyId, current.agencies)].filter((id) => !within.has(id)));
  const counts = new Map<string, number>();
  if (others.size > 0) answers(current, question, others).each(({ agencyId }) => counts.set(agencyId, (counts.get(agencyId) ?? 0) + 1));
  const agencies = [...counts].sort((a, b) => b[1] - a[1]).slice(0, MOST)
    .map(([id, count]) => ({ id, count, shortName: current.agencies.find((agency) => agency.id === id)?.shortName ?? '' }));
  return { broader, agencies };
}
