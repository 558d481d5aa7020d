import type { ArticleRef } from '../statute/article';

/** One step of a progressive tariff (超额累进): what each unit from the `from`-th on costs, up to the `to`-th. */
interface FeeTier {
  readonly from: number;
  /** The last one, included. */
  readonly to?: number;
  /** 分 for each 件 or 页. */
  readonly fen: number;
  /** 每增加一档: after each further `every` units the price rises by `fen` 分. */
  readonly rise?: { readonly every: number; readonly fen: number };
  readonly rule: ArticleRef;
}

interface TariffRow {
  readonly label: string;
  readonly unit: '件' | '页';
  /** What the number counts. */
  readonly counts: string;
  /** More than anyone can file in a month or receive with one answer: a slip of the keyboard. A limit of this product. */
  readonly most: number;
  readonly tiers: readonly FeeTier[];
}

const measures = (article: number, item?: number): ArticleRef => ({ law: 'feeMeasures', article, ...(item && { item }) });

/**
 * 信息处理费的两种标准; one application pays by one of them, never by both (art. 3). That 31–40 pieces cost 200 yuan each
 * and 41–50 cost 300 is how “每增加一档，收费标准提高100元/件” is usually read.
 * @source 国办函〔2020〕109号 arts. 3–5
 */
export const FEE_TARIFFS = {
  pieces: {
    label: '按件计收', unit: '件', counts: '同一申请人一个自然月内累计申请的件数', most: 10_000,
    tiers: [
      { from: 1, to: 10, fen: 0, rule: measures(4, 1) },
      { from: 11, to: 30, fen: 100_00, rule: measures(4, 2) },
      { from: 31, fen: 200_00, rise: { every: 10, fen: 100_00 }, rule: measures(4, 3) },
    ],
  },
  pages: {
    label: '按量计收', unit: '页', counts: '一件申请的页数（A4及以下幅面纸张的单面为1页）', most: 100_000,
    tiers: [
      { from: 1, to: 30, fen: 0, rule: measures(5, 1) },
      { from: 31, to: 100, fen: 10_00, rule: measures(5, 2) },
      { from: 101, to: 200, fen: 20_00, rule: measures(5, 3) },
      { from: 201, fen: 40_00, rule: measures(5, 4) },
    ],
  },
} as const satisfies Record<string, TariffRow>;

export type FeeTariff = keyof typeof FEE_TARIFFS;

/** One price and the numbers it holds for: a tier, or one step of a tier that rises. */
interface FeeBand {
  readonly from: number;
  readonly to: number;
  readonly fen: number;
  readonly rule: ArticleRef;
}

/** The prices of a tariff up to a number, in order. */
export function feeBands(tariff: FeeTariff, upTo: number): readonly FeeBand[] {
  const bands: FeeBand[] = [];
  for (const { from, to = Infinity, fen, rise, rule } of FEE_TARIFFS[tariff].tiers as readonly FeeTier[]) {
    const width = rise?.every ?? Infinity;
    for (let first = from, price = fen; first <= Math.min(to, upTo); first += width, price += rise?.fen ?? 0) {
      bands.push({ from: first, to: Math.min(first + width - 1, to, upTo), fen: price, rule });
    }
  }
  return bands;
}
