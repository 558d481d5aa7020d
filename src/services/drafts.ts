import type { Refused, Reply } from '@/contract/reply';
import type { Instant } from '@/domain/calendar/instant';
import { call } from './cloud';
import { cloudForm, excerptOf, fromCloud, isBlank, isWaiting, mergedForm, newDraft, type Draft } from './draft';
import { confirmOwner, knownOwner } from './draft-owner';
import { dropFromPhone, keepOnPhone, phoneDraft, phoneDrafts } from './draft-phone';

/** How long an own copy waits to hear of a newer one, in milliseconds; on a weak network one would rather type. */
const PATIENCE_MS = 2500;

/** A line of 没填完的申请. */
export interface DraftLine {
  readonly draftId: string;
  readonly agencyId: string;
  readonly excerpt: string;
  /** Absent while it is only on this phone. */
  readonly savedAt?: Instant;
  /** It was to be submitted, and was not taken; why. */
  readonly turnedDown?: string;
}

export interface DraftList {
  readonly lines: readonly DraftLine[];
  /** Why the cloud's drafts are missing from it. */
  readonly refused?: Refused;
}

/** Started in this visit before the cloud had said who is here. */
const unclaimed = new Set<string>();

/** Whoever is here now; what was started meanwhile is theirs. */
async function ownerNow(): Promise<string | undefined> {
  const who = await confirmOwner();
  if (!who?.sure) return who?.owner;
  const { owner } = who;
  for (const draftId of unclaimed) {
    const draft = phoneDraft(draftId);
    if (draft && draft.owner !== owner) keepOnPhone({ ...draft, owner });
  }
  unclaimed.clear();
  return owner;
}

/** Typed by whoever is here, as soon as that is known; nobody waits for it. */
function claim({ draftId }: Draft): void {
  unclaimed.add(draftId);
  void ownerNow();
}

const isOf = (owner: string | undefined, draft: Draft): boolean => (draft.owner ?? '') === owner;

/** 开始填写: a draft that is on this phone only, until something is typed. @returns its id */
export function startDraft(agencyId: string, form: Draft['form'] = {}): string {
  for (const { draftId } of phoneDrafts().filter(isBlank)) dropFromPhone(draftId);
  // What was typed before the draft was begun is as good as typed in it.
  const unsaved = typeof form.description === 'string' && form.description.trim() !== '';
  const draft = { ...newDraft(agencyId, form), owner: knownOwner(), unsaved };
  keepOnPhone(draft);
  claim(draft);
  return draft.draftId;
}

/** 换一个单位: what was written stays, under the same key. */
export function retarget(draftId: string, agencyId: string): void {
  const draft = phoneDraft(draftId);
  if (draft) keepOnPhone({ ...draft, agencyId, unsaved: true });
}

type Opened = { readonly ok: true; readonly draft: Draft } | Refused;

async function newest(own: Draft | undefined, draftId: string, owner = knownOwner()): Promise<Opened> {
  const reply = await call('applicant', 'getDraft', { draftId });
  if (reply.ok) {
    const newer = !own?.savedAt || reply.value.savedAt > own.savedAt;
    return { ok: true, draft: newer ? { ...fromCloud(reply.value), owner, ...(own?.sent && { sent: own.sent }) } : own };
  }
  // Submitted or deleted elsewhere. Another person's was not handed in here: what they typed waits for them.
  if (own && reply.code === 'notFound') dropFromPhone(draftId);
  return own && reply.code !== 'notFound' ? { ok: true, draft: own } : reply;
}

/** 打开草稿: what the same person typed here last, else the cloud's copy, else a refusal. */
export async function openDraft(draftId: string): Promise<Opened> {
  const blank = phoneDraft(draftId);
  if (blank && isBlank(blank)) {
    claim(blank);
    return { ok: true, draft: blank };
  }
  const owner = await ownerNow();
  const own = phoneDraft(draftId);
  if (!own || !isOf(owner, own)) return newest(undefined, draftId, owner);
  if (own.unsaved) return { ok: true, draft: own };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tired = new Promise<Opened>((resolve) => {
    timer = setTimeout(() => resolve({ ok: true, draft: own }), PATIENCE_MS);
  });
  return Promise.race([newest(own, draftId, owner), tired]).finally(() => clearTimeout(timer));
}

const lineOf = (draft: Draft): DraftLine => ({
  draftId: draft.draftId, agencyId: draft.agencyId, excerpt: excerptOf(draft), ...(draft.savedAt && { savedAt: draft.savedAt }),
  ...(draft.turnedDown && { turnedDown: draft.turnedDown }),
});

function noted(line: DraftLine): DraftLine {
  const turnedDown = phoneDraft(line.draftId)?.turnedDown;
  return turnedDown ? { ...line, turnedDown } : line;
}

/** 没填完的申请 of whoever is here, from this phone and the cloud; what the cloud does not have for them is dropped here too. */
export async function listDrafts(): Promise<DraftList> {
  const [reply, owner] = await Promise.all([call('applicant', 'listDrafts', {}), ownerNow()]);
  // What waits to be sent is shown as such.
  const kept = phoneDrafts().filter((draft) => !isBlank(draft) && !isWaiting(draft));
  const waiting = new Set(phoneDrafts().filter(isWaiting).map(({ draftId }) => draftId));
  const own = kept.filter((draft) => isOf(owner, draft));
  if (!reply.ok) return { lines: own.map(lineOf), refused: reply };
  const inCloud = new Set(reply.value.map(({ draftId }) => draftId));
  for (const draft of kept) if (!draft.unsaved && !inCloud.has(draft.draftId)) dropFromPhone(draft.draftId);
  const typedHere = own.filter(({ unsaved }) => unsaved);
  const newer = new Set(typedHere.map(({ draftId }) => draftId));
  return { lines: [...typedHere.map(lineOf), ...reply.value.filter(({ draftId }) => !newer.has(draftId) && !waiting.has(draftId)).map(noted)] };
}

/** What the cloud took; `form` when it was put together with what another phone had typed. */
export interface SavedDraft {
  readonly savedAt: Instant;
  readonly form?: Draft['form'];
}

async function hand(draft: Draft): Promise<Reply<SavedDraft>> {
  const { draftId, agencyId } = draft;
  const basedOn = phoneDraft(draftId)?.savedAt;
  const reply = await call('applicant', 'saveDraft', { draftId, agencyId, form: cloudForm(draft), ...(basedOn && { basedOn }) });
  const now = phoneDraft(draftId);
  if (reply.ok && now) keepOnPhone({ ...now, savedAt: reply.value.savedAt, base: draft.form, unsaved: now.form !== draft.form });
  return reply;
}

/** Hands a draft to the cloud, together with what another phone typed meanwhile; the phone notes it unless something was typed since. */
export async function saveInCloud(draft: Draft): Promise<Reply<SavedDraft>> {
  const reply = await hand(draft);
  if (reply.ok || reply.code !== 'draftMoved') return reply;
  const there = await call('applicant', 'getDraft', { draftId: draft.draftId });
  if (!there.ok) return there;
  const now = phoneDraft(draft.draftId) ?? draft;
  const { form, savedAt } = fromCloud(there.value);
  const both = { ...now, form: mergedForm(now.form, form, now.base), savedAt, base: form, unsaved: true };
  keepOnPhone(both);
  const again = await hand(both);
  return again.ok ? { ...again, value: { ...again.value, form: both.form } } : again;
}

/** 删除草稿, here and in the cloud. @returns why the cloud still has it */
export async function removeDraft(draftId: string): Promise<Refused | undefined> {
  const inCloud = !isOnlyHere(phoneDraft(draftId));
  const reply = inCloud ? await call('applicant', 'deleteDraft', { draftId }) : undefined;
  if (reply && !reply.ok) return reply;
  dropFromPhone(draftId);
  return undefined;
}

const isOnlyHere = (draft: Draft | undefined): boolean => draft !== undefined && draft.savedAt === undefined;
