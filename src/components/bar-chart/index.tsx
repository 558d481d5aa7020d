import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '../aria';
import { DataTable } from './data-table';
import './bar-chart.scss';

interface BarChartProps {
  /** What is counted, with its unit: 收到申请（件）. */
  readonly title: string;
  /** The same in words; every chart has it. */
  readonly sentence: string;
  readonly bars: readonly { readonly label: string; readonly value: number }[];
  /** The bar that is spoken of; of standing bars the last one unless said otherwise. */
  readonly marked?: number;
  /** Long labels want rows instead of columns. */
  readonly lying?: boolean;
  /** Name of the first column of the table: 年度. */
  readonly of: string;
  /** The table stands elsewhere or is not wanted (small chart on the home page). */
  readonly bare?: boolean;
}

/** Bars with a sentence and a table of the numbers; zeros are drawn as a line and say so in words. */
export function BarChart({ title, sentence, bars, lying, marked = lying ? -1 : bars.length - 1, of, bare }: BarChartProps): ReactNode {
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  // Nothing but zeros needs no height to compare.
  const flat = bars.every((bar) => bar.value === 0);
  const height = (value: number) => ({ height: `${(value / most) * 100}%` });
  // A lying bar leaves room for the number at its end.
  const width = (value: number) => ({ width: `calc((100% - 3em) * ${value / most})` });
  return (
    <View className="bar-chart">
      <View className={['bars num', lying ? 'bars--lying' : '', flat ? 'bars--flat' : ''].join(' ')} {...aria({ role: 'img', label: `${title}。${sentence}` })}>
        {bars.map((bar, index) => (
          <View key={bar.label} className={index === marked ? 'bars__one bars__one--marked' : 'bars__one'} {...aria({ hidden: true })}>
            {lying ? <View className="bars__label">{bar.label}</View> : null}
            <View className="bars__room">
              <View className="bars__value">{bar.value}</View>
              <View className="bars__bar" style={lying ? width(bar.value) : height(bar.value)} />
            </View>
            {lying ? null : <View className="bars__label">{bar.label}</View>}
          </View>
        ))}
      </View>
      {bare ? null : <DataTable caption={title} of={of} rows={bars} />}
    </View>
  );
}
