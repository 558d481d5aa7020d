import { isEnvelope, keyIdOf, open, seal, type SealPlace } from './envelope';
import type { Keyring } from './keyring';

/** Seals and opens fields with the keys of this deployment. */
export interface Sealer {
  readonly seal: (plain: string, place: SealPlace) => string;
  /** @throws SealBrokenError */
  readonly open: (envelope: string, place: SealPlace) => string;
  /** Of the key that seals now. */
  readonly keyId: string;
  /** How many other keys are there to open what was sealed before. */
  readonly others: number;
  /** Whether an envelope was sealed by a key that seals no more. */
  readonly isOld: (envelope: string) => boolean;
}

export const sealer = (keyring: Keyring): Sealer => ({
  seal: (plain, place) => seal(plain, place, keyring),
  open: (envelope, place) => open(envelope, place, keyring),
  keyId: keyring.current,
  others: keyring.keys.size - 1,
  isOld: (text) => isEnvelope(text) && keyIdOf(text) !== keyring.current,
});
