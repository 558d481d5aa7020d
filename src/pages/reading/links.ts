import Taro from '@tarojs/taro';
import type { RequestKindKey } from '@/domain/request/kinds';
import { pageAddress } from '@/services/page-address';

/** Every place a reading page leads to; each address says its agency, so that it can be shared on its own. */
export const LINKS = {
  home: (agency?: string) => pageAddress('pages/home/index', { agency }),
  agencies: () => pageAddress('pages/agencies/index'),
  reports: (agency: string) => pageAddress('packages/read/reports/index', { agency }),
  /** @param at section to open at, counted from 0; words to be marked in the text; a cell (3:granted:total); an earlier version */
  report: (agency: string, year: number, at?: { readonly section?: number; readonly words?: string; readonly cell?: string; readonly version?: number }) =>
    pageAddress('packages/read/report/index', { agency, year, section: at?.section, words: at?.words, cell: at?.cell, version: at?.version }),
  /** @param cell to open at and mark */
  printed: (agency: string, year: number, table?: 2 | 3 | 4, cell?: string) => pageAddress('packages/read/printed/index', { agency, year, table, cell }),
  charts: (agency: string) => pageAddress('packages/read/charts/index', { agency }),
  /** 历年对照: many years side by side. */
  years: (agency: string) => pageAddress('packages/read/years/index', { agency }),
  /** 两份对照. @param other another year of the agency, or another agency */
  compare: (agency: string, year?: number, other: { readonly year?: number; readonly agency?: string } = {}) =>
    pageAddress('packages/read/compare/index', { agency, year, otherYear: other.year, other: other.agency }),
  /** 下载和引用. */
  files: (agency: string, year: number) => pageAddress('packages/read/files/index', { agency, year }),
  /** @param at the edition of a day, the section to open at */
  guide: (agency: string, at: { readonly on?: string; readonly part?: string } = {}) => pageAddress('packages/read/guide/index', { agency, on: at.on, part: at.part }),
  /** 主动公开目录: how many there are of each kind. */
  catalogue: (agency: string) => pageAddress('packages/read/catalogue/index', { agency }),
  /** @param category of one kind only @param year 公开的年份 */
  items: (agency: string, category?: string, year?: number) => pageAddress('packages/read/items/index', { agency, category, year }),
  /** 一条主动公开的信息. @param words to be marked in the text */
  item: (id: string, words?: string) => pageAddress('packages/read/item/index', { id, words }),
  /** 一项制度, in its newest edition or an earlier one. */
  rule: (agency: string, id: string, number?: number) => pageAddress('packages/read/rule/index', { agency, id, number }),
  /** 二维码、海报 of an agency. */
  share: (agency: string) => pageAddress('packages/read/share/index', { agency }),
  /** 公开制度. */
  rules: (agency: string) => pageAddress('packages/read/column/index', { agency, kind: 'rules' }),
  complaint: (agency: string) => pageAddress('packages/read/complaint/index', { agency }),
  /** 更正、建议、投诉、意见: the form of a kind, and what one has sent. */
  request: (agency: string, kind: RequestKindKey) => pageAddress('packages/apply/requests/form/index', { agency, kind }),
  requests: () => pageAddress('packages/apply/requests/list/index'),
  /** 凭编号查询, without signing in. */
  lookUp: () => pageAddress('packages/apply/look/index'),
  /** 我想知道……: what was written is on the phone, not in the address. */
  wish: () => pageAddress('packages/apply/wish/index'),
  /** @param about words already written, as the beginning of the description */
  application: (agency: string, about?: string) => pageAddress('packages/apply/form/index', { agency, about }),
} as const;

/** After a choice: back to the page that asked for it, or home. */
export function goBackOrHome(): void {
  const pages = Taro.getCurrentPages();
  const before = pages[pages.length - 2]?.route;
  // Home is opened by its tab, so that its address no longer names the agency it was opened with.
  if (before && !before.includes('pages/home/')) void Taro.navigateBack();
  else goToTab('home');
}

export const go = (to: string): void => void Taro.navigateTo({ url: to });
export const replaceBy = (to: string): void => void Taro.redirectTo({ url: to });
/** To a page of the tab bar; WeChat takes no parameters there. */
export const goToTab = (tab: 'home' | 'find' | 'apply'): void => void Taro.switchTab({ url: `/pages/${tab}/index` });
