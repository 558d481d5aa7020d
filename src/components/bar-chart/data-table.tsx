import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '../aria';
import { Fold } from '../fold';

interface DataTableProps {
  readonly caption: string;
  readonly of: string;
  readonly rows: readonly { readonly label: string; readonly value: number }[];
}

/** The numbers behind a chart, one tap away. */
export function DataTable({ caption, of, rows }: DataTableProps): ReactNode {
  return (
    <Fold title={<View className="soft">看数字</View>}>
      <View className="data-table num" {...aria({ role: 'table', label: caption })}>
        <View className="data-table__row faint" {...aria({ role: 'row' })}>
          <View {...aria({ role: 'columnheader' })}>{of}</View>
          <View {...aria({ role: 'columnheader' })}>{caption}</View>
        </View>
        {rows.map((row) => (
          <View key={row.label} className="data-table__row" {...aria({ role: 'row' })}>
            <View {...aria({ role: 'rowheader' })}>{row.label}</View>
            <View {...aria({ role: 'cell' })}>{row.value}</View>
          </View>
        ))}
      </View>
    </Fold>
  );
}
