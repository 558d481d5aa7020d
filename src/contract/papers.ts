import './zod-setup';
import * as z from 'zod/mini';
import type { StructuredReport } from '@/domain/report/report';
import type { ReconsiderationActions } from './acting';
import { fileName } from './file-name';
import type { MyDataFileActions } from './my-data';
import type { LettersActions } from './letters';
import type { PapersDisclosureActions } from './disclosures';
import { LIMITS } from './limits';
import type { PapersPublishingActions } from './publishing';
import type { Exchange } from './reply';
import type { ReportDraftActions } from './report-draft';
import type { ReportImportActions } from './report-import';
import type { ReportFileActions } from './reports';
import type { PapersRequestActions } from './request-desk';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
const reportMegabytes = LIMITS.reportBytes / 1024 / 1024;

export const prepareReportFileInput = z.strictObject({
  agencyId,
  name: fileName('文件没有文件名，请重新选择', '文件名太长，请改短后再试'),
  bytes: z.int().check(z.gte(1, '文件是空的，请重新选择'), z.lte(LIMITS.reportBytes, `文件不能超过${reportMegabytes} MB，请删去图片或者另存为文本再试`)),
});
export const readReportInput = z.strictObject({ agencyId, uploadId: z.string().check(z.regex(/^[a-z0-9]{16,40}$/, '请重新选择文件')), fileId: z.string().check(z.maxLength(500)) });

/** 文书的读入和生成; documents in and out, by people of the agency. */
export interface PapersActions extends LettersActions, ReconsiderationActions, PapersRequestActions, MyDataFileActions, PapersPublishingActions, PapersDisclosureActions, ReportImportActions, ReportFileActions, ReportDraftActions {
  /** First of two steps: where the phone may put the document. */
  readonly prepareReportFile: Exchange<z.infer<typeof prepareReportFileInput>, { readonly uploadId: string; readonly cloudPath: string }>;
  /** Second step: the document read into data, with every doubt. Nothing is stored; asking again reads it again. */
  readonly readReport: Exchange<z.infer<typeof readReportInput>, StructuredReport>;
  /** The same two steps for the ledger of 上线转入: its first sheet as text, to be looked at like what was pasted. */
  readonly prepareLedgerFile: Exchange<z.infer<typeof prepareReportFileInput>, { readonly uploadId: string; readonly cloudPath: string }>;
  readonly readLedgerFile: Exchange<z.infer<typeof readReportInput>, { readonly text: string }>;
}
