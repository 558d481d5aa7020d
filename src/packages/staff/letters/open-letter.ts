import type { Refused } from '@/contract/reply';
import { call } from '@/services/cloud';
import { openFile } from '@/services/open-file';

const NOT_OPENED: Pick<Refused, 'message'> = { message: '手机没有打开这个文件，请换一台手机或者电脑再试。' };

/** 打开文书, or a scan, an attachment or a proof of it; looking is written down. @returns why it did not open */
export async function openLetterFile(id: string, place: string, uploadId?: string): Promise<Pick<Refused, 'message' | 'reference'> | undefined> {
  const reply = await call('papers', 'letterUrl', { id, place, ...(uploadId && { uploadId }) });
  if (!reply.ok) return reply;
  return await openFile(reply.value.url, reply.value.name) ? undefined : NOT_OPENED;
}
