import type { ReactNode } from 'react';
import { Card } from '@/components/card';
import { KeptFile, UnderwayFile } from '@/components/files/file-row';
import type { KeptUpload, UploadRole, Uploads } from '@/services/uploads/use-uploads';

/** 录音、照片 of one use: those that are there and those on their way. */
export function KeptOriginals({ title, kept, uploads, as }: { readonly title: string; readonly kept: readonly KeptUpload[]; readonly uploads: Uploads; readonly as: UploadRole }): ReactNode {
  const coming = uploads.underway.filter((row) => row.as === as);
  if (kept.length + coming.length === 0) return null;
  return (
    <Card cells title={title}>
      {kept.map((file) => <KeptFile key={file.uploadId} file={file} onRemove={() => uploads.remove(file.uploadId)} />)}
      {coming.map((row) => <UnderwayFile key={row.id} row={row} onRetry={() => uploads.retry(row.id)} onDismiss={() => uploads.dismiss(row.id)} />)}
    </Card>
  );
}
