/** 邀请码: days it can be used, the day it was made not counted. */
export const INVITATION_DAYS = 7;

/** Without letters and digits that are misread: 0 O, 1 I L, 2 Z, 5 S, 8 B. */
export const CODE_LETTERS = 'ACDEFGHJKMNPQRTUVWXY34679';
export const CODE_LENGTH = 10;

/** As it was meant: capitals, half-width, without the spaces and hyphens of a copied line. */
export const normalizeCode = (typed: string): string => typed.normalize('NFKC').replace(/[\s\-–—·]/g, '').toUpperCase();

export const isCode = (code: string): boolean => code.length === CODE_LENGTH && [...code].every((letter) => CODE_LETTERS.includes(letter));

/** ABCDE-FGHJK, as it is read aloud. */
export const formatCode = (code: string): string => `${code.slice(0, CODE_LENGTH / 2)}-${code.slice(CODE_LENGTH / 2)}`;
