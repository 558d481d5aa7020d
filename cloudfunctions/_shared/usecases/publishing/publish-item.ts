import type { Item } from '@/domain/publishing/item';
import { publishProblem, publishWork, withdrawItem as takeOff } from '@/domain/publishing/steps';
import { ok } from '@/domain/result';
import type { StaffItem } from '@/contract/publishing';
import type { ItemCall } from '../../entry/item';
import { letterPrefix } from '../../letter-head';
import { refuse } from '../../refusal';
import type { Agency } from '../../repositories/agencies';
import { publicationOf, withdrawnPublicationOf } from '../../repositories/item-publication';
import type { UseCase } from '../../serving/call';
import { messagesOfWithdrawal } from '../../telling-items';
import { actionProblem, actorOf, refuseItem } from './acting';
import { moveAway, placesAway, withPlaces } from './item-files';
import { meanwhile } from './meanwhile';
import { mergedProblem } from './merged';
import type { PublishingCloud } from './publishing-cloud';
import { showItem } from './show';

/** 机关代码 of 索引号: 统一社会信用代码 where the agency has entered it, else its 代字. */
const codeOf = (agency: Agency): string => agency.settings?.creditCode ?? letterPrefix(agency);

const filesAt = (item: Item | undefined) => item?.live?.content.attachments ?? [];

/** 公开 what three people have reviewed: the office's side, the public side and the 索引号 in one write. @source 条例 arts. 12, 17, 26 */
export const publishItem: UseCase<{ readonly id: string; readonly version: number }, StaffItem, PublishingCloud, ItemCall> = async ({ version }, call, cloud) => {
  const { item, agency, member, at, today } = call;
  const { items, files, calendar, members } = cloud;
  if (item.version !== version) return meanwhile(item, member, today, members);
  const problem = actionProblem(item, 'publish', call);
  if (problem) return problem;
  const wrong = publishProblem(item, today);
  if (wrong) return refuseItem(wrong);
  const merged = await mergedProblem(agency, cloud.agencies, item);
  if (merged) return merged;
  const actor = actorOf(item, 'publish', call);
  const make = (number: string): Item => {
    const made = publishWork(item, number, today, actor, calendar);
    if (!made.ok) throw new Error('an item that could be published a moment ago');
    return made.value;
  };
  // What the new text does not have any more is not to be had by an address given out before.
  const left = item.work ? filesAt(item).filter(({ uploadId }) => !item.work?.content.attachments.some((file) => file.uploadId === uploadId)) : [];
  const moved = await placesAway(left, files);
  const published = await items.publish(item, { code: codeOf(agency), on: today, at, make, seen: (next) => publicationOf(next, agency, at), moved });
  if (published === 'stale') return meanwhile(await items.find(item.id) ?? item, member, today, members);
  await moveAway(moved, files);
  return ok(await showItem(published, call, cloud));
};

const BUSY = refuse('busy', '几个人同时在改这条信息，没有撤回成，请马上再点一次。');
const TRIES = 6;

/**
 * 撤回 in one step, whatever else is being done with it: gone from the public side in the same write, and its files from under every
 * address that was given out. Asking again finishes what a stop left behind.
 */
export const withdrawItem: UseCase<{ readonly id: string; readonly reason: string }, StaffItem, PublishingCloud, ItemCall> = async ({ reason }, call, cloud) => {
  const { agency, member, at, today } = call;
  const { items, files, members } = cloud;
  let item: Item | undefined = call.item;
  for (let left = TRIES; item && left > 0; left -= 1) {
    if (!item.live && item.withdrawn) {
      await moveAway(item.withdrawn.was.content.attachments, files);
      return ok(await showItem(item, call, cloud));
    }
    const problem = actionProblem(item, 'withdraw', call);
    if (problem) return problem;
    const moved = await placesAway(filesAt(item), files);
    const taken = takeOff(withPlaces(item, moved), reason, actorOf(item, 'withdraw', call));
    if (!taken.ok) return refuseItem(taken.error);
    const written = await items.withdraw(taken.value, withdrawnPublicationOf(taken.value, agency, today, at), { messages: await messagesOfWithdrawal(taken.value, member.id, at, members), moved });
    if (written === 'saved') {
      await moveAway(moved, files);
      return ok(await showItem(taken.value, call, cloud));
    }
    item = await items.find(call.item.id);
  }
  return BUSY;
};
