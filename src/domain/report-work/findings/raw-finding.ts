import type { Place } from '../../narrative/draft';
import { SECTIONS } from '../../report/sections';
import type { FindingPlace, YearFindingGroup } from '../finding';

/** 一条发现, before its reason. hard: stops publishing · soft: needs a reason. */
export interface RawFinding {
  readonly group: YearFindingGroup;
  readonly severity: 'hard' | 'soft';
  readonly where: string;
  readonly is: string;
  readonly should: string;
  readonly todo: string;
  readonly place: FindingPlace;
  readonly article?: string;
  /** 按经过恢复 puts it right. */
  readonly restore?: true;
}

/** Of a report that adds up its agencies a cell leads to them: the cases of its own office are not what it counts. */
export const inSum = (finding: RawFinding): RawFinding =>
  (finding.place.kind === 'cell' || finding.place.kind === 'tables' ? { ...finding, place: { ...finding.place, sum: true } } : finding);

/** 第几部分, as it is headed. */
export const sectionLabel = (place: Place): string => (place === 'preamble' ? '开头的话' : `${SECTIONS[place].number}${SECTIONS[place].label}`);
