import { useCallback, type ReactNode } from 'react';
import { COLUMNS } from '@/domain/report/columns';
import { rowPlace } from '@/domain/report/places';
import { ROWS } from '@/domain/report/rows';
import type { CellCase } from '@/contract/year-tables';
import { Action } from '@/components/action';
import { Empty } from '@/components/state';
import { call } from '@/services/cloud';
import { openCarried } from '../shared/routes';
import { zeroWords } from '../shared/zero-words';
import { CaseRow } from './case-row';
import { CellHead } from './head';
import { CellList } from './list';
import type { CasesCell } from './route';
import { usePages } from './use-pages';
import './cell.scss';

/** 表三的一格是哪几件. */
export function CasesOfCell({ at: { agencyId, year, row, column } }: { readonly at: CasesCell }): ReactNode {
  const pages = usePages(useCallback((cursor?: string) => call('annual', 'casesBehind', { agencyId, year, row, column, cursor }), [agencyId, year, row, column]), ({ id }: CellCase) => id);
  const { meaning, rules } = ROWS[row];
  const total = pages.model.kind === 'ready' ? `${pages.model.value.total}件` : '';
  return (
    <>
      <CellHead place={`${year}年${rowPlace(row).slice(0, -1).join(' · ')} · ${COLUMNS[column].label}`} label={ROWS[row].label} total={total} meaning={meaning} rules={rules} />
      <CellList {...pages} row={(item) => <CaseRow key={item.id} item={item} />} empty={<Empty title="一件也没有">{zeroWords(row, column, year)}</Empty>} />
      {row === 'carriedOverIn' ? <Action kind="ghost" onTap={() => openCarried(agencyId, year)}>{`和${year - 1}年的结转下年度核对`}</Action> : null}
    </>
  );
}
