import { useState } from 'react';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import type { Refused, Reply } from '@/contract/reply';
import { useReply, type ReplyModel } from '@/services/use-reply';

interface Listed {
  readonly items: readonly unknown[];
  readonly next?: string;
}

export interface PagesModel<Value> {
  readonly model: ReplyModel<Value>;
  /** Why further ones are not there. */
  readonly moreRefused: Refused | undefined;
  readonly reload: () => Promise<void>;
  readonly loadMore: () => Promise<void>;
}

/**
 * A list behind a number, page by page; what is said beside it comes with the first page.
 * @param ask kept by useCallback
 */
export function usePages<Value extends Listed>(ask: (cursor?: string) => Promise<Reply<Value>>, keyOf: (item: Value['items'][number]) => string): PagesModel<Value> {
  const [moreRefused, setMoreRefused] = useState<Refused>();
  const { model, reload, replace } = useReply<Value>(ask);
  usePullDownRefresh(() => { void reload().finally(() => stopPullDownRefresh()); });
  const loadMore = async () => {
    if (model.kind !== 'ready' || !model.value.next) return;
    const { value: shown } = model;
    const reply = await ask(shown.next);
    setMoreRefused(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    const seen = new Set(shown.items.map(keyOf));
    const { items, next } = reply.value;
    const { next: _before, ...first } = shown;
    replace(shown, { ...first, items: [...shown.items, ...items.filter((item) => !seen.has(keyOf(item)))], ...(next && { next }) } as unknown as Value, reply.at);
  };
  return { model, moreRefused, reload, loadMore };
}
