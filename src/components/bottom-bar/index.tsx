import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '../aria';
import './bottom-bar.scss';

interface BottomBarProps {
  /** One primary Action, or two beside each other. */
  readonly children: ReactNode;
  /** A line above the buttons: what is missing, what happens next. */
  readonly note?: ReactNode;
}

/** The bar with the page's main action, within reach of the thumb. */
export function BottomBar({ children, note }: BottomBarProps): ReactNode {
  return (
    <View className="bottom-bar">
      <View className="bottom-bar__inner">
        {note ? <View className="bottom-bar__note faint" {...aria({ role: 'status', live: 'polite' })}>{note}</View> : null}
        <View className="bottom-bar__actions">{children}</View>
      </View>
    </View>
  );
}
