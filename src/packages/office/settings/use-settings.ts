import { useCallback, useState } from 'react';
import type { OfficeSettings } from '@/contract/office-settings';
import type { Refused } from '@/contract/reply';
import { call } from '@/services/cloud';
import { load, remove, save } from '@/services/storage';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { fieldOf, inputOf, parseTyped, problemsIn, typedOf, type SettingProblems, type Typed } from './typed';

export interface SettingsModel {
  readonly model: ReplyModel<OfficeSettings>;
  /** As typed so far; what is stored while nothing was. */
  readonly typed: Typed | undefined;
  readonly problems: SettingProblems;
  readonly attempts: number;
  readonly refused: Refused | undefined;
  /** Whether the effect is shown and waits for a yes. */
  readonly asking: boolean;
  readonly saved: boolean;
  readonly change: (part: Partial<Typed>) => void;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly confirm: () => Promise<void>;
  /** Drops what was typed and shows what is stored now. */
  readonly startAnew: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

function problemsOf({ field, message, problems }: Refused): SettingProblems {
  const all = problems ?? (field ? [{ field, message }] : []);
  return Object.fromEntries(all.flatMap((one) => {
    const key = fieldOf(one.field);
    return key ? [[key, one.message]] : [];
  }));
}

/** 单位设置: typed on the phone until it is saved as a whole. */
export function useSettings(agencyId: string): SettingsModel {
  const key = `office.settings:${agencyId}`;
  const { model, reload, show } = useReply(useCallback(() => call('staff', 'officeSettings', { agencyId }), [agencyId]));
  const [mine, setMine] = useState<Typed | undefined>(() => load(key, parseTyped));
  const [problems, setProblems] = useState<SettingProblems>({});
  const [attempts, setAttempts] = useState(0);
  const [refused, setRefused] = useState<Refused>();
  const [asking, setAsking] = useState(false);
  const [saved, setSaved] = useState(false);
  const stored = model.kind === 'ready' ? typedOf(model.value) : undefined;
  const typed = mine ?? stored;

  const drop = () => {
    setMine(undefined);
    remove(key);
  };

  return {
    model, typed, problems, attempts, refused, asking, saved, reload,
    change: (part) => {
      if (!typed) return;
      const next = { ...typed, ...part };
      setMine(next);
      save(key, next);
      setProblems({});
      setSaved(false);
    },
    ask: () => {
      setRefused(undefined);
      const wrong = typed ? problemsIn(agencyId, typed) : {};
      setProblems(wrong);
      setAttempts(attempts + 1);
      if (Object.keys(wrong).length === 0) setAsking(true);
    },
    cancel: () => setAsking(false),
    confirm: async () => {
      if (!typed) return;
      const reply = await call('staff', 'saveSettings', { agencyId, version: typed.version, ...inputOf(typed) });
      if (reply.ok) {
        drop();
        setSaved(true);
        setAsking(false);
        show(reply.value, reply.at);
        return;
      }
      const wrong = problemsOf(reply);
      setProblems(wrong);
      setRefused(reply);
      setAttempts(attempts + 1);
      if (Object.keys(wrong).length > 0) setAsking(false);
    },
    startAnew: async () => {
      drop();
      setAsking(false);
      setRefused(undefined);
      setProblems({});
      await reload();
    },
  };
}
