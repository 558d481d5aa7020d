import { useCallback, useState } from 'react';
import type { Urge } from '@/contract/county-year';
import type { Refused } from '@/contract/reply';
import { call } from '@/services/cloud';
import { useKept } from '@/services/use-kept';
import { useReply, type ReplyModel } from '@/services/use-reply';

export interface UrgeModel {
  readonly model: ReplyModel<Urge>;
  readonly words: string;
  readonly asking: boolean;
  readonly refused: Refused | undefined;
  readonly missing: boolean;
  readonly type: (words: string) => void;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly answer: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

const BLANK = { words: '' };
const parseWords = (value: unknown): typeof BLANK | undefined => {
  const { words } = value as { readonly words?: unknown };
  return typeof words === 'string' ? { words } : undefined;
};

/** 一次催办, and the answer of the agency as it is written. */
export function useUrge(agencyId: string, id: string): UrgeModel {
  const { model, reload, show } = useReply(useCallback(() => call('annual', 'urgeOf', { agencyId, id }), [agencyId, id]));
  const kept = useKept(`urge-answer.${id}`, parseWords, BLANK);
  const [asking, setAsking] = useState(false);
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  return {
    model, words: kept.value.words, asking, refused, missing, reload,
    type: (words) => {
      setMissing(false);
      kept.set({ words });
    },
    ask: () => {
      const ready = kept.value.words.trim() !== '';
      setRefused(undefined);
      setMissing(!ready);
      setAsking(ready);
    },
    cancel: () => setAsking(false),
    answer: async () => {
      if (model.kind !== 'ready') return;
      const reply = await call('annual', 'answerUrge', { agencyId, id, version: model.value.version, words: kept.value.words });
      if (!reply.ok) {
        setRefused(reply);
        if (reply.code === 'stale') await reload();
        return;
      }
      kept.drop();
      setAsking(false);
      show(reply.value, reply.at);
    },
  };
}
