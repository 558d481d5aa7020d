import Taro from '@tarojs/taro';
import type { RequestKindKey } from '@/domain/request/kinds';

type Query = Readonly<Record<string, string | number | undefined>>;

function url(path: string, query: Query = {}): string {
  const words = Object.entries(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`);
  return words.length > 0 ? `/${path}?${words.join('&')}` : `/${path}`;
}

/** Every place a reading page leads to; each address says its agency, so that it can be shared on its own. */
export const LINKS = {
  home: (agency?: string) => url('pages/home/index', { agency }),
  agencies: () => url('pages/agencies/index'),
  reports: (agency: string) => url('packages/read/reports/index', { agency }),
  /** @param at section to open at, counted from 0; words to be marked in the text; a cell (3:granted:total); an earlier version */
  report: (agency: string, year: number, at?: { readonly section?: number; readonly words?: string; readonly cell?: string; readonly version?: number }) =>
    url('packages/read/report/index', { agency, year, section: at?.section, words: at?.words, cell: at?.cell, version: at?.version }),
  /** @param cell to open at and mark */
  printed: (agency: string, year: number, table?: 2 | 3 | 4, cell?: string) => url('packages/read/printed/index', { agency, year, table, cell }),
  charts: (agency: string) => url('packages/read/charts/index', { agency }),
  /** 历年对照: many years side by side. */
  years: (agency: string) => url('packages/read/years/index', { agency }),
  /** 两份对照. @param other another year of the agency, or another agency */
  compare: (agency: string, year?: number, other: { readonly year?: number; readonly agency?: string } = {}) =>
    url('packages/read/compare/index', { agency, year, otherYear: other.year, other: other.agency }),
  /** 下载和引用. */
  files: (agency: string, year: number) => url('packages/read/files/index', { agency, year }),
  /** @param at the edition of a day, the section to open at */
  guide: (agency: string, at: { readonly on?: string; readonly part?: string } = {}) => url('packages/read/guide/index', { agency, on: at.on, part: at.part }),
  /** 主动公开目录: how many there are of each kind. */
  catalogue: (agency: string) => url('packages/read/catalogue/index', { agency }),
  /** @param category of one kind only @param year 公开的年份 */
  items: (agency: string, category?: string, year?: number) => url('packages/read/items/index', { agency, category, year }),
  /** 一条主动公开的信息. @param words to be marked in the text */
  item: (id: string, words?: string) => url('packages/read/item/index', { id, words }),
  /** 一项制度, in its newest edition or an earlier one. */
  rule: (agency: string, id: string, number?: number) => url('packages/read/rule/index', { agency, id, number }),
  /** 二维码、海报 of an agency. */
  share: (agency: string) => url('packages/read/share/index', { agency }),
  /** 公开制度. */
  rules: (agency: string) => url('packages/read/column/index', { agency, kind: 'rules' }),
  complaint: (agency: string) => url('packages/read/complaint/index', { agency }),
  /** 更正、建议、投诉、意见: the form of a kind, and what one has sent. */
  request: (agency: string, kind: RequestKindKey) => url('packages/apply/requests/form/index', { agency, kind }),
  requests: () => url('packages/apply/requests/list/index'),
  /** 凭编号查询, without signing in. */
  lookUp: () => url('packages/apply/look/index'),
  /** 我想知道……: what was written is on the phone, not in the address. */
  wish: () => url('packages/apply/wish/index'),
  /** @param about words already written, as the beginning of the description */
  application: (agency: string, about?: string) => url('packages/apply/form/index', { agency, about }),
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
