import { daysBetween } from '../calendar/civil-date';
import { inTimeRate, type AgencyStanding } from './standing';

interface Measure {
  readonly label: string;
  /** What comes first, and what has no place. */
  readonly words: string;
  /** Undefined: not measured, so it has no place. */
  readonly of: (agency: AgencyStanding) => number | undefined;
  readonly first: 'high' | 'low';
}

/** 排名的依据: numbers of work only, nothing about a person. */
export const MEASURES = {
  inTime: { label: '按期答复', words: '按期答复的比例高的在前；没有答复过申请的不排。', of: ({ answers }) => inTimeRate(answers), first: 'high' },
  late: { label: '逾期', words: '现在逾期没有答复的件数少的在前。', of: ({ lights }) => lights.late, first: 'low' },
  publishing: { label: '主动公开', words: '要公开而过了期限的条数少的在前。', of: ({ publishing }) => publishing.overdue, first: 'low' },
  report: {
    label: '年报', words: '年报公布得早的在前，按距离期限的天数排，各单位的期限不同；没有公布的不排。',
    of: ({ report }) => (report?.publishedOn ? daysBetween(report.due, report.publishedOn) : undefined), first: 'low',
  },
} as const satisfies Record<string, Measure>;
export type MeasureKey = keyof typeof MEASURES;

export interface Ranked<T> {
  readonly agency: T;
  /** 名次; those with the same number share it. */
  readonly place: number;
  readonly value: number;
}

/** 排名. @returns those that are measured, the first first, and those that are not, as they came */
export function ranking<T extends AgencyStanding>(agencies: readonly T[], measure: MeasureKey): { readonly ranked: readonly Ranked<T>[]; readonly unranked: readonly T[] } {
  const { of, first }: Measure = MEASURES[measure];
  const measured = agencies.flatMap((agency) => {
    const value = of(agency);
    return value === undefined ? [] : [{ agency, value }];
  }).sort((a, b) => (first === 'high' ? b.value - a.value : a.value - b.value));
  return {
    ranked: measured.map(({ agency, value }) => ({ agency, value, place: measured.findIndex((one) => one.value === value) + 1 })),
    unranked: agencies.filter((agency) => of(agency) === undefined),
  };
}
