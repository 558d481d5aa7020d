import type { CivilDate } from '@/domain/calendar/civil-date';
import type { CategoryKey } from '@/domain/publishing/categories';
import type { Elsewhere, Validity } from '@/domain/publishing/content';
import type { Item, KeptContent, KeptItemFile } from '@/domain/publishing/item';
import { newItem, saveWork, type Draft } from '@/domain/publishing/steps';
import { ok } from '@/domain/result';
import type { StaffItem } from '@/contract/publishing';
import type { AgencyCall } from '../../entry/staff';
import { cleanBody } from '../../publishing/clean-html';
import { NOT_FOUND, refuse, type Outcome } from '../../refusal';
import type { UseCase } from '../../serving/call';
import { ownerOf, type PapersCloud } from '../papers/papers-cloud';
import { actionProblem, actorOf, refuseItem } from './acting';
import { chosenItemFiles } from './item-uploads';
import { dropFiles, filesOf } from './item-files';
import { meanwhile } from './meanwhile';
import { mergedProblem } from './merged';
import { showItem } from './show';

type Maybe<T> = T | undefined;
interface Typed {
  readonly title: string;
  readonly category: CategoryKey;
  readonly madeOn: CivilDate;
  readonly summary: string;
  readonly body: { readonly format: 'text' | 'html'; readonly source: string };
  readonly documentNumber?: Maybe<string>;
  readonly topic?: Maybe<string>;
  readonly validity: Validity;
  readonly validUntil?: Maybe<CivilDate>;
  readonly elsewhere: readonly { readonly channel: Elsewhere['channel']; readonly on?: Maybe<CivilDate>; readonly link?: Maybe<string> }[];
  readonly uploadIds: readonly string[];
}
interface SaveItem {
  readonly agencyId: string;
  readonly draft: { readonly kind: 'new'; readonly key: string } | { readonly kind: 'saved'; readonly id: string; readonly version: number };
  readonly content: Typed;
  readonly period?: Maybe<{ readonly by: CivilDate; readonly law: string }>;
  readonly changedOn?: Maybe<CivilDate>;
  readonly reason?: Maybe<string>;
  /** The application whose answer a new draft came from (art. 44); no page can send it. */
  readonly fromAnswer?: string;
}

const UPLOAD_GONE = refuse('uploadMissing', '有附件没有传完，或者已经用在别处，请重新添加；其他内容都在。', { field: 'content.uploadIds' });

/** The text as it is kept: the body cleaned, without fields that are empty. */
function contentOf({ title, category, madeOn, summary, body, documentNumber, topic, validity, validUntil, elsewhere }: Typed, attachments: readonly KeptItemFile[]): KeptContent {
  return {
    title, category, madeOn, summary, ...cleanBody(body), ...(documentNumber && { documentNumber }), ...(topic && { topic }), validity, ...(validUntil && { validUntil }),
    elsewhere: elsewhere.map(({ channel, on, link }) => ({ channel, ...(on && { on }), ...(link && { link }) })), attachments,
  };
}

/** Equal but for the order of the fields. */
function same(a: unknown, b: unknown): boolean {
  const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.map(sorted)
    : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)).map(([key, one]) => [key, sorted(one)])) : value);
  return JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));
}

/** Whether an item holds exactly this already: a second tap, or a call whose reply was lost. */
const holds = ({ work }: Item, draft: Draft): boolean => work !== undefined && same(work.content, draft.content) && same(work.period, draft.period)
  && (draft.changedOn === undefined || draft.changedOn === work.changedOn) && (draft.reason === undefined || draft.reason === work.reason);

async function saveNew(id: string, draft: Draft, taken: readonly string[], call: AgencyCall, cloud: PapersCloud, fromAnswer?: string): Promise<Outcome<StaffItem>> {
  const { agency, member, at, today } = call;
  const made = newItem({ id, agencyId: agency.id }, draft, { memberId: member.id, at }, agency.level, today, fromAnswer);
  if (!made.ok) return refuseItem(made.error);
  const written = await cloud.items.add(made.value, { files: { uploadIds: taken, owner: ownerOf(member) } });
  if (written === 'uploadGone') return UPLOAD_GONE;
  if (written === 'saved') return ok(await showItem(made.value, call, cloud));
  const there = await cloud.items.find(id);
  return there ? meanwhile(there, member, today, cloud.members, true) : NOT_FOUND.item;
}

async function saveOver(item: Item, draft: Draft, taken: readonly string[], call: AgencyCall, cloud: PapersCloud): Promise<Outcome<StaffItem>> {
  const { agency, member, today } = call;
  const problem = actionProblem(item, 'save', call);
  if (problem) return problem;
  const made = saveWork(item, draft, actorOf(item, 'save', call), agency.level, today);
  if (!made.ok) return refuseItem(made.error);
  const written = await cloud.items.save(made.value, { files: { uploadIds: taken, owner: ownerOf(member) } });
  if (written === 'uploadGone') return UPLOAD_GONE;
  if (written === 'stale') return meanwhile(await cloud.items.find(item.id) ?? item, member, today, cloud.members, true);
  await dropFiles(item, made.value, cloud);
  return ok(await showItem(made.value, call, cloud));
}

/**
 * 保存草稿: a compare-and-set on the version, so that of two who write at once the second is told who was faster. The body is cleaned
 * here, and every new file is looked into once more before it becomes the item's.
 * @source 条例 arts. 12, 17
 */
export const saveItem: UseCase<SaveItem, StaffItem, PapersCloud, AgencyCall> = async ({ draft, content, period, changedOn, reason, fromAnswer }, call, cloud) => {
  const { agency, member, today } = call;
  const id = draft.kind === 'new' ? cloud.blind.idFrom('item', agency.id, member.id, draft.key) : draft.id;
  const item = await cloud.items.find(id);
  if (draft.kind === 'saved' && item?.agencyId !== agency.id) return NOT_FOUND.item;
  const merged = item ? undefined : await mergedProblem(agency, cloud.agencies);
  if (merged) return merged;
  const chosen = await chosenItemFiles(content.uploadIds, item ? filesOf(item) : new Map(), call, cloud);
  if (!chosen.ok) return chosen;
  const typed: Draft = { content: contentOf(content, chosen.value.files), ...(period && { period }), ...(changedOn && { changedOn }), ...(reason && { reason }) };
  if (!item) return saveNew(id, typed, chosen.value.taken, call, cloud, fromAnswer);
  if (holds(item, typed)) return ok(await showItem(item, call, cloud));
  // Saved a moment ago by the same first saving, whose reply was lost; he wrote on meanwhile.
  const own = draft.kind === 'new' && item.version === 1 && item.work?.savedBy.memberId === member.id;
  if (!own && (draft.kind === 'new' || item.version !== draft.version)) return meanwhile(item, member, today, cloud.members, true);
  return saveOver(item, typed, chosen.value.taken, call, cloud);
};
