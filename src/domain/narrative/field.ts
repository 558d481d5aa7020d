import type { CellAddress } from '../report/form-cells';
import type { ArticleRef } from '../statute/article';
import type { YearbookKind } from '../yearbook/kinds';
import type { FieldKey } from './field-key';

/** Where a number comes from and where it is put right. */
export type Source =
  /** `sum`: of a report that adds up its agencies, so that the cells lead to them. */
  | { readonly kind: 'cells'; readonly cells: readonly CellAddress[]; readonly sum?: true }
  | { readonly kind: 'book'; readonly book: YearbookKind }
  | { readonly kind: 'line'; readonly book: YearbookKind; readonly lineId: string }
  | { readonly kind: 'channels' }
  | { readonly kind: 'items' }
  | { readonly kind: 'cases'; readonly sum?: true }
  | { readonly kind: 'before'; readonly year: number }
  | { readonly kind: 'guide' }
  | { readonly kind: 'agency' }
  | { readonly kind: 'covers' }
  | { readonly kind: 'report' };

/** 一个绑定的数, with its value in one year. */
export interface Field {
  readonly key: FieldKey;
  /** 本年新收 总计; said beside the chip. */
  readonly label: string;
  /** Whether it is a quantity, a day, or words that were written elsewhere. */
  readonly type: 'number' | 'day' | 'words';
  /** 件, 条, 元; empty for what is no quantity. */
  readonly unit: string;
  /** As it stands in the sentence, without its unit. */
  readonly text: string;
  /** The quantity itself; absent unless it is one. */
  readonly value?: number;
  /** Where it comes from, in words: 表三 · 本年新收 · 总计. */
  readonly from: string;
  readonly source: Source;
  readonly rules: readonly ArticleRef[];
}
