import type { CivilDate } from '@/domain/calendar/civil-date';
import { ruleOf } from '@/domain/statute/channels';
import { articleLabel } from '@/domain/statute/article';
import type { StaffCase } from '@/contract/staff';
import type { CaseCall } from '../../entry/staff';
import { refuse, refuseByRule } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { needsContact } from '../../views/intake';
import type { StaffCloud } from './staff-cloud';
import { entryOf, step } from './step';

interface ConfirmReceipt { readonly id: string; readonly version: number; readonly contact?: string | undefined; readonly on?: CivilDate | undefined }

/** 确认收到: the day of mutual confirmation; with whom there is no account to tell, how he was reached belongs to it. @source 条例 art. 31(2), (3) */
export const confirmReceipt: UseCase<ConfirmReceipt, StaffCase, StaffCloud, CaseCall> = async ({ version, contact, on }, call, cloud) => {
  const { application } = call;
  const intake = application.intake?.();
  const reached = intake !== undefined && needsContact(application, intake);
  // In the mini-program both confirm at once; elsewhere the day may be before it is entered.
  if (on && !reached && on !== call.today) return refuseByRule({ code: 'confirmationIsNow' });
  if (reached && !contact) {
    return refuse('missingContact', '以双方确认之日为收到申请之日，请写明怎么和申请人确认的，例如打了哪个电话、谁接的。', {
      field: 'contact', article: articleLabel(ruleOf(application.disclosure.events[0].channel)),
    });
  }
  return step(call, version, { type: 'receiptConfirmed', ...entryOf(call), ...(contact && { contact }), ...(on && reached && { on }) }, cloud);
};
