import { getCurrentPages, navigateBack, navigateTo, redirectTo, switchTab } from '@tarojs/taro';
import type { PageIn } from '@/app.pages';
import { pageAddress } from '@/services/page-address';

const url = (page: PageIn<'packages/staff'>, params: Readonly<Record<string, string | number>>): string => pageAddress(`packages/staff/${page}/index`, params);

const go = (page: PageIn<'packages/staff'>, params: Readonly<Record<string, string | number>>) => void navigateTo({ url: url(page, params) });

export const openCase = (id: string): void => go('case', { id });
export const openInbox = (): void => void navigateTo({ url: '/packages/staff/inbox/index' });
export const openDecide = (id: string): void => go('decide', { id });
export const openStep = (id: string, type: string, late?: true): void => go('step', { id, type, ...(late && { late: '1' }) });
export const openLetter = (id: string, place: string): void => go('letters', { id, place });
export const openSplit = (id: string): void => go('split', { id });
export const openWizard = (id: string): void => go('wizard', { id });

/** 登记回执 with a new query code, made a moment ago. */
export const openPaperReceipt = (id: string): void => void navigateTo({ url: `/packages/office/intake/receipt/index?id=${encodeURIComponent(id)}` });
/** 登记申请, 练习, 上线转入 of an agency. */
export const openIntake = (page: 'register' | 'practice' | 'takeover', agencyId: string): void =>
  void navigateTo({ url: pageAddress(`packages/office/intake/${page}/index`, { agency: agencyId }) });

/** 不公开信息的定期评估: the list of an office, or one of them. */
export const openWithheld = (agencyId: string, id?: string): void =>
  void navigateTo({ url: pageAddress(`packages/publish/${id ? 'withheld/one' : 'withheld'}/index`, { agency: agencyId, id }) });
/** 由答复转为主动公开. */
export const openFromCase = (id: string): void => void navigateTo({ url: `/packages/publish/fromcase/index?id=${encodeURIComponent(id)}` });
/** 在别处公开的: the year's numbers per channel. */
export const openElsewhere = (agencyId: string): void => void navigateTo({ url: `/packages/publish/months/index?agency=${encodeURIComponent(agencyId)}` });

/** 更正、建议、投诉、意见: the list of an office, and one of them. */
export const openRequests = (agencyId: string): void => void navigateTo({ url: `/packages/apply/requests/desk/index?agency=${encodeURIComponent(agencyId)}` });
/** In place of the application it was made from. */
export const requestInstead = (id: string): void => void redirectTo({ url: `/packages/apply/requests/handle/index?id=${encodeURIComponent(id)}` });
export const openRequest = (id: string): void => void navigateTo({ url: `/packages/apply/requests/handle/index?id=${encodeURIComponent(id)}` });

/** 要公开的信息: a list of an office, and one of them. */
export const openPublishing = (agencyId: string, show: 'due' | 'mine'): void => void navigateTo({ url: `/packages/publish/desk/index?agency=${encodeURIComponent(agencyId)}&show=${show}` });
/** To the desk of publishing, beside this one in the staff's own bar. */
export const toPublishing = (): void => void redirectTo({ url: '/packages/publish/desk/index' });
export const openItem = (id: string): void => void navigateTo({ url: `/packages/publish/item/index?id=${encodeURIComponent(id)}` });

/** 一年的年报: how far it is, and what is to be done. */
export const openYearReport = (agencyId: string, year: number): void => void navigateTo({ url: `/packages/annual/report/index?agency=${encodeURIComponent(agencyId)}&year=${year}` });

/** 县里的一次催办, and the list of an office. */
export const openUrge = (agencyId: string, id: string): void => void navigateTo({ url: `/packages/annual/county/urge/index?agency=${encodeURIComponent(agencyId)}&id=${encodeURIComponent(id)}` });

/** 公开指南 of an agency, as it is kept. */
export const openGuide = (agencyId: string): void => void navigateTo({ url: `/packages/office/guide/edit/index?agency=${encodeURIComponent(agencyId)}` });

export const goHome = (): void => void switchTab({ url: '/pages/home/index' });

/** 我的岗位: 签批密码, 代班, people and settings of the office. */
export const openPost = (): void => void navigateTo({ url: '/packages/office/home/index' });

/** To the workbench, beside the table in the staff's own bar. */
export const openToday = (): void => void redirectTo({ url: '/packages/staff/workbench/index' });

/** Back to the case a page was opened from; a page that was opened on its own makes way for it. */
export function backToCase(id: string): void {
  void (getCurrentPages().length > 1 ? navigateBack() : redirectTo({ url: url('case', { id }) }));
}
