const DIGITS = '零一二三四五六七八九';
const UNITS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const NUMBER = /[一二三四五六七八九十百千零两]{2,8}/g;

function valueOf(written: string): number | undefined {
  let [sum, digit] = [0, 0];
  for (const character of written) {
    const unit = UNITS[character];
    if (unit !== undefined) {
      sum += (digit || 1) * unit;
      digit = 0;
    } else {
      const next = character === '两' ? 2 : DIGITS.indexOf(character);
      // 二三 is no number but two.
      if (digit > 0) return undefined;
      digit = next;
    }
  }
  return sum > 0 ? sum + digit : undefined;
}

/** Numbers of a run that are written in Chinese, in digits: 六十五周岁 is found by 65岁, and the other way round. */
export const numberIn = (run: string): readonly string[] =>
  (run.match(NUMBER) ?? []).map(valueOf).filter((value): value is number => value !== undefined).map(String);
