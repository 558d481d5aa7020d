import { useCallback, useEffect, useRef } from 'react';
import type { LettersOfCase } from '@/contract/letters';
import { call } from '@/services/cloud';
import { useReply, type Replied } from '@/services/use-reply';

/** 文书 of a case; asked again when the case has moved under the page. */
export function useLetters(id: string, version: number): Replied<LettersOfCase> {
  const replied = useReply(useCallback(() => call('papers', 'lettersOf', { id }), [id]));
  const { reload } = replied;
  const seen = useRef(version);
  useEffect(() => {
    if (seen.current !== version) void reload();
    seen.current = version;
  }, [version, reload]);
  return replied;
}
