import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { excerpt } from '@/domain/applicant/text';
import { formatDate } from '@/domain/calendar/civil-date';
import { COLUMNS } from '@/domain/report/columns';
import { rowPlace } from '@/domain/report/places';
import { ROWS } from '@/domain/report/rows';
import type { CellCase } from '@/contract/annual';
import { Action } from '@/components/action';
import { heading } from '@/components/aria';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Explanation } from '@/components/report-table';
import { Empty, Failed, Loading, OfflineNote } from '@/components/state';
import { openCase } from '../shared/routes';
import { outcomeName } from '../shared/words';
import { zeroWords } from '../shared/zero-words';
import type { CellModel, CellOfTable } from './use-cell';
import './cell.scss';

function caseWords({ receivedOn, closedOn, outcome }: CellCase): string {
  const received = receivedOn ? `${formatDate(receivedOn)}收到` : '';
  const closed = closedOn && outcome ? `${formatDate(closedOn)}办结，${outcomeName(outcome)}` : '正在办理';
  return [received, closed].filter(Boolean).join('，');
}

function Cases({ model, moreRefused, reload, loadMore, cell }: CellModel & { readonly cell: CellOfTable }): ReactNode {
  if (model.kind === 'loading') return <Loading>正在找是哪几件</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} onRetry={reload} />;
  const { items, next } = model.value;
  if (items.length === 0) return <Empty title="一件也没有">{zeroWords(cell.row, cell.column, cell.year)}</Empty>;
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      <Card cells>
        {items.map((item) => (
          <Cell
            key={item.id} title={excerpt(item.description)} onTap={() => openCase(item.id)}
            note={<><View>{item.number}</View><View>{caseWords(item)}</View></>}
          />
        ))}
      </Card>
      {moreRefused ? <Failed refused={moreRefused} onRetry={loadMore} /> : null}
      {next && !moreRefused ? <Action kind="ghost" onTap={loadMore}>再看一些</Action> : null}
    </>
  );
}

/** 这个数是哪几件. */
export function CellView(props: CellModel & { readonly cell: CellOfTable }): ReactNode {
  const { cell: { year, row, column }, model } = props;
  const { meaning, rules } = ROWS[row];
  const total = model.kind === 'ready' ? `${model.value.total}件` : '';
  return (
    <>
      <View className="cell-page__head">
        <View className="soft">{`${year}年${rowPlace(row).slice(0, -1).join(' · ')} · ${COLUMNS[column].label}`}</View>
        <View className="row cell-page__title">
          <View className="title break" {...heading()}>{ROWS[row].label}</View>
          <View className="title num cell-page__total">{total}</View>
        </View>
        <Explanation meaning={meaning} rules={rules} />
      </View>
      <Cases {...props} />
    </>
  );
}
