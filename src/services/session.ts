import { useSyncExternalStore } from 'react';
import { load, save } from './storage';

/** What this phone remembers about its reader: 长辈版 and the agency chosen; nothing personal. */
export interface Session {
  readonly elder: boolean;
  /** Whether 长辈版 was offered and answered, one way or the other. */
  readonly elderAsked?: true;
  readonly agencyId?: string;
}

const KEY = 'session';
const listeners = new Set<() => void>();
let current: Session | undefined;

function parse(value: unknown): Session | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { elder, elderAsked, agencyId } = value as { elder?: unknown; elderAsked?: unknown; agencyId?: unknown };
  return { elder: elder === true, ...(elderAsked === true && { elderAsked }), ...(typeof agencyId === 'string' && { agencyId }) };
}

/** What is remembered, read once a visit. */
export function session(): Session {
  current ??= load(KEY, parse) ?? { elder: false };
  return current;
}

function change(next: Session): void {
  current = next;
  save(KEY, next);
  for (const listener of listeners) listener();
}

/** 长辈版 on or off, for every page at once. */
export const setElder = (elder: boolean): void => change({ ...session(), elder, elderAsked: true });

/** The agency whose pages are shown until another is chosen. */
export const chooseAgency = (agencyId: string): void => change({ ...session(), agencyId });

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The same, for a page that follows it. */
export const useSession = (): Session => useSyncExternalStore(subscribe, session, session);
