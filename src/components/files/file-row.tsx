import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { fileSize } from '@/services/uploads/file-size';
import type { KeptUpload, Underway } from '@/services/uploads/use-uploads';
import { aria } from '../aria';
import { Icon } from '../icon';
import { TextLink } from '../text-link';

interface RowProps {
  readonly name: string;
  readonly bytes: number;
  readonly children: ReactNode;
  readonly state?: ReactNode;
}

function Row({ name, bytes, state, children }: RowProps): ReactNode {
  return (
    <View className="file">
      <View className="file__line row">
        <View className="grow break">
          <View>{name}</View>
          <View className="faint num">{fileSize(bytes)}</View>
        </View>
        {children}
      </View>
      {state}
    </View>
  );
}

/** An attachment that is there. */
export function KeptFile({ file, onRemove }: { readonly file: KeptUpload; readonly onRemove: () => void }): ReactNode {
  return <Row name={file.name} bytes={file.bytes}><TextLink label={`删除附件${file.name}`} onTap={onRemove}>删除</TextLink></Row>;
}

function words({ state, percent }: Underway): string {
  if (state === 'waiting') return '等前面的传完……';
  if (state === 'checking') return '正在核对内容……';
  return percent === undefined ? '正在上传……' : `正在上传，已传${percent}%`;
}

interface UnderwayProps {
  readonly row: Underway;
  readonly onRetry: () => void;
  readonly onDismiss: () => void;
}

/** A file on its way, or one that was not taken, with the reason. */
export function UnderwayFile({ row, onRetry, onDismiss }: UnderwayProps): ReactNode {
  const { file: { name, bytes }, state, message } = row;
  const wrong = state === 'refused' || state === 'failed';
  return (
    <Row
      name={name} bytes={bytes}
      state={(
        <View className={wrong ? 'file__wrong' : 'soft'} {...aria({ live: 'polite' })}>
          {wrong ? <><Icon name="alert" /> {message}</> : words(row)}
        </View>
      )}
    >
      {state === 'failed' ? <TextLink label={`再传一次${name}`} onTap={onRetry}>再传一次</TextLink> : null}
      <TextLink label={wrong ? `不要${name}` : `取消上传${name}`} onTap={onDismiss}>{wrong ? '知道了' : '取消'}</TextLink>
    </Row>
  );
}
