import { useCallback, useState } from 'react';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import type { Inbox, InboxMessage } from '@/contract/inbox';
import type { Refused } from '@/contract/reply';
import { call } from './cloud';
import { askToSubscribe, type Subscribed } from './subscribe';
import { useReply, type ReplyModel } from './use-reply';

export type { Inbox, InboxMessage, PushOffer } from '@/contract/inbox';

export interface InboxModel {
  readonly model: ReplyModel<Inbox>;
  /** Why the last wish was not carried out. */
  readonly refused: Refused | undefined;
  readonly reload: () => Promise<void>;
  readonly loadMore: () => Promise<void>;
  /** Marks it as read; opening it is the page's. */
  readonly read: (message: InboxMessage) => void;
  readonly readAll: () => Promise<void>;
  /** 微信提醒: asks in WeChat for one message more. */
  readonly allow: () => Promise<Subscribed | undefined>;
}

/** 消息 of the staff or of an applicant: read when shown, paged, marked. */
export function useInbox(whose: 'staff' | 'applicant'): InboxModel {
  const { model, reload, show, replace } = useReply<Inbox>(useCallback(() => call(whose, 'inbox', {}), [whose]));
  const [refused, setRefused] = useState<Refused>();
  usePullDownRefresh(() => { void reload().finally(() => stopPullDownRefresh()); });

  const loadMore = async () => {
    if (model.kind !== 'ready' || !model.value.next) return;
    const { value, at } = model;
    const page = await call(whose, 'inbox', { cursor: value.next });
    setRefused(page.ok ? undefined : page);
    if (!page.ok) return;
    const { next: _, ...rest } = value;
    replace(value, { ...rest, items: [...value.items, ...page.value.items], unread: page.value.unread, ...(page.value.next && { next: page.value.next }) }, at);
  };
  const marked = (which: (message: InboxMessage) => boolean, unread: number) => {
    if (model.kind !== 'ready') return;
    show({ ...model.value, unread, items: model.value.items.map((message) => (which(message) ? { ...message, unread: false } : message)) }, model.at);
  };
  const read = (message: InboxMessage) => {
    if (model.kind !== 'ready' || !message.unread) return;
    marked(({ id }) => id === message.id, Math.max(0, model.value.unread - 1));
    // What could not be marked stays unread and is marked the next time.
    void call(whose, 'markRead', { ids: [message.id] });
  };
  const readAll = async () => {
    const done = await call(whose, 'markRead', { all: true });
    setRefused(done.ok ? undefined : done);
    if (done.ok) marked(() => true, done.value.unread);
  };
  const allow = async () => {
    const push = model.kind === 'ready' ? model.value.push : undefined;
    if (model.kind !== 'ready' || !push) return undefined;
    const said = await askToSubscribe(push.templateId);
    if (said !== 'accepted') return said;
    const done = await call(whose, 'allowPush', {});
    setRefused(done.ok ? undefined : done);
    if (done.ok) show({ ...model.value, push: done.value }, model.at);
    return done.ok ? said : undefined;
  };
  return { model, refused, reload, loadMore, read, readAll, allow };
}
