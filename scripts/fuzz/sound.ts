import { addDays, civilDate } from '@/domain/calendar/civil-date';
import { isValid } from './valid';
import type { FuzzWorld } from './world';
import { calendarNow } from '../../cloudfunctions/_shared/clouds/calendar';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { verifyLogs } from '../../cloudfunctions/_shared/audit/verify-logs';
import { noticeRepository } from '../../cloudfunctions/_shared/repositories/notices';
import { numbersWrong } from '../faults/numbers';

/** How many days the timers run. */
const DAYS = 3;

/** After a batch: the timers of three days find nothing to repair, every number has its place, every record can be read, every chain holds. */
export async function soundness(world: FuzzWorld): Promise<readonly string[]> {
  const { town, store } = world;
  const wrong: string[] = [];
  for (let days = 0; days < DAYS; days += 1) {
    town.cloud.moveTo(addDays(civilDate(world.today), days));
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
  town.cloud.moveTo(world.today);
  return wrong;
}
