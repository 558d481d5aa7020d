import type { Refused, Reply } from '@/contract/reply';
import { call } from '@/services/cloud';
import { openFile } from '@/services/open-file';

type Problem = Pick<Refused, 'message' | 'reference'>;
const NOT_OPENED: Problem = { message: '手机没有打开这个文件，请换一台手机或者电脑再试。' };

async function opened(asked: Promise<Reply<{ readonly url: string; readonly name: string }>>): Promise<Problem | undefined> {
  const reply = await asked;
  if (!reply.ok) return reply;
  return await openFile(reply.value.url, reply.value.name) ? undefined : NOT_OPENED;
}

/** 打开文书, a scan of it or what goes with it. @returns why it did not open */
export const openOwnLetter = (id: string, place: string, uploadId?: string): Promise<Problem | undefined> =>
  opened(call('applicant', 'ownLetterFile', { id, place, ...(uploadId && { uploadId }) }));

/** 打开自己交过的文件. @returns why it did not open */
export const openOwnFile = (id: string, uploadId: string): Promise<Problem | undefined> => opened(call('applicant', 'ownFile', { id, uploadId }));

/** 行政复议申请书, prepared. @returns why it did not open */
export const openReconsiderationForm = (id: string): Promise<Problem | undefined> => opened(call('papers', 'reconsiderationForm', { id }));
