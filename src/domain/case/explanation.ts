import { formatDate, type CivilDate } from '../calendar/civil-date';
import { addWorkingDays, type PeriodEnd } from '../calendar/working-days';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { ArticleRef } from '../statute/article';
import { art, document } from '../statute/article';
import { CHANNELS } from '../statute/channels';
import { CONSULTATIONS, type ConsultationRule } from '../statute/consultations';
import { TIME_LIMITS } from '../statute/time-limits';
import { applicantPeriods, type ApplicantPeriod } from './applicant-periods';
import { caseClock, type CaseClock, type ClockFacts } from './clock';
import { explainedDays, type ExplainedDay, type PausedDays } from './explained-days';
import { factsOf, type CaseFacts, type Run } from './facts';

/** 一个期限: from which day, how many days, until when, and why each day counts or does not. */
export interface Deadline {
  readonly key: 'reply' | 'safe' | 'correctionNotice' | 'correction' | 'payment' | 'reasons' | 'opinion';
  /** Which consultation, of an opinion. */
  readonly consultationId?: string;
  readonly label: string;
  readonly rules: readonly ArticleRef[];
  /** 起算日; itself not counted. */
  readonly from: CivilDate;
  readonly fromWhy: string;
  readonly workingDays: number;
  /** The last day; absent while nobody can know it. */
  readonly on?: CivilDate;
  readonly provisional: boolean;
  /** How the last day came about, in words, in the order in which it happened. */
  readonly steps: readonly string[];
  readonly days: readonly ExplainedDay[];
}

const STARTED: Record<Run['startedBy'], string> = { receipt: '收到申请', correction: '收到补正，重新起算', payment: '缴费，重新起算', order: '收到重新处理的文书，重新起算' };

/** A period that nothing moves. */
function plain(deadline: Omit<Deadline, 'on' | 'provisional' | 'steps' | 'days'>, end: PeriodEnd, calendar: WorkCalendar): Deadline {
  const { from, fromWhy, workingDays } = deadline;
  return {
    ...deadline, on: end.date, provisional: end.provisional,
    steps: [`${formatDate(from)}${fromWhy}，第${workingDays}个工作日是${formatDate(end.date)}`],
    days: explainedDays(from, end.date, [], calendar),
  };
}

/** What moved the last day. What came when the period was already over moved nothing. */
function moveSteps(run: Run, clock: CaseClock, on: CivilDate | undefined): readonly string[] {
  const inTime = (day: CivilDate) => on === undefined || day <= on;
  const moved = run.moves.filter((move) => inTime(move.on)).filter((move) => move.type !== 'consultationSent').map((move) => (move.type === 'extended'
    ? `${formatDate(move.on)}延长${move.workingDays}个工作日`
    : `${formatDate(move.on)}告知延迟到${formatDate(move.until)}`));
  const paused = clock.pauses.filter(({ from }) => inTime(from)).map(({ kind, from, to, open }) => {
    const until = open ? (to ? `，最迟到${formatDate(to)}` : '，还没有结束') : `，到${formatDate(to ?? from)}`;
    return `${formatDate(from)}${CONSULTATIONS[kind].label}${until}，这段时间不算`;
  });
  return [...paused, ...moved];
}

/** The agency's period, by the day of receipt or by the earlier day a court could hold. */
function answering(key: 'reply' | 'safe', from: CivilDate, run: Run, facts: CaseFacts, clock: CaseClock, calendar: WorkCalendar): Deadline {
  const on = key === 'reply' ? clock.dueOn : clock.safeOn;
  const shown = key === 'reply' ? (on ?? clock.latestDueOn) : on;
  const pauses: readonly PausedDays[] = clock.pauses;
  const fromWhy = key === 'safe' ? '提交或者到达，法院可能从这一天算起' : STARTED[run.startedBy];
  const before = facts.runs.slice(0, -1).map((earlier) => `${formatDate(earlier.startOn)}${STARTED[earlier.startedBy]}，后来重新起算`);
  return {
    key, label: key === 'reply' ? TIME_LIMITS.reply.label : '安全日',
    rules: [TIME_LIMITS.reply.rule, key === 'reply' ? CHANNELS[facts.submitted.channel].rule : document('guidingCase26')],
    from, fromWhy, workingDays: run.workingDays, ...(on && { on }), provisional: key === 'reply' ? clock.provisional : clock.safeProvisional,
    steps: [...before, `${formatDate(from)}${fromWhy}，共${run.workingDays}个工作日`, ...moveSteps(run, clock, on), ...(on ? [`最后一天是${formatDate(on)}`] : [])],
    days: shown ? explainedDays(from, shown, pauses, calendar) : [],
  };
}

const OWN: Record<ApplicantPeriod['of'], { readonly key: 'correction' | 'payment' | 'reasons'; readonly label: string; readonly rule: ArticleRef; readonly fromWhy: string }> = {
  correction: { key: 'correction', label: '补正期限', rule: TIME_LIMITS.correctionNotice.rule, fromWhy: '收到补正告知' },
  payment: { key: 'payment', label: TIME_LIMITS.payment.label, rule: TIME_LIMITS.payment.rule, fromWhy: '收到收费通知' },
  reasons: { key: 'reasons', label: '说明理由期限', rule: art(35), fromWhy: '收到说明理由告知' },
};

function opinions(facts: CaseFacts, calendar: WorkCalendar): readonly Deadline[] {
  return [...facts.consultations.values()].flatMap(({ sent, receivedByThemOn }): readonly Deadline[] => {
    const { limit }: ConsultationRule = CONSULTATIONS[sent.kind];
    if (!limit || !receivedByThemOn) return [];
    return [plain({
      key: 'opinion', consultationId: sent.consultationId, label: limit.label, rules: [limit.rule], from: receivedByThemOn,
      fromWhy: '对方收到征求意见书', workingDays: limit.workingDays,
    }, addWorkingDays(receivedByThemOn, limit.workingDays, calendar), calendar)];
  });
}

/**
 * 为什么是这些日子: every deadline of a case, the agency's, the applicant's and the others', day by day.
 * @param today the day it is looked at, as in {@link caseClock}
 */
export function deadlinesOf(current: ClockFacts, calendar: WorkCalendar, today?: CivilDate): readonly Deadline[] {
  const facts = factsOf(current);
  const clock = caseClock(current, calendar, today);
  const run = facts.runs[facts.runs.length - 1];
  const stopped = clock.waitingFor === 'correction' || clock.waitingFor === 'payment';
  const unconfirmed: Run = { startOn: clock.safeFrom, startedBy: 'receipt', workingDays: TIME_LIMITS.reply.workingDays, moves: [] };
  // Where both fall together one is shown; a correction, a payment or an order begins one period for both.
  const apart = 'safeFrom' in CHANNELS[clock.channel] && (!run || (run.startedBy === 'receipt' && run.startOn !== clock.safeFrom));
  return [
    ...(run && !stopped ? [answering('reply', run.startOn, run, facts, clock, calendar)] : []),
    ...(stopped || !apart ? [] : [answering('safe', clock.safeFrom, run ?? unconfirmed, facts, clock, calendar)]),
    ...(clock.receivedOn ? [plain({
      key: 'correctionNotice', label: TIME_LIMITS.correctionNotice.label, rules: [TIME_LIMITS.correctionNotice.rule], from: clock.receivedOn,
      fromWhy: STARTED.receipt, workingDays: TIME_LIMITS.correctionNotice.workingDays,
    }, addWorkingDays(clock.receivedOn, TIME_LIMITS.correctionNotice.workingDays, calendar), calendar)] : []),
    ...applicantPeriods(facts, calendar).periods.map((period) => {
      const { key, label, rule, fromWhy } = OWN[period.of];
      return plain({ key, label, rules: [rule], from: period.servedOn, fromWhy, workingDays: period.workingDays }, period.end, calendar);
    }),
    ...opinions(facts, calendar),
  ];
}
