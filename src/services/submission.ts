import type { ActionInput } from '@/contract/actions';
import type { Receipt } from '@/contract/applicant';
import type { Refused } from '@/contract/reply';
import { call } from './cloud';
import type { Draft } from './draft';
import { dropFromPhone, keepOnPhone, phoneDraft } from './draft-phone';
import { load, save } from './storage';
import { neverArrived } from './failure';

/** 一分钟: the pause between submissions above the daily number. */
export const PAUSE_SECONDS = 60;

/**
 * What became of a submission.
 * `received`: there is a receipt; `changed` when a try before this one had arrived and what was filed is not what was sent now.
 * `unknown`: it may or may not have arrived; the same key again gives the same application.
 */
export type Submission =
  | { readonly kind: 'received'; readonly receipt: Receipt; readonly changed: boolean }
  | { readonly kind: 'pause' | 'refused' | 'unknown'; readonly refused: Refused };

type Form = ActionInput<'applicant', 'submitApplication'>['form'];

const tappedKey = (id: string): string => `tapped:${id}`;

/** What was tapped without a network arrives later; the receipt tells both. */
function noteTapped(id: string, tappedAt: number | undefined): void {
  if (tappedAt !== undefined) save(tappedKey(id), tappedAt);
}

/** When 提交 was tapped on this phone, in milliseconds; undefined elsewhere. */
export const tappedAt = (id: string): number | undefined => load(tappedKey(id), (value) => (typeof value === 'number' ? value : undefined));

const running = new Map<string, Promise<Submission>>();
const receipts = new Map<string, Receipt>();

/** The receipt that just arrived, so that showing it needs no second trip. */
export const freshReceipt = (id: string): Receipt | undefined => receipts.get(id);

/** Refusals that leave open whether the application is there. */
const isUnknown = (refused: Refused): boolean => neverArrived(refused) || refused.code === 'failed' || refused.code === 'unexpected';

const current = (draft: Draft): Draft => phoneDraft(draft.draftId) ?? draft;

/** Notes what goes out before it does: the page, or the phone, may be gone when the reply comes. */
function noteSent(draft: Draft, text: string): readonly string[] {
  const before = current(draft).sent ?? [];
  const now = current(draft);
  const waiting = { text, typed: JSON.stringify(now.form), tappedAt: now.waiting?.text === text ? now.waiting.tappedAt : Date.now() };
  const { turnedDown: _, ...again } = now;
  keepOnPhone({ ...again, sent: before.includes(text) ? before : [...before, text], waiting });
  return before;
}

const descriptionIn = (text: string): unknown => {
  try {
    return (JSON.parse(text) as Partial<Form> | null)?.description;
  } catch {
    return undefined;
  }
};

/**
 * Whether what was filed at an earlier try is something else than what was sent now. The receipt gives the words that
 * were filed; of the tries with these words, one that differs in anything else is reason enough to say so.
 */
function differs({ description }: Receipt, form: Form, text: string, before: readonly string[]): boolean {
  return form.description !== description || before.some((other) => other !== text && descriptionIn(other) === description);
}

async function send(draft: Draft, form: Form): Promise<Submission> {
  const { key, agencyId, draftId } = draft;
  const text = JSON.stringify(form);
  const before = noteSent(draft, text);
  const reply = await call('applicant', 'submitApplication', { key, agencyId, draftId, form });
  if (reply.ok) {
    noteTapped(reply.value.id, current(draft).waiting?.tappedAt);
    receipts.set(reply.value.id, reply.value);
    dropFromPhone(draftId);
    const earlier = reply.value.submittedAt < reply.at;
    return { kind: 'received', receipt: reply.value, changed: reply.value.filedOther ?? (earlier && differs(reply.value, form, text, before)) };
  }
  if (isUnknown(reply)) return { kind: 'unknown', refused: reply };
  // Refused, so this text was not filed; an earlier try may have been. 请等一分钟 and 现在只能查看 are no refusals: it goes on waiting.
  const { waiting, ...refused } = current(draft);
  const pausing = reply.code === 'pause' || reply.code === 'readOnly';
  keepOnPhone({ ...refused, sent: before, ...(pausing ? waiting && { waiting } : { turnedDown: reply.message }) });
  return { kind: pausing ? 'pause' : 'refused', refused: reply };
}

/** 提交申请: two taps share one call; a later try uses the draft's key again. The draft goes only when the receipt is here. */
export function submitApplication(draft: Draft, form: Form): Promise<Submission> {
  const under = running.get(draft.key);
  if (under) return under;
  const work = send(draft, form).finally(() => running.delete(draft.key));
  running.set(draft.key, work);
  return work;
}
