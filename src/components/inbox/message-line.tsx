import { memo, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import type { InboxMessage } from '@/services/use-inbox';
import { dayWords } from '@/domain/case/day-words';
import { civilDateAt, clockTimeAt, type Instant } from '@/domain/calendar/instant';
import { Cell } from '../cell';
import { Tag } from '../tag';

interface MessageLineProps {
  readonly message: InboxMessage;
  /** The cloud's clock. */
  readonly at: Instant;
  readonly onOpen: (message: InboxMessage) => void;
}

/** 09:12 today, 9月10日 before. */
function whenWords(told: Instant, at: Instant): string {
  const [day, today] = [civilDateAt(told), civilDateAt(at)];
  return day === today ? `今天${clockTimeAt(told)}` : dayWords(day, today);
}

/** One message: what happened, what to do, about which case; unread ones say so in a word. */
export const MessageLine = memo(function MessageLine({ message, at, onOpen }: MessageLineProps): ReactNode {
  const { title, text, number, agencyShortName, unread } = message;
  const about = [whenWords(message.at, at), agencyShortName, number].filter(Boolean).join(' · ');
  return (
    <Cell
      title={<View className={unread ? 'inbox__title inbox__title--unread' : 'inbox__title'}>{title}</View>}
      note={<><View className="soft">{text}</View><View className="num">{about}</View></>}
      value={unread ? <Tag tone="near">未读</Tag> : undefined}
      onTap={() => onOpen(message)}
    />
  );
});
