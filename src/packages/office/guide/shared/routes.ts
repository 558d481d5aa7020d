import { getCurrentPages, navigateBack, navigateTo, redirectTo } from '@tarojs/taro';

type Page = 'edit' | 'rules' | 'rule-edit' | 'agencies' | 'agency' | 'host';

const url = (page: Page, params: Readonly<Record<string, string>>): string =>
  `/packages/office/guide/${page}/index?${Object.entries(params).map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&')}`;
const open = (page: Page, params: Readonly<Record<string, string>>): void => void navigateTo({ url: url(page, params) });

export const openRuleEdit = (agency: string, id?: string): void => open('rule-edit', { agency, ...(id && { id }) });
export const openAgency = (county: string, id: string): void => open('agency', { county, id });
export const openHost = (county: string): void => open('host', { county });
/** Back to the list a page was opened from; one that was opened on its own makes way for it. */
export const backToRules = (agency: string): void => void (getCurrentPages().length > 1 ? navigateBack() : redirectTo({ url: url('rules', { agency }) }));
export const backToAgencies = (county: string): void => void (getCurrentPages().length > 1 ? navigateBack() : redirectTo({ url: url('agencies', { county }) }));
