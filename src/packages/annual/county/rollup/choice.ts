import { yearOf } from '@/domain/calendar/civil-date';
import { AGENCY_GROUPS, type AgencyGroup } from '@/domain/county/standing';
import type { CountyYear, RollUp } from '@/contract/county-year';

/** 汇总哪些单位: all, one group of them, or those that are ticked. */
export const SETS = {
  all: { label: '全部' },
  department: { label: AGENCY_GROUPS.department.label },
  township: { label: AGENCY_GROUPS.township.label },
  some: { label: '自己选' },
} as const satisfies Record<string, { readonly label: string }>;
export type SetKey = keyof typeof SETS;

/** What is added up. */
export interface Wanted {
  readonly set: SetKey;
  /** Those that are ticked. */
  readonly ticked: readonly string[];
  readonly year: number;
  readonly from: RollUp['from'];
}

type Agency = Pick<CountyYear['agencies'][number], 'id' | 'group'>;

/** Who may be added up for a year: those of now, and those that were merged in it or later. */
export const addable = ({ agencies, merged }: Pick<CountyYear, 'agencies' | 'merged'>, year: number): readonly (Agency & { readonly name: string })[] =>
  [...agencies, ...merged.filter(({ on }) => yearOf(on) >= year)];

/** Ids of the agencies that are added up, in the order of the list. */
export function chosenIds(agencies: readonly Agency[], { set, ticked }: Pick<Wanted, 'set' | 'ticked'>): readonly string[] {
  if (set === 'all') return agencies.map(({ id }) => id);
  if (set === 'some') return agencies.map(({ id }) => id).filter((id) => ticked.includes(id));
  const group: AgencyGroup = set;
  return agencies.filter((agency) => agency.group === group).map(({ id }) => id);
}
