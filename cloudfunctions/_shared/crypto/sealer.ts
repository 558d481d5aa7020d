import { open, seal, type SealPlace } from './envelope';
import type { Keyring } from './keyring';

/** Seals and opens fields with the keys of this deployment. */
export interface Sealer {
  readonly seal: (plain: string, place: SealPlace) => string;
  /** @throws SealBrokenError */
  readonly open: (envelope: string, place: SealPlace) => string;
}

export const sealer = (keyring: Keyring): Sealer => ({
  seal: (plain, place) => seal(plain, place, keyring),
  open: (envelope, place) => open(envelope, place, keyring),
});
