import { civilDateAt } from '@/domain/calendar/instant';
import { eachItem, type Job } from '../../timer';
import { boardOf, recountBoard } from '../annual/county/board';
import { defaultYear } from '../annual/county/county-year';
import type { Agency } from '../../repositories/agencies';
import type { ClockCloud } from './clock-cloud';

/** Each county with the ids of its agencies. */
const counties = (all: readonly Agency[]): readonly { readonly id: string; readonly ids: readonly string[] }[] => all.filter(({ parentId }) => parentId === undefined)
  .map((county) => ({ id: county.id, ids: all.filter(({ id, parentId }) => id === county.id || parentId === county.id).map(({ id }) => id) }));

/** 全县一览的数跟上来, so that whoever opens the page waits for little. */
export const keepBoards: Job<ClockCloud> = async (at, cloud, itemFailed): Promise<Readonly<Record<string, number>>> => {
  const today = civilDateAt(at);
  const all = counties(await cloud.agencies.all());
  const failed = await eachItem(all, async ({ id, ids }) => { await boardOf(ids, { countyId: id, year: defaultYear(today), at, today }, cloud); }, itemFailed);
  return { counties: all.length, failed };
};

/** 夜里从头数一遍, and puts right what was wrong. */
export const proveBoards: Job<ClockCloud> = async (at, cloud, itemFailed): Promise<Readonly<Record<string, number>>> => {
  const today = civilDateAt(at);
  let repaired = 0;
  const failed = await eachItem(counties(await cloud.agencies.all()), async ({ id, ids }) => {
    repaired += await recountBoard(ids, { countyId: id, year: defaultYear(today), at, today }, cloud);
  }, itemFailed);
  return { repaired, failed };
};
