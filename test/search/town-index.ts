import { civilDate } from '@/domain/calendar/civil-date';
import { instant } from '@/domain/calendar/instant';
import { categoryOf } from '@/domain/publishing/categories';
import { questionOf, type Cut } from '@/domain/search/question';
import { wordsOfRun } from '../../cloudfunctions/_shared/search/cut';
import { entriesOf } from '../../cloudfunctions/_shared/search/entries';
import { SearchMemory } from '../../cloudfunctions/_shared/search/memory';
import { rank } from '../../cloudfunctions/_shared/search/rank';
import { publicationOf } from '../../scripts/generate/items/load';
import { generateItems, type GeneratedItem } from '../../scripts/generate/items/make';
import { AGENCIES } from '../../scripts/generate/items/places';

/** Questions are asked in the year after the last of the items. */
const TODAY = civilDate('2025-12-31');

const digits = (day: string): number => Number(day.replaceAll('-', ''));

/** An item as the source of the search gives it (repositories/search-sources.ts). */
function textOf(item: GeneratedItem) {
  const { id, agencyId, indexNumber, content: { title, summary, category, documentNumber, topic, madeOn, paragraphs, validity } } = publicationOf(item, instant(0));
  const { label } = categoryOf(category);
  return {
    kind: 'item' as const, id, key: `1970/${id}`, agencyId, year: Number(madeOn.slice(0, 4)), day: validity === 'inForce' ? digits(item.publishedOn) : 0, made: digits(madeOn), title, summary, label,
    about: [label, topic, documentNumber, indexNumber].filter(Boolean).join(' '), parts: [{ heading: '', paragraphs, at: 0 }],
  };
}

/** The generated county in the index. @returns what is found for a question, ids, best first */
export function townIndex(perAgency: number): (text: string, most: number, cut?: Cut) => readonly string[] {
  const memory = new SearchMemory();
  const names = new Map(AGENCIES.map(({ id, name, shortName }) => [id, `${name} ${shortName}`]));
  const all = generateItems(perAgency).map((item) => ({ source: `item:${item.id}`, key: `1970/${item.id}`, indexed: entriesOf(textOf(item), names.get(item.agencyId) ?? '') }));
  for (let from = 0; from < all.length; from += 4000) memory.put(all.slice(from, from + 4000));
  return (text, most, cut = wordsOfRun) => {
    const { concepts } = questionOf(text, Number(TODAY.slice(0, 4)), cut);
    return rank({ ...memory.view(), concepts, admits: () => true }).best(most).map(({ entry }) => entry.source.slice('item:'.length));
  };
}
