import { useMemo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { dayStrip, type DayStrip as Strip } from '@/domain/case/day-strip';
import type { CaseClock as Clock } from '@/domain/case/clock';
import { articleLabel } from '@/domain/statute/article';
import { currentCalendar } from '@/services/calendar';
import { DayStrip } from '../day-strip';
import { Fold } from '../fold';
import './case-clock.scss';

interface CaseClockProps {
  readonly clock: Clock;
  /** The cloud's day, not the phone's. */
  readonly today: CivilDate;
}

function Reasons({ strip }: { readonly strip: Strip }): ReactNode {
  return (
    <Fold title="为什么是这一天">
      <View className="soft">{`放假不算，调休上班算。依据：${[...new Set(strip.rules.map(articleLabel))].join('、')}。`}</View>
      {strip.reasons.map((reason) => (
        <View key={reason.date} className="case-clock__reason row">
          <View className={reason.counted ? 'case-clock__day num' : 'case-clock__day num faint'}>{reason.day}</View>
          <View className={reason.counted ? 'case-clock__why grow' : 'case-clock__why grow faint'}>{reason.why}</View>
        </View>
      ))}
    </Fold>
  );
}

/** Why there is no last day now. */
const STOPPED: Record<NonNullable<Clock['waitingFor']>, string> = {
  correction: '正在等申请人补正，答复期限停着，收到补正以后重新计算。',
  payment: '正在等申请人缴费，答复期限停着，缴费以后重新计算。',
  consultation: '正在征求意见，这段时间不算在答复期限里，意见收到以后接着算。',
};

/** 期限: the strip of days, the same as a sentence, and why each day counts or does not. */
export function CaseClock({ clock, today }: CaseClockProps): ReactNode {
  const calendar = currentCalendar();
  const strip = useMemo(() => dayStrip(clock, today, calendar), [clock, today, calendar]);
  if (!strip) return <View className="soft">{STOPPED[clock.waitingFor ?? 'consultation']}</View>;
  return (
    <View className="case-clock">
      <DayStrip weeks={strip.weeks} sentence={strip.sentence} />
      <View className="soft">{`${strip.sentence}。`}</View>
      <Reasons strip={strip} />
    </View>
  );
}
