import { dayWords } from '../case/day-words';
import type { CivilDate } from '../calendar/civil-date';
import { REQUEST_KINDS, type RequestKindKey } from './kinds';
import { REQUEST_RESULTS, type RequestResultKey } from './results';

/** What is known of a request when one says where it stands. */
export interface RequestStanding {
  readonly kind: RequestKindKey;
  /** How the office that handles it is called in a sentence. */
  readonly agency: string;
  readonly today: CivilDate;
  readonly answered?: { readonly on: CivilDate; readonly result: RequestResultKey };
}

export interface RequestWords {
  readonly headline: string;
  readonly detail: string;
  readonly tag: string;
}

/** 给提出的人: subject first, then what happens next. The law names no day, and none is said. */
export function requestWords({ kind, agency, today, answered }: RequestStanding): RequestWords {
  if (!answered) {
    return {
      headline: `已经交给${agency}，等答复。`,
      detail: `${REQUEST_KINDS[kind].time}答复了在“消息”里告诉你；想问的可以打电话。`,
      tag: '等答复',
    };
  }
  return {
    headline: `${agency}在${dayWords(answered.on, today)}答复了你：${REQUEST_RESULTS[answered.result].label}。`,
    detail: answered.result === 'isApplication' ? '想要这份信息的，点下面的按钮转成公开申请，写过的内容会带过去；交不交由你定。' : '答复的内容在下面。',
    tag: '已答复',
  };
}
