import { randomInt } from 'node:crypto';
import { CODE_LENGTH, CODE_LETTERS } from '@/domain/people/invitation';
import type { BlindIndex } from '../../../crypto/blind-index';

/** A code nobody can guess. */
export const newCode = (): string => Array.from({ length: CODE_LENGTH }, () => CODE_LETTERS.charAt(randomInt(CODE_LETTERS.length))).join('');

/** Under which an invitation is kept: a keyed digest, so that whoever reads the store has no code. */
export const invitationId = (code: string, blind: BlindIndex): string => blind.idFrom('invitation', code);
