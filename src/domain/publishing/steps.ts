import type { CivilDate } from '../calendar/civil-date';
import type { WorkCalendar } from '../calendar/work-calendar';
import type { AgencyLevel } from '../remedy/authority';
import { fail, ok, type Result } from '../result';
import { categoryProblem, datesProblem, missingOf, secrecyProblem, type WorkDates } from './checks';
import { dutyOf } from './duty';
import type { Item, ItemActor, ItemEvent, ItemLive, ItemWork, KeptContent } from './item';
import { ACCEPTS, barred, nextReview, type ItemAction } from './life';
import type { ItemRefusal } from './refusal';
import { ITEM_REVIEWS, type SecrecyAnswer } from './reviews';

type Step = Result<Item, ItemRefusal>;

/** What is saved: the text, its days, and of a new text why. */
export interface Draft extends WorkDates {
  readonly content: KeptContent;
  readonly reason?: string;
}

const refused = (action: ItemAction, { state }: Pick<Item, 'state'>): Step => fail({ code: 'itemNotNow', action, state });
const accepts = (item: Item, action: ItemAction) => ACCEPTS[item.state].includes(action);

/** The next version with what happened. */
const after = (item: Item, change: Partial<Item>, ...events: readonly ItemEvent[]): Item => ({ ...item, ...change, version: item.version + 1, events: [...item.events, ...events] });

/** Without a field: absent is what the store and the pages take for nothing. */
function without<K extends 'work' | 'live' | 'withdrawn'>(item: Item, field: K): Item {
  const { [field]: _gone, ...rest } = item;
  return rest as Item;
}

/** What is or was public. */
const publicOf = ({ live, withdrawn }: Pick<Item, 'live' | 'withdrawn'>): ItemLive | undefined => live ?? withdrawn?.was;

const voided = ({ work }: Item, actor: ItemActor): readonly ItemEvent[] => (work && work.reviews.length > 0 ? [{ ...actor, type: 'reviewsVoided', count: work.reviews.length }] : []);

function draftProblem({ content, ...dates }: Draft, level: AgencyLevel, today: CivilDate, publishedOn?: CivilDate): ItemRefusal | undefined {
  return categoryProblem(content, level) ?? datesProblem(content, dates, today, publishedOn);
}

/** A new draft. @param fromAnswer the application it came from (art. 44) */
export function newItem(head: Pick<Item, 'id' | 'agencyId'>, draft: Draft, actor: ItemActor, level: AgencyLevel, today: CivilDate, fromAnswer?: string): Step {
  const problem = draftProblem(draft, level, today);
  if (problem) return fail(problem);
  const { reason: _none, changedOn: _never, ...fresh } = draft;
  return ok({
    ...head, version: 1, state: 'draft', events: [{ ...actor, type: 'created' }],
    work: { ...fresh, writers: [actor.memberId], savedBy: actor, reviews: [], ...(fromAnswer && { fromAnswer }) },
  });
}

/** Saves a text that is being written. What was reviewed of it before is void: what was reviewed is what is published. */
export function saveWork(item: Item, draft: Draft, actor: ItemActor, level: AgencyLevel, today: CivilDate): Step {
  const { work } = item;
  if (!accepts(item, 'save') || !work) return refused('save', item);
  const before = publicOf(item);
  const [changedOn, reason] = before ? [draft.changedOn ?? work.changedOn, draft.reason ?? work.reason] : [];
  const problem = draftProblem({ ...draft, ...(changedOn && { changedOn }) }, level, today, item.live?.publishedOn);
  if (problem) return fail(problem);
  const { period } = draft;
  const { returned, fromAnswer } = work;
  const next: ItemWork = {
    content: draft.content, ...(changedOn && { changedOn }), ...(reason && { reason }), ...(period && { period }),
    writers: work.writers.includes(actor.memberId) ? work.writers : [...work.writers, actor.memberId],
    savedBy: actor, reviews: [], ...(returned && { returned }), ...(fromAnswer && { fromAnswer }),
  };
  return ok(after(item, { state: 'draft', work: next }, ...(item.state === 'reviewing' ? [{ ...actor, type: 'taken' } as const] : []), ...voided(item, actor)));
}

/** 提交审核: only what is whole. @source 条例 arts. 12(3), 17 */
export function submitWork(item: Item, actor: ItemActor): Step {
  const { work } = item;
  if (!accepts(item, 'submit') || !work) return refused('submit', item);
  const missing = missingOf(work.content);
  if (missing.length > 0) return fail({ code: 'incomplete', missing });
  if (publicOf(item) && !work.reason) return fail({ code: 'revisionReasonMissing' });
  const { returned: _answered, ...rest } = work;
  return ok(after(item, { state: 'reviewing', work: { ...rest, reviews: [] } }, { ...actor, type: 'submitted' }));
}

/** 审核: one of the three, by somebody who neither wrote nor did another. @source 条例 art. 17 */
export function reviewWork(item: Item, { opinion, secrecy }: { readonly opinion: string; readonly secrecy?: SecrecyAnswer }, actor: ItemActor): Step {
  const { work } = item;
  const key = nextReview(item);
  if (!work || !key) return refused('review', item);
  const by = barred(item, actor.memberId);
  if (by) return fail({ code: 'barred', by });
  const asked = ITEM_REVIEWS[key].secrecy;
  const problem = asked ? secrecyProblem(secrecy) : undefined;
  if (problem) return fail(problem);
  const review = { key, opinion, ...(asked && secrecy && { secrecy }) };
  return ok(after(item, { work: { ...work, reviews: [...work.reviews, { ...actor, ...review }] } }, { ...actor, type: 'reviewed', ...review }));
}

/** 退回 to whoever wrote it. */
export function returnWork(item: Item, reason: string, actor: ItemActor): Step {
  const { work } = item;
  if (!accepts(item, 'return') || !work) return refused('return', item);
  const by = nextReview(item) && barred(item, actor.memberId);
  if (by) return fail({ code: 'barred', by });
  return ok(after(item, { state: 'draft', work: { ...work, reviews: [], returned: { ...actor, reason } } }, { ...actor, type: 'returned', reason }));
}

/** Whether it can be published now: all three reviews are passed and its days fit. @source 条例 arts. 17, 26 */
export function publishProblem(item: Item, on: CivilDate): ItemRefusal | undefined {
  const { work, live } = item;
  if (!accepts(item, 'publish') || !work || nextReview(item)) return { code: 'itemNotNow', action: 'publish', state: item.state };
  return datesProblem(work.content, work, on, live?.publishedOn ?? on);
}

/** 公开: the reviewed text becomes what the public reads. The first 索引号 stays over all its texts. @param indexNumber used when it has none yet */
export function publishWork(item: Item, indexNumber: string, on: CivilDate, actor: ItemActor, calendar: WorkCalendar): Step {
  const problem = publishProblem(item, on);
  if (problem) return fail(problem);
  const { work, live } = item;
  if (!work) return refused('publish', item);
  const before = publicOf(item);
  const late = dutyOf(work, on, calendar)?.late ?? 0;
  const revision = (before?.revisions.length ?? 0) + 1;
  const fromAnswer = work.fromAnswer ?? before?.fromAnswer;
  const next: ItemLive = {
    content: work.content, indexNumber: before?.indexNumber ?? indexNumber, publishedOn: live?.publishedOn ?? on, publishedAt: live?.publishedAt ?? actor.at,
    revisions: [...(before?.revisions ?? []), { revision, on, ...(before && work.reason && { reason: work.reason }) }], ...(fromAnswer && { fromAnswer }),
  };
  return ok(after(without(without(item, 'work'), 'withdrawn'), { state: 'published', live: next }, { ...actor, type: 'published', revision, on, ...(late > 0 && { late }) }));
}

/** 修改 what is or was public: a new text begins, and what is public stays meanwhile. */
export function reviseItem(item: Item, { reason, changedOn }: { readonly reason: string; readonly changedOn?: CivilDate }, actor: ItemActor, today: CivilDate): Step {
  const before = publicOf(item);
  if (!accepts(item, 'revise') || !before) return refused('revise', item);
  const { content } = before;
  const problem = datesProblem(content, { ...(changedOn && { changedOn }) }, today);
  if (problem) return fail(problem);
  const work: ItemWork = { content, reason, changedOn: changedOn ?? today, writers: [actor.memberId], savedBy: actor, reviews: [] };
  return ok(after(item, { state: 'draft', work }, { ...actor, type: 'revisionBegun', reason }));
}

/** 删除草稿; undefined when nothing is left of the item. */
export function discardWork(item: Item, actor: ItemActor): Result<Item | undefined, ItemRefusal> {
  if (!accepts(item, 'discard')) return refused('discard', item);
  if (!publicOf(item)) return ok(undefined);
  return ok(after(without(item, 'work'), { state: item.live ? 'published' : 'withdrawn' }, { ...actor, type: 'discarded' }));
}

/** 撤回, in one step. A new text on its way is looked at again from the start: what had to go may stand in it, too. */
export function withdrawItem(item: Item, reason: string, actor: ItemActor): Step {
  const { live, work } = item;
  if (!live || !accepts(item, 'withdraw')) return refused('withdraw', item);
  const gone = { ...without(item, 'live'), withdrawn: { ...actor, reason, was: live } };
  const event = { ...actor, type: 'withdrawn', reason } as const;
  return ok(work ? after(gone, { state: 'draft', work: { ...work, reviews: [] } }, event, ...voided(item, actor)) : after(gone, { state: 'withdrawn' }, event));
}
