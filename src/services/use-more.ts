import { useCallback, useState } from 'react';
import type { Refused, Reply } from '@/contract/reply';

interface Paged<T> { readonly items: readonly T[]; readonly next?: string }

export interface More<T> {
  /** Everything fetched so far. */
  readonly items: readonly T[];
  readonly next: string | undefined;
  readonly refused: Refused | undefined;
  readonly loadMore: () => Promise<void>;
}

/** Twenty more at a time, as long as the first page they follow is still the one shown. */
export function useMore<T>(first: Paged<T> | undefined, ask: (cursor: string) => Promise<Reply<Paged<T>>>): More<T> {
  const [later, setLater] = useState<{ readonly of: Paged<T>; readonly items: readonly T[]; readonly next?: string }>();
  const [refused, setRefused] = useState<Refused>();
  const after = later && later.of === first ? later : undefined;
  const next = after ? after.next : first?.next;
  const loadMore = useCallback(async () => {
    if (!next || !first) return;
    const reply = await ask(next);
    setRefused(reply.ok ? undefined : reply);
    if (reply.ok) setLater({ of: first, items: [...(after?.items ?? []), ...reply.value.items], ...(reply.value.next && { next: reply.value.next }) });
  }, [first, next, ask, after]);
  return { items: [...(first?.items ?? []), ...(after?.items ?? [])], next, refused, loadMore };
}
