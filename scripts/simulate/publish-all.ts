import type { StructuredReport } from '@/domain/report/report';
import { instant } from '@/domain/calendar/instant';
import { deploymentKeys } from '../../cloudfunctions/_shared/clouds/keys';
import { reportPublisher, reportRepository } from '../../cloudfunctions/_shared/repositories/reports';
import { eachAtOnce } from './at-once';
import type { World } from './world';

/** The report of every agency and year, as the office would publish it now, published without the way through review. */
export async function publishAll(world: World, agencies: readonly string[], years: readonly number[], told: (line: string) => void): Promise<ReadonlyMap<string, StructuredReport>> {
  const reports = { ...reportRepository(world.db), ...reportPublisher(world.db, await deploymentKeys(world.db, world.cloud.adminEnv)) };
  const published = new Map<string, StructuredReport>();
  let done = 0;
  await eachAtOnce(agencies, async (agencyId) => {
    for (const year of years) {
      const { report } = await world.desk(agencyId, 'officer').value('annual', 'reportSheet', { agencyId, year });
      published.set(`${agencyId}:${year}`, report);
      const stands = await reports.find(agencyId, year);
      if (!stands) await reports.publish({ agencyId, year, title: report.title ?? `${year}年年度报告`, report, version: 1, publishedAt: instant(Date.parse(`${world.today}T09:00:00+08:00`)), confirmed: [], earlier: [] });
    }
    told(`年报：${done += 1} / ${agencies.length}个单位`);
  });
  return published;
}

/** Takes all of them away again: of a published report only what differs is told, of one in the making everything. */
export async function unpublishAll(world: World): Promise<void> {
  for await (const { _id } of world.db.collection('reports').scan({})) await world.db.collection('reports').remove(_id);
}
