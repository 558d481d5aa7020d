import { useCallback, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { fullDay } from '@/domain/calendar/civil-date';
import { CARRY_CHANGES } from '@/domain/report/carried-over';
import { ROWS } from '@/domain/report/rows';
import type { CarriedOver, CellCase } from '@/contract/year-tables';
import { Card } from '@/components/card';
import { Empty } from '@/components/state';
import { Tag } from '@/components/tag';
import { call } from '@/services/cloud';
import { CaseRow } from '../cell/case-row';
import { CellHead } from '../cell/head';
import { CellList } from '../cell/list';
import { usePages } from '../cell/use-pages';
import { zeroWords } from '../shared/zero-words';
import { verdictsOf } from './verdict';
import '../cell/cell.scss';

function Verdicts({ carried }: { readonly carried: CarriedOver }): ReactNode {
  const { published, year } = carried;
  return (
    <>
      {verdictsOf(carried).map(({ title, same, words }) => (
        <Card key={title} title={title} aside={<Tag tone={same ? 'done' : 'late'}>{same ? '对得上' : '对不上'}</Tag>}>
          <View className="soft">{words}</View>
        </Card>
      ))}
      <View className="faint cell-page__note">
        {published
          ? `${year - 1}年的年报${fullDay(published.on)}公布${published.version > 1 ? `，是第${published.version}版` : ''}。`
          : `${year - 1}年的年报还没有公布，没有公布的数可以核对。`}
      </View>
      {published && published.changes.length > 0 ? (
        <Card cells title="公布以后变了的">
          {published.changes.map(({ case: one, change }) => <CaseRow key={one.id} item={one} why={`${CARRY_CHANGES[change].label}：${CARRY_CHANGES[change].words}。`} />)}
        </Card>
      ) : null}
    </>
  );
}

/** 上年结转: which cases they are, and whether they are those that the year before handed on. */
export function CarriedView({ agencyId, year }: { readonly agencyId: string; readonly year: number }): ReactNode {
  const pages = usePages(useCallback((cursor?: string) => call('annual', 'carriedOver', { agencyId, year, cursor }), [agencyId, year]), ({ id }: CellCase) => id);
  const { meaning, rules } = ROWS.carriedOverIn;
  const total = pages.model.kind === 'ready' ? `${pages.model.value.carriedIn.total ?? 0}件` : '';
  return (
    <>
      <CellHead place={`${year}年表三`} label="上年结转" total={total} meaning={meaning} rules={rules} />
      <CellList
        {...pages} before={(carried) => <Verdicts carried={carried} />}
        row={(item) => <CaseRow key={item.id} item={item} />} empty={<Empty title="一件也没有">{zeroWords('carriedOverIn', 'total', year)}</Empty>}
      />
    </>
  );
}
