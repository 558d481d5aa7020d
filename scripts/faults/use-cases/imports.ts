import type { ImportSource } from '@/contract/report-import';
import { civilDate } from '@/domain/calendar/civil-date';
import { tabbed } from '../../../test/fixtures/report/layouts';
import { SAMPLE } from '../../../test/fixtures/report/values';
import writeXlsxFile from 'write-excel-file/node';
import { handle, submit, type Town } from '../../../test/functions/town';
import { ONE_MORE_FILE, type UseCase } from '../use-case';
import { put } from './files';

const QIAOGUAN = { agencyId: 'qiaoguan' } as const;
const textOf = (year: number): string => tabbed({ ...SAMPLE, agency: '昌乐县乔官镇人民政府', year });
const TEXT = textOf(2017);
/** The year that is to be published this year: what is imported for it is reviewed and approved by others. */
const DUE = { text: textOf(2025), elsewhere: { place: '县政府网站政府信息公开年报栏目', on: civilDate('2026-01-20') } };
const OF_DUE = { ...QIAOGUAN, year: 2025 } as const;
const PIN = '246810';

/** 年报 as somebody chooses it on the phone. */
async function file(town: Town): Promise<Extract<ImportSource, { readonly from: 'file' }>> {
  const content = Buffer.from(TEXT);
  const { uploadId, cloudPath } = await town.as('editor').value('papers', 'prepareReportFile', { ...QIAOGUAN, name: '年报.txt', bytes: content.length });
  return { from: 'file', uploadId, fileId: await put(town, cloudPath, content) };
}

async function importing(town: Town, source: ImportSource) {
  const { digest, points, existing } = await town.as('editor').value('papers', 'previewImport', { ...QIAOGUAN, source });
  return { ...QIAOGUAN, source, digest, expects: existing?.version ?? 0, confirmed: points.map(({ key }) => key) };
}

/** 送审: as its reviewer sees it. */
async function sentForReview(town: Town): Promise<{ readonly version: number; readonly digest: string }> {
  await town.as('editor').value('papers', 'importReport', { ...await importing(town, { from: 'text', text: DUE.text }), elsewhere: DUE.elsewhere });
  return town.as('reviewer').value('annual', 'reportSheet', OF_DUE);
}

export const IMPORTS: readonly UseCase[] = [
  { name: '准备年报文件', fn: 'papers', action: 'prepareReportFile', more: ONE_MORE_FILE, prepare: async (town) => () => town.as('editor').call('papers', 'prepareReportFile', { ...QIAOGUAN, name: '年报.txt', bytes: 100 }) },
  {
    name: '读年报文件', fn: 'papers', action: 'readReport', prepare: async (town) => {
      const { uploadId, fileId } = await file(town);
      return () => town.as('editor').call('papers', 'readReport', { ...QIAOGUAN, uploadId, fileId });
    },
  },
  {
    name: '导入年报文件', fn: 'papers', action: 'importReport', prepare: async (town) => {
      const input = await importing(town, await file(town));
      return () => town.as('editor').call('papers', 'importReport', input);
    },
  },
  {
    name: '导入粘贴的年报', fn: 'papers', action: 'importReport', prepare: async (town) => {
      const input = await importing(town, { from: 'text', text: TEXT });
      return () => town.as('editor').call('papers', 'importReport', input);
    },
  },
  {
    name: '再导入一版年报', fn: 'papers', action: 'importReport', prepare: async (town) => {
      await town.as('editor').value('papers', 'importReport', await importing(town, { from: 'text', text: TEXT }));
      const input = await importing(town, { from: 'text', text: TEXT.replaceAll('10.5', '11.5') });
      return () => town.as('editor').call('papers', 'importReport', { ...input, reason: '收费有误' });
    },
  },
  {
    name: '导入的年报送审', fn: 'papers', action: 'importReport', prepare: async (town) => {
      const input = { ...await importing(town, { from: 'text', text: DUE.text }), elsewhere: DUE.elsewhere };
      return () => town.as('editor').call('papers', 'importReport', input);
    },
  },
  {
    name: '审核导入的年报', fn: 'annual', action: 'reviewReport', prepare: async (town) => {
      const { version, digest } = await sentForReview(town);
      return () => town.as('reviewer').call('annual', 'reviewReport', { ...OF_DUE, version, digest, opinion: '和原件一致，同意。', pin: PIN });
    },
  },
  {
    name: '退回导入的年报', fn: 'annual', action: 'returnReport', prepare: async (town) => {
      const { version } = await sentForReview(town);
      return () => town.as('reviewer').call('annual', 'returnReport', { ...OF_DUE, version, opinion: '和网站上的不一样' });
    },
  },
  {
    name: '审定公布导入的年报', fn: 'annual', action: 'approveReport', prepare: async (town) => {
      const seen = await sentForReview(town);
      await town.as('reviewer').value('annual', 'reviewReport', { ...OF_DUE, version: seen.version, digest: seen.digest, opinion: '和原件一致，同意。', pin: PIN });
      const { version, digest } = await town.as('head').value('annual', 'reportSheet', OF_DUE);
      return () => town.as('head').call('annual', 'approveReport', { ...OF_DUE, version, digest, pin: PIN });
    },
  },
  { name: '准备台账文件', fn: 'papers', action: 'prepareLedgerFile', more: ONE_MORE_FILE, prepare: async (town) => () => town.as('officer').call('papers', 'prepareLedgerFile', { ...QIAOGUAN, name: '台账.xlsx', bytes: 100 }) },
  {
    name: '读台账文件', fn: 'papers', action: 'readLedgerFile', prepare: async (town) => {
      const content = await writeXlsxFile([['编号', '收到日期'], ['乔官旧〔2026〕3号', '2026-02-10']].map((row) => row.map((value) => ({ value, type: String }))) as never).toBuffer();
      const { uploadId, cloudPath } = await town.as('officer').value('papers', 'prepareLedgerFile', { ...QIAOGUAN, name: '台账.xlsx', bytes: content.length });
      const fileId = await put(town, cloudPath, content);
      return () => town.as('officer').call('papers', 'readLedgerFile', { ...QIAOGUAN, uploadId, fileId });
    },
  },
  { name: '导出台账', fn: 'papers', action: 'ledger', more: ONE_MORE_FILE, prepare: async (town) => () => town.as('officer').call('papers', 'ledger', { ...QIAOGUAN, from: '2026-01-01', to: '2026-03-02' } as never) },
  { name: '导出年报草稿', fn: 'papers', action: 'draftFile', more: ONE_MORE_FILE, prepare: async (town) => () => town.as('editor').call('papers', 'draftFile', { ...QIAOGUAN, year: 2026, format: 'html' }) },
  {
    name: '导出我的信息', fn: 'papers', action: 'myDataFile', more: ONE_MORE_FILE, prepare: async (town) => {
      await submit(town.as('applicantA'));
      return () => town.as('applicantA').call('papers', 'myDataFile', { format: 'docx' });
    },
  },
  {
    name: '下载复议申请书', fn: 'papers', action: 'reconsiderationForm', more: ONE_MORE_FILE, prepare: async (town) => {
      const { id } = await submit(town.as('applicantA'));
      await handle(town, id, 'refused.processInfo');
      return () => town.as('applicantA').call('papers', 'reconsiderationForm', { id });
    },
  },
];
