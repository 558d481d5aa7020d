import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { aes256gcm } from '../../../cloudfunctions/_shared/crypto/aes-gcm';

const KEY_BYTES = 32;
const [IV, TAG] = [12, 16];

/** Another key than the backup was made with, or a part that was changed, cut off or put in another's place. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
}

/** What is sealed with one backup key. Each part is bound to its name, so that none can stand for another. */
export interface Vault {
  readonly seal: (name: string, plain: Buffer) => Buffer;
  /** @throws VaultError */
  readonly open: (name: string, sealed: Buffer) => Buffer;
  /** The same for every text that is the same; tells nothing of it without the key. */
  readonly mark: (text: string) => string;
  readonly isMark: (text: string, mark: string) => boolean;
}

/** The 32 bytes of BACKUP_KEY, base64; undefined when it is none. */
export function readBackupKey(text: string | undefined): Buffer | undefined {
  const key = Buffer.from(text ?? '', 'base64');
  return key.length === KEY_BYTES ? key : undefined;
}

export function vault(backupKey: Buffer): Vault {
  const part = (purpose: string) => Buffer.from(hkdfSync('sha256', backupKey, '', `backup.${purpose}`, KEY_BYTES));
  const [sealing, marking] = [part('seal'), part('mark')];
  const mark = (text: string): string => createHmac('sha256', marking).update(text).digest('hex');
  return {
    seal: (name, plain) => {
      const { iv, tag, body } = aes256gcm.seal(gzipSync(plain), Buffer.from(name), sealing);
      return Buffer.concat([iv, tag, body]);
    },
    open: (name, sealed) => {
      try {
        const parts = { iv: sealed.subarray(0, IV), tag: sealed.subarray(IV, IV + TAG), body: sealed.subarray(IV + TAG) };
        return gunzipSync(aes256gcm.open(parts, Buffer.from(name), sealing));
      } catch {
        throw new VaultError(name);
      }
    },
    mark,
    isMark: (text, given) => {
      const [one, other] = [Buffer.from(mark(text)), Buffer.from(given)];
      return one.length === other.length && timingSafeEqual(one, other);
    },
  };
}
