import type { ActionInput, ActionName, ActionValue, FunctionName } from '@/contract/actions';
import type { Done, Refused, Reply } from '@/contract/reply';
import type { PickedFile } from './pick-file';
import { hearTime } from './cloud-day';
import { dayCounter, type DayCounter } from './day-counter';
import { failed, neverArrived } from './failure';
import { sendInTurn } from './queueing';
import { recall, remember } from './reading-cache';
import { load, save } from './storage';
import { put, send } from './transport';

/** An answer that may be an earlier one, kept on the phone; `at` is then the time it was fetched. */
export type CachedReply<T> = (Done<T> & { readonly stale: boolean }) | Refused;

function isReply(answer: unknown): answer is Reply<unknown> {
  if (typeof answer !== 'object' || answer === null) return false;
  const { ok, message } = answer as { ok?: unknown; message?: unknown };
  return ok === true || (ok === false && typeof message === 'string');
}

const NOTICES = 'notices';
/** An edition that was asked for and did not come: another function is ahead, or behind; not asked for again. */
let inVain: string | undefined;
let asking: Promise<boolean> | undefined;

async function askForNotices({ adopt }: DayCounter): Promise<boolean> {
  const answer = await send('public', 'calendar', {});
  if (!isReply(answer) || !answer.ok) return false;
  const notices = (answer.value as { readonly notices?: unknown } | null)?.notices;
  if (adopt(notices)) save(NOTICES, notices as object);
  return true;
}

/** Brings this phone to the calendar a reply was counted by, before anyone sees the reply; several at once ask once. */
async function followCalendar(counter: DayCounter, edition: string): Promise<void> {
  if (edition === counter.edition() || edition === inVain) return;
  if (load(NOTICES, (kept) => counter.adopt(kept, edition) || undefined)) return;
  asking ??= askForNotices(counter).finally(() => { asking = undefined; });
  if (await asking && edition !== counter.edition()) inVain = edition;
}

/**
 * The pages' only door to the cloud. Never throws: a network that is down, a function that broke and a refusal
 * of the law all come back as a reply with a sentence for the user.
 * @example const reply = await call('public', 'agencyHome', { agencyId });
 */
export async function call<F extends FunctionName, A extends ActionName<F>>(
  fn: F, action: A, input: ActionInput<F, A> & object,
): Promise<Reply<ActionValue<F, A>>> {
  const answer = await sendInTurn(() => send(fn, action, input));
  if (!isReply(answer)) return failed();
  if (answer.ok) {
    hearTime(answer.at);
    const counter = dayCounter();
    if (counter && typeof answer.calendar === 'string') await followCalendar(counter, answer.calendar);
  }
  return answer as Reply<ActionValue<F, A>>;
}

const cacheKey = (action: string, input: object): string => `${action}:${JSON.stringify(input)}`;
const early = new Map<string, Promise<Reply<unknown>>>();

/** 先问一步: asks while the code of the page that wants it is still on its way; whoever asks the same first gets this answer. */
export function callAhead<A extends ActionName<'public'>>(action: A, input: ActionInput<'public', A> & object): void {
  early.set(cacheKey(action, input), call('public', action, input));
}

/**
 * Like `call`, for public reading only: what was read once opens again without a network, marked `stale`.
 * Actions that need an identity are never kept on the phone.
 */
export async function callCached<A extends ActionName<'public'>>(
  fn: 'public', action: A, input: ActionInput<'public', A> & object,
): Promise<CachedReply<ActionValue<'public', A>>> {
  const key = cacheKey(action, input);
  const asked = early.get(key) as Promise<Reply<ActionValue<'public', A>>> | undefined;
  early.delete(key);
  const reply = await (asked ?? call(fn, action, input));
  if (reply.ok) {
    remember(key, reply);
    return { ...reply, stale: false };
  }
  const earlier = neverArrived(reply) ? recall<ActionValue<'public', A>>(key) : undefined;
  return earlier ? { ...earlier, stale: true } : reply;
}

/** Puts a file into the cloud's storage under a path the cloud handed out. Never throws. @param onProgress 0–100 */
export async function upload(
  cloudPath: string, file: PickedFile, onProgress?: (percent: number) => void,
): Promise<{ readonly ok: true; readonly fileID: string } | Refused> {
  const answer = await put(cloudPath, file, onProgress);
  return 'fileID' in answer ? { ok: true, fileID: answer.fileID } : answer;
}
