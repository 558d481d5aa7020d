import tcb from '@cloudbase/node-sdk';
import type { StructuredReport } from '@/domain/report/report';
import { startLocalCloud } from '../../../cloudfunctions/_local/local-cloud';
import { openDatabase } from '../../../cloudfunctions/_shared/database';
import { agencyRepository } from '../../../cloudfunctions/_shared/repositories/agencies';
import { reportRepository } from '../../../cloudfunctions/_shared/repositories/reports';
import { publisherOf } from '../../../cloudfunctions/_shared/usecases/public/get-report';

/** What was found, or what there is instead. */
export type ReportOfData =
  | { readonly kind: 'found'; readonly report: StructuredReport; readonly agency: { readonly id: string; readonly name: string; readonly shortName: string } }
  | { readonly kind: 'noAgency'; readonly agencies: readonly string[] }
  | { readonly kind: 'noYear'; readonly agency: string; readonly years: readonly number[] };

/** 一份公布的年报 out of the data folder of a local cloud, which may be running. @param agency its id, 全称 or 简称 */
export async function reportOfData(dataFolder: string, agency: string, year: number): Promise<ReportOfData> {
  // Beside the one that may be running, as the platform runs several.
  const cloud = await startLocalCloud({ dataFolder, shared: true });
  try {
    Object.assign(process.env, cloud.adminEnv);
    const db = openDatabase(tcb.init({ env: cloud.adminEnv.TCB_ENV ?? '' }));
    const [all, reports] = [await agencyRepository(db).all(), reportRepository(db)];
    const now = all.find(({ id, name, shortName }) => [id, name, shortName].includes(agency));
    if (!now) return { kind: 'noAgency', agencies: all.map(({ shortName }) => shortName) };
    const found = await reports.find(now.id, year);
    if (!found) return { kind: 'noYear', agency: now.shortName, years: await reports.years(now.id) };
    const { id, name, shortName } = publisherOf(now, found);
    return { kind: 'found', report: found.report, agency: { id, name, shortName } };
  } finally {
    await cloud.close();
  }
}
