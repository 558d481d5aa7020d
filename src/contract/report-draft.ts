import './zod-setup';
import * as z from 'zod/mini';
import type { Download } from './letters';
import type { Exchange } from './reply';

const agencyId = z.string().check(z.regex(/^[a-z0-9-]{1,40}$/, '单位编号不正确，请重新选择单位'));
const year = z.int('年份应为整数').check(z.gte(2019, '2019年以前的年报不在这里写'), z.lte(2100, '年份不正确'));

/** 草稿 as files that people read; data files are of what is published. */
const DRAFT_FORMATS = ['docx', 'xlsx', 'html'] as const;
export type DraftFormat = (typeof DRAFT_FORMATS)[number];
export const draftFileInput = z.strictObject({ agencyId, year, format: z.enum(DRAFT_FORMATS, '请选择存成哪种文件') });

/** 没有公布的年报存成文件; in papers, where documents are written. */
export interface ReportDraftActions {
  /** The whole report as it stands now, marked as a draft; the file is cleared away the night after. */
  readonly draftFile: Exchange<z.input<typeof draftFileInput>, Download>;
}
