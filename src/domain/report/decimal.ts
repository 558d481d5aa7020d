const PLACES = 8;

/** The digits of a decimal before and behind its point, as it would be printed. */
function digitsOf(value: number): readonly [whole: number, parts: number] {
  const [whole, parts] = value.toFixed(PLACES).split('.');
  return [Number(whole), Number(parts)];
}

/**
 * The exact sum of decimals that are not negative, or of whole numbers, to eight places: 0.1 and 0.2 are 0.3. Amounts are printed in 万元
 * with cents at the sixth place, and adding them as they are would print 0.30000000000000004.
 */
export function exactSum(values: readonly number[]): number {
  const digits = values.map(digitsOf);
  const parts = digits.reduce((sum, [, behind]) => sum + behind, 0);
  const whole = digits.reduce((sum, [before]) => sum + before, Math.floor(parts / 10 ** PLACES));
  return Number(`${whole}.${String(parts % 10 ** PLACES).padStart(PLACES, '0')}`);
}

/** 分 as 万元: 12,345 分 are 0.012345 万元, the number nearest to it and so the one that prints like it. */
export const wanYuan = (fen: number): number => fen / 1_000_000;
