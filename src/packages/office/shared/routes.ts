import { getCurrentPages, navigateBack, navigateTo, redirectTo, switchTab } from '@tarojs/taro';
import type { PageIn } from '@/app.pages';
import { pageAddress } from '@/services/page-address';

const url = (page: PageIn<'packages/office'>, params: Readonly<Record<string, string>> = {}): string => pageAddress(`packages/office/${page}/index`, params);

export const openPeople = (agency: string): void => void navigateTo({ url: url('people', { agency }) });
export const openPerson = (agency: string, person: string): void => void navigateTo({ url: url('person', { agency, person }) });
export const openLeaving = (agency: string, person: string): void => void navigateTo({ url: url('leave', { agency, person }) });
export const openPin = (agency: string): void => void navigateTo({ url: url('pin', { agency }) });
export const openSettings = (agency: string): void => void navigateTo({ url: url('settings', { agency }) });
/** 到期的个人信息 of an agency. */
export const openExpired = (agency: string): void => void navigateTo({ url: url('expired', { agency }) });
/** 保存个人信息的密钥, at the county's administrator. */
export const openKeys = (county: string): void => void navigateTo({ url: url('keys', { agency: county }) });
/** 公开指南、公开制度 of an agency, as they are kept. */
export const openGuide = (agency: string): void => void navigateTo({ url: url('guide/edit', { agency }) });
export const openRules = (agency: string): void => void navigateTo({ url: url('guide/rules', { agency }) });
/** 二维码、海报, with the code WeChat makes. */
export const openPoster = (agency: string): void => void navigateTo({ url: pageAddress('packages/read/share/index', { agency, staff: 1 }) });
/** 单位名称、主办单位 of the county. */
export const openAgencies = (county: string): void => void navigateTo({ url: url('guide/agencies', { county }) });
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
