import { createRequire } from 'node:module';
import { bundle } from '../bundle.mjs';
import { sideBySide } from './measure.mjs';

const COUNT = 100_000;
const YEAR = 2023;

/** Table three of a year from cases, against reading the same cases from JSON. */
export async function benchTally() {
  const file = await bundle('scripts/bench/tally.ts', '.cache/bench/tally.cjs');
  const { casesOf, tally } = createRequire(import.meta.url)(file);
  const json = JSON.stringify(casesOf(COUNT));
  const cases = JSON.parse(json);
  const { newlyReceived, carriedOverIn } = tally(cases, YEAR);
  const { first, second, ratio } = await sideBySide(15, () => tally(cases, YEAR), () => JSON.parse(json));
  return {
    title: `数 ${COUNT / 10_000} 万件申请的表三 ÷ 从 JSON 读出这些申请（不超过 5）`,
    ratio,
    detail: `${first.toFixed(1)} ms 对 ${second.toFixed(1)} ms，其中 ${newlyReceived.total + carriedOverIn.total} 件在 ${YEAR} 年的表里`,
  };
}
