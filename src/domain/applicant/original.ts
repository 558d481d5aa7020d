/** 说的、写的原件: a recording or photos in place of typed words; the office types what they say, the originals stay. */
export const SPOKEN_DESCRIPTION = '（见附件的录音、照片）';

export const isSpoken = (description: string): boolean => description.trim() === SPOKEN_DESCRIPTION;

/** How somebody's consent was recorded. */
export const CONSENT_PROOFS = { voice: '申请人同意的录音', photo: '申请人签字的照片' } as const;
export type ConsentProof = keyof typeof CONSENT_PROOFS;
