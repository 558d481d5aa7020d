import { formatDate, type CivilDate } from '../calendar/civil-date';
import type { CaseClock } from './clock';

const dateWords = (date: CivilDate, provisional: boolean): string => `${provisional ? '暂定' : ''}${formatDate(date)}`;

/** 答复底线 as it stands, or why there is none: nobody confirmed receipt, or the clock stands still, and for what. */
export function lastDayWords({ receivedOn, dueOn, latestDueOn, provisional, waitingFor, endedOn }: Pick<CaseClock, 'receivedOn' | 'dueOn' | 'latestDueOn' | 'provisional' | 'waitingFor' | 'endedOn'>): string {
  if (endedOn) return `${formatDate(endedOn)}办结`;
  if (dueOn) return dateWords(dueOn, provisional);
  if (latestDueOn) return `征求意见期间停着，最晚${dateWords(latestDueOn, provisional)}`;
  switch (waitingFor) {
    case 'consultation': return '征求意见期间停着，意见收到以后接着算';
    case 'payment': return '停着，等申请人缴费';
    case 'correction': return '停着，等申请人补正';
    case undefined: return receivedOn ? '还没有起算' : '还没有确认收到';
  }
}
