import { useCallback, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { excerpt } from '@/domain/applicant/text';
import { fullDay } from '@/domain/calendar/civil-date';
import { TABLE4_BLOCKS, TABLE4_RESULTS } from '@/domain/report/table4';
import { art } from '@/domain/statute/article';
import { REMEDY_ENDINGS } from '@/domain/statute/remedy-ways';
import type { CellRemedy } from '@/contract/year-tables';
import { Cell } from '@/components/cell';
import { Empty } from '@/components/state';
import { call } from '@/services/cloud';
import { openCase } from '../shared/routes';
import { zeroRemedyWords } from '../shared/zero-words';
import { CellHead } from './head';
import { CellList } from './list';
import type { RemediesCell } from './route';
import { usePages } from './use-pages';
import './cell.scss';

/** 2026年3月2日受理，5月6日审结：结果维持 */
const remedyWords = ({ filedOn, ended }: Pick<CellRemedy, 'filedOn' | 'ended'>): string =>
  `${fullDay(filedOn)}受理，${ended ? `${fullDay(ended.on)}审结：${REMEDY_ENDINGS[ended.result].label}` : '还没有审结'}`;

/** 表四的一格是哪几件. */
export function RemediesOfCell({ at: { agencyId, year, row, column } }: { readonly at: RemediesCell }): ReactNode {
  const pages = usePages(
    useCallback((cursor?: string) => call('annual', 'remediesBehind', { agencyId, year, row, column, cursor }), [agencyId, year, row, column]),
    ({ caseId, remedyId }: CellRemedy) => `${caseId}/${remedyId}`,
  );
  const { heading, label, meaning } = TABLE4_BLOCKS[row];
  const total = pages.model.kind === 'ready' ? `${pages.model.value.total}件` : '';
  return (
    <>
      <CellHead
        place={`${year}年表四 · ${heading === label ? label : `${heading} · ${label}`}`} label={TABLE4_RESULTS[column].label} total={total}
        meaning={`${meaning}${TABLE4_RESULTS[column].meaning}`} rules={[art(51)]}
      />
      <CellList
        {...pages} empty={<Empty title="一件也没有">{zeroRemedyWords(row, column, year)}</Empty>}
        row={(item) => (
          <Cell
            key={`${item.caseId}/${item.remedyId}`} title={excerpt(item.description)} onTap={() => openCase(item.caseId)}
            note={<><View>{item.number}</View><View>{remedyWords(item)}</View></>}
          />
        )}
      />
    </>
  );
}
