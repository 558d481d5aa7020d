import type { Cell, Table2 } from '../report/report';
import type { YearbookKind } from './kinds';

const some = (value: Cell | undefined, words: (value: number) => string): readonly string[] => (typeof value === 'number' && value > 0 ? [words(value)] : []);

/**
 * 上年年报里有过的: whoever says that this year had none of it looks at this one by itself. Undefined where last year had none or
 * told nothing.
 */
export function lastYearWords(kind: YearbookKind, before: Table2 | undefined): string | undefined {
  const row = (before as Readonly<Partial<Record<YearbookKind, Readonly<Partial<Record<string, Cell>>>>>> | undefined)?.[kind];
  const told = [
    ...some(row?.issued, (value) => `制发${value}件`), ...some(row?.abolished, (value) => `废止${value}件`),
    ...some(row?.decisions, (value) => `${value}件`), ...some(row?.amountWanYuan, (value) => `${value}万元`),
  ];
  return told.length === 0 ? undefined : `上年年报写的是${told.join('、')}`;
}
