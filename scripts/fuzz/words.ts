import type { Chance } from './random';

/** Texts that have broken programs before. */
const ODD = [
  '', ' ', '\u3000', '\0', 'a\0b', '\ud800', '\udfff\ud800', '\u202e反过来', '\u200b', '\ufeff', '👨‍👩‍👧‍👦', '𠮷野家', 'é\u0301\u0301\u0301', '\r\n', '\t',
  '__proto__', 'constructor', 'toString', '$where', '$gt', 'a.b', '../../etc/passwd', '..\\..\\', '%00', '<script>alert(1)</script>', '&lt;', '{"$gt":""}', '${7*7}', "' OR 1=1 --", '=1+1',
  'NaN', 'null', 'undefined', '-0', '0', '1e309', '٣', '2026-02-30', '0000-00-00', '9999-12-31', '2026-3-2', '张三', '一',
] as const;

const PLAIN = ['经核对，情况属实。', '2023年土地补偿款的分配方案', '测试用的说明', '请补充所需信息的名称', '同意', '王甲', '不属于本机关', '村里的公示', '一件', '第2份'] as const;

/** Days around the one the clock stands on, and some that are far away. */
export const daysAround = (today: string): readonly string[] => [today, today, today, today, '2026-03-01', '2026-02-27', '2026-03-03', '2026-04-01', '2025-12-31', '2026-01-01', '2024-02-29', '2030-01-01', '1949-10-01'];

export const oddText = (by: Chance): string => by.of(ODD);
export const plainText = (by: Chance): string => by.of(PLAIN);
export const longText = (by: Chance): string => by.of(['长', 'a', '\u0301', '👍', '\n', '<b>', '(((('] as const).repeat(by.of([300, 1100, 5000, 20_000] as const));
