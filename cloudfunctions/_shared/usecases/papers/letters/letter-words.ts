import type { LetterRefusal } from '@/domain/letter/refusal';
import { messageForLetter } from '@/domain/letter/refusal';
import { refuse } from '../../../refusal';

/** Why a letter cannot be made, beside the field that is missing. */
export const refuseLetter = (error: LetterRefusal) =>
  refuse(error.code, messageForLetter(error), error.code === 'notFilledIn' ? { field: `filled.${error.what}` } : {});

export const NO_LETTER = refuse('notFound', '没有找到这份文书，请返回案件重新选择。');
export const NO_CONTACT = refuse('agencyContactMissing', '单位的办公地点和电话还没有填写，文书上要写明，请管理员在单位设置里补上再出文书。');
export const NOT_SIGNED = refuse('notSigned', '这份答复还没有签发，签发以后才能出文书；现在可以先看样子。');
export const NOT_DUE = refuse('notDue', '这件申请现在不用出这份文书，请返回案件查看要出的文书。');
