import { randomInt } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from '@/domain/people/invitation';
import type { BlindIndex } from '../../../crypto/blind-index';

/** A code nobody can guess. */
export const newCode = (): string => Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length))).join('');

/** The same code for the same try made again: its reply may have been lost, and nobody else can work it out. */
export function codeOfTry(by: BlindIndex, ...said: readonly string[]): string {
  let rest = BigInt(`0x${by.idFrom('invitationCode', ...said)}`);
  return Array.from({ length: CODE_LENGTH }, () => {
    const letter = CODE_LETTERS.charAt(Number(rest % BigInt(CODE_LETTERS.length)));
    rest /= BigInt(CODE_LETTERS.length);
    return letter;
  }).join('');
}

/** Under which an invitation is kept: a keyed digest, so that whoever reads the store has no code. */
export const invitationId = (code: string, blind: BlindIndex): string => blind.idFrom('invitation', code);
