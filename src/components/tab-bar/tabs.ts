import type { IconName } from '../icon/paths';

interface Tab {
  readonly path: string;
  readonly text: string;
  readonly icon: IconName;
}

export type Tabs = 'residents' | 'staff' | 'county';

const STAFF = [
  { path: 'packages/staff/workbench/index', text: '今天', icon: 'sun' },
  { path: 'packages/publish/desk/index', text: '公开', icon: 'list' },
  { path: 'packages/annual/table/index', text: '年报', icon: 'table' },
] as const satisfies readonly Tab[];

/** The residents' tabs are WeChat's own (see app.config.ts); those of the staff live in their subpackages. */
export const TABS = {
  residents: [
    { path: 'pages/home/index', text: '首页', icon: 'home' },
    { path: 'pages/find/index', text: '查信息', icon: 'list' },
    { path: 'pages/apply/index', text: '我要申请', icon: 'pen' },
    { path: 'pages/mine/index', text: '我的', icon: 'person' },
  ],
  staff: STAFF,
  county: [{ path: 'packages/annual/county/home/index', text: '全县', icon: 'home' }, ...STAFF],
} as const satisfies Record<Tabs, readonly Tab[]>;
