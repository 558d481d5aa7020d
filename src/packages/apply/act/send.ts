import type { ApplicationDetail } from '@/contract/applicant';
import type { Reply } from '@/contract/reply';
import { LIMITS } from '@/contract/limits';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { call } from '@/services/cloud';
import type { Deed } from '../shared/links';
import { DEEDS } from './deeds';
import type { Slot } from './use-typed';

interface Sending {
  readonly id: string;
  readonly version: number;
  readonly slots: readonly Slot[];
  readonly on: CivilDate | undefined;
}

const uploadIdsOf = ({ uploads }: Slot): string[] => uploads.map(({ uploadId }) => uploadId);
const told = ({ words }: Slot): { readonly words?: string } => (words.trim() ? { words: words.trim() } : {});

/** Sends what was typed, by the deed. */
export function send(deed: Deed, { id, version, slots, on }: Sending): Promise<Reply<ApplicationDetail>> {
  const [first = { words: '', uploads: [] }] = slots;
  const of = { id, version };
  switch (deed) {
    case 'correction': return call('applicant', 'answerCorrection', { ...of, answers: slots.map((slot) => ({ ...told(slot), uploadIds: uploadIdsOf(slot) })) });
    case 'payment': return call('applicant', 'tellPayment', { ...of, on: on as CivilDate, uploadIds: uploadIdsOf(first) });
    case 'reasons': return call('applicant', 'giveReasons', { ...of, words: first.words, uploadIds: uploadIdsOf(first) });
    case 'material': return call('applicant', 'addMaterial', { ...of, ...told(first), uploadIds: uploadIdsOf(first) });
  }
}

/** What a slot still lacks, in words; undefined when it may go. */
export function slotProblem(deed: Deed, { words, uploads }: Slot): string | undefined {
  const { limit } = DEEDS[deed];
  const over = [...words.trim()].length - limit;
  if (limit > 0 && over > 0) return `最多写${limit}字，多了${over}字，请精简，或者把材料作为文件添上。`;
  if (deed === 'payment') return uploads.length === 0 ? '请添上缴费凭证的照片或者文件，单位要核对。' : undefined;
  if (deed === 'reasons') return words.trim() === '' ? '请写明理由。' : undefined;
  return words.trim() === '' && uploads.length === 0 ? '请写几句，或者添一个文件。' : undefined;
}

/** Files of one deed together. */
export const tooManyFiles = (slots: readonly Slot[]): string | undefined => {
  const count = slots.reduce((sum, { uploads }) => sum + uploads.length, 0);
  return count > LIMITS.attachments ? `一次最多交${LIMITS.attachments}个文件，现在有${count}个，请先删掉几个，其余的用“补充材料”再交。` : undefined;
};
