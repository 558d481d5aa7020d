import { useEffect, useState } from 'react';
import type { Suggestion } from '@/contract/search';
import { call } from '@/services/cloud';

/** Nobody reads what comes faster than he types, in milliseconds. */
const PAUSE_MS = 250;
/** As the contract takes it. */
const MOST_CHARACTERS = 60;

const NONE: readonly Suggestion[] = [];

/** 输入提示 for what is being typed; none while nothing is, and none when the network is slow or down. */
export function useSuggestions(agencyId: string, scope: 'own' | 'county', typed: string, wanted: boolean): readonly Suggestion[] {
  const text = typed.trim();
  const asks = wanted && text !== '' && [...text].length <= MOST_CHARACTERS;
  const of = `${agencyId}:${scope}:${text}`;
  const [held, setHeld] = useState<{ readonly of: string; readonly suggestions: readonly Suggestion[] }>();
  useEffect(() => {
    if (!asks) return undefined;
    let current = true;
    const timer = setTimeout(() => {
      void call('public', 'suggest', { agencyId, scope, text }).then((reply) => {
        if (current && reply.ok) setHeld({ of, suggestions: reply.value.suggestions });
      });
    }, PAUSE_MS);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [asks, of, agencyId, scope, text]);
  return asks && held?.of === of ? held.suggestions : NONE;
}
