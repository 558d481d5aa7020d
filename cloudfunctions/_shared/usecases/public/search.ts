import { ok } from '@/domain/result';
import type { SearchKind } from '@/domain/search/kinds';
import type { Question } from '@/domain/search/question';
import type { Found, SearchCounts, SearchHit } from '@/contract/search';
import { NOT_FOUND, refuse } from '../../refusal';
import type { Current } from '../../search/finder';
import type { Ranking } from '../../search/rank';
import type { Entry } from '../../search/segment';
import type { UseCase } from '../../serving/call';
import { publicContact } from '../../views/agency';
import type { PublicCloud } from './public-cloud';
import { hitsOf } from './search-hits';
import { insteadOf } from './search-instead';
import { agenciesIn, answers, readQuestion, type Place } from './searching';

interface Asked extends Place {
  readonly text: string;
  readonly of?: string | undefined;
  readonly kind?: SearchKind | undefined;
  readonly year?: number | undefined;
  readonly cursor?: string | undefined;
}

const PAGE = 10;
/** Nobody looks further; who has not found it by then asks with other words. */
const MOST = 200;
/** Milliseconds of one call for reading what is not in the index yet. */
export const READING_MS = 5000;

export const NOT_READY = refuse('notReady', '公开的内容刚刚换过，检索还在准备，请过十秒再找一次。');

interface Filters { readonly of: boolean; readonly kind: boolean; readonly year: boolean }

const passing = (entry: Entry, { of, kind, year }: Asked): Filters => ({
  of: of === undefined || entry.agencyId === of, kind: kind === undefined || entry.kind === kind, year: year === undefined || entry.year === year,
});

const add = <K>(counts: Map<K, number>, key: K): void => void counts.set(key, (counts.get(key) ?? 0) + 1);

/** How many there are of each, whatever is chosen of the same filter. */
function countsOf(ranking: Ranking, asked: Asked, { agencies }: Current): SearchCounts & { readonly total: number } {
  const [byAgency, byKind, byYear] = [new Map<string, number>(), new Map<SearchKind, number>(), new Map<number, number>()];
  let total = 0;
  ranking.each((entry) => {
    const { of, kind, year } = passing(entry, asked);
    if (kind && year) add(byAgency, entry.agencyId);
    if (of && year) add(byKind, entry.kind);
    if (of && kind) add(byYear, entry.year);
    if (of && kind && year) total += 1;
  });
  return {
    total,
    agencies: [...byAgency].sort((a, b) => b[1] - a[1]).map(([id, count]) => ({ id, count, shortName: agencies.find((agency) => agency.id === id)?.shortName ?? '' })),
    kinds: Object.fromEntries(byKind),
    years: [...byYear].sort((a, b) => b[0] - a[0]).map(([year, count]) => ({ year, count })),
  };
}

/** What papers call what was asked, where it is something else than what was said. */
const alsoOf = ({ concepts }: Question): readonly string[] => concepts.flatMap(({ phrases }) => phrases.slice(1, 3)).slice(0, 6);

/** 检索: what is public of an agency or of its county, best first, a page at a time. @source 条例 art. 24 */
export const search: UseCase<Asked, Found, PublicCloud> = async (asked, { at, today }, { agencies, finder }) => {
  const agency = await agencies.find(asked.agencyId);
  if (!agency) return NOT_FOUND.agency;
  const current = await finder.current(at, READING_MS);
  if (!current.whole) return NOT_READY;
  const question = readQuestion(asked.text, today);
  const within = agenciesIn(asked, current.agencies);
  const ranking = answers(current, question, within);
  const found = ranking.best(MOST, (entry) => Object.values(passing(entry, asked)).every(Boolean));
  const { total, ...counts } = countsOf(ranking, asked, current);
  const words = question.words.filter((word) => word.length > 1 || question.words.length === 1);

  const hits: SearchHit[] = [];
  let next = Number(asked.cursor ?? 0);
  while (hits.length < PAGE && next < found.length) {
    const some = found.slice(next, next + PAGE - hits.length);
    hits.push(...await hitsOf(some, current, words, finder));
    next += some.length;
  }
  const contact = publicContact(agency, today).contact;
  return ok({
    hits, total, words, also: alsoOf(question), counts,
    ...(next < found.length && { next: String(next) }),
    ...(hits.length === 0 && asked.cursor === undefined && { instead: { ...insteadOf(question, asked, within, current, today), ...(contact && { phone: contact.phone }) } }),
  });
};
