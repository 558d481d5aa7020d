import { knownOwner } from './draft-owner';
import { isWaiting, type Draft } from './draft';
import { phoneDrafts } from './draft-phone';
import { submitApplication, type Submission } from './submission';

type Form = Parameters<typeof submitApplication>[1];

/** 尚未送达, of whoever is here. */
export const waitingDrafts = (): readonly Draft[] => phoneDrafts().filter((draft) => isWaiting(draft) && (draft.owner ?? '') === (knownOwner() ?? ''));

/** 联网以后再提交: each under its key, so nothing becomes two. @returns what became of each */
export async function sendWaiting(): Promise<readonly Submission[]> {
  const done: Submission[] = [];
  for (const draft of waitingDrafts()) {
    if (draft.waiting) done.push(await submitApplication(draft, JSON.parse(draft.waiting.text) as Form));
  }
  return done;
}
