import type { CaseEvent } from '@/domain/case/event';
import { feeOf, marginalFee, messageForFee, ruleBehindFee, type FeeBill } from '@/domain/fee/fee';
import { FEE_SWITCH_OFF } from '@/domain/fee/switch';
import { articleLabel } from '@/domain/statute/article';
import { ok } from '@/domain/result';
import type { StepInput } from '@/contract/steps';
import type { CaseCall } from '../../../entry/staff';
import { refuse, type Outcome } from '../../../refusal';
import { entryOf } from '../step';

type FeeStep = Extract<StepInput, { readonly type: 'feeNoticed' }>;

/** 信息处理费 of a notice, by its tariff; never typed. @source 国办函〔2020〕109号 */
export function billOf({ tariff, quantity, before }: FeeStep): Outcome<FeeBill> {
  const bill = tariff === 'pages' ? feeOf('pages', quantity) : marginalFee(before ?? quantity - 1, quantity);
  return bill.ok ? bill : refuse(bill.error.code, messageForFee(bill.error), { field: 'quantity', article: articleLabel(ruleBehindFee(bill.error)) });
}

/** Absent, not undefined: stored documents carry no empty fields. */
const told = <T extends object>(fields: T): T => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

interface Making {
  readonly call: Pick<CaseCall, 'at' | 'member' | 'agency'>;
  readonly late?: { readonly reason: string } | undefined;
  /** Names what the event begins, the same in the preview and in the record: unique in its case. */
  readonly newId: string;
}

/** 一步 as an event of the case: who and when from the cloud, ids and amounts made here. */
export function stepEvent(step: StepInput, { call, late, newId }: Making): Outcome<CaseEvent> {
  const entry = { ...entryOf(call), ...(late && { late }) };
  switch (step.type) {
    case 'feeNoticed': {
      if (!call.agency.settings?.feeSwitch) return refuse(FEE_SWITCH_OFF.code, FEE_SWITCH_OFF.message, { article: articleLabel(FEE_SWITCH_OFF.rule) });
      const bill = billOf(step);
      return bill.ok ? ok(told({ ...step, ...entry, fen: bill.value.fen }) as CaseEvent) : bill;
    }
    case 'extended': return ok({ ...step, ...entry, approvedBy: call.member.id });
    case 'consultationSent': return ok(told({ ...step, ...entry, consultationId: newId }) as CaseEvent);
    case 'assistAsked': return ok(told({ ...step, ...entry, assistId: newId }) as CaseEvent);
    case 'remedyFiled': return ok(told({ ...step, ...entry, remedyId: newId }) as CaseEvent);
    default: return ok(told({ ...step, ...entry }) as CaseEvent);
  }
}
