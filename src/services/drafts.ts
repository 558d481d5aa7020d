import type { Refused, Reply } from '@/contract/reply';
import type { Instant } from '@/domain/calendar/instant';
import { call } from './cloud';
import { cloudForm, excerptOf, fromCloud, isBlank, newDraft, type Draft } from './draft';
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
}

export interface DraftList {
  readonly lines: readonly DraftLine[];
  /** Why the cloud's drafts are missing from it. */
  readonly refused?: Refused;
}

/** 开始填写: a draft that is on this phone only, until something is typed. @returns its id */
export function startDraft(agencyId: string, form: Draft['form'] = {}): string {
  for (const { draftId } of phoneDrafts().filter(isBlank)) dropFromPhone(draftId);
  const draft = newDraft(agencyId, form);
  keepOnPhone(draft);
  return draft.draftId;
}

type Opened = { readonly ok: true; readonly draft: Draft } | Refused;

async function newest(own: Draft | undefined, draftId: string): Promise<Opened> {
  const reply = await call('applicant', 'getDraft', { draftId });
  if (reply.ok) {
    const newer = !own?.savedAt || reply.value.savedAt > own.savedAt;
    return { ok: true, draft: newer ? { ...fromCloud(reply.value), ...(own?.sent && { sent: own.sent }) } : own };
  }
  // Submitted or deleted elsewhere, or another person's: what the cloud had is not this phone's to keep.
  if (reply.code === 'notFound') dropFromPhone(draftId);
  return own && reply.code !== 'notFound' ? { ok: true, draft: own } : reply;
}

/** 打开草稿: what was typed here last, else the cloud's copy, else a refusal. */
export async function openDraft(draftId: string): Promise<Opened> {
  const own = phoneDraft(draftId);
  if (!own) return newest(undefined, draftId);
  if (own.unsaved || isBlank(own)) return { ok: true, draft: own };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tired = new Promise<Opened>((resolve) => {
    timer = setTimeout(() => resolve({ ok: true, draft: own }), PATIENCE_MS);
  });
  return Promise.race([newest(own, draftId), tired]).finally(() => clearTimeout(timer));
}

const lineOf = (draft: Draft): DraftLine => ({
  draftId: draft.draftId, agencyId: draft.agencyId, excerpt: excerptOf(draft), ...(draft.savedAt && { savedAt: draft.savedAt }),
});

/** 没填完的申请, of this phone and of the cloud; what the cloud has no longer is dropped here too. */
export async function listDrafts(): Promise<DraftList> {
  const reply = await call('applicant', 'listDrafts', {});
  const own = phoneDrafts().filter((draft) => !isBlank(draft));
  if (!reply.ok) return { lines: own.map(lineOf), refused: reply };
  const inCloud = new Set(reply.value.map(({ draftId }) => draftId));
  for (const draft of own) if (!draft.unsaved && !inCloud.has(draft.draftId)) dropFromPhone(draft.draftId);
  const typedHere = own.filter(({ unsaved }) => unsaved);
  const newer = new Set(typedHere.map(({ draftId }) => draftId));
  return { lines: [...typedHere.map(lineOf), ...reply.value.filter(({ draftId }) => !newer.has(draftId))] };
}

/** Hands a draft to the cloud; the phone notes it unless something was typed meanwhile. */
export async function saveInCloud(draft: Draft): Promise<Reply<{ readonly savedAt: Instant }>> {
  const { draftId, agencyId } = draft;
  const reply = await call('applicant', 'saveDraft', { draftId, agencyId, form: cloudForm(draft) });
  const now = phoneDraft(draftId);
  if (reply.ok && now) keepOnPhone({ ...now, savedAt: reply.value.savedAt, unsaved: now.form !== draft.form });
  return reply;
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
