import { useState } from 'react';
import { useDidShow } from '@tarojs/taro';
import { agencyNamedIn } from '@/domain/door/named-agency';
import { LIMITS } from '@/contract/limits';
import { callCached } from '@/services/cloud';
import { chooseAgency } from '@/services/session';
import { keepWish, keptWish, takeWishFocus } from '@/services/wish';
import { go, LINKS } from '../reading/links';

export interface WishControl {
  readonly text: string;
  readonly error: string | undefined;
  /** Counts up to bring the cursor into the field. */
  readonly request: number;
  readonly write: (text: string) => void;
  readonly next: () => Promise<void>;
}

const EMPTY = '先写一句想知道什么，再点下一步。';

function problemOf(text: string): string | undefined {
  const count = [...text.trim()].length;
  if (count === 0) return EMPTY;
  return count > LIMITS.descriptionCharacters ? `最多写${LIMITS.descriptionCharacters}字，现在是${count}字，先写最要紧的，材料可以作为附件。` : undefined;
}

/** The agency that is named in the text, where none was chosen. */
async function namedIn(text: string): Promise<string | undefined> {
  const listed = await callCached('public', 'listAgencies', {});
  return listed.ok ? agencyNamedIn(text, listed.value)?.id : undefined;
}

/** 我想知道……, kept as typed; leads to the look before the form. */
export function useWishField(agencyId: string | undefined): WishControl {
  const [text, setText] = useState(keptWish);
  const [error, setError] = useState<string>();
  const [request, setRequest] = useState(0);
  useDidShow(() => {
    // It may have become a draft meanwhile.
    setText(keptWish());
    if (takeWishFocus()) setRequest((before) => before + 1);
  });
  return {
    text, error, request,
    write: (next) => {
      setText(next);
      setError(undefined);
      keepWish(next);
    },
    next: async () => {
      const problem = problemOf(text);
      setError(problem);
      if (problem) {
        setRequest((before) => before + 1);
        return;
      }
      const named = agencyId ? undefined : await namedIn(text);
      if (named) chooseAgency(named);
      go(agencyId ?? named ? LINKS.wish() : LINKS.agencies());
    },
  };
}
