import { useCallback, useState } from 'react';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { URGE_MATTER_KEYS, type UrgeMatter } from '@/domain/county/urge';
import type { UrgeReasons } from '@/contract/county-year';
import type { Refused } from '@/contract/reply';
import { call } from '@/services/cloud';
import { useKept } from '@/services/use-kept';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { ofCounty } from '../shared/of-county';
import { urgeInstead } from '../shared/routes-year';

/** What is chosen and typed; stays on the phone until it is sent. */
interface Typed {
  readonly matter?: UrgeMatter;
  readonly by?: CivilDate;
  readonly words: string;
}

export interface SendModel {
  readonly model: ReplyModel<(UrgeReasons & { readonly countyId: string; readonly today: CivilDate }) | undefined>;
  readonly typed: Typed;
  readonly asking: boolean;
  readonly refused: Refused | undefined;
  /** 没有选催办什么. */
  readonly missing: boolean;
  readonly change: (typed: Typed) => void;
  readonly ask: (ready: boolean) => void;
  readonly cancel: () => void;
  readonly send: (matter: UrgeMatter, by: CivilDate) => Promise<void>;
  readonly reload: () => Promise<void>;
}

const BLANK: Typed = { words: '' };

function parseTyped(value: unknown): Typed | undefined {
  const { matter, words } = value as { readonly matter?: unknown; readonly words?: unknown };
  if (typeof words !== 'string') return undefined;
  const known = URGE_MATTER_KEYS.find((key) => key === matter);
  return { words, ...(known && { matter: known }) };
}

/** 催办: what stands now, by when, what else to say. @param wanted what the page before was about */
export function useSend(of: string, wanted?: string): SendModel {
  const { model, reload } = useReply(useCallback(() => ofCounty(async (countyId) => {
    const reply = await call('annual', 'urgeReasons', { agencyId: countyId, of });
    return reply.ok ? { ...reply, value: { ...reply.value, countyId, today: civilDateAt(reply.at) } } : reply;
  }), [of]));
  const kept = useKept(`urge.${of}`, parseTyped, BLANK);
  const [asking, setAsking] = useState(false);
  const [missing, setMissing] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const asked = URGE_MATTER_KEYS.find((key) => key === wanted);
  const typed = { ...(asked && { matter: asked }), ...kept.value };
  return {
    model, typed, asking, refused, missing, reload,
    change: (next) => {
      setMissing(false);
      setRefused(undefined);
      kept.set(next);
    },
    ask: (ready) => {
      setMissing(!ready);
      setRefused(undefined);
      setAsking(ready);
    },
    cancel: () => setAsking(false),
    send: async (matter, by) => {
      if (model.kind !== 'ready' || !model.value) return;
      const words = typed.words.trim();
      const reply = await call('annual', 'urge', { agencyId: model.value.countyId, of, matter, by, ...(words && { words }) });
      if (!reply.ok) {
        setRefused(reply);
        return;
      }
      kept.drop();
      urgeInstead(of, reply.value.id);
    },
  };
}
