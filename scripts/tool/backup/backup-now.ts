import { resolve } from 'node:path';
import { inEnvironment } from '../environment';
import { placeOf } from '../environment-flags';
import { answer, refuse, type Line, type Outcome } from '../outcome';
import { progress } from '../progress';
import { SealBrokenError } from '../../../cloudfunctions/_shared/crypto/envelope';
import { backUp } from './back-up';
import { readBackupKey, vault, VaultError } from './vault';

export const NO_BACKUP_KEY = refuse('noBackupKey', '没有备份的密钥：请在命令行设好 BACKUP_KEY，32字节的 base64（第一次用 openssl rand -base64 32 做一个，抄下来另外保管）。');

/** How far it came, on stderr. */
export function teller(): (what: string, done: number, all: number) => void {
  let [current, told]: [string, ((done: number) => void) | undefined] = ['', undefined];
  return (what, done, all) => {
    if (what !== current) [current, told] = [what, progress(what, all)];
    told?.(done);
  };
}

/** 备份, see back-up.ts. */
export async function backupNow(line: Line): Promise<Outcome> {
  const key = readBackupKey(process.env.BACKUP_KEY);
  if (!key) return NO_BACKUP_KEY;
  const to = resolve(line.folder, line.flags.to ?? '');
  return inEnvironment(placeOf(line), async (environment) => {
    try {
      const { id, startedAt, finishedAt, collections, files } = await backUp(environment, { to, environment: process.env.TCB_ENV ?? '', vault: vault(key), tell: teller() });
      const documents = collections.reduce((sum, { count }) => sum + count, 0);
      return answer({ backup: resolve(to, id), startedAt, finishedAt, documents, collections: collections.length, files: files.count, bytes: files.bytes, missing: files.missing });
    } catch (error) {
      if (error instanceof VaultError) return refuse('otherKey', '这个文件夹里以前的备份不是用这个 BACKUP_KEY 做的，或者文件坏了；请换一个文件夹，或者核对 BACKUP_KEY。');
      if (error instanceof SealBrokenError) return refuse('broken', '有一条记录用现在的密钥打不开，没有备份成；请先用 log verify 核对是哪一件，再核对 FIELD_KEYS。');
      throw error;
    }
  });
}
