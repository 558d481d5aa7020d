import { useState } from 'react';
import { ITEM_LIMITS } from '@/domain/publishing/content';
import { call, upload } from '@/services/cloud';
import type { PickedFile } from '@/services/pick-file';
import type { TypedFile } from './typed';

export interface ItemFiles {
  /** What is on its way, in words. */
  readonly sending: string | undefined;
  /** Why the last one was not taken. */
  readonly said: string | undefined;
  readonly pick: (how: (count: number) => Promise<readonly PickedFile[]>) => Promise<void>;
}

/** 上传附件, one after another; a file that is refused says why and stops there, those before it stay. */
export function useItemFiles(agencyId: string, files: readonly TypedFile[], take: (file: TypedFile) => void): ItemFiles {
  const [sending, setSending] = useState<string>();
  const [said, setSaid] = useState<string>();
  const send = async (file: PickedFile) => {
    const place = await call('papers', 'prepareItemFile', { agencyId, name: file.name, bytes: file.bytes });
    if (!place.ok) return place;
    const put = await upload(place.value.cloudPath, file, (percent) => setSending(percent < 100 ? `正在上传${file.name}，已传${percent}%` : '正在核对内容……'));
    return put.ok ? call('papers', 'checkItemFile', { agencyId, uploadId: place.value.uploadId, fileId: put.fileID }) : put;
  };
  return {
    sending, said,
    pick: async (how) => {
      if (sending) return;
      setSaid(undefined);
      const room = ITEM_LIMITS.attachments - files.length;
      if (room <= 0) { setSaid(`附件最多${ITEM_LIMITS.attachments}个，请先删去一个。`); return; }
      for (const file of await how(room)) {
        setSending(`正在上传${file.name}……`);
        const reply = await send(file);
        if (!reply.ok) { setSaid(reply.message); break; }
        take(reply.value);
      }
      setSending(undefined);
    },
  };
}
