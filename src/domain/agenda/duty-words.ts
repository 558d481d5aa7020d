import type { CivilDate } from '../calendar/civil-date';
import { dayWords, leftWords } from '../case/day-words';
import { staffWords } from '../case/staff-words';
import type { StepWords } from '../case/step';
import { CONFIRMATION_ALARM_WORKING_HOURS } from '../statute/time-limits';
import type { Duty } from './duty';

/** Why a case stands where it stands: one sentence, a short mark, and what is good to know beside it. */
export interface DutyWords {
  readonly reason: string;
  readonly tag: string;
  readonly notes: readonly string[];
}

const REPLIES = {
  review: { what: '行政复议答复', paper: '答复书和证据' },
  litigationDirect: { what: '应诉答辩', paper: '答辩状和证据' },
  litigationAfterReview: { what: '应诉答辩', paper: '答辩状和证据' },
} as const;

const dated = ({ provisional }: Duty, day: CivilDate, today: CivilDate): string => `${provisional ? '暂定' : ''}${dayWords(day, today)}`;

/** 还剩2个工作日（10月14日） */
function leftUntil(duty: Duty, today: CivilDate): string {
  const { by, left } = duty;
  return by ? `${leftWords(left, by, today)}（${dated(duty, by, today)}）` : '';
}

function ownWords(duty: Duty, today: CivilDate): { readonly reason: string; readonly tag: string } {
  const own: StepWords = staffWords(duty.step);
  const reply = REPLIES[duty.remedy ?? 'review'];
  switch (duty.kind) {
    case 'confirm': return { reason: own.headline, tag: own.tag };
    case 'approveExtension': return { reason: `批准或者不批准延期，答复期限${leftUntil(duty, today)}。`, tag: '待批延期' };
    case 'recordNoticeDelivery': return { reason: own.headline, tag: '待登记送达' };
    case 'recordConsultationDelivery': return { reason: `登记对方哪一天收到征求意见书，${dated(duty, duty.by ?? today, today)}发出。对方的期限从收到那天算。`, tag: '待登记送达' };
    case 'recordLapse': return { reason: `${own.headline}${own.detail}`, tag: own.tag };
    case 'awaitOpinion': return {
      reason: duty.by ? `等对方的意见，对方的期限${leftUntil(duty, today)}。` : own.headline,
      tag: duty.level === 'near' ? `征求意见，${leftWords(duty.step.workingDaysLeft, duty.step.by, today)}` : own.tag,
    };
    case 'replyToRemedy': return { reason: `${reply.what}${leftUntil(duty, today)}，到时候要交${reply.paper}。`, tag: reply.what };
    case 'awaitRemedy': return { reason: '等复议或者诉讼的结果，有了结果请登记。', tag: '等结果' };
    case 'answer': case 'awaitApplicant': case 'nothing': return { reason: own.headline, tag: own.tag };
  }
}

function notesOf({ waitedHours, correctionWindow }: Duty, today: CivilDate): readonly string[] {
  return [
    ...(waitedHours === undefined ? [] : [`待确认已经过了${Math.max(waitedHours, CONFIRMATION_ALARM_WORKING_HOURS)}个工作小时`]),
    ...(correctionWindow ? [`要补正的话，补正告知${leftWords(correctionWindow.left, correctionWindow.by, today)}（${dayWords(correctionWindow.by, today)}前）`] : []),
  ];
}

/** 为什么排在这里. @param today the cloud's day */
export const dutyWords = (duty: Duty, today: CivilDate): DutyWords => ({ ...ownWords(duty, today), notes: notesOf(duty, today) });
