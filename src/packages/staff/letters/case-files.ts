import { useState } from 'react';
import type { Refused } from '@/contract/reply';
import { LIMITS } from '@/contract/limits';
import { call, upload } from '@/services/cloud';
import type { PickedFile } from '@/services/pick-file';

/** A file that belongs to a case soon. */
export interface CaseFile { readonly uploadId: string; readonly name: string; readonly bytes: number }

export type FileUse = 'seal' | 'material';

async function send(id: string, use: FileUse, file: PickedFile, onPercent: (percent: number) => void): Promise<{ readonly ok: true; readonly value: CaseFile } | Refused> {
  const place = await call('papers', 'prepareCaseFile', { id, use, name: file.name, bytes: file.bytes });
  if (!place.ok) return place;
  const put = await upload(place.value.cloudPath, file, onPercent);
  if (!put.ok) return put;
  return call('papers', 'checkCaseFile', { id, use, uploadId: place.value.uploadId, fileId: put.fileID });
}

export interface FilePicking {
  /** What is on its way, in words; absent when nothing is. */
  readonly sending: string | undefined;
  readonly refused: Pick<Refused, 'message' | 'reference'> | undefined;
  /** Picks and sends, one after another; what is refused says why and stops there, what was taken stays. */
  readonly pick: (how: (count: number) => Promise<readonly PickedFile[]>, count: number) => Promise<void>;
}

/** 上传 a scan, a proof or what goes with an answer. @param taken is called for each file that was taken */
export function useCaseFiles(id: string, use: FileUse, taken: (file: CaseFile) => void | Promise<unknown>): FilePicking {
  const [sending, setSending] = useState<string>();
  const [refused, setRefused] = useState<FilePicking['refused']>();
  return {
    sending, refused,
    pick: async (how, count) => {
      if (sending) return;
      setRefused(undefined);
      for (const file of await how(Math.min(count, LIMITS.attachments))) {
        setSending(`正在上传${file.name}……`);
        const reply = await send(id, use, file, (percent) => setSending(percent < 100 ? `正在上传${file.name}，已传${percent}%` : '正在核对内容……'));
        if (!reply.ok) {
          setRefused(reply);
          break;
        }
        await taken(reply.value);
      }
      setSending(undefined);
    },
  };
}
