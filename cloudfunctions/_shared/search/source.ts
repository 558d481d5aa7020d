import type { SearchKind } from '@/domain/search/kinds';

/** 一段 of what can be found: what is opened at it. */
export interface SourcePart {
  /** Heading it stands under; empty for the whole. */
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Section, counted from 0. */
  readonly at: number;
  /** Key of a section of a guide. */
  readonly name?: string;
}

/** What is public and can be found, as it stands now. */
export interface SourceText {
  readonly kind: SearchKind;
  readonly id: string;
  /** `<changedAt>/<id>`. */
  readonly key: string;
  readonly agencyId: string;
  readonly year: number;
  /** YYYYMMDD, newer before older among equals; 0 of what is no more in force, which comes last. */
  readonly day: number;
  readonly title: string;
  readonly summary: string;
  /** Further words it is found by: category, 文号, 索引号. */
  readonly about: string;
  /** 类别 of an item. */
  readonly label: string;
  /** 索引号 of an item. */
  readonly number?: string;
  /** 生成日期, YYYYMMDD. */
  readonly made: number;
  readonly parts: readonly SourcePart[];
}

/** That something changed: read without its text. */
export interface SourceChange {
  readonly id: string;
  readonly key: string;
  /** No more public. */
  readonly gone: boolean;
}

/** One collection that is searched. */
export interface SearchSource {
  readonly kind: SearchKind;
  /** What changed after a key, oldest first; '' for everything. */
  readonly changed: (after: string, limit: number) => Promise<readonly SourceChange[]>;
  /** What is public of these, in any order. */
  readonly texts: (ids: readonly string[]) => Promise<readonly SourceText[]>;
}

export const sourceOf = ({ kind, id }: Pick<SourceText, 'kind' | 'id'>): string => `${kind}:${id}`;
