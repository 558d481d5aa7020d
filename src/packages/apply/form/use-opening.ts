import { useCallback, useEffect, useState } from 'react';
import type { Refused } from '@/contract/reply';
import type { Draft } from '@/services/draft';
import { openDraft } from '@/services/drafts';

/** A draft on its way: from the phone at once, from the cloud when it was written elsewhere. */
export type Opening =
  | { readonly kind: 'loading' }
  | { readonly kind: 'failed'; readonly refused: Refused; readonly retry: () => Promise<void> }
  | { readonly kind: 'ready'; readonly draft: Draft };

/** 打开草稿 once, when the form is opened. */
export function useOpening(draftId: string): Opening {
  const [opened, setOpened] = useState<{ readonly ok: true; readonly draft: Draft } | Refused>();
  const open = useCallback(async () => setOpened(await openDraft(draftId)), [draftId]);
  useEffect(() => {
    void openDraft(draftId).then(setOpened);
  }, [draftId]);
  if (!opened) return { kind: 'loading' };
  return opened.ok ? { kind: 'ready', draft: opened.draft } : { kind: 'failed', refused: opened, retry: open };
}
