import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { bundle } from '../bundle.mjs';
import { sideBySide } from './measure.mjs';

const TIMES = 2000;

/** A case of twelve events from its stored events, against reading them with JSON.parse once. */
export async function benchReplay() {
  const file = await bundle('scripts/bench/replay.ts', '.cache/bench/replay.cjs');
  const { eventsOf, replay } = createRequire(import.meta.url)(file);
  const text = eventsOf(readFileSync('docs/tool/case-consulted.json', 'utf8'));
  const events = JSON.parse(text);
  if (events.length !== 12 || replay(events) !== '2026-04-29') throw new Error('the worked case is not what it was');
  const again = (what) => () => { for (let i = 0; i < TIMES; i += 1) what(); };
  const { first, second } = await sideBySide(9, again(() => replay(events)), again(() => JSON.parse(text)));
  return {
    title: '推演 12 个事件的案件，不要逐日说明 ÷ 读一遍它的 JSON',
    ratio: first / second,
    detail: `${(1e6 * first / TIMES).toFixed(0)} ns 对 ${(1e6 * second / TIMES).toFixed(0)} ns`,
  };
}
