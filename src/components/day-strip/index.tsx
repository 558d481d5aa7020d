import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { StripDay, StripRow, StripWeek } from '@/domain/case/day-strip';
import { aria } from '../aria';
import './day-strip.scss';

interface DayStripProps {
  readonly weeks: readonly StripRow[];
  /** What the strip says, for those who cannot see it. */
  readonly sentence: string;
}

const WEEKDAYS = ['一', '二', '三', '四', '五', '六', '日'];

/** The month is named at the first row and where a row holds the first of a month. */
function monthOf(week: StripWeek, first: boolean): string {
  const day = week.find((one) => one && (first || one.date.endsWith('-01')));
  return day ? `${Number(day.date.slice(5, 7))}月` : '';
}

function words({ kind, number, date, today }: StripDay): { readonly big: string; readonly small?: string } {
  const dayOfMonth = String(Number(date.slice(8, 10)));
  const big = kind === 'received' ? '收到' : kind === 'submitted' ? '提交' : String(number ?? dayOfMonth);
  if (today) return { big, small: '今天' };
  if (kind === 'makeUp') return { big, small: '班' };
  return { big };
}

function Day({ day }: { readonly day: StripDay | undefined }): ReactNode {
  if (!day) return <View className="day" />;
  const { big, small } = words(day);
  const names = ['day', `day--${day.kind}`, day.past && 'day--past', day.today && 'day--today'];
  return (
    <View className={names.filter(Boolean).join(' ')}>
      <View>{big}</View>
      {small ? <View className="day__small">{small}</View> : null}
    </View>
  );
}

function Week({ week, first }: { readonly week: StripWeek; readonly first: boolean }): ReactNode {
  return (
    <View className="day-strip__week" {...aria({ hidden: true })}>
      <View className="day-strip__month">{monthOf(week, first)}</View>
      {WEEKDAYS.map((name, column) => <Day key={name} day={week[column]} />)}
    </View>
  );
}

/** The clock as a strip of days: what counted, what did not, where today is, which day is the last. */
export function DayStrip({ weeks, sentence }: DayStripProps): ReactNode {
  return (
    <View className="day-strip num" {...aria({ role: 'img', label: sentence })}>
      <View className="day-strip__week day-strip__week--head" {...aria({ hidden: true })}>
        <View className="day-strip__month" />
        {WEEKDAYS.map((name) => <View key={name} className="day-strip__name">{name}</View>)}
      </View>
      {weeks.map((row, at) => (typeof row === 'string'
        ? <View key={row} className="day-strip__gap faint" {...aria({ hidden: true })}>{row}</View>
        : <Week key={row.find(Boolean)?.date ?? at} week={row} first={at === 0} />))}
    </View>
  );
}
