import { getCurrentPages, navigateBack, navigateTo, redirectTo } from '@tarojs/taro';
import type { PageIn } from '@/app.pages';
import { pageAddress } from '@/services/page-address';

type Page = PageIn<'packages/office/guide'>;

const url = (page: Page, params: Readonly<Record<string, string>>): string => pageAddress(`packages/office/guide/${page}/index`, params);
const open = (page: Page, params: Readonly<Record<string, string>>): void => void navigateTo({ url: url(page, params) });

export const openRuleEdit = (agency: string, id?: string): void => open('rule-edit', { agency, ...(id && { id }) });
export const openAgency = (county: string, id: string): void => open('agency', { county, id });
export const openHost = (county: string): void => open('host', { county });
/** Back to the list a page was opened from; one that was opened on its own makes way for it. */
export const backToRules = (agency: string): void => void (getCurrentPages().length > 1 ? navigateBack() : redirectTo({ url: url('rules', { agency }) }));
export const backToAgencies = (county: string): void => void (getCurrentPages().length > 1 ? navigateBack() : redirectTo({ url: url('agencies', { county }) }));
