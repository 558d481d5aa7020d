import type { Reply } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { LIMITS } from '@/contract/limits';
import type { CaseEventType } from '@/domain/case/event';
import { messageFor } from '@/domain/case/refusal-words';
import { untouched, type ReviewKind } from '@/domain/statute/reviews';
import { SERVICE_WAYS } from '@/domain/statute/service';
import { call } from '@/services/cloud';
import { tooLong } from '../../shared/words';
import type { Typed } from './typed';

/** Steps that are taken in a sheet over the case; drafting an answer has a page of its own. */
const SHEET_STEPS = ['receiptConfirmed', 'reviewed', 'returned', 'signed', 'served'] as const;
export type SheetStep = (typeof SHEET_STEPS)[number];

export const isSheetStep = (event: CaseEventType): event is SheetStep => SHEET_STEPS.some((step) => step === event);

interface StepRow {
  /** On the button. */
  readonly verb: string;
  /** Said when it is done. @param after the case as it is then */
  readonly done: string | ((after: Pick<StaffCase, 'reviewing'>) => string);
  /** Whether it asks for the 签批密码. */
  readonly approves?: true;
  readonly send: (to: Pick<StaffCase, 'id' | 'version' | 'reviewing' | 'sheet' | 'intake'>, typed: Typed, pin: string) => Promise<Reply<StaffCase>>;
}

const of = ({ id, version }: Pick<StaffCase, 'id' | 'version'>) => ({ id, version });

/** What a review says: what is touched belongs to 保密审查 only. */
function reviewWords(kind: ReviewKind, { opinion, touching, touches, secrecyReviewer }: Typed) {
  if (kind === 'legality') return { kind, opinion };
  const touched = touching === 'some' ? [...touches] : [];
  return { kind, opinion, touches: touched, ...(touched.includes('stateSecret') && { secrecyReviewer }) };
}

/** 每一步: its button, its call, and what is said afterwards. */
export const STEPS: Record<SheetStep, StepRow> = {
  receiptConfirmed: { verb: '确认收到', done: '已经确认收到，答复期限开始算。', send: (to, { contact = '', confirmedOn }) => call('staff', 'confirmReceipt', { ...of(to), ...(to.intake?.needsContact && { contact, ...(confirmedOn && { on: confirmedOn }) }) }) },
  reviewed: {
    verb: '审核通过', done: ({ reviewing }) => (reviewing === 'legality' ? '保密审查已经通过，等审核人做合法性审核。' : '已经审核通过，等分管领导签发。'), approves: true,
    send: (to, typed, pin) => call('staff', 'review', { ...of(to), ...reviewWords(to.reviewing ?? 'secrecy', typed), pin }),
  },
  returned: { verb: '退回', done: '已经退回，等经办人重新拟定。', send: (to, { reason }) => call('staff', 'returnDraft', { ...of(to), reason }) },
  signed: { verb: '签发', done: '已经签发，等经办人出告知书、送达。', approves: true, send: (to, _typed, pin) => call('staff', 'sign', { ...of(to), digest: to.sheet?.digest ?? '', pin }) },
  served: {
    verb: '送达',
    done: '已经送达，这件申请办结了。',
    send: (to, { way = 'online', answeredOn, mailNumber = '', deliveredOn, proofs = [] }) => call('staff', 'serve', {
      ...of(to), way, ...(needsDay(way) && answeredOn ? { answeredOn } : {}), ...(way === 'post' && { mailNumber, ...(deliveredOn && { deliveredOn }) }),
      ...(needsDay(way) && proofs.length > 0 && { proofs: proofs.map(({ uploadId }) => uploadId) }),
    }),
  },
};

/** Whether a way of service has a day that must be told; on-line it is the day itself. */
export const needsDay = (way: Typed['way']): boolean => way !== undefined && SERVICE_WAYS[way].answeredOn !== 'opening';

export type Problems = Partial<Record<'touches' | 'secrecyReviewer' | 'opinion' | 'reason' | 'way' | 'answeredOn' | 'mailNumber' | 'contact' | 'on' | 'pin', string>>;

const words = (text: string, what: string, limit: number): string | undefined => (text.trim() === '' ? `请填写${what}。` : tooLong(text, what, limit));

function secrecyProblems({ touching, touches, secrecyReviewer }: Typed, decision: StaffCase['decision']): Problems {
  if (!touching) return { touches: messageFor({ code: 'secrecyNotAnswered' }) };
  const leaves = decision ? [decision.leaf, ...(decision.facts?.withheld ?? []).map(({ ground }) => ground)] : [];
  const wanted = untouched(leaves, touching === 'some' ? touches : []);
  if (wanted) return { touches: messageFor({ code: 'secrecyContradicts', wanted }) };
  if (touching === 'none') return {};
  if (touches.length === 0) return { touches: '请选择涉及哪几样；都不涉及的，选“都不涉及”。' };
  const problem = touches.includes('stateSecret') ? words(secrecyReviewer, '保密审查人', LIMITS.opinionCharacters) : undefined;
  return problem ? { secrecyReviewer: problem } : {};
}

/** What is still missing before a step can be taken. @param current which review a draft is waiting for, and how the application came */
export function problemsOf(step: SheetStep, typed: Typed, pin = '', { reviewing: review = 'secrecy', intake, decision }: Partial<Pick<StaffCase, 'reviewing' | 'intake' | 'decision'>> = {}): Problems {
  const checks: Record<SheetStep, () => Readonly<Record<string, string | undefined>>> = {
    receiptConfirmed: () => ({ contact: intake?.needsContact ? words(typed.contact ?? '', '怎么和申请人确认的', LIMITS.factCharacters) : undefined }),
    reviewed: () => ({ ...(review === 'secrecy' && secrecyProblems(typed, decision)), opinion: words(typed.opinion, '审核意见', LIMITS.opinionCharacters) }),
    returned: () => ({ reason: words(typed.reason, '退回原因', LIMITS.opinionCharacters) }),
    signed: () => ({}),
    served: () => ({
      way: typed.way ? undefined : '请选择送达方式。',
      answeredOn: needsDay(typed.way) && !typed.answeredOn ? '请选择日期，以这一天为答复日。' : undefined,
      mailNumber: typed.way === 'post' && !typed.mailNumber?.trim() ? '邮寄只能通过邮政企业，请填写邮政回执上的邮件号。' : undefined,
    }),
  };
  return Object.fromEntries(Object.entries({ ...checks[step](), pin: STEPS[step].approves && pin === '' ? '请输入签批密码。' : undefined }).filter(([, problem]) => problem !== undefined));
}
