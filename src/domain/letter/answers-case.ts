import { LETTERS, type LetterKey } from '../statute/letters';

/** 给申请人的答复: the letter by which the case is answered; served by the case's own step. */
export const answersCase = (kind: LetterKey): boolean =>
  LETTERS[kind].role === 'answer' && kind !== 'thirdPartyDecision' && kind !== 'recordCorrectionReply';
