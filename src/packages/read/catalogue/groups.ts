import { CATEGORIES, type Category, type CategoryKey } from '@/domain/publishing/categories';

type Counts = Readonly<Partial<Record<CategoryKey, number>>>;

interface Group {
  readonly title: string;
  readonly rows: readonly { readonly category: Category; readonly count: number }[];
}

/** Of which article a kind is, by the beginning of its key. */
const GROUPS = [['a20', '每个单位都要公布的'], ['township', '乡镇还要公布的'], ['county', '县和县里的部门还要公布的']] as const;

/**
 * 目录: the kinds that hold something, by article, and those every agency must fill that hold nothing. Local kinds that hold
 * nothing are left out: whether an agency has them depends on what it is.
 */
export function catalogueOf(counts: Counts): { readonly total: number; readonly filled: readonly Group[]; readonly empty: readonly Category[] } {
  const of = (category: Category) => counts[category.key] ?? 0;
  const filled = GROUPS.map(([prefix, title]) => ({
    title, rows: CATEGORIES.filter((category) => category.key.startsWith(`${prefix}-`) && of(category) > 0).map((category) => ({ category, count: of(category) })),
  })).filter(({ rows }) => rows.length > 0);
  return {
    total: CATEGORIES.reduce((sum, category) => sum + of(category), 0),
    filled,
    empty: CATEGORIES.filter((category) => category.key.startsWith('a20-') && of(category) === 0),
  };
}
