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
let kept: Session | undefined;
/** The agency of a link, while nobody knows yet whether there is such a one. */
let followed: string | undefined;
let shown: Session | undefined;

function parse(value: unknown): Session | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { elder, elderAsked, agencyId } = value as { elder?: unknown; elderAsked?: unknown; agencyId?: unknown };
  return { elder: elder === true, ...(elderAsked === true && { elderAsked }), ...(typeof agencyId === 'string' && { agencyId }) };
}

const remembered = (): Session => kept ??= load(KEY, parse) ?? { elder: false };

/** What is remembered, read once a visit; a link that was followed counts until another agency is chosen. */
export const session = (): Session => shown ??= followed === undefined ? remembered() : { ...remembered(), agencyId: followed };

function tell(): void {
  shown = undefined;
  for (const listener of listeners) listener();
}

function change(next: Session): void {
  kept = next;
  save(KEY, next);
  tell();
}

/** 长辈版 on or off, for every page at once. */
export const setElder = (elder: boolean): void => change({ ...remembered(), elder, elderAsked: true });

/** The agency whose pages are shown until another is chosen. */
export function chooseAgency(agencyId: string): void {
  followed = undefined;
  change({ ...remembered(), agencyId });
}

/** The same for this visit: a link may name an agency that is not there, and must not take the place of the one chosen. */
export function followAgency(agencyId: string): void {
  followed = agencyId;
  tell();
}

/** A link that was followed led to an agency that is there: it is remembered like one that was chosen. */
export function foundAgency(agencyId: string | undefined): void {
  if (agencyId !== undefined && followed === agencyId) chooseAgency(agencyId);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The same, for a page that follows it. */
export const useSession = (): Session => useSyncExternalStore(subscribe, session, session);
