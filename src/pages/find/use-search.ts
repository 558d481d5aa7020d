import { useRef, useState } from 'react';
import type { Refused } from '@/contract/reply';
import type { SearchHit } from '@/contract/public';
import type { Instant } from '@/domain/calendar/instant';
import { callCached } from '@/services/cloud';

/** What a search has found; `text` is what was looked for, not what stands in the field now. */
export type SearchModel =
  | { readonly kind: 'idle' }
  | { readonly kind: 'searching'; readonly text: string }
  | { readonly kind: 'failed'; readonly text: string; readonly refused: Refused }
  | { readonly kind: 'found'; readonly text: string; readonly hits: readonly SearchHit[]; readonly at: Instant; readonly stale: boolean };

export interface Search {
  readonly model: SearchModel;
  readonly search: (text: string) => Promise<void>;
}

/** 检索年报 of one agency; an answer to an earlier question is dropped. */
export function useSearch(agencyId: string): Search {
  const [held, setHeld] = useState<{ readonly agencyId: string; readonly model: SearchModel }>();
  const turn = useRef(0);
  const search = async (written: string) => {
    const text = written.trim();
    turn.current += 1;
    const mine = turn.current;
    const show = (model: SearchModel) => setHeld({ agencyId, model });
    if (!text) {
      show({ kind: 'idle' });
      return;
    }
    show({ kind: 'searching', text });
    const reply = await callCached('public', 'search', { agencyId, text });
    if (mine !== turn.current) return;
    show(reply.ok
      ? { kind: 'found', text, hits: reply.value.hits, at: reply.at, stale: reply.stale }
      : { kind: 'failed', text, refused: reply });
  };
  return { model: held?.agencyId === agencyId ? held.model : { kind: 'idle' }, search };
}
