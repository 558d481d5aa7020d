/** What of an envelope is bytes. */
export interface SealedParts {
  readonly iv: Buffer;
  readonly body: Buffer;
  /** Proves that neither the value nor its place was changed. */
  readonly tag: Buffer;
}

/** A way of sealing with 32 bytes of key. */
export interface FieldCipher {
  /** @param bound the place of the value; it opens nowhere else */
  readonly seal: (plain: Buffer, bound: Buffer, key: Buffer) => SealedParts;
  /** @throws Error when anything was changed; nothing is decrypted before that is known */
  readonly open: (parts: SealedParts, bound: Buffer, key: Buffer) => Buffer;
  /** What the machine lacks for it; undefined when it has everything. */
  readonly missing: () => string | undefined;
}
