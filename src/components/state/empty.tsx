import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { heading } from '../aria';
import { Action } from '../action';
import './state.scss';

interface EmptyProps {
  /** What there is not: 还没有申请. */
  readonly title: string;
  /** Why, and what one can do. */
  readonly children?: ReactNode;
  readonly action?: { readonly label: string; readonly onTap: () => void };
}

export function Empty({ title, children, action }: EmptyProps): ReactNode {
  return (
    <View className="state">
      <View className="head" {...heading()}>{title}</View>
      {children ? <View className="state__why soft">{children}</View> : null}
      {action ? <View className="state__action"><Action kind="ghost" onTap={action.onTap}>{action.label}</Action></View> : null}
    </View>
  );
}
