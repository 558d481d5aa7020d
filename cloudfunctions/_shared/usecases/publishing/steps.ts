import type { Item, ItemActor } from '@/domain/publishing/item';
import type { ItemAction } from '@/domain/publishing/life';
import type { ItemRefusal } from '@/domain/publishing/refusal';
import type { SecrecyAnswer } from '@/domain/publishing/reviews';
import { discardWork, returnWork, reviewWork, reviseItem as beginRevision, submitWork } from '@/domain/publishing/steps';
import { ok, type Result } from '@/domain/result';
import type { CivilDate } from '@/domain/calendar/civil-date';
import type { StaffItem } from '@/contract/publishing';
import type { ItemCall } from '../../entry/item';
import { pinProblem, type ChecksPin } from '../../pin';
import type { Outcome } from '../../refusal';
import type { UseCase } from '../../serving/call';
import type { Message } from '../../telling';
import { messagesOfReturn, messagesOfTurn } from '../../telling-items';
import { actionProblem, actorOf, refuseItem } from './acting';
import type { DisclosureCloud } from '../disclosure/disclosure-cloud';
import { draftGone } from '../disclosure/like-cases';
import { handInProblem } from '../disclosure/places';
import { dropFiles } from './item-files';
import { meanwhile } from './meanwhile';
import { mergedProblem } from './merged';
import type { PublishingCloud } from './publishing-cloud';
import { nobodyProblem, takenProblem } from './reviewers-left';
import { showItem } from './show';

type StepCloud = PublishingCloud & ChecksPin;
interface Versioned { readonly id: string; readonly version: number }

interface Step {
  readonly action: ItemAction;
  readonly version: number;
  readonly take: (item: Item, actor: ItemActor) => Result<Item, ItemRefusal>;
  readonly tell?: (item: Item) => Promise<readonly Message[]> | readonly Message[];
}

/** One step of the office: carried out with whoever is told of it, and shown as it is afterwards. */
async function step({ action, version, take, tell = () => [] }: Step, call: ItemCall, cloud: StepCloud): Promise<Outcome<StaffItem>> {
  const { item, member, today } = call;
  if (item.version !== version) return meanwhile(item, member, today, cloud.members);
  const problem = actionProblem(item, action, call);
  if (problem) return problem;
  const taken = take(item, actorOf(item, action, call));
  if (!taken.ok) return refuseItem(taken.error);
  const written = await cloud.items.save(taken.value, { messages: await tell(taken.value) });
  if (written === 'saved') return ok(await showItem(taken.value, call, cloud));
  return meanwhile(await cloud.items.find(item.id) ?? item, member, today, cloud.members);
}

/** Whether a text would be handed in for nothing; what else is wrong with the step is said first. */
const nobodyReviews = async (version: number, call: ItemCall, { members }: StepCloud): Promise<Outcome<never> | undefined> =>
  (call.item.version === version && !actionProblem(call.item, 'submit', call) && submitWork(call.item, actorOf(call.item, 'submit', call)).ok ? nobodyProblem(call.item, call, members) : undefined);

/** 提交审核. */
export const submitItem: UseCase<Versioned, StaffItem, StepCloud & DisclosureCloud, ItemCall> = async ({ version }, call, cloud) =>
  await mergedProblem(call.agency, cloud.agencies, call.item) ?? await handInProblem(call.item, call.agency, cloud) ?? await nobodyReviews(version, call, cloud) ?? step({ action: 'submit', version, take: submitWork, tell: (item) => messagesOfTurn(item, call.agency, call.at, cloud.members) }, call, cloud);

interface Review extends Versioned {
  readonly opinion: string;
  readonly secrecy?: { readonly touches: SecrecyAnswer['touches']; readonly because?: string | undefined } | undefined;
  readonly pin?: string | undefined;
}

/** 三审的一审, with the second factor. Whether it can be done at all is said before any try of the 签批密码. @source 条例 art. 17 */
export const reviewItem: UseCase<Review, StaffItem, StepCloud, ItemCall> = async ({ version, opinion, secrecy, pin }, call, cloud) => {
  const { item, agency, at } = call;
  const answer = secrecy && { touches: secrecy.touches, ...(secrecy.because && { because: secrecy.because }) };
  const take = (current: Item, actor: ItemActor) => reviewWork(current, { opinion, ...(answer && { secrecy: answer }) }, actor);
  if (item.version === version && !actionProblem(item, 'review', call)) {
    const trial = take(item, actorOf(item, 'review', call));
    if (!trial.ok) return refuseItem(trial.error);
    const taken = await takenProblem(item, trial.value, call, cloud.members);
    if (taken) return taken;
    const wrong = await pinProblem(call, pin, cloud);
    if (wrong) return wrong;
  }
  return step({ action: 'review', version, take, tell: (next) => messagesOfTurn(next, agency, at, cloud.members) }, call, cloud);
};

/** 退回. */
export const returnItem: UseCase<Versioned & { readonly reason: string }, StaffItem, StepCloud, ItemCall> = ({ version, reason }, call, cloud) =>
  step({ action: 'return', version, take: (item, actor) => returnWork(item, reason, actor), tell: (item) => messagesOfReturn(item, call.at) }, call, cloud);

/** 修改 what is or was public. */
export const reviseItem: UseCase<Versioned & { readonly reason: string; readonly changedOn?: CivilDate | undefined }, StaffItem, StepCloud, ItemCall> = ({ version, reason, changedOn }, call, cloud) =>
  step({ action: 'revise', version, take: (item, actor) => beginRevision(item, { reason, ...(changedOn && { changedOn }) }, actor, call.today) }, call, cloud);

/** 删除草稿; what is public stays. */
export const discardItem: UseCase<Versioned, { readonly item?: StaffItem }, StepCloud & DisclosureCloud, ItemCall> = async ({ version }, call, cloud) => {
  const { item, member, today } = call;
  if (item.version !== version) return meanwhile(item, member, today, cloud.members);
  const problem = actionProblem(item, 'discard', call);
  if (problem) return problem;
  const left = discardWork(item, actorOf(item, 'discard', call));
  if (!left.ok) return refuseItem(left.error);
  const done = left.value ? await cloud.items.save(left.value) === 'saved' : await cloud.items.remove(item);
  if (!done) return meanwhile(await cloud.items.find(item.id) ?? item, member, today, cloud.members);
  await dropFiles(item, left.value, cloud);
  if (!left.value) await draftGone(item, { by: member.id, at: call.at }, cloud);
  return ok({ ...(left.value && { item: await showItem(left.value, call, cloud) }) });
};
