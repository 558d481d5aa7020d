import type { Indexed } from './build';
import { sourceOf, type SourceText } from './source';

/** What is found on its own: an item or a rule as a whole, every paragraph of a report and of a guide. @param agency names it is found by */
export function entriesOf(text: SourceText, agency: string): readonly Indexed[] {
  const { kind, agencyId, key, year, day, title, summary, about, parts } = text;
  const source = sourceOf(text);
  const names = `${agency} ${about} ${year}`;
  if (kind === 'item' || kind === 'rule') {
    const body = parts.flatMap(({ paragraphs }) => paragraphs).join('\n');
    return [{ entry: { source, key, kind, agencyId, year, day, title, part: 0 }, fields: { title, summary, body, about: names } }];
  }
  return parts.map(({ heading, paragraphs }, part) => ({
    entry: { source, key, kind, agencyId, year, day, title, part },
    fields: { title: '', summary: heading, body: paragraphs.join('\n'), about: `${names} ${title}` },
  }));
}
