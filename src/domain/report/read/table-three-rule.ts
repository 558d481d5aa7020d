import type { RowRule } from './fit';
import type { Value } from './values';

const TOTAL = 6;
const isCount = (value: Value | undefined): boolean => value?.kind === 'blank' || (value?.kind === 'number' && value.value >= 0);
const countOf = (value: Value | undefined): number => (value?.kind === 'number' ? value.value : 0);
const six = (values: readonly Value[]): number => values.slice(0, TOTAL).reduce((sum, value) => sum + countOf(value), 0);

/** 表三 C3: the six kinds of applicant add up to 总计. */
export const TABLE3_RULE: RowRule = {
  width: TOTAL + 1,
  holds: (values) => values.every(isCount) && six(values) === countOf(values[TOTAL]),
  solve: (values, hole) => {
    if (!values.every(isCount)) return undefined;
    const value = hole === TOTAL ? six(values) : countOf(values[TOTAL]) - six(values);
    return value >= 0 ? value : undefined;
  },
};
