/** 元 of a whole number of 分: 100, 1080, 0.5, 380.05. */
export const yuanOf = (fen: number): string => String(fen / 100);

/** As a notice writes an amount: ¥380.00, ¥1,080.00. @param fen 分, a whole number not below 0 */
export function formatYuan(fen: number): string {
  const whole = String(Math.floor(fen / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  return `¥${whole}.${String(fen % 100).padStart(2, '0')}`;
}
