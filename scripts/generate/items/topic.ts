import type { GeneratedAgency } from './places';

/** What a topic is repeated over, within a year. */
export type Over = 'year' | 'village' | 'road' | 'school' | 'water' | 'month' | 'quarter';

/** One kind of paper of an office; sentences with gaps (fill.ts). */
export interface Topic {
  /** Key of the category (src/domain/publishing/categories.ts). */
  readonly category: string;
  readonly over: Over;
  readonly of: readonly GeneratedAgency['level'][];
  /** 主题. */
  readonly theme: string;
  /** Whether it bears a 文号. */
  readonly numbered?: boolean;
  readonly title: string;
  readonly summary: string;
  readonly paragraphs: readonly string[];
}

type Row = readonly [category: string, over: Over, theme: string, title: string, summary: string, ...paragraphs: readonly string[]];

/** Rows as topics of some levels; a theme that begins with # bears a 文号. */
export const topics = (of: Topic['of'], rows: readonly Row[]): readonly Topic[] => rows.map(([category, over, theme, title, summary, ...paragraphs]) => ({
  category, over, of, theme: theme.replace(/^#/, ''), ...(theme.startsWith('#') && { numbered: true }), title, summary, paragraphs,
}));
