import type { Speaker } from './world';
import type { Watched } from './persons';

/** What of other people's data stands in an answer that its reader may not see. */
export function leaks(text: string, { openid, works }: Speaker, people: readonly Watched[]): readonly string[] {
  return people.flatMap(({ openid: owner, agencies, person, words }) => {
    if (openid === owner) return [];
    const levels = [...agencies].map((agency) => works[agency]);
    if (levels.includes('handles')) return [];
    return [...person, ...(levels.includes('reads') ? [] : [words])].filter((value) => text.includes(value));
  });
}
