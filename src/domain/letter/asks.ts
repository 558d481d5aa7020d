import { LETTERS, type LetterKey } from '../statute/letters';

/** What the person who issues a letter adds, because no case stores it. */
export type LetterAsk = 'recipient' | 'atStake' | 'payment' | 'way' | 'attachments' | 'recordCorrection';

const ASKS: Partial<Record<LetterKey, readonly LetterAsk[]>> = {
  thirdPartyConsult: ['recipient', 'atStake'],
  thirdPartyDecision: ['recipient', 'atStake', 'way'],
  jointConsult: ['recipient', 'atStake'],
  assistLetter: ['atStake'],
  feeNotice: ['payment'],
  grant: ['way', 'attachments'],
  partialGrant: ['way', 'attachments'],
  recordCorrectionReply: ['recordCorrection', 'way'],
};

/** 还要填的: by kind; an answer is told how it will be served, because on-line service owes the on-line channel of reconsideration. */
export const asksOf = (kind: LetterKey): readonly LetterAsk[] => ASKS[kind] ?? (LETTERS[kind].role === 'answer' ? ['way'] : []);
