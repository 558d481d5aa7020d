import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { clockTimeAt, type Instant } from '@/domain/calendar/instant';
import { aria } from '../aria';
import { Icon } from '../icon';
import { TextLink } from '../text-link';
import './state.scss';

interface OfflineNoteProps {
  /** When what is shown was fetched. */
  readonly at: Instant;
  readonly onRetry?: () => void;
}

/** Over a page that was read before and is shown without a network. */
export function OfflineNote({ at, onRetry }: OfflineNoteProps): ReactNode {
  const fetched = `${Number(at.slice(5, 7))}月${Number(at.slice(8, 10))}日 ${clockTimeAt(at)}`;
  return (
    <View className="offline-note row" {...aria({ role: 'status' })}>
      <View><Icon name="offline" /> {`网络不通，下面是${fetched}的内容。`}</View>
      {onRetry ? <TextLink onTap={onRetry}>刷新</TextLink> : null}
    </View>
  );
}
