import { useState } from 'react';
import type { Refused } from '@/contract/reply';

type Problem = Pick<Refused, 'message' | 'reference'>;

/** Opening a file, one at a time, and why it did not open. */
export function useOpeningFile(): { readonly refused: Problem | undefined; readonly busy: boolean; readonly open: (work: () => Promise<Problem | undefined>) => Promise<void> } {
  const [refused, setRefused] = useState<Problem>();
  const [busy, setBusy] = useState(false);
  const open = async (work: () => Promise<Problem | undefined>) => {
    if (busy) return;
    setBusy(true);
    setRefused(await work());
    setBusy(false);
  };
  return { refused, busy, open };
}
