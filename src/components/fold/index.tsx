import { useState, type ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Icon } from '../icon';
import { Tap } from '../tap';
import './fold.scss';

interface FoldProps {
  readonly title: ReactNode;
  readonly value?: ReactNode;
  readonly children: ReactNode;
  readonly open?: boolean;
  /** Where links lead. */
  readonly id?: string;
  /** What a link was about. */
  readonly marked?: boolean;
}

/** A row that opens: a group of a table with its sum, the explanation of a term. */
export function Fold({ title, value, children, open = false, id, marked }: FoldProps): ReactNode {
  const [shown, setShown] = useState(open);
  return (
    <View className={marked ? 'fold fold--marked' : 'fold'} id={id}>
      <Tap className="fold__row" expanded={shown} onTap={() => setShown(!shown)}>
        <View className="fold__inner">
          <View className="grow">{title}</View>
          {value !== undefined ? <View className="fold__value num">{value}</View> : null}
          <View className="fold__mark"><Icon name={shown ? 'up' : 'down'} /></View>
        </View>
      </Tap>
      {shown ? <View className="fold__body">{children}</View> : null}
    </View>
  );
}
