import { REVIEWS } from '../statute/reviews';
import { dayWords, lateWords, leftWords } from './day-words';
import type { CaseState } from './case';
import type { StaffStep, StepWords } from './step';

const TASKS: Record<CaseState, string> = {
  submitted: '确认收到', inProgress: '拟定答复', decided: '审核答复', reviewed: '签发答复', signed: '送达答复',
  closed: '已经办结', withdrawnUnconfirmed: '已经撤回', forwarded: '已经转送',
  awaitingCorrection: '等申请人补正', awaitingPayment: '等申请人缴费', split: '已经拆分',
};

/** 给工作人员的话: the task, the day, what is left. */
export function staffWords(step: StaffStep): StepWords {
  switch (step.situation) {
    case 'unconfirmed': return unconfirmedWords(step);
    case 'handling': return handlingWords(step);
    case 'correcting': return applicantsTurnWords(step, '补正');
    case 'paying': return applicantsTurnWords(step, '缴费');
    case 'consulting': return consultingWords(step);
    case 'split': return { headline: '已经拆分成几件，请到拆分后的申请里办理。', detail: '', tag: '已拆分' };
    case 'forwarded': return { headline: `已经${step.endedOn ? `在${dayWords(step.endedOn, step.today)}` : ''}转给负责的机关，不用再办。`, detail: '', tag: '已转送' };
    case 'answered': return answeredWords(step);
    case 'converted': return { headline: '经申请人同意转为更正，不用再办。', detail: '', tag: '已转为更正' };
    case 'withdrawn': {
      const on = step.endedOn ? `在${dayWords(step.endedOn, step.today)}` : '已经';
      return { headline: `申请人${on}撤回，不用再办。`, detail: '', tag: '已撤回' };
    }
  }
}

function unconfirmedWords(step: StaffStep): StepWords {
  const submitted = dayWords(step.submittedOn, step.today);
  if (step.overdue) {
    return {
      headline: `确认收到，申请人${submitted}提交，从那天算起的答复期限${dayWords(step.lastOn, step.today)}已经过了。`,
      detail: '请马上确认并答复。', tag: lateWords(step.workingDaysLate),
    };
  }
  const waited = step.level === 'late' ? `已经过了${step.workingDaysWaited}个工作日，请马上确认` : '当天或者下一个工作日要确认';
  return { headline: `确认收到，申请人${submitted}提交，${waited}。`, detail: '', tag: '待确认' };
}

function answeredWords(step: StaffStep): StepWords {
  const on = step.endedOn ? dayWords(step.endedOn, step.today) : '';
  if (step.answeredInTime === undefined) return { headline: `已经在${on}答复，答复期限停着，不算逾期。`, detail: '', tag: '已办结' };
  return step.answeredInTime
    ? { headline: `已经在${on}答复，在期限内。`, detail: '', tag: '按期办结' }
    : { headline: `已经在${on}答复，过了期限。`, detail: '', tag: '逾期办结' };
}

function applicantsTurnWords(step: StaffStep, what: string): StepWords {
  const detail = '答复期限停着，收到以后重新计算。';
  if (!step.lastKnown) return { headline: `等申请人${what}，还没有登记他哪一天收到通知。`, detail: '请登记送达日期，他的期限从那天算。', tag: `等${what}` };
  const last = dayWords(step.lastOn, step.today);
  if (step.today > step.lastOn) return { headline: `申请人${what}的期限${last}已经过了。`, detail: `核对有没有正当理由；没有的，登记逾期未${what}，不再处理。`, tag: `逾期未${what}` };
  return { headline: `等申请人${what}，他的期限到${last}。`, detail, tag: `等${what}` };
}

function consultingWords(step: StaffStep): StepWords {
  const detail = '征求意见的时间不算在答复期限里。';
  if (!step.lastKnown) return { headline: '正在征求意见，意见收到以后接着算答复期限。', detail, tag: '征求意见中' };
  return { headline: `正在征求意见，最迟${dayWords(step.lastOn, step.today)}答复。`, detail, tag: '征求意见中' };
}

function handlingWords(step: StaffStep): StepWords {
  const task = step.state === 'decided' && step.reviewing === 'legality' ? REVIEWS.legality.label : TASKS[step.state];
  if (!step.lastKnown) return { headline: `${task}，答复期限停着，请尽快办理。`, detail: '', tag: '期限停着' };
  const last = dayWords(step.lastOn, step.today);
  if (step.overdue) {
    const tag = lateWords(step.workingDaysLate);
    return { headline: `${task}，${last}已经到期（${tag}）。`, detail: '请马上办理，答复以后仍要如实登记。', tag };
  }
  const tag = leftWords(step.workingDaysLeft, step.by, step.today);
  // That a day is 暂定, and why, stands once: with the day strip.
  const detail = '';
  if (!step.safeOn || step.safeOn === step.lastOn) return { headline: `${task}，最迟${last}答复（${tag}）。`, detail, tag };
  const safe = dayWords(step.safeOn, step.today);
  if (step.today > step.safeOn) return { headline: `${task}，从提交那天算起的期限${safe}已过，最迟${last}答复（${tag}）。`, detail, tag };
  if (step.today === step.safeOn) return { headline: `${task}，最好今天答复，最迟${last}。`, detail, tag: '最好今天答复' };
  return { headline: `${task}，最好不晚于${safe}答复（${tag}），最迟${last}。`, detail, tag };
}
