import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { pickFiles, pickPhotos } from '@/services/pick-file';
import { LIMITS_LINE } from '@/services/uploads/attachment-check';
import type { KeptUpload, Uploads } from '@/services/uploads/use-uploads';
import { Action } from '../action';
import { aria } from '../aria';
import { Card } from '../card';
import { Icon } from '../icon';
import { KeptFile, UnderwayFile } from './file-row';
import './files.scss';

interface FilesProps {
  readonly kept: readonly KeptUpload[];
  readonly uploads: Uploads;
  readonly error: string | undefined;
}

/** 照片和文件: adding them, what they may be, those that are there and those on their way. */
export function Files({ kept, uploads, error }: FilesProps): ReactNode {
  const { underway } = uploads;
  return (
    <>
      <View className="files__add row">
        <Action kind="ghost" onTap={() => uploads.add(pickPhotos)}><Icon name="camera" /> 加照片</Action>
        <Action kind="ghost" onTap={() => uploads.add(pickFiles)}><Icon name="clip" /> 加文件</Action>
      </View>
      <View className="faint">{LIMITS_LINE}</View>
      <View className="files__error" {...aria({ live: 'polite' })}>{error ? <><Icon name="alert" /> {error}</> : null}</View>
      {kept.length + underway.length > 0 ? (
        <Card cells title={`已添加${kept.length}个`}>
          {kept.map((file) => <KeptFile key={file.uploadId} file={file} onRemove={() => uploads.remove(file.uploadId)} />)}
          {underway.map((row) => <UnderwayFile key={row.id} row={row} onRetry={() => uploads.retry(row.id)} onDismiss={() => uploads.dismiss(row.id)} />)}
        </Card>
      ) : null}
    </>
  );
}
