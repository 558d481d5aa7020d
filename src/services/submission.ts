import type { ActionInput } from '@/contract/actions';
import type { Receipt } from '@/contract/applicant';
import type { Refused } from '@/contract/reply';
import { call } from './cloud';
import type { Draft } from './draft';
import { dropFromPhone } from './draft-phone';
import { neverArrived } from './failure';

/** 一分钟: the pause between submissions above the daily number. */
export const PAUSE_SECONDS = 60;

/**
 * What became of a submission.
 * `received`: there is a receipt; `earlier` when a try before this one had arrived, so what was filed is what was sent then.
 * `unknown`: it may or may not have arrived; the same key again gives the same application.
 */
export type Submission =
  | { readonly kind: 'received'; readonly receipt: Receipt; readonly earlier: boolean }
  | { readonly kind: 'pause' | 'refused' | 'unknown'; readonly refused: Refused };

type Form = ActionInput<'applicant', 'submitApplication'>['form'];

const running = new Map<string, Promise<Submission>>();
const receipts = new Map<string, Receipt>();

/** The receipt that just arrived, so that showing it needs no second trip. */
export const freshReceipt = (id: string): Receipt | undefined => receipts.get(id);

/** Refusals that leave open whether the application is there. */
const isUnknown = (refused: Refused): boolean => neverArrived(refused) || refused.code === 'failed' || refused.code === 'unexpected';

async function send({ key, agencyId, draftId }: Draft, form: Form): Promise<Submission> {
  const reply = await call('applicant', 'submitApplication', { key, agencyId, draftId, form });
  if (reply.ok) {
    receipts.set(reply.value.id, reply.value);
    dropFromPhone(draftId);
    return { kind: 'received', receipt: reply.value, earlier: reply.value.submittedAt < reply.at };
  }
  if (reply.code === 'pause') return { kind: 'pause', refused: reply };
  return { kind: isUnknown(reply) ? 'unknown' : 'refused', refused: reply };
}

/** 提交申请: two taps share one call; a later try uses the draft's key again. The draft goes only when the receipt is here. */
export function submitApplication(draft: Draft, form: Form): Promise<Submission> {
  const under = running.get(draft.key);
  if (under) return under;
  const work = send(draft, form).finally(() => running.delete(draft.key));
  running.set(draft.key, work);
  return work;
}
