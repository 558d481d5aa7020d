import { useCallback, useEffect, useRef, useState } from 'react';
import { useDidHide, useDidShow } from '@tarojs/taro';
import type { Refused } from '@/contract/reply';
import type { Instant } from '@/domain/calendar/instant';
import type { CachedReply } from '@/services/cloud';
import { foundAgency } from '@/services/session';
import { agencyIn, sameOr } from './reread';

/** What a page that reads has: nothing yet, a refusal, or a value that may be an earlier one (`stale`). */
type Reading<T> =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly refused: Refused }
  | { readonly kind: 'ready'; readonly value: T; readonly at: Instant; readonly stale: boolean };

export interface Opened<T> {
  readonly reading: Reading<T>;
  readonly reload: () => Promise<void>;
}

type Read<T> = () => Promise<CachedReply<T>>;

/** Within it opening a page and showing it are one. */
const OPENING_MS = 1000;

/**
 * Reads when the page opens, again when it comes back and when `read` changes; an answer that comes too late is dropped.
 * What has not changed meanwhile stays the very value it was, so that what was opened on the page stays open.
 * @param read kept by useCallback; undefined while it is not known what to read
 */
export function useReading<T>(read: Read<T> | undefined): Opened<T> {
  const [held, setHeld] = useState<{ readonly of: Read<T>; readonly reading: Reading<T> }>();
  const flight = useRef<{ readonly of: Read<T>; readonly landed: Promise<void> }>();

  const reload = useCallback((): Promise<void> => {
    if (!read) return Promise.resolve();
    // Two who ask at once are answered together.
    if (flight.current?.of === read) return flight.current.landed;
    const landed = read().then((reply) => {
      if (flight.current?.of !== read) return;
      flight.current = undefined;
      if (reply.ok) foundAgency(agencyIn(reply.value));
      setHeld((before) => ({
        of: read,
        reading: reply.ok
          ? { kind: 'ready', value: sameOr(before?.of === read && before.reading.kind === 'ready' ? before.reading.value : undefined, reply.value), at: reply.at, stale: reply.stale }
          : { kind: 'failed', refused: reply },
      }));
    });
    flight.current = { of: read, landed };
    return landed;
  }, [read]);

  const opened = useRef<{ readonly by: typeof reload; readonly at: number }>();
  // Opening and showing a page come together, in either order; an answer that was on its way already may be there between them.
  const open = useCallback((): void => {
    if (opened.current?.by === reload && Date.now() - opened.current.at < OPENING_MS) return;
    opened.current = { by: reload, at: Date.now() };
    void reload();
  }, [reload]);
  useEffect(() => {
    open();
    return () => { flight.current = undefined; };
  }, [open]);
  useDidShow(open);
  useDidHide(() => { opened.current = undefined; });

  return { reading: held && held.of === read ? held.reading : { kind: 'loading' }, reload };
}
