import { getCurrentPages, navigateBack, navigateTo, redirectTo, switchTab } from '@tarojs/taro';

const HOME = '/packages/annual/county/home/index';

export const openNotice = (): void => void navigateTo({ url: '/packages/annual/county/notice/index' });

/** To the desk of one agency, beside 全县 in the same bar. */
export const openDesk = (agencyId: string): void => void redirectTo({ url: `/packages/staff/workbench/index?agency=${encodeURIComponent(agencyId)}` });

export const openCase = (id: string): void => void navigateTo({ url: `/packages/staff/case/index?id=${encodeURIComponent(id)}` });

/** 要公开的信息 of one agency, in the same bar. */
export const openPublishing = (agencyId: string, show: 'due' | 'overdue'): void =>
  void redirectTo({ url: `/packages/publish/desk/index?agency=${encodeURIComponent(agencyId)}&show=${show}` });

/** What was told to the county office. */
export const openInbox = (): void => void navigateTo({ url: '/packages/staff/inbox/index' });

/** 投诉举报 of the whole county, and what was asked of the county's own office. */
export const openRequests = (agencyId: string): void => void navigateTo({ url: `/packages/apply/requests/desk/index?agency=${encodeURIComponent(agencyId)}` });

export const goHome = (): void => void switchTab({ url: '/pages/home/index' });

/** Back to 全县; a page that was opened on its own makes way for it. */
export const backToCounty = (): void => void (getCurrentPages().length > 1 ? navigateBack() : redirectTo({ url: HOME }));
