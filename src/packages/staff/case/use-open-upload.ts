import { useState } from 'react';
import type { Refused } from '@/contract/reply';
import { call } from '@/services/cloud';
import { openFile } from '@/services/open-file';

type Said = Pick<Refused, 'message' | 'reference'>;

const NOT_OPENED: Said = { message: '手机没有打开这个文件，请换一台手机或者电脑再试。' };

export interface OpeningUpload {
  /** What is being opened. */
  readonly opening: string | undefined;
  readonly refused: Said | undefined;
  readonly open: (uploadId: string, name?: string) => Promise<void>;
}

/** 打开案件里的一个文件; without a name its address tells what it is. */
export function useOpenUpload(caseId: string): OpeningUpload {
  const [opening, setOpening] = useState<string>();
  const [refused, setRefused] = useState<Said>();
  return {
    opening, refused,
    open: async (uploadId, name) => {
      if (opening) return;
      setOpening(uploadId);
      const reply = await call('staff', 'attachmentUrl', { id: caseId, uploadId });
      const opened = reply.ok && await openFile(reply.value.url, name ?? reply.value.url.split('?')[0] ?? '');
      setRefused(reply.ok ? (opened ? undefined : NOT_OPENED) : reply);
      setOpening(undefined);
    },
  };
}
