import { useMemo, useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { AgencySummary } from '@/contract/public';
import { formatDay, yearOf } from '@/domain/calendar/civil-date';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { SearchBox } from '@/components/search-box';
import { Empty } from '@/components/state';
import { Tag } from '@/components/tag';
import { agencyTree } from './tree';

interface AgenciesViewProps {
  readonly agencies: readonly AgencySummary[];
  /** The one that is shown now. */
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** What is worth knowing before it is chosen: where it went, how it was called. */
function noteOf({ successor, formerNames = [] }: AgencySummary, county: boolean): string | undefined {
  const notes = [
    ...(county ? ['县里的主管部门'] : []),
    ...(successor ? [`${yearOf(successor.on)}年${formatDay(successor.on)}并入${successor.shortName}，以前的信息还在`] : []),
    ...(formerNames.length > 0 ? [`原名${formerNames.map(({ name }) => name).join('、')}`] : []),
  ];
  return notes.length > 0 ? notes.join('；') : undefined;
}

/** From here on a list is long enough to be searched. */
const MANY = 8;

/** 换一个单位: the county and what belongs to it. */
export function AgenciesView({ agencies, chosen, onChoose }: AgenciesViewProps): ReactNode {
  const [search, setSearch] = useState('');
  const branches = useMemo(() => agencyTree(agencies, search), [agencies, search]);
  if (agencies.length === 0) return <Empty title="还没有单位">县里的主管部门把单位加进来以后，这里就能选。</Empty>;
  return (
    <View>
      {agencies.length > MANY
        ? <SearchBox label="按名字找单位" placeholder="名字或首字母，例如民政、QGZ" value={search} onChange={setSearch} onSearch={() => undefined} live />
        : null}
      {branches.map(({ root, members }) => (
        <Card key={root.id} cells title={root.shortName}>
          {members.map((agency) => (
            <Cell
              key={agency.id}
              title={agency.name}
              note={noteOf(agency, agency.id === root.id && members.length > 1)}
              value={agency.id === chosen ? <Tag tone="calm">现在看的</Tag> : undefined}
              onTap={() => onChoose(agency.id)}
            />
          ))}
        </Card>
      ))}
      {branches.length === 0 ? <Empty title={`没有名字里有“${search}”的单位`} action={{ label: '看全部单位', onTap: () => setSearch('') }}>换几个字再找找。</Empty> : null}
    </View>
  );
}
