import type { SearchHit } from '@/contract/search';
import { SEARCH_KINDS } from '@/domain/search/kinds';
import { LINKS } from './links';

/** Where a hit is read. @param words to be marked there */
export function linkOf(hit: SearchHit, words: readonly string[]): string {
  const marked = words.join(' ');
  switch (hit.kind) {
    case 'item': return LINKS.item(hit.id, marked);
    case 'report': return LINKS.report(hit.agencyId, hit.year, { section: hit.section, words: marked });
    case 'guide': return LINKS.guide(hit.agencyId, { part: hit.part });
    case 'rule': return LINKS.rule(hit.agencyId, hit.id);
  }
}

/** What kind of thing a hit is, of whom, and where in it. */
export function placeOf(hit: SearchHit): string {
  const { label } = SEARCH_KINDS[hit.kind];
  switch (hit.kind) {
    case 'item': return `${label} · ${hit.agencyShortName} · ${hit.label}`;
    case 'report': return `${hit.agencyShortName}${hit.year}${label} · ${hit.heading}`;
    case 'guide': return `${hit.agencyShortName}${label} · ${hit.heading}`;
    case 'rule': return `${label} · ${hit.agencyShortName}`;
  }
}

/** What stands above the paragraph: the title of what has one of its own. */
export const titleOf = (hit: SearchHit): string | undefined => (hit.kind === 'item' || hit.kind === 'rule' ? hit.title : undefined);
