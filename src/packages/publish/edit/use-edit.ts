import { useCallback, useRef, useState } from 'react';
import type { StaffItem } from '@/contract/publishing';
import type { Refused } from '@/contract/reply';
import type { AgencyLevel } from '@/domain/remedy/authority';
import { call } from '@/services/cloud';
import { randomId } from '@/services/random-id';
import { save as keep } from '@/services/storage';
import { useKept } from '@/services/use-kept';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { editInstead, showSaved } from '../shared/routes';
import { BLANK, inputOf, parseTyped, typedOf, type TypedItem } from './typed';

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
  /** Somebody saved or reviewed it after this was begun: what is typed here stays, and does not go over his by itself. */
  readonly overtaken: boolean;
  /** A function where it adds to what may have changed meanwhile: a file that took its time. */
  /** What is shown was typed earlier on this phone and not saved. */
  readonly restored: boolean;
  /** Begins anew. */
  readonly clear: () => void;
  readonly change: (more: Partial<TypedItem> | ((now: TypedItem) => Partial<TypedItem>)) => void;
  readonly save: () => Promise<void>;
  /** Saves what is typed here over what was saved meanwhile. */
  readonly saveOver: () => Promise<void>;
  /** Throws away what is typed here, for what is saved. */
  readonly takeTheirs: () => void;
}

/** Of a draft, or of what is begun for an agency. */
const keyOf = (of: string): string => `publish.item:${of}`;

/** Writing an item: kept on the phone as it is typed, saved in the cloud with one tap. */
export function useEdit({ agencyId, item }: Opened): Editing {
  const [blank] = useState(() => (item ? typedOf(item) : BLANK));
  const { value: typed, safe, set, drop } = useKept(keyOf(item ? item.id : agencyId), parseTyped, blank);
  // Read in what is tapped only; the page itself draws `typed`.
  const now = useRef(typed);
  const [restored, setRestored] = useState(typed !== blank);
  const [refused, setRefused] = useState<Refused>();
  const [attempts, setAttempts] = useState(0);
  const put = (next: TypedItem) => {
    // Two changes before the next painting keep each other.
    now.current = next;
    set(next);
  };
  const saveAs = async (version: number) => {
    const key = now.current.key || randomId();
    if (!now.current.key) put({ ...now.current, key });
    const sent = now.current;
    const draft = item ? { kind: 'saved' as const, id: item.id, version } : { kind: 'new' as const, key };
    const reply = await call('papers', 'saveItem', { agencyId, draft, ...inputOf(sent) });
    setAttempts(attempts + 1);
    setRefused(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    const { id, version: saved } = reply.value;
    const later = now.current;
    drop();
    if (later === sent) { showSaved(id); return; }
    // Typed while it was on its way: that is not saved yet.
    keep(keyOf(id), { ...later, base: String(saved) });
    editInstead(id);
  };
  return {
    typed, safe, refused, attempts, restored,
    overtaken: refused?.code === 'editedMeanwhile' || (item !== undefined && typed.base !== String(item.version)),
    change: (more) => {
      setRefused(undefined);
      put({ ...now.current, ...(typeof more === 'function' ? more(now.current) : more) });
    },
    clear: () => {
      setRefused(undefined);
      setRestored(false);
      now.current = blank;
      drop();
    },
    takeTheirs: () => {
      drop();
      if (item) showSaved(item.id);
    },
    save: () => saveAs(Number(typed.base)),
    saveOver: async () => {
      const saved = item ? await call('staff', 'staffItem', { id: item.id }) : undefined;
      if (saved && !saved.ok) setRefused(saved);
      else await saveAs(saved?.value.version ?? 0);
    },
  };
}
