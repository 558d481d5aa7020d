import type { Place } from '../../narrative/draft';
import type { Source } from '../../narrative/field';
import type { Gap } from '../../narrative/gaps';
import { articleLabel } from '../../statute/article';
import type { FindingPlace } from '../finding';
import { sectionLabel, type RawFinding } from './raw-finding';

function placeOf(source: Source | undefined, place: Place): FindingPlace {
  switch (source?.kind) {
    case 'book': case 'line': return { kind: 'book', book: source.book };
    case 'cells': { const [address] = source.cells; return address ? { kind: 'cell', address } : { kind: 'tables' }; }
    case 'channels': return { kind: 'channels' };
    case 'guide': case 'agency': return { kind: source.kind };
    case 'before': return { kind: 'before', year: source.year };
    default: return { kind: 'section', place };
  }
}

/** 还空着的; of what happened to nobody a report need not speak. @source 条例 art. 50; 国办公开办函〔2021〕30号: 不能遗漏，也不宜泛化 */
export const gapFindings = (gaps: readonly Gap[]): readonly RawFinding[] => gaps.filter(({ silent }) => !silent).map(({ what, todo, place, source, must, rules }) => ({
  group: 'gaps', severity: must ? 'hard' : 'soft', where: `${sectionLabel(place)} · ${what}`, is: `没有写${what}`, should: must ? '年报必须说到' : '有的应当写，没有的说明没有', todo,
  place: placeOf(source, place), ...(rules[0] && { article: articleLabel(rules[0]) }),
}));
