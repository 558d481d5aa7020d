import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { Inbox, InboxMessage, PushOffer } from '@/services/use-inbox';
import type { Instant } from '@/domain/calendar/instant';
import { canSubscribe, type Subscribed } from '@/services/subscribe';
import type { InboxModel } from '@/services/use-inbox';
import { Action } from '../action';
import { aria, heading } from '../aria';
import { Card } from '../card';
import { Empty, Failed, Loading, OfflineNote } from '../state';
import { TextLink } from '../text-link';
import { MessageLine } from './message-line';
import './inbox.scss';

const SAFE = '消息都在，没有丢。';

const SAID: Record<Subscribed, string> = {
  accepted: '好了，下一条消息会发到你的微信。',
  declined: '没有允许，消息仍然在这里看得到。要改的话，再点一次。',
  unavailable: '微信现在问不了，消息仍然在这里看得到。',
};

/** 微信提醒: one tap is one message; the inbox does not need it. */
function Push({ push, allow }: { readonly push: PushOffer; readonly allow: InboxModel['allow'] }): ReactNode {
  const [said, setSaid] = useState<Subscribed>();
  const left = push.left > 0 ? `已经允许${push.left}条。` : '';
  return (
    <Card title="微信提醒">
      <View className="soft">{`按微信的规定，点一次允许，只能发一条。${left}不允许也不要紧，消息都在这里。`}</View>
      <View className="inbox__push"><Action small kind="ghost" onTap={async () => setSaid(await allow())}>下一条发到我的微信</Action></View>
      {said ? <View className="faint" {...aria({ role: 'status', live: 'polite' })}>{SAID[said]}</View> : null}
    </Card>
  );
}

interface ListProps extends Pick<InboxModel, 'loadMore' | 'refused' | 'readAll'> {
  readonly inbox: Inbox;
  readonly at: Instant;
  readonly onOpen: (message: InboxMessage) => void;
  /** What would come here, when nothing is here yet. */
  readonly empty: string;
}

function List({ inbox, at, onOpen, empty, loadMore, refused, readAll }: ListProps): ReactNode {
  const { items, unread, next } = inbox;
  return (
    <>
      <View className="inbox__head row">
        <View className="title" {...heading()}>{unread > 0 ? `${unread}条没有读` : '都读过了'}</View>
        {unread > 0 ? <TextLink onTap={() => void readAll()}>全部标为已读</TextLink> : null}
      </View>
      {items.length > 0
        ? <Card cells>{items.map((message) => <MessageLine key={message.id} message={message} at={at} onOpen={onOpen} />)}</Card>
        : <Empty title="还没有消息">{empty}</Empty>}
      {refused ? <Failed refused={refused} safe={SAFE} onRetry={loadMore} /> : null}
      {next && !refused ? <Action kind="ghost" onTap={loadMore}>再看一些</Action> : null}
    </>
  );
}

/** 消息: newest first, with marks; a tap opens what it is about. */
export function InboxView({ model, reload, read, allow, open, empty, ...rest }: InboxModel & {
  /** Opens what a message is about. */
  readonly open: (message: InboxMessage) => void;
  readonly empty: string;
}): ReactNode {
  if (model.kind === 'loading') return <Loading>正在打开消息</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe={SAFE} onRetry={reload} />;
  const onOpen = (message: InboxMessage) => {
    read(message);
    open(message);
  };
  const { push } = model.value;
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      <List inbox={model.value} at={model.at} onOpen={onOpen} empty={empty} {...rest} />
      {push && canSubscribe ? <Push push={push} allow={allow} /> : null}
    </>
  );
}
