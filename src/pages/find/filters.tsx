import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AgencySummary } from '@/contract/public';
import type { SearchCounts } from '@/contract/search';
import { SEARCH_KIND_KEYS, SEARCH_KINDS, type SearchKind } from '@/domain/search/kinds';
import { Pills } from '@/components/pills';
import type { Query } from './use-search';

interface FiltersProps {
  readonly agency: AgencySummary;
  readonly query: Query;
  readonly counts: SearchCounts;
  readonly onQuery: (query: Query) => void;
}

const ALL = 'all';

/** A query whose filters are what is given; one that is not chosen is absent rather than empty. */
function filtered({ text, scope }: Query, { of, kind, year }: { readonly of?: string | undefined; readonly kind?: SearchKind | undefined; readonly year?: number | undefined }): Query {
  return { text, scope, ...(of !== undefined && { of }), ...(kind && { kind }), ...(year !== undefined && { year }) };
}

/** 筛选 by agency, by what it is and by year, each with how many there are; what would leave nothing is not offered. */
export function Filters({ agency, query, counts, onQuery }: FiltersProps): ReactNode {
  const { text, scope, of, kind, year } = query;
  const { agencies, years } = counts;
  const kinds = SEARCH_KIND_KEYS.filter((each) => counts.kinds[each] || each === kind);
  return (
    <View className="find__filters">
      <Pills
        label="在哪里找" value={scope} options={[{ value: 'own', label: agency.shortName }, { value: 'county', label: '全县' }]}
        onChange={(next) => onQuery({ text, scope: next, ...(kind && { kind }), ...(year !== undefined && { year }) })}
      />
      {scope === 'county' && (agencies.length > 1 || of !== undefined) ? (
        <Pills
          label="单位" value={of ?? ALL}
          options={[{ value: ALL, label: '各单位' }, ...agencies.map(({ id, shortName, count }) => ({ value: id, label: `${shortName} ${count}` }))]}
          onChange={(next) => onQuery(filtered(query, { of: next === ALL ? undefined : next, kind, year }))}
        />
      ) : null}
      {kinds.length > 1 || kind ? (
        <Pills<SearchKind | typeof ALL>
          label="种类" value={kind ?? ALL}
          options={[{ value: ALL, label: '各种' }, ...kinds.map((each) => ({ value: each, label: `${SEARCH_KINDS[each].label} ${counts.kinds[each] ?? 0}` }))]}
          onChange={(next) => onQuery(filtered(query, { of, kind: next === ALL ? undefined : next, year }))}
        />
      ) : null}
      {years.length > 1 || year !== undefined ? (
        <Pills
          label="年份" value={String(year ?? ALL)}
          options={[{ value: ALL, label: '各年' }, ...years.map((each) => ({ value: String(each.year), label: `${each.year}年 ${each.count}` }))]}
          onChange={(next) => onQuery(filtered(query, { of, kind, year: next === ALL ? undefined : Number(next) }))}
        />
      ) : null}
    </View>
  );
}
