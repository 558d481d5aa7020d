import { createRequire } from 'node:module';
import { bundle } from '../bundle.mjs';
import { sideBySide, timed } from './measure.mjs';

const [FEW, MANY] = [500, 10_000];

/** A page of 今天, and a search, among 10,000 open cases against the same among 500, in one cloud. */
export async function benchWorkLists() {
  const file = await bundle('scripts/bench/work-lists.ts', '.cache/bench/work-lists.cjs');
  const { works } = createRequire(import.meta.url)(file);
  const { fill, firstPage, search, walk, counts, close } = await works();
  try {
    await fill('few', FEW);
    await fill('many', MANY);
    const page = await sideBySide(15, () => firstPage('many'), () => firstPage('few'));
    const found = await sideBySide(15, () => search('many'), () => search('few'));
    let walked;
    const all = await timed(async () => { walked = await walk('many'); });
    if (walked.met !== MANY) throw new Error(`${walked.met} of ${MANY} cases were met`);
    const counted = await sideBySide(3, () => counts('many'), () => counts('few'));
    const words = ({ first, second }) => `${first.toFixed(0)} ms 对 ${second.toFixed(0)} ms`;
    return [
      { title: `“今天”的一页：${MANY} 件 ÷ ${FEW} 件`, ratio: page.ratio, detail: `${words(page)}；${walked.pages} 页翻完平均每页 ${(all / walked.pages).toFixed(0)} ms` },
      { title: `按编号查找：${MANY} 件 ÷ ${FEW} 件`, ratio: found.ratio, detail: words(found) },
      { title: `各列表的件数：${MANY} 件 ÷ ${FEW} 件`, ratio: counted.ratio, detail: words(counted) },
    ];
  } finally {
    await close();
  }
}
