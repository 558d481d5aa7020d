import { isValid } from './valid';
import type { FuzzWorld } from './world';
import { calendarNow } from '../../cloudfunctions/_shared/clouds/calendar';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { verifyLogs } from '../../cloudfunctions/_shared/audit/verify-logs';
import { noticeRepository } from '../../cloudfunctions/_shared/repositories/notices';
import { numbersWrong } from '../faults/numbers';

const DAYS = ['2026-03-02', '2026-03-03', '2026-03-04'] as const;

/** After a batch: the timers of three days find nothing to repair, every number has its place, every record can be read, every chain holds. */
export async function soundness({ town, store }: FuzzWorld): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const day of DAYS) {
    town.cloud.moveTo(day);
    for (const timer of ['hourly', 'deliver', 'nightly'] as const) {
      const report = await town.cloud.invokeTimer('clock', timer) as Readonly<Record<string, unknown>>;
      for (const [job, told] of Object.entries(report)) {
        const { failed = 0, repaired = 0 } = (told === 'failed' ? { failed: 1 } : told) as { readonly failed?: number; readonly repaired?: number };
        if (failed > 0) wrong.push(`定时任务${timer}的${job}：${JSON.stringify(told)}`);
        if (repaired > 0 && job === 'proveTallies') wrong.push(`表三、表四的汇总和重新数的不一样：${JSON.stringify(told)}`);
      }
    }
  }
  wrong.push(...numbersWrong(store), ...await isValid(town, store));
  const keys = { ...await deploymentKeys(town.db, town.cloud.adminEnv), calendar: (await calendarNow(noticeRepository(town.db))()).calendar };
  wrong.push(...(await verifyLogs(town.db, keys)).findings.map(({ document, message }) => `${document} ${message}`));
  town.cloud.moveTo(DAYS[0]);
  return wrong;
}
