/**
 * Whose drafts this phone shows. WeChat keeps the storage of each of its users apart, so all of them belong to whoever
 * holds it; a browser is shared, see `draft-owner.h5.ts`.
 */

export interface Who {
  /** Empty when nobody is signed in. */
  readonly owner: string;
  /** Said by the cloud just now, not remembered. */
  readonly sure: boolean;
}

/** The mark of whoever typed here last; empty when nobody is known. */
export const knownOwner = (): string => '';

/** Whoever is here now; undefined when that cannot be told. */
export const confirmOwner = (): Promise<Who | undefined> => Promise.resolve({ owner: '', sure: true });
