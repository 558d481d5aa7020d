import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import type { Stop } from './stop';

interface StopViewProps {
  readonly stop: Stop;
  /** On to the agency that took over; what was written goes along. */
  readonly onSuccessor?: (agencyId: string) => void;
}

/** Said before anything is written: this agency takes nothing here, and where to go instead. */
export function StopView({ stop: { title, words, successor }, onSuccessor }: StopViewProps): ReactNode {
  return (
    <Card title={title}>
      <View className="text">{words}</View>
      {successor && onSuccessor ? <View className="reading__stop"><Action onTap={() => onSuccessor(successor.id)}>{`向${successor.shortName}提出`}</Action></View> : null}
    </Card>
  );
}
