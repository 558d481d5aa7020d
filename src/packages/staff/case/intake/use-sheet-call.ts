import { useState } from 'react';
import type { Refused, Reply } from '@/contract/reply';

export interface SheetCall {
  readonly open: boolean;
  readonly refused: Refused | undefined;
  readonly show: () => void;
  readonly hide: () => void;
  readonly refuse: (refused: Refused | undefined) => void;
  /** Sends, and closes when it was done. */
  readonly send: <T>(ask: () => Promise<Reply<T>>, done: (value: T) => void | Promise<void>) => Promise<void>;
}

/** A sheet over the case that makes one call: open until it was done or given up. */
export function useSheetCall(): SheetCall {
  const [open, setOpen] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const set = (next: boolean) => {
    setOpen(next);
    setRefused(undefined);
  };
  return {
    open, refused, refuse: setRefused,
    show: () => set(true),
    hide: () => set(false),
    send: async (ask, done) => {
      const reply = await ask();
      if (!reply.ok) {
        setRefused(reply);
        return;
      }
      set(false);
      await done(reply.value);
    },
  };
}
