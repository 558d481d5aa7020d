import { createRequire } from 'node:module';
import chineseDays from 'chinese-days';
import { bundle } from '../bundle.mjs';
import { sideBySide } from './measure.mjs';

const STARTS = Array.from({ length: 365 }, (_, day) => new Date(Date.UTC(2025, 0, 1 + day)).toISOString().slice(0, 10));

/** The 20th working day after each day of 2025, ours against chinese-days. */
export async function benchWorkingDays() {
  const file = await bundle('scripts/bench/calendar.ts', '.cache/bench/calendar.cjs');
  const { addWorkingDays, CHINA_CALENDAR } = createRequire(import.meta.url)(file);
  const ours = () => STARTS.map((day) => addWorkingDays(day, 20, CHINA_CALENDAR).date);
  // findWorkday counts from the day itself when it works, hence the same number means the same day after it.
  const theirs = () => STARTS.map((day) => chineseDays.findWorkday(20, day));
  const different = ours().filter((day, at) => day !== theirs()[at]).length;
  const repeated = () => { for (let i = 0; i < 200; i += 1) ours(); };
  const { first, second } = await sideBySide(9, repeated, theirs);
  return {
    title: '加 20 个工作日：我们 ÷ chinese-days（每次调用，越小越快）',
    ratio: first / 200 / second,
    detail: `${(1e6 * first / 200 / STARTS.length).toFixed(0)} ns 对 ${(1e6 * second / STARTS.length).toFixed(0)} ns，${STARTS.length} 个起点中 ${different} 个结果不同`,
  };
}
