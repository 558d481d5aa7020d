import type { ReactNode } from 'react';

/** WeChat wants this component when `tabBar.custom` is set; the bar itself is part of each page (components/tab-bar). */
export default function CustomTabBar(): ReactNode {
  return null;
}
