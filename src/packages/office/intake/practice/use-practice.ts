import { useCallback, useRef, useState } from 'react';
import type { PracticeItem } from '@/contract/practice';
import type { Refused } from '@/contract/reply';
import type { PracticeScene } from '@/domain/practice/scenes';
import { call } from '@/services/cloud';
import { randomId } from '@/services/random-id';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { openCase } from '../shared/routes';

type List = { readonly items: readonly PracticeItem[]; readonly next?: string };

export interface Practice {
  readonly model: ReplyModel<List>;
  readonly refused: Refused | undefined;
  readonly reload: () => Promise<void>;
  readonly more: () => Promise<void>;
  readonly start: (scene: PracticeScene) => Promise<void>;
  /** The one that is about to be deleted. */
  readonly deleting: PracticeItem | undefined;
  readonly ask: (item: PracticeItem | undefined) => void;
  readonly remove: () => Promise<void>;
}

/** 练习件 of an agency: to start one, go on with one, delete one's own. */
export function usePractice(agencyId: string): Practice {
  const ask = useCallback(() => call('staff', 'listPractice', { agencyId }), [agencyId]);
  const { model, reload, replace } = useReply<List>(ask);
  const [refused, setRefused] = useState<Refused>();
  const [deleting, setDeleting] = useState<PracticeItem>();
  const key = useRef(randomId());
  return {
    model, refused, reload, deleting,
    ask: (item) => {
      setRefused(undefined);
      setDeleting(item);
    },
    more: async () => {
      if (model.kind !== 'ready' || !model.value.next) return;
      const { value } = model;
      const reply = await call('staff', 'listPractice', { agencyId, ...(value.next && { cursor: value.next }) });
      setRefused(reply.ok ? undefined : reply);
      if (reply.ok) replace(value, { ...reply.value, items: [...value.items, ...reply.value.items] }, reply.at);
    },
    start: async (scene) => {
      const reply = await call('staff', 'startPractice', { agencyId, scene, key: key.current });
      setRefused(reply.ok ? undefined : reply);
      if (!reply.ok) return;
      key.current = randomId();
      openCase(reply.value.id);
    },
    remove: async () => {
      if (!deleting) return;
      const reply = await call('staff', 'deletePractice', { id: deleting.id });
      setRefused(reply.ok ? undefined : reply);
      if (!reply.ok) return;
      setDeleting(undefined);
      await reload();
    },
  };
}
