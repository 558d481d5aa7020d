import { useCallback, type ReactNode } from 'react';
import { table2Place } from '@/domain/report/places';
import { TABLE2_FORMS, TABLE2_ROWS } from '@/domain/report/table2';
import { art } from '@/domain/statute/article';
import type { CellLines } from '@/contract/year-tables';
import type { BookLine } from '@/contract/yearbook';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Facts } from '@/components/facts';
import { Empty } from '@/components/state';
import { call } from '@/services/cloud';
import { openLine, openBooks } from '../shared/routes';
import { zeroLineWords } from '../shared/zero-words';
import { CellHead } from './head';
import { lineNote, lineTitle, lineValue } from './line-words';
import { CellList } from './list';
import type { LinesCell } from './route';
import { usePages } from './use-pages';
import './cell.scss';

/** 现行有效 = that of the published report of the year before + 制发 − 废止 (C6). */
function Since({ since: { before, issued, abolished, inRegister }, total, year }: { readonly since: NonNullable<CellLines['since']>; readonly total: number; readonly year: number }): ReactNode {
  const short = total - inRegister;
  return (
    <Card>
      <Facts
        facts={[
          { label: `${year - 1}年年报公布的现行有效`, value: `${before}件` }, { label: `${year}年制发`, value: `${issued}件` }, { label: `${year}年废止`, value: `${abolished}件` },
          { label: '现行有效', value: `${total}件`, note: `${before}＋${issued}−${abolished}＝${total}` },
          ...(short === 0 ? [] : [{
            label: '台账里现行有效', value: `${inRegister}件`,
            note: short > 0 ? `比表里少${short}件：以前制发、现在还有效的，在台账里补上。` : `比表里多${-short}件：请核对上年年报的数，或者台账里有没有已经废止的。`,
          }]),
        ]}
      />
    </Card>
  );
}

/** 表二的一格是哪几条台账. */
export function LinesOfCell({ at: { agencyId, year, cell } }: { readonly at: LinesCell }): ReactNode {
  const { row, column } = cell;
  const pages = usePages(useCallback((cursor?: string) => call('annual', 'linesBehind', { agencyId, year, row, column, cursor }), [agencyId, year, row, column]), ({ id }: BookLine) => id);
  const unit = column === 'amountWanYuan' ? '万元' : '件';
  const total = pages.model.kind === 'ready' ? pages.model.value.total : undefined;
  const byLaw = pages.model.kind === 'ready' && pages.model.value.byLaw;
  const item = TABLE2_FORMS[2021].find(({ rows }) => rows.includes(row))?.item;
  return (
    <>
      <CellHead
        place={`${year}年${table2Place(row, column, '2021').slice(0, -1).join(' · ')}`} label={table2Place(row, column, '2021').slice(-1).join('')}
        total={total === undefined ? '' : `${total}${unit}`} meaning={TABLE2_ROWS[row].meaning} rules={[art(20, undefined, item)]}
      />
      <CellList
        {...pages}
        before={({ since, total: number }) => (since ? <Since since={since} total={number} year={year} /> : null)}
        empty={byLaw
          ? <Empty title="不用填">县级政府、部门和乡镇没有制定规章的权力，年报里这一行写0。制发的文件填在“行政规范性文件”。</Empty>
          : <Empty title="台账里一条也没有" action={{ label: '去台账填写', onTap: () => openBooks(agencyId, year) }}>{zeroLineWords(cell, total ?? 0, year)}</Empty>}
        row={(line) => <Cell key={line.id} title={lineTitle(line)} note={lineNote(line)} value={lineValue(line)} onTap={() => openLine(agencyId, line.id)} />}
      />
      {pages.model.kind === 'ready' && pages.model.value.items.length > 0 ? <Action kind="ghost" onTap={() => openBooks(agencyId, year)}>去台账</Action> : null}
    </>
  );
}
