import { navigateTo, redirectTo } from '@tarojs/taro';
import { pageAddress } from '@/services/page-address';

export const openCase = (id: string): void => void navigateTo({ url: pageAddress('packages/staff/case/index', { id }) });
/** In place of a form that is done with. */
export const caseInstead = (id: string): void => void redirectTo({ url: pageAddress('packages/staff/case/index', { id }) });
export const receiptInstead = (id: string): void => void redirectTo({ url: pageAddress('packages/office/intake/receipt/index', { id }) });
export const registerInstead = (agency: string): void => void redirectTo({ url: pageAddress('packages/office/intake/register/index', { agency }) });
export const openToday = (): void => void redirectTo({ url: '/packages/staff/workbench/index' });

/** 凭编号查询 of an application, as a QR code names it; the query code is typed there. */
export const lookUpPath = (number: string): string => pageAddress('packages/apply/look/index', { number });
