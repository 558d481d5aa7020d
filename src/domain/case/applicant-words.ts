import { TIME_LIMITS } from '../statute/time-limits';
import { dayWords, lateWords, leftWords } from './day-words';
import type { ApplicantStep, StepWords } from './step';

const REPLY_DAYS = TIME_LIMITS.reply.workingDays;
/** 条例 art. 51: what is open when the agency does not answer; reconsideration first is the safe way. */
const WHAT_CAN_BE_DONE = '你可以打电话催问，可以向上一级机关或者政府信息公开工作主管部门投诉、举报，也可以依法申请行政复议或者提起行政诉讼，建议先申请行政复议。';
/** 暂定: a day in a year whose notice of the State Council is not there yet may move, and says so. */
const mark = ({ provisional }: ApplicantStep): string => (provisional ? '暂定' : '');
const markNote = ({ provisional }: ApplicantStep): string => (provisional ? '放假安排公布以后，这一天可能变动。' : '');
const NOTHING_TO_DO = '现在不用你做什么。';

/** 给申请人的话: subject first, then the day, then what is left. */
export function applicantWords(step: ApplicantStep, agency: string): StepWords {
  if (step.reasons) return reasonsWords(step, step.reasons, agency);
  switch (step.situation) {
    case 'unconfirmed': return unconfirmedWords(step, agency);
    case 'handling': return handlingWords(step, agency);
    case 'correcting':
    case 'paying': return yourTurnWords(step, agency);
    case 'consulting': return consultingWords(step, agency);
    case 'split': return { headline: `${agency}把这件申请分成了几件，分别答复你。`, detail: '请在我的申请里查看分出来的几件。', tag: '已拆分' };
    case 'forwarded': return {
      headline: `${agency}把这件申请转给了负责的机关。`, detail: '转给了谁、电话和新的编号写在经过里；答复期限从那个机关和你确认收到的那天算。', tag: '已转送',
    };
    case 'converted': return {
      headline: `经你同意，${agency}把这件申请转为要求更正办理。`, detail: '新的编号写在经过里，办到哪一步请看“我的”里的更正、建议和投诉。', tag: '已转为更正',
    };
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
    return { headline: `${agency}最迟应当在${last}${step.provisional ? '（暂定）' : ''}答复你，${late}。`, detail: WHAT_CAN_BE_DONE, tag: lateWords(step.workingDaysLate) };
  }
  const tag = leftWords(step.workingDaysLeft, step.by, step.today);
  const headline = step.today === step.by
    ? `${agency}正在办理，今天（${last}）是答复你的最后一天。`
    : `${agency}正在办理，${mark(step)}最迟${last}答复你（${tag}）。`;
  return { headline, detail: `${markNote(step)}${NOTHING_TO_DO}`, tag };
}

const YOURS = {
  correcting: { what: '补充说明', lapse: '不再处理这件申请', tag: '等你补充说明' },
  paying: { what: '缴费', lapse: '不再处理这件申请', tag: '等你缴费' },
} as const;

/** The applicant has to act; the agency's period stands still until he does. */
function yourTurnWords(step: ApplicantStep, agency: string): StepWords {
  const { what, lapse, tag } = YOURS[step.situation === 'paying' ? 'paying' : 'correcting'];
  const detail = `你${what}以后，答复期限重新计算；没有正当理由一直不${what}的，${agency}可以${lapse}。`;
  if (!step.lastKnown) return { headline: `${agency}请你${what}，期限从你收到通知的那天算。`, detail, tag };
  const last = dayWords(step.lastOn, step.today);
  if (step.today > step.lastOn) return { headline: `${what}的期限${last}${step.provisional ? '（暂定）' : ''}已经过了，请尽快${what}，或者说明为什么晚了。`, detail, tag };
  return { headline: `${agency}请你${mark(step)}在${last}以前${what}（${leftWords(step.workingDaysLeft, step.lastOn, step.today)}）。`, detail: `${markNote(step)}${detail}`, tag };
}

/** 说明理由 (art. 35): his turn, although the agency's own period runs on. */
function reasonsWords(step: ApplicantStep, { lastOn, workingDaysLeft, provisional }: NonNullable<ApplicantStep['reasons']>, agency: string): StepWords {
  const answer = step.lastKnown ? `答复期限照常算，${mark(step)}最迟${dayWords(step.lastOn, step.today)}。` : '';
  const detail = `不说明，或者理由不合理的，${agency}可以不予处理。${answer}`;
  const tag = '等你说明理由';
  if (!lastOn) return { headline: `${agency}请你说明为什么要申请这么多，期限从你收到通知的那天算。`, detail, tag };
  const last = `${provisional ? '暂定' : ''}${dayWords(lastOn, step.today)}`;
  if (step.today > lastOn) return { headline: `说明理由的期限${last}已经过了，请尽快说明。`, detail, tag };
  return { headline: `${agency}请你在${last}以前说明理由（${leftWords(workingDaysLeft, lastOn, step.today)}）。`, detail, tag };
}

function consultingWords(step: ApplicantStep, agency: string): StepWords {
  const detail = `征求意见的时间不算在答复期限里。${NOTHING_TO_DO}`;
  const tag = '征求意见中';
  if (!step.lastKnown) return { headline: `${agency}正在征求有关方面的意见，意见收到以后接着算答复期限。`, detail, tag };
  return { headline: `${agency}正在征求有关方面的意见，${mark(step)}最迟${dayWords(step.lastOn, step.today)}答复你。`, detail: `${markNote(step)}${detail}`, tag };
}

function answeredWords(step: ApplicantStep, agency: string): StepWords {
  const on = step.endedOn ? dayWords(step.endedOn, step.today) : '';
  const late = step.workingDaysLate > 0 ? `，比期限晚了${step.workingDaysLate}个工作日` : '，过了期限';
  return {
    headline: `${agency}已经在${on}答复你${step.answeredInTime === false ? late : ''}。`,
    detail: '答复的内容、理由，还有不同意的话能怎么办，都写在答复里。',
    tag: '已答复',
  };
}
