import { load, save } from './storage';

const KEY = 'staff.tabs';

/** Which bar the people of an agency see: the county office has 全县 in it. */
export type StaffTabs = 'staff' | 'county';

export const staffTabs = (): StaffTabs => load(KEY, (value) => (value === 'county' ? value : undefined)) ?? 'staff';

/** Kept on the phone, so that the bar does not change under the finger while a page asks who one is. */
export const rememberStaffTabs = (tabs: StaffTabs): void => { save(KEY, tabs); };
