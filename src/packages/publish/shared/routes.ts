import Taro, { navigateTo, redirectTo, switchTab } from '@tarojs/taro';
import type { PageIn } from '@/app.pages';
import { pageAddress } from '@/services/page-address';
import type { CategoryKey } from '@/domain/publishing/categories';

const url = (page: PageIn<'packages/publish'>, params: Readonly<Record<string, string>>): string => pageAddress(`packages/publish/${page}/index`, params);

export const openItem = (id: string): void => void navigateTo({ url: url('item', { id }) });
/** 拟一条: a new draft of an agency. */
export const openNew = (agency: string, category?: CategoryKey): void => void navigateTo({ url: url('edit', { agency, ...(category && { category }) }) });
export const openEdit = (id: string): void => void navigateTo({ url: url('edit', { id }) });
export const openMonths = (agency: string): void => void navigateTo({ url: url('months', { agency }) });
/** 年度台账 of an agency. */
export const openBooks = (agency: string): void => void navigateTo({ url: `/packages/annual/books/index?agency=${encodeURIComponent(agency)}` });
/** The same page of what is saved now. */
export const editInstead = (id: string): void => void redirectTo({ url: url('edit', { id }) });
/** After a draft was saved: back to its page when one came from there, else on to it. */
export function showSaved(id: string): void {
  const pages = Taro.getCurrentPages();
  if (pages[pages.length - 2]?.route?.includes('publish/item')) void Taro.navigateBack();
  else void redirectTo({ url: url('item', { id }) });
}
export const backToDesk = (): void => void (Taro.getCurrentPages().length > 1 ? Taro.navigateBack() : redirectTo({ url: '/packages/publish/desk/index' }));

export const openInbox = (): void => void navigateTo({ url: '/packages/staff/inbox/index' });
/** 我的岗位: 签批密码, 代班, people and settings of the office. */
export const openPost = (): void => void navigateTo({ url: '/packages/office/home/index' });
export const goHome = (): void => void switchTab({ url: '/pages/home/index' });
