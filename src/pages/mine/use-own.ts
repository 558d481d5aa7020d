import { useCallback, useRef } from 'react';
import type { Done, Reply } from '@/contract/reply';
import { neverArrived } from '@/services/failure';
import { useReading, type Opened } from '../reading/use-reading';

/**
 * Reads what belongs to this person. It is never kept on the phone; but what this page already shows stays when the
 * network is gone.
 * @param ask kept by useCallback
 */
export function useOwn<T>(ask: () => Promise<Reply<T>>): Opened<T> {
  const last = useRef<{ readonly of: typeof ask; readonly reply: Done<T> }>();
  return useReading(useCallback(async () => {
    const reply = await ask();
    if (reply.ok) {
      last.current = { of: ask, reply };
      return { ...reply, stale: false };
    }
    const earlier = last.current?.of === ask && neverArrived(reply) ? last.current.reply : undefined;
    return earlier ? { ...earlier, stale: true } : reply;
  }, [ask]));
}
