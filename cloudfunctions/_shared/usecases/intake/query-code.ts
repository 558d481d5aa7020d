import { normalizeQueryCode, queryCodeOf } from '@/domain/intake/query-code';
import type { BlindIndex } from '../../crypto/blind-index';

/**
 * 查询码 of a registration: made of the phone's key and the key of this deployment, so that a second tap or a lost reply
 * gives the same one, and nobody who has the store alone can make it.
 */
export const codeOfKey = (agencyId: string, key: string, blind: BlindIndex): string => queryCodeOf(blind.idFrom('queryCode', agencyId, key));

/** What is kept of a code: enough to compare, not to read. */
export const hashOfCode = (caseId: string, code: string, blind: BlindIndex): string => blind.idFrom('queryHash', caseId, normalizeQueryCode(code));
