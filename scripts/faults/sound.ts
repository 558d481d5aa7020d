import { instant } from '@/domain/calendar/instant';
import { verifyLogs } from '../../cloudfunctions/_shared/audit/verify-logs';
import { calendarNow } from '../../cloudfunctions/_shared/clouds/calendar';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { noticeRepository } from '../../cloudfunctions/_shared/repositories/notices';
import { tallyRepository } from '../../cloudfunctions/_shared/repositories/tallies';
import type { FaultyTown } from './world';

/** 记录核对 of the whole store, by the code of `tool log verify`. @returns what it found */
async function brokenChains({ town: { db, cloud } }: FaultyTown): Promise<readonly string[]> {
  const { calendar } = await calendarNow(noticeRepository(db))();
  const { findings } = await verifyLogs(db, { ...await deploymentKeys(db, cloud.adminEnv), calendar });
  return findings.map(({ document, message }) => `记录核对：${document} ${message}`);
}

/** 表三、表四的汇总, each counted once more from all applications. @returns those that differ */
async function wrongTallies({ town: { db }, store }: FaultyTown): Promise<readonly string[]> {
  const wrong: string[] = [];
  for (const { agencyId, year } of store.documents('tallies')) {
    if (await tallyRepository(db).prove(String(agencyId), Number(year), instant(Date.now())) === 'repaired') wrong.push(`${String(agencyId)}${Number(year)}年的表和重新数的不一样`);
  }
  return wrong;
}

/** After a trial: every chain holds, every table equals its recount. */
export const unsound = async (world: FaultyTown): Promise<readonly string[]> => [...await brokenChains(world), ...await wrongTallies(world)];
