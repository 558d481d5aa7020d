import { createRequire } from 'node:module';
import { bundle } from '../bundle.mjs';
import { sideBySide } from './measure.mjs';

const [FEW, MANY] = [2_000, 200_000];

/** What an officer and an applicant open first, in an office with 200,000 applications against one with 2,000; as many are open in both. */
export async function benchManyCases() {
  const file = await bundle('scripts/bench/many-cases.ts', '.cache/bench/many-cases.cjs');
  const { works } = createRequire(import.meta.url)(file);
  const few = await works(FEW);
  const many = await works(MANY);
  try {
    for (const office of [few, many]) { await office.workbench(); await office.own(); }
    const pair = async (title, open) => {
      const { first, second, ratio } = await sideBySide(40, () => open(many), () => open(few));
      return { title: `${title}：${MANY} 件 ÷ ${FEW} 件（不超过 1.5）`, ratio, detail: `${first.toFixed(0)} ms 对 ${second.toFixed(0)} ms` };
    };
    return [await pair('经办人打开“今天”，连同各列表的件数', (office) => office.workbench()), await pair('申请人打开“我的申请”', (office) => office.own())];
  } finally {
    await many.close();
    await few.close();
  }
}
