import { navigateTo, redirectTo } from '@tarojs/taro';
import type { PageIn } from '@/app.pages';
import { pageAddress } from '@/services/page-address';

const url = (page: PageIn<'packages/annual/reports'>, agency: string, year?: number): string => pageAddress(`packages/annual/reports/${page}/index`, { agency, year });

export const openImport = (agencyId: string): void => void navigateTo({ url: url('import', agencyId) });
export const openTrace = (agencyId: string, year: number): void => void navigateTo({ url: url('trace', agencyId, year) });
/** In place of the form it was published from. */
export const traceInstead = (agencyId: string, year: number): void => void redirectTo({ url: url('trace', agencyId, year) });
/** In place of the form it was handed in from. */
export const yearReportInstead = (agencyId: string, year: number): void => void redirectTo({ url: `/packages/annual/report/index?agency=${encodeURIComponent(agencyId)}&year=${year}` });
export const openPublished = (agencyId: string, year: number, version?: number): void =>
  void navigateTo({ url: `/packages/read/report/index?agency=${encodeURIComponent(agencyId)}&year=${year}${version === undefined ? '' : `&version=${version}`}` });
export const openFiles = (agencyId: string, year: number): void => void navigateTo({ url: `/packages/read/files/index?agency=${encodeURIComponent(agencyId)}&year=${year}` });
export const openHome = (): void => void redirectTo({ url: '/packages/staff/workbench/index' });
/** 一年的年报: where it stands against the records of now, and the way to a correction. */
export const openYearReport = (agencyId: string, year: number): void => void navigateTo({ url: `/packages/annual/report/index?agency=${encodeURIComponent(agencyId)}&year=${year}` });
