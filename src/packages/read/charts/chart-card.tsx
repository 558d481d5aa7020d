import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { BarChart } from '@/components/bar-chart';
import { Card } from '@/components/card';
import type { Series } from './series';

interface ChartCardProps {
  readonly title: string;
  readonly series: Series;
  /** Name of the first column of the table: 年度. */
  readonly of: string;
  readonly lying?: boolean;
}

/** A chart with its sentence and its numbers. */
export function ChartCard({ title, series, of, lying }: ChartCardProps): ReactNode {
  return (
    <Card title={title}>
      <View>{series.sentence}</View>
      <BarChart title={`${title}（件）`} sentence={series.sentence} bars={series.bars} of={of} lying={lying} />
    </Card>
  );
}
