import type { Place } from './places';
import type { Cell, CheckCode } from './report';

/** 核对发现的问题, in words for whoever makes the report. */
export interface Finding {
  readonly check: CheckCode;
  /** hard: numbers that cannot stand together; soft: to be looked at, the report may be right. */
  readonly severity: 'hard' | 'soft';
  readonly kind: 'unequal' | 'unreadable' | 'blank' | 'notComparable' | 'narrative';
  readonly place: Place;
  /** 现在是什么. */
  readonly is: string;
  /** 应当是什么. */
  readonly should: string;
  /** 怎么办. */
  readonly todo: string;
}

/** What is and what should be, as one sentence. */
export const messageOf = ({ is, should }: Pick<Finding, 'is' | 'should'>): string => `${is}，${should}。`;

/** 勾稽关系: two sums of cells that must be the same. Every cell is a count, so it can only add. */
export interface Relation {
  readonly check: CheckCode;
  readonly place: Place;
  readonly left: readonly Cell[];
  readonly right: readonly Cell[];
  /** What the two sums are. */
  readonly say: (left: number, right: number) => Pick<Finding, 'is' | 'should'>;
  readonly todo: string;
}

const sum = (cells: readonly Cell[]): number => cells.reduce<number>((total, cell) => total + (cell ?? 0), 0);
const isOpen = (cells: readonly Cell[]): boolean => cells.some((cell) => cell === null);

/** blank: equal when what is blank or cannot be read is 0; unknown: what cannot be read decides. */
type Comparison = 'equal' | 'unequal' | 'blank' | 'unknown';

function compare({ left, right }: Relation): Comparison {
  const [first, second] = [sum(left), sum(right)];
  const [firstOpen, secondOpen] = [isOpen(left), isOpen(right)];
  if (first === second) return firstOpen || secondOpen ? 'blank' : 'equal';
  // What is not read can only make its side larger: a side that is read and smaller stays smaller.
  const certain = first < second ? !firstOpen : !secondOpen;
  return certain ? 'unequal' : 'unknown';
}

/** What does not hold, and what cannot be checked because the number that decides cannot be read. */
export function unequalFindings(relations: readonly Relation[]): readonly Finding[] {
  return relations.flatMap((relation): readonly Finding[] => {
    const { check, place, left, right, say, todo } = relation;
    const { is, should } = say(sum(left), sum(right));
    switch (compare(relation)) {
      case 'equal':
      case 'blank': return [];
      case 'unequal': return [{ check, severity: 'hard', kind: 'unequal', place, is, should, todo }];
      case 'unknown': return [{
        check, severity: 'soft', kind: 'unreadable', place, is: `${is}（空白或者看不清的格没有算进去）`, should: `${should}，现在不能核对`,
        todo: '请对照原件补上空白或者看不清的格，再核对一次',
      }];
    }
  });
}

const TOLD = 3;

/** What holds only if blanks are zeros: one finding a check, because a report that leaves blanks leaves many. */
export function blankFindings(relations: readonly Relation[]): readonly Finding[] {
  const blank = relations.filter((relation) => compare(relation) === 'blank');
  return [...new Set(blank.map(({ check }) => check))].map((check): Finding => {
    const places = blank.filter((relation) => relation.check === check).map(({ place }) => place);
    const names = places.slice(0, TOLD).map((place) => place.slice(1).join(' ')).join('、');
    return {
      check, severity: 'soft', kind: 'blank', place: (places[0] ?? []).slice(0, 1),
      is: `${names}${places.length > TOLD ? `等${places.length}处` : ''}有空白或者看不清的格，按0计算时相等，不能算核对过`,
      should: '每格都应当有数，没有发生的填0', todo: '请对照原件，确实是0的补上0，不是0的补上数',
    };
  });
}
