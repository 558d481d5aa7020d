import { fullDay } from '@/domain/calendar/civil-date';
import type { RolledAgency, RollUp } from '@/contract/county-year';

/** What of an agency is added. */
export function usedWords(from: RollUp['from'], { has, publishedOn, version = 1 }: Pick<RolledAgency, 'has' | 'publishedOn' | 'version'>): string {
  switch (has) {
    case 'missing': return '没有公布，没有加';
    case 'sum': return '它公布的年报就是各单位的合计，没有加';
    case 'live': return from === 'published' ? '它公布的年报就是合计，加的是它自己现在的记录' : '现在的记录';
    case 'published': return `${publishedOn ? fullDay(publishedOn) : ''}公布${version > 1 ? `，第${version}版` : ''}`;
  }
}
