import { getCurrentPages, navigateBack, navigateTo, redirectTo, switchTab } from '@tarojs/taro';

type Page = 'home' | 'people' | 'person' | 'leave' | 'join' | 'pin' | 'settings' | 'keys' | 'expired';

const url = (page: Page, params: Readonly<Record<string, string>> = {}): string => {
  const words = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `/packages/office/${page}/index${words.length > 0 ? `?${words.join('&')}` : ''}`;
};

export const openPeople = (agency: string): void => void navigateTo({ url: url('people', { agency }) });
export const openPerson = (agency: string, person: string): void => void navigateTo({ url: url('person', { agency, person }) });
export const openLeaving = (agency: string, person: string): void => void navigateTo({ url: url('leave', { agency, person }) });
export const openPin = (agency: string): void => void navigateTo({ url: url('pin', { agency }) });
export const openSettings = (agency: string): void => void navigateTo({ url: url('settings', { agency }) });
/** 到期的个人信息 of an agency. */
export const openExpired = (agency: string): void => void navigateTo({ url: url('expired', { agency }) });
/** 保存个人信息的密钥, at the county's administrator. */
export const openKeys = (county: string): void => void navigateTo({ url: url('keys', { agency: county }) });
const guide = (page: string, params: string): void => void navigateTo({ url: `/packages/office/guide/${page}/index?${params}` });
/** 公开指南、公开制度 of an agency, as they are kept. */
export const openGuide = (agency: string): void => guide('edit', `agency=${encodeURIComponent(agency)}`);
export const openRules = (agency: string): void => guide('rules', `agency=${encodeURIComponent(agency)}`);
/** 二维码、海报, with the code WeChat makes. */
export const openPoster = (agency: string): void => guide('share', `agency=${encodeURIComponent(agency)}&staff=1`);
/** 单位名称、主办单位 of the county. */
export const openAgencies = (county: string): void => guide('agencies', `county=${encodeURIComponent(county)}`);
/** 上线转入: the ledger of before is taken over. */
export const openTakeover = (agency: string): void => void navigateTo({ url: `/packages/office/intake/takeover/index?agency=${encodeURIComponent(agency)}` });
export const openJoin = (): void => void navigateTo({ url: url('join') });
export const openWork = (): void => void redirectTo({ url: '/packages/staff/workbench/index' });
export const goHome = (): void => void switchTab({ url: '/pages/home/index' });

/** Back to where the page was opened from; one that was opened on its own makes way for 我的岗位. */
export const back = (): void => void (getCurrentPages().length > 1 ? navigateBack() : redirectTo({ url: url('home') }));
/** To 我的岗位, in place of a page that is done with. */
export const replaceByHome = (): void => void redirectTo({ url: url('home') });

/** 已公布的年报 of an agency. */
export const openReports = (agencyId: string): void => void navigateTo({ url: `/packages/annual/reports/desk/index?agency=${encodeURIComponent(agencyId)}` });
