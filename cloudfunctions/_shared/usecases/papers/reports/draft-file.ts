import type { Download } from '@/contract/letters';
import type { DraftFormat } from '@/contract/report-draft';
import { exportReport } from '../../../documents/export-report';
import type { AgencyCall } from '../../../entry/staff';
import { refuse } from '../../../refusal';
import type { UseCase } from '../../../serving/call';
import { loadYear, stageOf } from '../../annual/reports/load';
import type { PapersCloud } from '../papers-cloud';
import { temporaryFile } from '../temporary-file';

const MARK = '草稿，没有公布';
const PUBLISHED = refuse('alreadyPublished', '这一年的年报已经公布，没有草稿。请从“看公布的年报和各个版本”里下载。', { field: 'year' });

/**
 * 草稿存成文件: tables and text of this moment, to be shown around before it is published. Every page says that it is a
 * draft, and so does its name.
 * @source 条例 art. 17: what is published is looked through before
 */
export const draftFile: UseCase<{ readonly agencyId: string; readonly year: number; readonly format: DraftFormat }, Download, PapersCloud, AgencyCall> = async ({ year, format }, call, cloud) => {
  const loaded = await loadYear(call, year, await cloud.annual());
  if (!loaded.ok) return loaded;
  const { report, kept, published } = loaded.value;
  if (stageOf(kept, published) === 'published') return PUBLISHED;
  const { agency } = call;
  const content = await exportReport({ report, year, agency, mark: MARK }, format);
  return temporaryFile(content, `${agency.shortName}${year}年政府信息公开工作年度报告（草稿）.${format}`, 'drafts', call, cloud);
};
