import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Icon } from '../icon';
import { Tap } from '../tap';
import './cell.scss';

interface CellProps {
  readonly title: ReactNode;
  /** A second, smaller line. */
  readonly note?: ReactNode;
  /** At the right: a number, a tag, a short value. */
  readonly value?: ReactNode;
  /** Makes the whole row lead somewhere, with an arrow. */
  readonly onTap?: () => void;
  /** Spoken instead of the row's words. */
  readonly label?: string;
  /** Instead of the arrow, the word of what the tap does: 拨打. */
  readonly act?: string;
}

/** One row: what it is, its value, and where it leads. Rows stand in a Card with `cells`. */
export function Cell({ title, note, value, onTap, label, act }: CellProps): ReactNode {
  const inside = (
    <View className="cell__row">
      <View className="cell__text grow break">
        <View>{title}</View>
        {note ? <View className="faint">{note}</View> : null}
      </View>
      {value !== undefined ? <View className="cell__value num">{value}</View> : null}
      {onTap ? <View className="cell__go">{act ?? <Icon name="forward" />}</View> : null}
    </View>
  );
  return onTap
    ? <Tap className="cell" onTap={onTap} label={label}>{inside}</Tap>
    : <View className="cell">{inside}</View>;
}
