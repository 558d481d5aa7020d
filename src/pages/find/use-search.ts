import { useRef, useState } from 'react';
import type { Refused } from '@/contract/reply';
import type { Found, SearchHit } from '@/contract/search';
import type { Instant } from '@/domain/calendar/instant';
import type { SearchKind } from '@/domain/search/kinds';
import { callCached } from '@/services/cloud';

/** What is looked for, and where. */
export interface Query {
  readonly text: string;
  readonly scope: 'own' | 'county';
  /** Only of this agency of the county. */
  readonly of?: string;
  readonly kind?: SearchKind;
  readonly year?: number;
}

/** What a search has found; its `query` is what was looked for, not what stands in the field now. */
export type SearchModel =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching'; readonly query: Query }
  | { readonly kind: 'failed'; readonly query: Query; readonly refused: Refused }
  | {
    readonly kind: 'found'; readonly query: Query; readonly found: Found; readonly at: Instant; readonly stale: boolean;
    /** Of every page that was read so far. */
    readonly hits: readonly SearchHit[];
    readonly next?: string;
    readonly moreRefused?: Refused;
  };

export interface Search {
  readonly model: SearchModel;
  readonly search: (query: Query) => Promise<void>;
  readonly more: () => Promise<void>;
}

/** 查信息 of one agency or its county; an answer to an earlier question is dropped. */
export function useSearch(agencyId: string): Search {
  const [held, setHeld] = useState<{ readonly agencyId: string; readonly model: SearchModel }>();
  const turn = useRef(0);
  const show = (model: SearchModel) => setHeld({ agencyId, model });
  const model = held?.agencyId === agencyId ? held.model : { kind: 'idle' } as const;

  const search = async (query: Query) => {
    turn.current += 1;
    const mine = turn.current;
    const text = query.text.trim();
    if (!text) {
      show({ kind: 'idle' });
      return;
    }
    show({ kind: 'searching', query });
    const reply = await callCached('public', 'search', { agencyId, ...query, text });
    if (mine !== turn.current) return;
    show(reply.ok
      ? { kind: 'found', query, found: reply.value, hits: reply.value.hits, ...(reply.value.next !== undefined && { next: reply.value.next }), at: reply.at, stale: reply.stale }
      : { kind: 'failed', query, refused: reply });
  };

  const more = async () => {
    if (model.kind !== 'found' || model.next === undefined) return;
    const mine = turn.current;
    const { next, moreRefused: _tried, ...before } = model;
    const reply = await callCached('public', 'search', { agencyId, ...model.query, text: model.query.text.trim(), cursor: next });
    if (mine !== turn.current) return;
    show(reply.ok
      ? { ...before, hits: [...before.hits, ...reply.value.hits], ...(reply.value.next !== undefined && { next: reply.value.next }) }
      : { ...model, moreRefused: reply });
  };
  return { model, search, more };
}
