import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { StripDay, StripRow, StripWeek } from '@/domain/case/day-strip';
import { aria } from '../aria';
import { legend, squareWords } from './words';
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

function Day({ day }: { readonly day: StripDay | undefined }): ReactNode {
  if (!day) return <View className="day" />;
  const { date, large } = squareWords(day);
  const names = ['day', `day--${day.kind}`, day.number === undefined && 'day--word', day.past && 'day--past', day.provisional && 'day--provisional', day.today && 'day--today'];
  return (
    <View className={names.filter(Boolean).join(' ')}>
      <View className="day__date">{date}</View>
      <View className="day__large">{large}</View>
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
    <View className="day-strip num">
      <View {...aria({ role: 'img', label: sentence })}>
        <View className="day-strip__week" {...aria({ hidden: true })}>
          <View className="day-strip__month" />
          {WEEKDAYS.map((name) => <View key={name} className="day-strip__name">{name}</View>)}
        </View>
        {weeks.map((row, at) => (typeof row === 'string'
          ? <View key={row} className="day-strip__gap faint" {...aria({ hidden: true })}>{row}</View>
          : <Week key={row.find(Boolean)?.date ?? at} week={row} first={at === 0} />))}
      </View>
      <View className="day-strip__legend faint" {...aria({ hidden: true })}>{`${legend(weeks)}。`}</View>
    </View>
  );
}
