import { fullDay, type CivilDate } from '../calendar/civil-date';
import { REPORT_STAGES, type ReportStage } from './life';

/** Nearer than this many days it is said in colour. */
const NEAR = 14;

interface Countdown {
  readonly stage: ReportStage;
  /** Absent once it is published; `left` in 自然日, negative once it is over. */
  readonly due?: { readonly on: CivilDate; readonly left: number };
  /** 正在更正 what is published. */
  readonly correcting?: true;
  /** Whether it is the reader's turn. */
  readonly mine: boolean;
}

/** 年报的倒计时 in words: the word on its mark, in what colour, and the line under it. */
export interface CountdownWords {
  readonly tone: 'done' | 'calm' | 'near' | 'late';
  readonly word: string;
  readonly note: string;
}

export function countdownWords({ stage, due, correcting, mine }: Countdown): CountdownWords {
  const { label } = REPORT_STAGES[stage];
  const turn = mine ? '，等你办' : '';
  if (correcting) return { tone: 'near', word: '正在更正', note: due ? dueNote(label, due, turn) : `${label}${turn}；公布的那一版还在` };
  if (!due) return { tone: 'done', word: label, note: '看公布的、核对、更正' };
  const tone = due.left < 0 ? 'late' : due.left <= NEAR ? 'near' : 'calm';
  return { tone, word: due.left < 0 ? `逾期${-due.left}天` : `还剩${due.left}天`, note: dueNote(label, due, turn) };
}

const dueNote = (label: string, { on, left }: NonNullable<Countdown['due']>, turn: string): string => `${label}，${fullDay(on)}${left < 0 ? '已经到期' : '是最后一天'}${turn}`;
