import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { TABLE4_BLOCK_KEYS, TABLE4_BLOCKS, TABLE4_RESULT_KEYS, TABLE4_RESULTS } from '@/domain/report/table4';
import type { YearTables } from '@/contract/year-tables';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { openCellAt } from '../shared/routes';
import { remediesSentence } from './words';

/** 表四 on a phone: a sentence, then each way with its results; each number leads to its cases. */
export function RemediesPart({ live: { agency, year, table4 } }: { readonly live: YearTables }): ReactNode {
  return (
    <>
      <Card><View>{remediesSentence(table4, year)}</View></Card>
      {TABLE4_BLOCK_KEYS.map((row) => {
        const { heading, label } = TABLE4_BLOCKS[row];
        const title = heading === label ? label : `${heading} · ${label}`;
        return (
          <Card key={row} cells title={title}>
            {TABLE4_RESULT_KEYS.map((column) => (
              <Cell
                key={column} title={TABLE4_RESULTS[column].label} value={table4[row][column]}
                label={`${title}，${TABLE4_RESULTS[column].label}：${table4[row][column]}件`} onTap={() => openCellAt(agency.id, year, { table: 4, row, column })}
              />
            ))}
          </Card>
        );
      })}
    </>
  );
}
