import { createRequire } from 'node:module';
import { bundle } from '../bundle.mjs';
import { sideBySide } from './measure.mjs';

const A_YEAR = 10_000;
const YEARS = 10;
/** The year that is asked: the first of the ten, with nine years of closed applications behind it. */
const [ASKED, ALONE] = [2017, 2026];

/** 一年的收费、按期: of one year out of ten, 100,000 closed applications in all, against the same from an office that has one year only. */
export async function benchYearSums() {
  const file = await bundle('scripts/bench/year-sums.ts', '.cache/bench/year-sums.cjs');
  const { works } = createRequire(import.meta.url)(file);
  const { fill, count, ofYear, close } = await works();
  try {
    await fill('few', 1, A_YEAR);
    await fill('many', YEARS, A_YEAR);
    await count('few', ALONE);
    await count('many', ASKED);
    const { ratio, first, second } = await sideBySide(5, () => ofYear('many', ASKED), () => ofYear('few', ALONE));
    return {
      title: `一年的收费、按期：${YEARS} 年共 ${(YEARS * A_YEAR) / 10_000} 万件办结的 ÷ 只有这一年的 ${A_YEAR / 10_000} 万件（不超过 1.5）`, ratio,
      detail: `${first.toFixed(0)} ms 对 ${second.toFixed(0)} ms`,
    };
  } finally {
    await close();
  }
}
