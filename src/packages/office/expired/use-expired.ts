import { useCallback, useState } from 'react';
import { MOST_ERASED, type ExpiredCase, type ExpiredCases } from '@/contract/erasing';
import type { Refused } from '@/contract/reply';
import { call } from '@/services/cloud';
import { useMore } from '@/services/use-more';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { doneWords } from './words';

export interface ExpiredModel {
  readonly model: ReplyModel<ExpiredCases>;
  readonly items: readonly ExpiredCase[];
  readonly next: string | undefined;
  readonly moreRefused: Refused | undefined;
  readonly loadMore: () => Promise<void>;
  /** Ids that are chosen. */
  readonly chosen: readonly string[];
  readonly choose: (id: string, on: boolean) => void;
  /** 鉴定和批准的文号. */
  readonly basis: string;
  readonly pin: string;
  readonly typeBasis: (basis: string) => void;
  readonly typePin: (pin: string) => void;
  readonly asking: boolean;
  readonly refused: Refused | undefined;
  readonly notice: string | undefined;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly confirm: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

/** 到期的个人信息: what is past its term, chosen one by one, and erased for good. */
export function useExpired(agencyId: string): ExpiredModel {
  const ask = useCallback((cursor?: string) => call('staff', 'expiredCases', { agencyId, ...(cursor !== undefined && { cursor }) }), [agencyId]);
  const { model, reload } = useReply(useCallback(() => ask(), [ask]));
  const { items, next, refused: moreRefused, loadMore } = useMore(model.kind === 'ready' ? model.value : undefined, ask);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [basis, setBasis] = useState('');
  const [pin, setPin] = useState('');
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const [notice, setNotice] = useState<string>();

  const confirm = async () => {
    const reply = await call('staff', 'eraseCases', { agencyId, ids: [...chosen], basis, pin });
    setPin('');
    setRefused(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    setAsking(false);
    setChosen([]);
    setNotice(doneWords(reply.value));
    await reload();
  };

  return {
    model, items, next, moreRefused, loadMore, chosen, basis, pin, asking, refused, notice, confirm, reload,
    choose: (id, on) => setChosen(on ? [...chosen, id].slice(0, MOST_ERASED) : chosen.filter((one) => one !== id)),
    typeBasis: setBasis, typePin: setPin,
    ask: () => {
      setNotice(undefined);
      setRefused(undefined);
      setAsking(true);
    },
    cancel: () => setAsking(false),
  };
}
