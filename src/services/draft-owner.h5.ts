import { call } from './cloud';
import type { Who } from './draft-owner';
import { neverArrived } from './failure';
import { load, remove, save } from './storage';

const KEY = 'owner';
let known: string | undefined;

/** The mark of whoever was signed in last in this browser; empty when nobody was. */
export function knownOwner(): string {
  known ??= load(KEY, (value) => (typeof value === 'string' ? value : undefined)) ?? '';
  return known;
}

function note(owner: string): Who {
  known = owner;
  if (owner) save(KEY, owner);
  else remove(KEY);
  return { owner, sure: true };
}

/**
 * Whoever is signed in now; asked each time, because a browser changes hands. Without a
 * network nobody can have signed in since, so it is the last one.
 * @returns undefined when it cannot be told; then no draft is anybody's
 */
export async function confirmOwner(): Promise<Who | undefined> {
  const reply = await call('applicant', 'me', {});
  if (reply.ok) return note(reply.value.owner);
  if (reply.code === 'signIn') return note('');
  return neverArrived(reply) ? { owner: knownOwner(), sure: false } : undefined;
}
