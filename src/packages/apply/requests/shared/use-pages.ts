import { useCallback, useState } from 'react';
import type { RequestSummary } from '@/contract/requests';
import type { Refused, Reply } from '@/contract/reply';

export interface RequestPages { readonly items: readonly RequestSummary[]; readonly next?: string }

export interface Further {
  /** Fetched after the first twenty. */
  readonly more: readonly RequestSummary[];
  /** Absent when everything is shown. */
  readonly next: string | undefined;
  readonly refused: Refused | undefined;
  readonly loadMore: () => Promise<void>;
}

/** Twenty more at a time, as long as the first page they follow is still the one shown. */
export function useFurther<T extends RequestPages>(first: T | undefined, ask: (cursor: string) => Promise<Reply<T>>): Further {
  const [later, setLater] = useState<{ readonly of: T; readonly pages: RequestPages }>();
  const [refused, setRefused] = useState<Refused>();
  const after = later && later.of === first ? later.pages : undefined;
  const next = after ? after.next : first?.next;
  const loadMore = useCallback(async () => {
    if (!next || !first) return;
    const reply = await ask(next);
    setRefused(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    setLater((now) => {
      const before = now && now.of === first ? now.pages.items : [];
      return { of: first, pages: { ...reply.value, items: [...before, ...reply.value.items] } };
    });
  }, [first, next, ask]);
  return { more: after?.items ?? [], next, refused, loadMore };
}
