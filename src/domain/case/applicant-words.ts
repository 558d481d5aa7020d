import { TIME_LIMITS } from '../statute/time-limits';
import { dayWords, lateWords, leftWords } from './day-words';
import type { ApplicantStep, StepWords } from './step';

const REPLY_DAYS = TIME_LIMITS.reply.workingDays;
/** 条例 art. 51: what is open when the agency does not answer; reconsideration first is the safe way. */
const WHAT_CAN_BE_DONE = '你可以打电话催问，可以向上一级机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼，建议先申请行政复议。';
const NOTHING_TO_DO = '现在不用你做什么。';

/** 给申请人的话: subject first, then the day, then what is left. */
export function applicantWords(step: ApplicantStep, agency: string): StepWords {
  switch (step.situation) {
    case 'unconfirmed': return unconfirmedWords(step, agency);
    case 'handling': return handlingWords(step, agency);
    case 'answered': return answeredWords(step, agency);
    case 'withdrawn': {
      const on = step.endedOn ? `在${dayWords(step.endedOn, step.today)}` : '已经';
      return { headline: `你${on}撤回了这件申请。`, detail: '不用再做什么，需要时可以重新申请。', tag: '已撤回' };
    }
  }
}

function unconfirmedWords(step: ApplicantStep, agency: string): StepWords {
  if (step.overdue) {
    return {
      headline: `${agency}一直没有确认收到，从提交那天算起已经超过${REPLY_DAYS}个工作日。`, detail: WHAT_CAN_BE_DONE, tag: '一直未确认',
    };
  }
  return {
    headline: `${agency}还没有确认收到，从确认收到的那天起${REPLY_DAYS}个工作日内答复你。`,
    detail: step.level === 'late' ? `提交以后已经过了${step.workingDaysWaited}个工作日，你可以打电话催问。` : NOTHING_TO_DO,
    tag: '待确认收到',
  };
}

function handlingWords(step: ApplicantStep, agency: string): StepWords {
  const last = dayWords(step.lastOn, step.today);
  if (step.overdue) {
    const late = step.workingDaysLate > 0 ? `现在已经晚了${step.workingDaysLate}个工作日` : '现在已经过了期限';
    return { headline: `${agency}最迟应当在${last}答复你，${late}。`, detail: WHAT_CAN_BE_DONE, tag: lateWords(step.workingDaysLate) };
  }
  const provisional = step.provisional ? '暂定' : '';
  const note = step.provisional ? '放假安排公布以后，这一天可能变动。' : '';
  const tag = leftWords(step.workingDaysLeft, step.by, step.today);
  const headline = step.today === step.by
    ? `${agency}正在办理，今天（${last}）是答复你的最后一天。`
    : `${agency}正在办理，${provisional}最迟${last}答复你（${tag}）。`;
  return { headline, detail: `${note}${NOTHING_TO_DO}`, tag };
}

function answeredWords(step: ApplicantStep, agency: string): StepWords {
  const on = step.endedOn ? dayWords(step.endedOn, step.today) : '';
  const late = step.workingDaysLate > 0 ? `，比期限晚了${step.workingDaysLate}个工作日` : '，过了期限';
  return {
    headline: `${agency}已经在${on}答复你${step.answeredLate ? late : ''}。`,
    detail: '打开答复可以看到内容，不同意的话能怎么办也写在里面。',
    tag: '已答复',
  };
}
