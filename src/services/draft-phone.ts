import type { Draft, Waiting } from './draft';
import { load, remove, save } from './storage';

const INDEX = 'drafts';
const at = (draftId: string): string => `draft:${draftId}`;

/** What this visit typed, for phones that forbid storage. */
const memory = new Map<string, Draft>();

const isText = (value: unknown): value is string => typeof value === 'string';

const parseIndex = (value: unknown): readonly string[] | undefined => (Array.isArray(value) ? value.filter(isText) : undefined);

function isWaiting(value: unknown): value is Waiting {
  if (typeof value !== 'object' || value === null) return false;
  const { text, typed, tappedAt } = value as Record<keyof Waiting, unknown>;
  return isText(text) && isText(typed) && typeof tappedAt === 'number';
}

function parseDraft(value: unknown): Draft | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { draftId, agencyId, key, form, savedAt, base, unsaved, sent, waiting, turnedDown, owner } = value as Record<keyof Draft, unknown>;
  if (!isText(draftId) || !isText(agencyId) || !isText(key) || typeof form !== 'object' || form === null) return undefined;
  return {
    draftId, agencyId, key, form: form as Draft['form'], unsaved: unsaved === true,
    ...(isText(savedAt) && { savedAt: savedAt as NonNullable<Draft['savedAt']> }),
    ...(typeof base === 'object' && base !== null && { base: base as Draft['form'] }),
    ...(Array.isArray(sent) && { sent: sent.filter(isText) }),
    ...(isWaiting(waiting) && { waiting }),
    ...(isText(turnedDown) && { turnedDown }),
    ...(isText(owner) && { owner }),
  };
}

const index = (): readonly string[] => load(INDEX, parseIndex) ?? [];

/** One draft of this phone; undefined when it has none under this id. */
export const phoneDraft = (draftId: string): Draft | undefined => memory.get(draftId) ?? load(at(draftId), parseDraft);

/** Every draft of this phone, the one kept last first. */
export function phoneDrafts(): readonly Draft[] {
  const ids = new Set([...index(), ...memory.keys()]);
  return [...ids].flatMap((draftId) => phoneDraft(draftId) ?? []);
}

/** Keeps a draft at once. @returns false when it lives only as long as the program stays open */
export function keepOnPhone(draft: Draft): boolean {
  const { draftId } = draft;
  memory.set(draftId, draft);
  const ids = index();
  if (ids[0] !== draftId) save(INDEX, [draftId, ...ids.filter((other) => other !== draftId)]);
  return save(at(draftId), draft);
}

/** Forgets a draft here; the cloud's copy is not touched. */
export function dropFromPhone(draftId: string): void {
  memory.delete(draftId);
  remove(at(draftId));
  save(INDEX, index().filter((other) => other !== draftId));
}
