import { navigateTo, redirectTo } from '@tarojs/taro';
import type { PageIn } from '@/app.pages';
import { pageAddress } from '@/services/page-address';

const url = (page: PageIn<'packages/apply/requests'>, params: Readonly<Record<string, string>>): string => pageAddress(`packages/apply/requests/${page}/index`, params);

/** 我提的一件请求. */
export const openRequest = (id: string): void => void navigateTo({ url: url('detail', { id }) });
/** In place of a form that is done with; says that it has just arrived. */
export const receiptInstead = (id: string): void => void redirectTo({ url: url('detail', { id, new: '1' }) });
/** 办理一件请求. */
export const handlingUrl = (id: string): string => url('handle', { id });
/** 由建议起草一条主动公开的信息. */
export const openDraftOf = (id: string): void => void navigateTo({ url: `/packages/publish/fromcase/index?request=${encodeURIComponent(id)}` });
/** The same, opened from a list. */
export const openHandling = (id: string): void => void navigateTo({ url: handlingUrl(id) });
/** 登记纸上收到的. */
export const openRegistering = (agency: string): void => void navigateTo({ url: url('register', { agency }) });
/** Where one goes on from a page that shows nothing. */
export const MINE = { label: '看我提的', to: '/packages/apply/requests/list/index' } as const;
