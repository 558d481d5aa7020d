import { navigateTo } from '@tarojs/taro';

const go = (page: string, params: Readonly<Record<string, string | number>>): void =>
  void navigateTo({ url: `/packages/publish/${page}/index?${Object.entries(params).map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&')}` });

/** 登记: one, or a pasted list. */
export const openAdd = (agency: string): void => go('elsewhere/add', { agency });
/** 逐条登记的 of a year, of one channel or of all. */
export const openRegistered = (agency: string, year: number, outlet?: string): void => go('elsewhere', { agency, year, ...(outlet && { outlet }) });
export const openRegistration = (agency: string, id: string): void => go('elsewhere/one', { agency, id });
export const openChannels = (agency: string): void => go('months/channels', { agency });
