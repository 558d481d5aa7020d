import { createRequire } from 'node:module';
import { bundle } from '../bundle.mjs';
import { sideBySide } from './measure.mjs';

/** What a durable write and a read cost through gateway, protocol and SDK, against the bare store. */
export async function benchLocalCloud() {
  const file = await bundle('scripts/bench/local-cloud.ts', '.cache/bench/local-cloud.cjs');
  const { works } = createRequire(import.meta.url)(file);
  const { batch, addThroughSdk, addBare, getThroughSdk, getBare, close } = await works();
  try {
    const add = await sideBySide(9, addThroughSdk, addBare);
    const get = await sideBySide(9, getThroughSdk, getBare);
    const words = ({ first, second }) => `每秒 ${(1000 * batch / first).toFixed(0)} 次对 ${(1000 * batch / second).toFixed(0)} 次`;
    return [
      { title: '写一份文档：经 SDK 和本地云 ÷ 直接写库', ratio: add.ratio, detail: words(add) },
      { title: '读一份文档：经 SDK 和本地云 ÷ 直接读库', ratio: get.ratio, detail: words(get) },
    ];
  } finally {
    await close();
  }
}
