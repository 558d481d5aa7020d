import { navigateTo, redirectTo } from '@tarojs/taro';
import type { PageIn } from '@/app.pages';
import { rememberDesk } from '@/services/desks';
import { pageAddress } from '@/services/page-address';

type Page = PageIn<'packages/annual/county'>;

const url = (page: Page, params: Readonly<Record<string, string | number>> = {}): string => pageAddress(`packages/annual/county/${page}/index`, params);
const go = (page: Page, params?: Readonly<Record<string, string | number>>): void => void navigateTo({ url: url(page, params) });

/** 一个单位的情况. */
export const openAgency = (id: string): void => go('agency', { id });
/** 催办一个单位. */
export const openSend = (of: string, matter?: string): void => go('send', { of, ...(matter && { matter }) });
/** 催办的经过, of one agency or of all. */
export const openUrges = (agencyId: string, of?: string): void => go('urges', { agency: agencyId, ...(of && { of }) });
export const openUrge = (agencyId: string, id: string): void => go('urge', { agency: agencyId, id });
/** In place of the form it was written in. */
export const urgeInstead = (agencyId: string, id: string): void => void redirectTo({ url: url('urge', { agency: agencyId, id }) });
export const openRollUp = (): void => go('rollup');
export const openParts = (params: { readonly year: number; readonly from: string; readonly of: string; readonly cell: string }): void => go('cell', params);
export const openChecks = (): void => go('checks');
export const openRanking = (): void => go('ranking');
/** 运行情况. */
export const openOperation = (): void => go('operation');
export const openFound = (): void => go('found');

/** 年报的表 of one agency and year, in the staff's own bar. */
export function openTables(agencyId: string, year: number): void {
  rememberDesk(agencyId);
  void navigateTo({ url: `/packages/annual/table/index?agency=${encodeURIComponent(agencyId)}&year=${year}` });
}
/** 公布的年报, as residents read it. */
export const openReport = (agencyId: string, year: number): void => void navigateTo({ url: `/packages/read/report/index?agency=${encodeURIComponent(agencyId)}&year=${year}` });
/** 已公布的年报 of an office. */
export const openReports = (agencyId: string): void => void navigateTo({ url: `/packages/annual/reports/desk/index?agency=${encodeURIComponent(agencyId)}` });
/** 一年的年报, as it is being made. */
export const openYearReport = (agencyId: string, year: number): void => void navigateTo({ url: `/packages/annual/report/index?agency=${encodeURIComponent(agencyId)}&year=${year}` });
/** 乡镇年报的期限. */
export const openReportDates = (agencyId: string, year: number): void => void navigateTo({ url: `/packages/annual/dates/index?agency=${encodeURIComponent(agencyId)}&year=${year}` });
