const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** A name nobody else on this phone or elsewhere has; it names things and keeps no secret. */
export const randomId = (length = 24): string =>
  Array.from({ length }, () => LETTERS.charAt(Math.floor(Math.random() * LETTERS.length))).join('');
