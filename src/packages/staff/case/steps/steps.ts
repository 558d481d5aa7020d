import type { Reply } from '@/contract/reply';
import type { StaffCase } from '@/contract/staff';
import { LIMITS } from '@/contract/limits';
import type { CaseEventType } from '@/domain/case/event';
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
  /** Said when it is done. */
  readonly done: string;
  /** Whether it asks for the 签批密码. */
  readonly approves?: true;
  readonly send: (to: Pick<StaffCase, 'id' | 'version'>, typed: Typed, pin: string) => Promise<Reply<StaffCase>>;
}

/** 每一步: its button, its call, and what is said afterwards. */
export const STEPS: Record<SheetStep, StepRow> = {
  receiptConfirmed: { verb: '确认收到', done: '已经确认收到，申请人会看到答复期限。', send: (to) => call('staff', 'confirmReceipt', to) },
  reviewed: { verb: '审核通过', done: '已经审核通过，等分管领导签发。', approves: true, send: (to, { opinion }, pin) => call('staff', 'review', { ...to, opinion, pin }) },
  returned: { verb: '退回', done: '已经退回，等经办人重新拟定。', send: (to, { reason }) => call('staff', 'returnDraft', { ...to, reason }) },
  signed: { verb: '签发', done: '已经签发，等经办人送达。', approves: true, send: (to, _typed, pin) => call('staff', 'sign', { ...to, pin }) },
  served: {
    verb: '送达',
    done: '已经送达，这件申请办结了。',
    send: (to, { way = 'online', answeredOn }) =>
      call('staff', 'serve', { ...to, way, ...(needsDay(way) && answeredOn ? { answeredOn } : {}) }),
  },
};

/** Whether a way of service has a day that must be told; on-line it is the day itself. */
export const needsDay = (way: Typed['way']): boolean => way !== undefined && SERVICE_WAYS[way].answeredOn !== 'opening';

export type Problems = Partial<Record<'opinion' | 'reason' | 'way' | 'answeredOn' | 'pin', string>>;

const words = (text: string, what: string, limit: number): string | undefined => (text.trim() === '' ? `请填写${what}。` : tooLong(text, what, limit));

/** What is still missing before a step can be taken. */
export function problemsOf(step: SheetStep, typed: Typed, pin = ''): Problems {
  const checks: Record<SheetStep, () => Readonly<Record<string, string | undefined>>> = {
    receiptConfirmed: () => ({}),
    reviewed: () => ({ opinion: words(typed.opinion, '审核意见', LIMITS.opinionCharacters) }),
    returned: () => ({ reason: words(typed.reason, '退回原因', LIMITS.opinionCharacters) }),
    signed: () => ({}),
    served: () => ({
      way: typed.way ? undefined : '请选择送达方式。',
      answeredOn: needsDay(typed.way) && !typed.answeredOn ? '请选择日期，以这一天为答复日。' : undefined,
    }),
  };
  return Object.fromEntries(Object.entries({ ...checks[step](), pin: STEPS[step].approves && pin === '' ? '请输入签批密码。' : undefined }).filter(([, problem]) => problem !== undefined));
}
