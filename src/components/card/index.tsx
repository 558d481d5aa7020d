import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { heading } from '../aria';
import './card.scss';

interface CardProps {
  readonly children: ReactNode;
  readonly title?: string;
  /** Beside the title, small: 1月16日公布. */
  readonly aside?: ReactNode;
  /** Holds cells, which bring their own space above and below. */
  readonly cells?: boolean;
}

/** One card, one thought. */
export function Card({ children, title, aside, cells }: CardProps): ReactNode {
  return (
    <View className={cells ? 'card card--cells' : 'card'}>
      {title ? (
        <View className="card__head row">
          <View className="head" {...heading()}>{title}</View>
          {aside ? <View className="faint">{aside}</View> : null}
        </View>
      ) : null}
      {children}
    </View>
  );
}
