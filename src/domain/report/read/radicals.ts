/**
 * 部首字形: text copied out of a PDF holds radicals (⼀ ⻔) where the characters (一 门) were printed.
 * Unicode gives the Kangxi radicals (U+2F00–2FD5) a compatibility mapping but almost none of the CJK Radicals
 * Supplement (U+2E80–2EF3), and ⼾ to the traditional 戶; those are listed here.
 * @source Unicode EquivalentUnifiedIdeograph, the radicals that are whole characters in simplified print
 */
const PAIRS =
  '⼾户⺁厂⺄乙⺈刀⺊卜⺌小⺍小⺒巳⺓幺⺝月⺟母⺠民⺧牛⺩王⺫目⺬示⺰纟⺶羊⺼肉⻁虎⻃西⻄西⻅见⻆角⻈讠⻉贝⻋车⻓长⻔门⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟';

const CHARACTERS: ReadonlyMap<string, string> = new Map(
  Array.from({ length: PAIRS.length / 2 }, (_, index) => [PAIRS.charAt(index * 2), PAIRS.charAt(index * 2 + 1)]),
);

/** The text with radicals replaced by the characters they stand for; nothing else is changed. */
export const withoutRadicals = (text: string): string =>
  text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, (radical) => CHARACTERS.get(radical) ?? radical.normalize('NFKC'));
