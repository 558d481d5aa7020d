import { useCallback, useEffect, useRef, useState } from 'react';
import { useDidShow } from '@tarojs/taro';
import type { Instant } from '@/domain/calendar/instant';
import type { Refused, Reply } from '@/contract/reply';
import { neverArrived } from './failure';

export type ReplyModel<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly refused: Refused }
  /** `behind`: asking again did not reach the cloud; the value is the one of `at`. */
  | { readonly kind: 'ready'; readonly value: T; readonly at: Instant; readonly behind?: Refused };

export interface Replied<T> {
  readonly model: ReplyModel<T>;
  reload(): Promise<void>;
  /** Shows a newer state without asking again. */
  show(value: T, at: Instant): void;
  /** Adds to what is shown, unless something newer came in the meantime. */
  replace(shown: T, value: T, at: Instant): void;
}

function after<T>(earlier: ReplyModel<T>, reply: Reply<T>): ReplyModel<T> {
  if (reply.ok) return { kind: 'ready', value: reply.value, at: reply.at };
  return earlier.kind === 'ready' && neverArrived(reply) ? { ...earlier, behind: reply } : { kind: 'failed', refused: reply };
}

/**
 * Asks when the page opens, when it comes back and when `ask` changes; only the newest answer counts. What is
 * shown stays until then, so a value must say what it is the answer to when `ask` can change.
 * @param ask kept by useCallback
 */
export function useReply<T>(ask: () => Promise<Reply<T>>): Replied<T> {
  const [model, setModel] = useState<ReplyModel<T>>({ kind: 'loading' });
  const asked = useRef(0);
  const shown = useRef(false);

  const reload = useCallback(async () => {
    const turn = ++asked.current;
    const reply = await ask();
    if (turn === asked.current) setModel((earlier) => after(earlier, reply));
  }, [ask]);

  useEffect(() => {
    void reload();
    return () => { asked.current += 1; };
  }, [reload]);

  useDidShow(() => {
    // The first showing is the opening, which has asked already.
    if (shown.current) void reload();
    shown.current = true;
  });

  const show = useCallback((value: T, at: Instant) => {
    asked.current += 1;
    setModel({ kind: 'ready', value, at });
  }, []);
  const replace = useCallback((from: T, value: T, at: Instant) => {
    setModel((now) => (now.kind === 'ready' && now.value === from ? { kind: 'ready', value, at } : now));
  }, []);

  return { model, reload, show, replace };
}
