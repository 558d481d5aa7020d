import type { SearchHit } from '@/contract/search';
import { civilDate } from '@/domain/calendar/civil-date';
import { around, bestParagraph } from '@/domain/search/fitting';
import type { Current, Finder } from '../../search/finder';
import type { Ranked } from '../../search/rank';
import type { SourcePart, SourceText } from '../../search/source';

/** Shown of a long paragraph. */
const SHOWN_CHARACTERS = 160;

const idOf = (source: string): string => source.slice(source.indexOf(':') + 1);
const textKey = (kind: string, id: string): string => `${kind}:${id}`;

/** The texts of hits as they are public at this moment. */
async function textsOf(ranked: readonly Ranked[], finder: Finder): Promise<ReadonlyMap<string, SourceText>> {
  const kinds = [...new Set(ranked.map(({ entry }) => entry.kind))];
  const texts = await Promise.all(kinds.map((kind) =>
    finder.sourceOf(kind).texts([...new Set(ranked.filter(({ entry }) => entry.kind === kind).map(({ entry }) => idOf(entry.source)))])));
  return new Map(texts.flat().map((text) => [textKey(text.kind, text.id), text]));
}

/** The part that was found; of a text that was changed since, the one that fits best. */
function partOf({ entry }: Ranked, { key, parts }: SourceText, words: readonly string[]): SourcePart | undefined {
  if (key === entry.key) return parts[entry.part];
  const best = bestParagraph(parts.flatMap(({ paragraphs }) => paragraphs), words);
  return parts.find(({ paragraphs }) => paragraphs.includes(best)) ?? parts[0];
}

const dayOf = (day: number) => civilDate(`${String(day).slice(0, 4)}-${String(day).slice(4, 6)}-${String(day).slice(6)}`);

/** What is shown of what was found; what was withdrawn a moment ago is left out. */
export async function hitsOf(ranked: readonly Ranked[], { agencies }: Current, words: readonly string[], finder: Finder): Promise<readonly SearchHit[]> {
  const texts = await textsOf(ranked, finder);
  return ranked.flatMap((found): readonly SearchHit[] => {
    const { entry, covered } = found;
    const text = texts.get(entry.source);
    const part = text && partOf(found, text, words);
    if (!text || !part) return [];
    const { agencyId, title, year, summary, id } = text;
    const hit = {
      agencyId, title, year, covered,
      agencyShortName: agencies.find((agency) => agency.id === agencyId)?.shortName ?? '',
      paragraph: around(bestParagraph([...(summary ? [summary] : []), ...part.paragraphs], words), words, SHOWN_CHARACTERS),
    };
    switch (entry.kind) {
      case 'item': return [{ ...hit, kind: 'item', id, label: text.label, indexNumber: text.number ?? '', madeOn: dayOf(text.made) }];
      case 'report': return [{ ...hit, kind: 'report', section: part.at, heading: part.heading }];
      case 'guide': return [{ ...hit, kind: 'guide', part: part.name ?? '', heading: part.heading }];
      case 'rule': return [{ ...hit, kind: 'rule', id }];
    }
  });
}
