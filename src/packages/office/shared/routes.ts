import { getCurrentPages, navigateBack, navigateTo, redirectTo, switchTab } from '@tarojs/taro';

type Page = 'home' | 'people' | 'person' | 'leave' | 'join' | 'pin' | 'settings';

const url = (page: Page, params: Readonly<Record<string, string>> = {}): string => {
  const words = Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return `/packages/office/${page}/index${words.length > 0 ? `?${words.join('&')}` : ''}`;
};

export const openPeople = (agency: string): void => void navigateTo({ url: url('people', { agency }) });
export const openPerson = (agency: string, person: string): void => void navigateTo({ url: url('person', { agency, person }) });
export const openLeaving = (agency: string, person: string): void => void navigateTo({ url: url('leave', { agency, person }) });
export const openPin = (agency: string): void => void navigateTo({ url: url('pin', { agency }) });
export const openSettings = (agency: string): void => void navigateTo({ url: url('settings', { agency }) });
/** 上线转入: the ledger of before is taken over. */
export const openTakeover = (agency: string): void => void navigateTo({ url: `/packages/intake/takeover/index?agency=${encodeURIComponent(agency)}` });
export const openJoin = (): void => void navigateTo({ url: url('join') });
export const openWork = (): void => void redirectTo({ url: '/packages/staff/workbench/index' });
export const goHome = (): void => void switchTab({ url: '/pages/home/index' });

/** Back to where the page was opened from; one that was opened on its own makes way for 我的岗位. */
export const back = (): void => void (getCurrentPages().length > 1 ? navigateBack() : redirectTo({ url: url('home') }));
/** To 我的岗位, in place of a page that is done with. */
export const replaceByHome = (): void => void redirectTo({ url: url('home') });
