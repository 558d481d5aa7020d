import { createRequire } from 'node:module';
import { bundle } from '../bundle.mjs';
import { sideBySide, timed } from './measure.mjs';

const FEW = { agencies: 6, years: 1 };
const MANY = { agencies: 64, years: 10 };

/** 全县一览: 64 agencies and ten years against 6 and one, through the function, while one agency is always counted anew. */
export async function benchCounty() {
  const file = await bundle('scripts/bench/county.ts', '.cache/bench/county.cjs');
  const { works } = createRequire(import.meta.url)(file);
  const few = await works(FEW.agencies, FEW.years);
  const many = await works(MANY.agencies, MANY.years);
  try {
    const first = await timed(() => many.page());
    await few.page();
    for (const county of [few, many]) if (!(await county.page()).right) throw new Error('the county page counts something else than there is');
    const page = await sideBySide(40, () => many.page(), () => few.page());
    return {
      title: `全县一览：${MANY.agencies} 个单位 ${MANY.years} 年 ÷ ${FEW.agencies} 个单位 ${FEW.years} 年（不超过 1.5）`, ratio: page.ratio,
      detail: `${page.first.toFixed(0)} ms 对 ${page.second.toFixed(0)} ms；从没有数过时第一次 ${first.toFixed(0)} ms`,
    };
  } finally {
    await many.close();
    await few.close();
  }
}
