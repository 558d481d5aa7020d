import type { ReactNode } from 'react';
import { View } from '@tarojs/components';
import { aria } from '@/components/aria';
import { Card } from '@/components/card';
import { Icon } from '@/components/icon';
import { KeptFile, UnderwayFile } from '@/components/files/file-row';
import type { KeptUpload, UploadRole, Uploads } from '@/services/uploads/use-uploads';

interface KeptOriginalsProps {
  readonly title: string;
  readonly kept: readonly KeptUpload[];
  readonly uploads: Uploads;
  readonly as: UploadRole;
  /** What is missing, or what 下一步 has to wait for. */
  readonly error: string | undefined;
}

/** 录音、照片 of one use: those that are there and those on their way. */
export function KeptOriginals({ title, kept, uploads, as, error }: KeptOriginalsProps): ReactNode {
  const coming = uploads.underway.filter((row) => row.as === as);
  return (
    <>
      {kept.length + coming.length > 0 ? (
        <Card cells title={title}>
          {kept.map((file) => <KeptFile key={file.uploadId} file={file} onRemove={() => uploads.remove(file.uploadId)} />)}
          {coming.map((row) => <UnderwayFile key={row.id} row={row} onRetry={() => uploads.retry(row.id)} onDismiss={() => uploads.dismiss(row.id)} />)}
        </Card>
      ) : null}
      <View className="field__error" {...aria({ live: 'polite' })}>{error ? <><Icon name="alert" /> {error}</> : null}</View>
    </>
  );
}
