import { navigateTo, redirectTo } from '@tarojs/taro';

const url = (page: string, params: Readonly<Record<string, string>>): string =>
  `/packages/${page}/index?${Object.entries(params).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}`;

export const openCase = (id: string): void => void navigateTo({ url: url('staff/case', { id }) });
/** In place of a form that is done with. */
export const caseInstead = (id: string): void => void redirectTo({ url: url('staff/case', { id }) });
export const receiptInstead = (id: string): void => void redirectTo({ url: url('intake/receipt', { id }) });
export const registerInstead = (agency: string): void => void redirectTo({ url: url('intake/register', { agency }) });
export const openToday = (): void => void redirectTo({ url: '/packages/staff/workbench/index' });

/** 凭编号查询 of an application, as a QR code names it; the query code is typed there. */
export const lookUpPath = (number: string): string => url('lookup/look', { number });
