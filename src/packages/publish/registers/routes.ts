import { navigateTo, redirectTo } from '@tarojs/taro';
import type { PageIn } from '@/app.pages';
import { pageAddress } from '@/services/page-address';

const go = (page: PageIn<'packages/publish'>, params: Readonly<Record<string, string | number>>): void => void navigateTo({ url: pageAddress(`packages/publish/${page}/index`, params) });

/** 登记: one, or a pasted list. */
export const openAdd = (agency: string): void => go('elsewhere/add', { agency });
/** 登记 one that an item says of itself: its words are filled in. */
export const openAddOf = (agency: string, { title, on, link, category, channel }: { readonly title: string; readonly on: string; readonly link?: string; readonly category: string; readonly channel: string }): void =>
  go('elsewhere/add', { agency, title, on, category, channel, ...(link && { link }) });
/** 逐条登记的 of a year, of one channel or of all. */
export const openRegistered = (agency: string, year: number, outlet?: string): void => go('elsewhere', { agency, year, ...(outlet && { outlet }) });
export const openRegistration = (agency: string, id: string): void => go('elsewhere/one', { agency, id });
export const openChannels = (agency: string): void => go('months/channels', { agency });
/** 评估一条不公开的信息. */
export const openAssessment = (agency: string, id: string): void => go('withheld/one', { agency, id });
/** 由答复转为主动公开, or the places of a draft that nobody has looked at yet. */
export const openFromAnswer = (id: string): void => go('fromcase', { id });
/** In place of a page that is done with. */
export const itemInstead = (id: string): void => void redirectTo({ url: `/packages/publish/item/index?id=${encodeURIComponent(id)}` });
export const openCase = (id: string): void => void navigateTo({ url: `/packages/staff/case/index?id=${encodeURIComponent(id)}` });
export const openPublished = (id: string): void => void navigateTo({ url: `/packages/publish/item/index?id=${encodeURIComponent(id)}` });
/** The places of a draft that nobody has looked at yet. */
export const openPlaces = (item: string): void => go('fromcase', { item });
