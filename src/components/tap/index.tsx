import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '../aria';
import { tapClass, type TapProps } from './props';

/** Anything that can be pressed. A disabled one stays readable and does nothing. */
export function Tap(props: TapProps): ReactNode {
  const { onTap, children, role = 'button', label, disabled, checked, selected, expanded, busy, current } = props;
  return (
    <View
      className={tapClass(props)}
      hoverClass={disabled ? 'none' : 'tap--pressed'}
      hoverStayTime={60}
      onClick={disabled ? undefined : onTap}
      {...aria({ role, label, disabled, checked, selected, expanded, busy, current })}
    >
      {children}
    </View>
  );
}
