import type { AgencyLevel } from '../remedy/authority';
import type { ArticleRef } from '../statute/article';
import { LOCAL_TOPICS, PROACTIVE_ITEMS, type ProactiveItem } from '../statute/proactive';

/** 二十条第几项, and which of the topics of 二十一条: what an item is filed under, and what pages are addressed by. */
export type CategoryKey = `a20-${number}` | `township-${number}` | `county-${number}`;

/** 法定主动公开内容的一类. */
export interface Category {
  readonly key: CategoryKey;
  readonly label: string;
  /** @source 条例 arts. 20, 21 */
  readonly rule: ArticleRef;
}

const numbered = (prefix: 'a20' | 'township' | 'county', items: readonly ProactiveItem[]): readonly Category[] =>
  items.map(({ label, rule }, index) => ({ key: `${prefix}-${index + 1}` as const, label, rule }));

const COMMON = numbered('a20', PROACTIVE_ITEMS);
const TOWNSHIP = numbered('township', LOCAL_TOPICS.township);
const COUNTY = numbered('county', LOCAL_TOPICS.county);

/** Every kind of information there is to publish: fifteen, eight of townships, seven of cities and counties. @source 条例 arts. 20, 21 */
export const CATEGORIES: readonly Category[] = [...COMMON, ...TOWNSHIP, ...COUNTY];

const BY_KEY: ReadonlyMap<string, Category> = new Map(CATEGORIES.map((category) => [category.key, category]));

export const isCategoryKey = (text: string): text is CategoryKey => BY_KEY.has(text);

/** @throws Error for a key that is none, which no parsed record has */
export function categoryOf(key: CategoryKey): Category {
  const found = BY_KEY.get(key);
  if (!found) throw new Error(`not a category: ${key}`);
  return found;
}

/** 设区的市级、县级人民政府及其部门 have the seven topics, 乡镇人民政府 the eight; 街道办事处 does what a township does. @source 条例 art. 21 */
const LOCAL: Readonly<Record<AgencyLevel, readonly Category[]>> = {
  township: TOWNSHIP, subdistrict: TOWNSHIP, county: COUNTY, countyDepartment: COUNTY, city: COUNTY, cityDepartment: COUNTY,
  province: [], provinceDepartment: [], vertical: [],
};

/** What an agency of a level publishes under, the fifteen first. */
export const categoriesOf = (level: AgencyLevel): readonly Category[] => [...COMMON, ...LOCAL[level]];
