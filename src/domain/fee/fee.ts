import { fail, ok, type Result } from '../result';
import type { ArticleRef } from '../statute/article';
import { yuanOf } from './money';
import type { FeeRefusal } from './refusal';
import { feeBands, FEE_TARIFFS, type FeeTariff } from './tariffs';

export { messageForFee, ruleBehindFee, type FeeRefusal } from './refusal';

/** One line of the arithmetic: units number `from` to `to`, all at one price. */
interface FeeLine {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  /** 分 for each. */
  readonly unitFen: number;
  /** 分: count × unitFen. */
  readonly fen: number;
  /** 第11—15件：5件×100元＝500元. */
  readonly words: string;
  readonly rule: ArticleRef;
}

/** 信息处理费 and how it comes about. */
export interface FeeBill {
  readonly tariff: FeeTariff;
  /** 件 or 页 that are charged or free. */
  readonly quantity: number;
  /** 分; the sum of the lines. */
  readonly fen: number;
  readonly lines: readonly FeeLine[];
}

function lineOf(tariff: FeeTariff, from: number, to: number, unitFen: number, rule: ArticleRef): FeeLine {
  const { unit } = FEE_TARIFFS[tariff];
  const count = to - from + 1;
  const fen = count * unitFen;
  const which = from === to ? `第${from}${unit}` : `第${from}—${to}${unit}`;
  const words = unitFen === 0 ? `${which}：不收费` : `${which}：${count}${unit}×${yuanOf(unitFen)}元＝${yuanOf(fen)}元`;
  return { from, to, count, unitFen, fen, words, rule };
}

/** The bill for units number `after` + 1 to `upTo`. */
function billOf(tariff: FeeTariff, after: number, upTo: number): FeeBill {
  const lines = feeBands(tariff, upTo)
    .filter(({ to }) => to > after)
    .map(({ from, to, fen, rule }) => lineOf(tariff, Math.max(from, after + 1), to, fen, rule));
  return { tariff, quantity: upTo - after, fen: lines.reduce((sum, { fen }) => sum + fen, 0), lines };
}

/** Why a number cannot be a number of 件 or 页; 0 is refused where nothing would be counted. */
function problemOf(tariff: FeeTariff, quantity: number, least: 0 | 1): FeeRefusal | undefined {
  const { most } = FEE_TARIFFS[tariff];
  // A number may have come over a border where nothing checked it.
  if (typeof quantity !== 'number' || Number.isNaN(quantity)) return { code: 'notANumber', tariff };
  if (quantity > most) return { code: 'beyondLimit', tariff, most };
  if (!Number.isInteger(quantity) && Number.isFinite(quantity)) return { code: 'notWhole', tariff };
  return quantity < least ? { code: 'notPositive', tariff } : undefined;
}

/**
 * 信息处理费: all that is owed for so many 件 of an applicant in a natural month, or for so many 页 of one application.
 * 0 is refused: without an application or a page there is nothing to bill.
 *
 * @param quantity 件 or 页, a whole number from 1 to the tariff's `most`
 * @source 国办函〔2020〕109号 arts. 4, 5
 * @example feeOf('pages', 68) // 38000 分: 第31—68页，38页×10元
 */
export function feeOf(tariff: FeeTariff, quantity: number): Result<FeeBill, FeeRefusal> {
  const problem = problemOf(tariff, quantity, 1);
  return problem ? fail(problem) : ok(billOf(tariff, 0, quantity));
}

/**
 * 本次申请按件应收: what the applications cost that bring an applicant's number in a natural month from `before` to
 * `upTo`; what was filed earlier in the month is not billed twice.
 *
 * @param before 件 filed earlier in the month, 0 or more
 * @source 国办函〔2020〕109号 art. 4
 * @example marginalFee(10, 15) // 50000 分: 第11—15件，5件×100元
 */
export function marginalFee(before: number, upTo: number): Result<FeeBill, FeeRefusal> {
  const problem = problemOf('pieces', before, 0) ?? problemOf('pieces', upTo, 1);
  if (problem) return fail(problem);
  return upTo > before ? ok(billOf('pieces', before, upTo)) : fail({ code: 'notMoreThanBefore', tariff: 'pieces', before });
}
