import { useCallback, useRef } from 'react';
import type { Receipt } from '@/contract/applicant';
import { useOwn } from '@/pages/mine/use-own';
import type { Opened } from '@/pages/reading/use-reading';
import { call } from '@/services/cloud';
import { freshReceipt } from '@/services/submission';

/** 回执: the one that just arrived, else as the cloud has it now. */
export function useReceipt(id: string): Opened<Receipt> {
  const first = useRef(true);
  return useOwn(useCallback(async () => {
    const fresh = first.current ? freshReceipt(id) : undefined;
    first.current = false;
    return fresh ? { ok: true, value: fresh, at: fresh.submittedAt } : call('applicant', 'getReceipt', { id });
  }, [id]));
}
