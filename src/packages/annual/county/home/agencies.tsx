import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { AGENCY_GROUPS, byNeed, STANDING_FILTERS, type AgencyStanding, type StandingFilter } from '@/domain/county/standing';
import type { CountyYear } from '@/contract/county-year';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Pills } from '@/components/pills';
import { SearchBox } from '@/components/search-box';
import { Empty } from '@/components/state';
import { Tag } from '@/components/tag';
import { openAgency } from '../shared/routes-year';
import { answersWords, beforeWords, lightsWords, reportWords, tagOf } from '../shared/standing-words';
import '../shared/county-year.scss';

/** More than these and a name is faster typed than found. */
const FEW = 8;
/** Shown at once; what needs the county is among them, and the ways on below stay within reach. */
const FIRST = 10;
const FILTERS = Object.keys(STANDING_FILTERS) as readonly StandingFilter[];

function AgencyCell({ agency, year, reportYear }: { readonly agency: AgencyStanding } & Pick<CountyYear, 'year' | 'reportYear'>): ReactNode {
  const tag = tagOf(agency);
  return (
    <Cell
      title={agency.name} value={tag && <Tag tone={tag.tone}>{tag.words}</Tag>} onTap={() => openAgency(agency.id)}
      note={(
        <>
          <View>{lightsWords(agency.lights)}</View>
          <View>{answersWords(year, agency.answers)}</View>
          {agency.report ? <View>{reportWords(reportYear, agency.report)}</View> : agency.reportBefore ? <View>{beforeWords(reportYear)}</View> : null}
        </>
      )}
    />
  );
}

/** 各单位, what needs the county first; by what is wrong and by name. */
export function Agencies({ agencies, year, reportYear }: Pick<CountyYear, 'agencies' | 'year' | 'reportYear'>): ReactNode {
  const [filter, setFilter] = useState<StandingFilter>('all');
  const [typed, setTyped] = useState('');
  const [all, setAll] = useState(false);
  const counts = FILTERS.map((key) => ({ key, count: agencies.filter((agency) => STANDING_FILTERS[key].has(agency)).length }));
  const options = counts.filter(({ key, count }) => key === 'all' || key === filter || count > 0).map(({ key, count }) => ({ value: key, label: `${STANDING_FILTERS[key].label} ${count}` }));
  const found = byNeed(agencies.filter((agency) => STANDING_FILTERS[filter].has(agency) && agency.name.includes(typed.trim())));
  const shown = all || typed ? found : found.slice(0, FIRST);
  return (
    <>
      {agencies.length > FEW ? <SearchBox label="查找单位" placeholder="单位名称" value={typed} onChange={setTyped} onSearch={() => undefined} live /> : null}
      {options.length > 1 ? <Pills label="看哪些单位" options={options} value={filter} onChange={setFilter} /> : null}
      {shown.length === 0
        ? <Empty title="没有这样的单位" action={{ label: '看全部单位', onTap: () => { setFilter('all'); setTyped(''); } }}>{typed ? `没有名称里有“${typed.trim()}”的单位，或者它不在“${STANDING_FILTERS[filter].label}”里。` : '这一类现在一个单位也没有。'}</Empty>
        : (
          <Card cells title="各单位" aside={filter === 'all' ? undefined : STANDING_FILTERS[filter].label}>
            {shown.map((agency) => <AgencyCell key={agency.id} agency={agency} year={year} reportYear={reportYear} />)}
          </Card>
        )}
      {shown.length < found.length ? <Action kind="ghost" onTap={() => setAll(true)}>{`看其余${found.length - shown.length}个单位`}</Action> : null}
      <View className="faint county-note">{`共${agencies.length}个：${(Object.keys(AGENCY_GROUPS) as (keyof typeof AGENCY_GROUPS)[]).map((group) => [AGENCY_GROUPS[group].label, agencies.filter((one) => one.group === group).length] as const)
        .filter(([, count]) => count > 0).map(([label, count]) => `${label}${count}个`).join('，')}。要县里管的排在前面。`}</View>
    </>
  );
}
