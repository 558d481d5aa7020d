import { resolve } from 'node:path';
import { instant } from '@/domain/calendar/instant';
import { verifyLogs, type LogsVerified } from '../../../cloudfunctions/_shared/audit/verify-logs';
import { checkKeysFor } from '../../../cloudfunctions/_shared/clouds/keys';
import { ConfigurationError } from '../../../cloudfunctions/_shared/configuration-error';
import { tallyRepository } from '../../../cloudfunctions/_shared/repositories/tallies';
import { inEnvironment, type Environment } from '../environment';
import { placeOf } from '../environment-flags';
import { answer, failing, refuse, type Line, type Outcome } from '../outcome';
import { NO_BACKUP_KEY, teller } from './backup-now';
import { findBackup } from './manifest';
import { copiedDocuments, restore, type NotEmpty, type RestoreOptions } from './restore';
import { readBackupKey, vault, VaultError } from './vault';

const PROBLEMS = {
  none: refuse('noBackup', '这个文件夹里没有做完的备份，请核对 --from 后面的路径。'),
  damaged: refuse('damaged', '备份的目录（manifest.json）坏了，请换一次备份。'),
  changed: refuse('otherKey', '备份的目录和 BACKUP_KEY 对不上：密钥不对，或者有人改过；请核对 BACKUP_KEY，还是不对的换一次备份。'),
} as const;

const inTheWay = (found: NotEmpty): Outcome => (found.kind === 'notEmpty'
  ? refuse('notEmpty', `这个环境里已经有数据（${found.collections.slice(0, 8).join('、')}），没有动它；恢复只能进一个空的环境。`)
  : refuse('otherRestore', `这个环境正在恢复另一次备份（${found.backup}）；请用那一次接着做完，或者换一个空的环境。`));

/** Whether the keys of the environment open what comes, before any of it is written. @throws ConfigurationError, VaultError */
async function checkKeys(options: RestoreOptions): Promise<void> {
  const { manifest } = options;
  const marks = new Map<string, string>();
  for (const one of manifest.collections.filter(({ name }) => name === 'keyChecks')) {
    for (const documents of copiedDocuments(options, one)) for (const { _id, mark } of documents) marks.set(_id, String(mark));
  }
  await checkKeysFor(marks, manifest.fieldKey);
}

/** 重新数一遍: every year of every agency that has a table. */
async function recount({ db }: Environment): Promise<{ proved: number; repaired: number }> {
  const counted = { proved: 0, repaired: 0 };
  const tallies = tallyRepository(db);
  for await (const { agencyId, year } of db.collection('tallies').scan({})) {
    let found: Awaited<ReturnType<typeof tallies.prove>> = 'unfinished';
    while (found === 'unfinished') found = await tallies.prove(String(agencyId), Number(year), instant(Date.now()));
    counted[found === 'right' ? 'proved' : 'repaired'] += 1;
  }
  return counted;
}

const shortOf = ({ cases, events, accesses, records, seals, findings }: LogsVerified) => ({ whole: findings.length === 0, cases, events, accesses, records, seals, findings });

async function restored(environment: Environment, options: RestoreOptions): Promise<Outcome> {
  const { manifest } = options;
  await checkKeys(options);
  const done = await restore(environment, options);
  if (done.kind !== 'restored') return inTheWay(done);
  const logs = shortOf(await verifyLogs(environment.db, await environment.keys()));
  const tallies = await recount(environment);
  const right = done.differing.length === 0 && tallies.repaired === 0 && logs.whole;
  const documents = manifest.collections.reduce((sum, { count }) => sum + count, 0);
  return (right ? answer : failing)({ right, backup: manifest.id, documents, files: manifest.files.count, differing: done.differing, tallies, logs });
}

/** 恢复, see restore.ts. */
export async function restoreFrom(line: Line): Promise<Outcome> {
  const key = readBackupKey(process.env.BACKUP_KEY);
  if (!key) return NO_BACKUP_KEY;
  const opened = vault(key);
  const found = findBackup(resolve(line.folder, line.flags.from ?? ''), opened);
  if ('problem' in found) return PROBLEMS[found.problem];
  return inEnvironment({ ...placeOf(line), mayBeNew: true, ...(line.flags.keys !== undefined && { keysOf: resolve(line.folder, line.flags.keys) }) }, async (environment) => {
    try {
      return await restored(environment, { ...found, vault: opened, tell: teller() });
    } catch (error) {
      if (error instanceof VaultError) return refuse('damaged', '备份里有一个文件坏了、被改过，或者是更新的版本做的，没有恢复完；请换一次备份，恢复到另一个空的环境。');
      if (error instanceof ConfigurationError) {
        return refuse('otherKeys', `这个环境的密钥不是备份时的（${error.message}），没有恢复：请把 FIELD_KEYS 和 INDEX_KEY 设成原来的；本机的数据，用 --keys 写原来文件夹里的 keys.json，换一个新的文件夹。`);
      }
      throw error;
    }
  });
}
