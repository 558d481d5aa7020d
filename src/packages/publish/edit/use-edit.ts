import { useCallback, useState } from 'react';
import type { StaffItem } from '@/contract/publishing';
import type { Refused } from '@/contract/reply';
import type { AgencyLevel } from '@/domain/remedy/authority';
import { call } from '@/services/cloud';
import { randomId } from '@/services/random-id';
import { useKept } from '@/services/use-kept';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { showSaved } from '../shared/routes';
import { inputOf, parseTyped, typedOf, type TypedItem } from './typed';

interface Opened {
  readonly agencyId: string;
  readonly level: AgencyLevel;
  /** Absent: a new one. */
  readonly item?: StaffItem;
}

/** What is there to write on: a saved draft, or an agency for a new one. */
export function useOpened(id: string | undefined, agency: string): { readonly model: ReplyModel<Opened>; readonly reload: () => Promise<void> } {
  return useReply(useCallback(async () => {
    const found = id ? await call('staff', 'staffItem', { id }) : undefined;
    if (found && !found.ok) return found;
    const item = found?.value;
    const agencyId = item?.agencyId ?? agency;
    const outlets = await call('staff', 'outlets', { agencyId });
    return outlets.ok ? { ...outlets, value: { agencyId, level: outlets.value.level, ...(item && { item }) } } : outlets;
  }, [id, agency]));
}

export interface Editing {
  readonly typed: TypedItem;
  /** False when the phone keeps nothing. */
  readonly safe: boolean;
  readonly refused: Refused | undefined;
  readonly attempts: number;
  readonly change: (more: Partial<TypedItem>) => void;
  readonly save: () => Promise<void>;
  /** Somebody saved it meanwhile: theirs instead of mine. */
  readonly takeTheirs: () => void;
}

/** Writing an item: kept on the phone as it is typed, saved in the cloud with one tap. */
export function useEdit({ agencyId, item }: Opened): Editing {
  // A newer version in the cloud does not overwrite what is typed here; saving says so.
  const [opened] = useState(item);
  const [blank] = useState(() => (item ? typedOf(item) : typedOf({})));
  const { value: typed, safe, set, drop } = useKept(`publish.item:${item ? `${item.id}/${opened?.version ?? 0}` : agencyId}`, parseTyped, blank);
  const [refused, setRefused] = useState<Refused>();
  const [attempts, setAttempts] = useState(0);
  return {
    typed, safe, refused, attempts,
    change: (more) => {
      setRefused(undefined);
      set({ ...typed, ...more });
    },
    takeTheirs: () => {
      drop();
      if (item) showSaved(item.id);
    },
    save: async () => {
      const key = typed.key || randomId();
      if (!typed.key) set({ ...typed, key });
      const draft = opened ? { kind: 'saved' as const, id: opened.id, version: opened.version } : { kind: 'new' as const, key };
      const reply = await call('papers', 'saveItem', { agencyId, draft, ...inputOf(typed) });
      setAttempts(attempts + 1);
      setRefused(reply.ok ? undefined : reply);
      if (!reply.ok) return;
      drop();
      showSaved(reply.value.id);
    },
  };
}
