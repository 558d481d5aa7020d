import type { Job } from '../../timer';
import type { ClockCloud } from './clock-cloud';

type Cloud = Pick<ClockCloud, 'finder'>;

/** Milliseconds of reading in one run; what is left is done by the next. */
const READING_MS = 40_000;

/** 存检索索引: what was published since it was last kept, so that a process that begins reads little. */
export const keepSearchIndex: Job<Cloud> = async (at, { finder }) => {
  const { whole, read } = await finder.current(at, READING_MS);
  const kept = finder.unkept() > 0 && await finder.keep();
  return { read, kept: Number(kept), whole: Number(whole) };
};

/** 重建检索索引 from what is public; until it is whole, the one that is kept stays. Every month, and by hand when it is wanted. */
export const rebuildSearchIndex: Job<Cloud> = async (at, { finder }) => {
  const { whole, read } = await finder.rebuild(at, READING_MS);
  const kept = whole && await finder.keep();
  return { read, kept: Number(kept), whole: Number(whole) };
};
