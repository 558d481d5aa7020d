import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { pickPhotos, pickRecordings, type PickedFile } from '@/services/pick-file';
import { canRecord, RECORDING_MINUTES } from '@/services/record-voice';
import { Action } from '../action';
import { aria } from '../aria';
import { Icon } from '../icon';
import { useRecorder } from './use-recorder';
import './say-or-show.scss';

interface SayOrShowProps {
  /** 录一段话, 拍手写的: what each button is for. */
  readonly say: string;
  readonly show: string;
  readonly onFiles: (pick: (count: number) => Promise<readonly PickedFile[]>) => Promise<void>;
}

const clock = (seconds: number): string => `${Math.floor(seconds / 60)}分${String(seconds % 60).padStart(2, '0')}秒`;

/** 说一段、拍一张 in place of typing. */
export function SayOrShow({ say, show, onFiles }: SayOrShowProps): ReactNode {
  const { seconds, message, start, stop, cancel } = useRecorder();
  const done = async () => {
    const file = await stop();
    if (file) await onFiles(() => Promise.resolve([file]));
  };
  if (seconds !== undefined) {
    return (
      <View className="say-or-show say-or-show--on" {...aria({ role: 'status', live: 'polite' })}>
        <View className="num" {...aria({ hidden: true })}>{`正在录音，${clock(seconds)}`}</View>
        <View className="faint">{`最长${RECORDING_MINUTES}分钟。说清楚哪年、哪村、什么事。`}</View>
        <View className="say-or-show__acts row">
          <Action onTap={done}>说完了</Action>
          <Action kind="ghost" onTap={cancel}>不要了</Action>
        </View>
      </View>
    );
  }
  return (
    <View className="say-or-show">
      <View className="say-or-show__acts row">
        {canRecord()
          ? <Action kind="ghost" onTap={start}><Icon name="voice" /> {say}</Action>
          : <Action kind="ghost" onTap={() => onFiles(pickRecordings)}><Icon name="voice" /> 选一段录音</Action>}
        <Action kind="ghost" onTap={() => onFiles(pickPhotos)}><Icon name="camera" /> {show}</Action>
      </View>
      <View className="say-or-show__wrong" {...aria({ live: 'polite' })}>{message ? <><Icon name="alert" /> {message}</> : null}</View>
    </View>
  );
}
