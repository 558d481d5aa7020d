import type { Refused, Reply } from '@/contract/reply';
import { openFile } from '@/services/open-file';

type Said = Pick<Refused, 'message' | 'reference'>;
const NOT_OPENED: Said = { message: '手机没有打开这个文件，请换一台手机或者电脑再试。' };

/** Opens a file by the address the cloud gave. @returns why it did not open */
export async function openGiven(reply: Reply<{ readonly url: string; readonly name: string }>): Promise<Said | undefined> {
  if (!reply.ok) return reply;
  return await openFile(reply.value.url, reply.value.name) ? undefined : NOT_OPENED;
}
