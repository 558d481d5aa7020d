import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import type { Stop } from './stop';
import './reading.scss';

interface StopViewProps {
  readonly stop: Stop;
  /** On to the agency that took over; what was written goes along. */
  readonly onSuccessor?: (agencyId: string) => void;
  /** What the button says, of the short name of the agency that took over. */
  readonly label?: (shortName: string) => string;
}

const SUBMIT = (shortName: string): string => `向${shortName}提出`;

/** Said before anything is written: this agency takes nothing here, and where to go instead. */
export function StopView({ stop: { title, words, successor }, onSuccessor, label = SUBMIT }: StopViewProps): ReactNode {
  return (
    <Card title={title}>
      <View className="text">{words}</View>
      {successor && onSuccessor ? <View className="reading__stop"><Action onTap={() => onSuccessor(successor.id)}>{label(successor.shortName)}</Action></View> : null}
    </Card>
  );
}
