import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { StripCell, StripRow } from '@/domain/case/day-strip';
import { aria } from '../aria';
import './day-strip.scss';

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

function look({ kind, last, makeUp, past, today }: StripCell): string {
  const base = kind === 'start' ? 'received' : last ? 'last' : makeUp ? 'makeUp' : kind;
  return ['day', kind !== 'blank' && `day--${base}`, past && 'day--past', today && 'day--today'].filter(Boolean).join(' ');
}

function Day({ cell }: { readonly cell: StripCell }): ReactNode {
  if (cell.kind === 'blank') return <View className="day" />;
  return (
    <View className={look(cell)}>
      <View>{cell.text}</View>
      {cell.note ? <View className="day__small">{cell.note}</View> : null}
    </View>
  );
}

function Row({ row }: { readonly row: StripRow }): ReactNode {
  if (row.kind === 'gap') return <View className="day-strip__gap faint" {...aria({ hidden: true })}>{row.label}</View>;
  return (
    <View className="day-strip__week" {...aria({ hidden: true })}>
      <View className="day-strip__month">{row.month ?? ''}</View>
      {row.cells.map((cell) => <Day key={cell.date} cell={cell} />)}
    </View>
  );
}

interface DayStripProps {
  readonly rows: readonly StripRow[];
  /** What the strip says, for those who cannot see it. */
  readonly sentence: string;
}

/** The clock as a strip of days: what counted, what did not, where today is, which day is the last. */
export function DayStrip({ rows, sentence }: DayStripProps): ReactNode {
  return (
    <View className="day-strip num" {...aria({ role: 'img', label: sentence })}>
      <View className="day-strip__week day-strip__week--head" {...aria({ hidden: true })}>
        <View className="day-strip__month" />
        {WEEKDAYS.map((name) => <View key={name} className="day-strip__name">{name}</View>)}
      </View>
      {rows.map((row, at) => <Row key={row.kind === 'week' ? row.cells[0]?.date : `gap-${at}`} row={row} />)}
    </View>
  );
}
