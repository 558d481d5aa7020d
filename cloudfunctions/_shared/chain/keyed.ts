import type { BlindIndex } from '../crypto/blind-index';

/** Digests under the deployment's index key: who has the store but not the key can make none, and none can be made to fit. */
export type Keyed = Pick<BlindIndex, 'idFrom'>;

/** One entry of a chain: what it says, and what it follows. */
export interface Linked {
  /** 摘要 of the plain entry; it stays when a key is changed or personal data is erased by law. */
  readonly digest: string;
  /** 链值: of this digest and the link before. */
  readonly link: string;
}

/** Before the first entry. */
export const NO_LINK = '';
