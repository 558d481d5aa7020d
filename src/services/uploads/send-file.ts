import type { Upload } from '@/contract/applicant';
import type { Refused } from '@/contract/reply';
import { call, upload } from '../cloud';
import type { PickedFile } from '../pick-file';

export type SendStage = 'sending' | 'checking';

/** 上传: a place is asked for, the file is put there, then the cloud reads and checks it. */
export async function sendFile(
  file: PickedFile, onStage: (stage: SendStage, percent?: number) => void,
): Promise<{ readonly ok: true; readonly value: Upload } | Refused> {
  onStage('sending');
  const place = await call('applicant', 'prepareUpload', { name: file.name, bytes: file.bytes });
  if (!place.ok) return place;
  const put = await upload(place.value.cloudPath, file, (percent) => onStage('sending', percent));
  if (!put.ok) return put;
  onStage('checking');
  return call('applicant', 'checkUpload', { uploadId: place.value.uploadId, fileId: put.fileID });
}
