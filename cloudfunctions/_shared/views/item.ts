import type { WorkCalendar } from '@/domain/calendar/work-calendar';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { missingOf } from '@/domain/publishing/checks';
import type { ItemContent } from '@/domain/publishing/content';
import { dutyOf, dutyOn } from '@/domain/publishing/duty';
import type { Item, ItemEvent, ItemReview, ItemWork, KeptContent } from '@/domain/publishing/item';
import { barred, nextReview, nextStep, type ItemAction } from '@/domain/publishing/life';
import { itemMessage } from '@/domain/publishing/refusal';
import { ITEM_REVIEWS } from '@/domain/publishing/reviews';
import type { StaffRole } from '@/domain/statute/roles';
import type { ItemEntry, ItemLine, StaffItem } from '@/contract/publishing';
import type { ItemHead } from '../repositories/item-record';

type Names = ReadonlyMap<string, string>;

const nameOf = (names: Names, id: string): string => names.get(id) ?? '已经离开的同事';

/** Without the places of the files. */
export const shownContent = ({ attachments, ...content }: KeptContent): ItemContent => ({ ...content, attachments: attachments.map(({ uploadId, name, bytes, kind }) => ({ uploadId, name, bytes, kind })) });

const reviewLine = ({ key, at, opinion, memberId, secrecy }: ItemReview, names: Names) => ({ key, by: nameOf(names, memberId), at, opinion, ...(secrecy && { secrecy }) });

function workView(work: ItemWork, next: NonNullable<ReturnType<typeof nextStep>>, names: Names): NonNullable<StaffItem['work']> {
  const { content, changedOn, reason, period, writers, savedBy, reviews, returned } = work;
  return {
    content: shownContent(content), ...(changedOn && { changedOn }), ...(reason && { reason }), ...(period && { period }),
    writers: writers.map((id) => nameOf(names, id)), savedBy: nameOf(names, savedBy.memberId), savedAt: savedBy.at,
    reviews: reviews.map((review) => reviewLine(review, names)),
    ...(returned && { returned: { by: nameOf(names, returned.memberId), at: returned.at, reason: returned.reason } }),
    missing: missingOf(content), next,
  };
}

function entry(event: ItemEvent, names: Names): ItemEntry {
  const { type, at, memberId, deputyFor } = event;
  const base = { type, at, by: nameOf(names, memberId), ...(deputyFor && { deputyFor: nameOf(names, deputyFor) }) };
  switch (event.type) {
    case 'reviewed': return { ...base, review: event.key, opinion: event.opinion, ...(event.secrecy && { secrecy: event.secrecy }) };
    case 'returned': case 'revisionBegun': case 'withdrawn': return { ...base, reason: event.reason };
    case 'published': return { ...base, revision: event.revision, ...(event.late && { late: event.late }) };
    default: return base;
  }
}

/** Why somebody whose role it is may not do the next review. */
function whyNot(item: Item, roles: readonly StaffRole[], memberId: string): string | undefined {
  const review = nextReview(item);
  const by = review && ITEM_REVIEWS[review].roles.some((role) => roles.includes(role)) ? barred(item, memberId) : undefined;
  return by && itemMessage({ code: 'barred', by });
}

interface Seen {
  readonly agencyName: string;
  readonly names: Names;
  readonly may: readonly ItemAction[];
  readonly roles: readonly StaffRole[];
  readonly memberId: string;
  readonly today: CivilDate;
  readonly calendar: WorkCalendar;
}

/** 一条信息 for somebody of the office. */
export function itemView(item: Item, { agencyName, names, may, roles, memberId, today, calendar }: Seen): StaffItem {
  const { id, agencyId, version, state, work, live, withdrawn, events } = item;
  const next = nextStep(item);
  const duty = work && dutyOf(work, today, calendar);
  const why = whyNot(item, roles, memberId);
  return {
    id, agencyId, agencyName, version, state, ...(work && next && { work: workView(work, next, names) }),
    ...(live && { live: { content: shownContent(live.content), indexNumber: live.indexNumber, publishedOn: live.publishedOn, revisions: live.revisions } }),
    ...(withdrawn && { withdrawn: { by: nameOf(names, withdrawn.memberId), at: withdrawn.at, reason: withdrawn.reason, content: shownContent(withdrawn.was.content), indexNumber: withdrawn.was.indexNumber } }),
    ...(duty && { duty }), entries: events.map((event) => entry(event, names)), may, ...(why && { whyNot: why }),
  };
}

/** A line of the office's list. */
export function itemLine({ id, agencyId, state, title, category, next, duty, indexNumber, publishedOn, revision, savedBy, savedAt, turns, barred: others }: ItemHead, { names, roles, memberId, today, calendar }: Omit<Seen, 'may' | 'agencyName'>): ItemLine {
  return {
    id, agencyId, title, category, state, ...(next && { next }), ...(duty && { duty: dutyOn(duty, today, calendar) }), ...(indexNumber && { indexNumber }), ...(publishedOn && { publishedOn }),
    revision, ...(savedBy && { savedBy: nameOf(names, savedBy) }), ...(savedAt && { savedAt }), mine: turns.some((role) => roles.includes(role)) && !others.includes(memberId),
  };
}
