import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { referenceLine } from '@/services/failure';
import { aria } from '../aria';
import { Action } from '../action';
import { Icon } from '../icon';
import './state.scss';

interface FailedProps {
  /** The reply as it came: its sentence, the article behind it, the number by which it is found. */
  readonly refused: { readonly message: string; readonly article?: string; readonly reference?: string };
  /** What is safe: 已填写的内容都在. */
  readonly safe?: string;
  readonly onRetry?: () => void | Promise<unknown>;
  readonly retryLabel?: string;
}

/** What happened, what is safe, what to do, and the number by which it can be found. */
export function Failed({ refused, safe, onRetry, retryLabel = '再试一次' }: FailedProps): ReactNode {
  const line = referenceLine(refused);
  return (
    <View className="state" {...aria({ role: 'alert', live: 'assertive' })}>
      <View className="state__mark"><Icon name="alert" /></View>
      <View className="state__what">{refused.message}</View>
      {refused.article ? <View className="faint">{`依据：${refused.article}`}</View> : null}
      {safe ? <View className="state__why soft">{safe}</View> : null}
      {line ? <View className="faint break">{line}</View> : null}
      {onRetry ? <View className="state__action"><Action kind="ghost" onTap={onRetry}>{retryLabel}</Action></View> : null}
    </View>
  );
}
