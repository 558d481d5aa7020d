import { navigateTo, switchTab } from '@tarojs/taro';
import type { PageIn } from '@/app.pages';
import { pageAddress } from '@/services/page-address';
import type { ColumnKey } from '@/domain/report/columns';
import { cellKey, type CellAddress } from '@/domain/report/form-cells';
import type { RowKey } from '@/domain/report/rows';
import type { YearbookKind } from '@/domain/yearbook/kinds';
import type { LineText } from '@/domain/yearbook/read-line';

const url = (page: PageIn<'packages/annual'>, params: Readonly<Record<string, string | number>>): string => pageAddress(`packages/annual/${page}/index`, params);
const go = (page: PageIn<'packages/annual'>, params: Readonly<Record<string, string | number>>): void => void navigateTo({ url: url(page, params) });

/** 一类台账的一年. */
export const openBook = (agency: string, kind: YearbookKind, year: number): void => go('book', { agency, kind, year });
/** 记一条; what is known elsewhere already stands in the form. */
export const openFill = (agency: string, kind: YearbookKind, known?: LineText): void => go('fill', { agency, kind, ...(known && { known: JSON.stringify(known) }) });
/** 一条台账. */
export const openLine = (agency: string, id: string): void => go('line', { agency, id });
/** 各渠道公开的数. */
export const openChannels = (agency: string, year: number): void => void navigateTo({ url: `/packages/publish/months/index?agency=${encodeURIComponent(agency)}&year=${year}` });
/** 已公布的年报. */
export const openReports = (agency: string): void => void navigateTo({ url: `/packages/annual/reports/desk/index?agency=${encodeURIComponent(agency)}` });
/** 一年的年报: how far it is; its checks; its whole text. */
export const openReport = (agency: string, year: number): void => go('report', { agency, year });
export const openChecks = (agency: string, year: number): void => go('checks', { agency, year });
export const openSheet = (agency: string, year: number): void => go('sheet', { agency, year });
/** 乡镇年报的期限, for the county. */
export const openDates = (agency: string, year: number): void => go('dates', { agency, year });
/** 全县, for whoever works for the county. */
export const openCounty = (): void => void navigateTo({ url: '/packages/annual/county/home/index' });
/** 年度台账 of a year. */
export const openBooks = (agency: string, year: number): void => go('books', { agency, year });
export const openCase = (id: string): void => void navigateTo({ url: `/packages/staff/case/index?id=${encodeURIComponent(id)}` });
export const openToday = (): void => void navigateTo({ url: '/packages/staff/workbench/index' });
/** 待确认的申请 of one agency. */
export const openUnconfirmed = (agency: string): void => void navigateTo({ url: `/packages/staff/workbench/index?agency=${encodeURIComponent(agency)}&show=unconfirmed` });
export const openCell = (agency: string, year: number, row: RowKey, column: ColumnKey): void => go('cell', { agencyId: agency, year, row, column });
/** A cell of 表二, 表三 or 表四 by its address; see domain/report/form-cells.ts. */
export const openCellAt = (agency: string, year: number, { table, row, column }: CellAddress): void => go('cell', { agencyId: agency, year, table, row, column });
/** 上年结转 and 结转下年度 of the year before, side by side. */
export const openCarried = (agency: string, year: number): void => go('carried', { agencyId: agency, year });
/** 县政府的年报的一格: which agencies it adds up. */
export const openSumCell = (agency: string, year: number, address: CellAddress): void =>
  void navigateTo({ url: `/packages/annual/county/cell/index?agency=${encodeURIComponent(agency)}&year=${year}&cell=${encodeURIComponent(cellKey(address))}` });
export const openTables = (agency: string, year: number): void => go('table', { agency, year });
/** 我的岗位. */
export const openPost = (): void => void navigateTo({ url: '/packages/office/home/index' });
export const goHome = (): void => void switchTab({ url: '/pages/home/index' });
export const openGuide = (agency: string): void => void navigateTo({ url: `/packages/office/guide/edit/index?agency=${encodeURIComponent(agency)}` });
/** 把公布过的文件导进来. */
export const openImport = (agency: string): void => void navigateTo({ url: `/packages/annual/reports/import/index?agency=${encodeURIComponent(agency)}` });
/** 已公布的一年, with its versions. */
export const openTrace = (agency: string, year: number): void => void navigateTo({ url: `/packages/annual/reports/trace/index?agency=${encodeURIComponent(agency)}&year=${year}` });
/** 写年报的正文, at one of its parts. */
export const openWrite = (agency: string, year: number, place?: string): void => go('write', { agency, year, ...(place && { place }) });
/** 改一段, or write one: about a passage that is empty, or behind a paragraph. */
export const openParagraph = (agency: string, year: number, place: string, at: { readonly id: string } | { readonly passage: string } | { readonly after: string }): void => go('paragraph', { agency, year, place, ...at });
