import { useState } from 'react';
import type { ChangedCase, NoticeImported, NoticePreview } from '@/contract/county';
import type { Refused, Reply } from '@/contract/reply';
import { call } from '@/services/cloud';
import { scrollToTop } from '@/services/scroll';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { supervised } from '../shared/county';

/** What is pasted and typed. */
interface Typed {
  readonly text: string;
  readonly address: string;
  readonly number: string;
}

/** writing: nothing was read yet · reading: what was understood is shown · done: it is imported */
export type Stage =
  | { readonly kind: 'writing' }
  | { readonly kind: 'reading'; readonly preview: NoticePreview; readonly items: readonly ChangedCase[]; readonly checked: number }
  | { readonly kind: 'done'; readonly imported: NoticeImported };

export interface NoticeModel {
  /** Of the county office; without a value this person does not work there. */
  readonly model: ReplyModel<string | undefined>;
  readonly typed: Typed;
  readonly stage: Stage;
  readonly refused: Refused | undefined;
  /** Counts up with every refusal, to bring the cursor to the field that is wrong. */
  readonly attempts: number;
  /** Whether the sheet is open. */
  readonly asking: boolean;
  readonly change: (typed: Typed) => void;
  readonly read: () => Promise<void>;
  readonly readMore: () => Promise<void>;
  readonly back: () => void;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly importIt: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

/** Where a new stage begins; the keyboard goes there. */
export const STAGE_TOP = 'notice-stage';

async function office(): Promise<Reply<string | undefined>> {
  const reply = await supervised();
  return reply.ok ? { ...reply, value: reply.value?.agencyId } : reply;
}

const inputOf = (agencyId: string, { text, address, number }: Typed) => ({ agencyId, text, address, ...(number.trim() && { number }) });

/** 导入放假安排: paste, look at what was understood and what moves, confirm. */
export function useNotice(): NoticeModel {
  const { model, reload } = useReply(office);
  const [typed, setTyped] = useState<Typed>({ text: '', address: '', number: '' });
  const [stage, setStage] = useState<Stage>({ kind: 'writing' });
  const [refused, setRefused] = useState<Refused>();
  const [attempts, setAttempts] = useState(0);
  const [asking, setAsking] = useState(false);
  const agencyId = model.kind === 'ready' ? model.value : undefined;

  const enter = (next: Stage) => {
    setStage(next);
    setAsking(false);
    setRefused(undefined);
    scrollToTop(STAGE_TOP);
  };
  const refuse = (reply: Refused) => {
    setRefused(reply);
    setAttempts((count) => count + 1);
  };

  return {
    model, typed, stage, refused, attempts, asking, reload,
    change: (next) => {
      setTyped(next);
      setRefused(undefined);
    },
    read: async () => {
      if (!agencyId) return;
      const reply = await call('staff', 'previewNotice', inputOf(agencyId, typed));
      if (!reply.ok) {
        setAsking(false);
        if (stage.kind === 'reading') enter({ kind: 'writing' });
        refuse(reply);
        return;
      }
      enter({ kind: 'reading', preview: reply.value, items: reply.value.changes?.items ?? [], checked: reply.value.changes?.checked ?? 0 });
    },
    readMore: async () => {
      if (!agencyId || stage.kind !== 'reading' || !stage.preview.changes?.next) return;
      const reply = await call('staff', 'previewNotice', { ...inputOf(agencyId, typed), cursor: stage.preview.changes.next });
      if (!reply.ok) {
        refuse(reply);
        return;
      }
      const { changes } = reply.value;
      setRefused(undefined);
      setStage({ kind: 'reading', preview: reply.value, items: [...stage.items, ...changes?.items ?? []], checked: stage.checked + (changes?.checked ?? 0) });
    },
    back: () => enter({ kind: 'writing' }),
    ask: () => {
      setRefused(undefined);
      setAsking(true);
    },
    cancel: () => {
      setAsking(false);
      setRefused(undefined);
    },
    importIt: async () => {
      if (!agencyId || stage.kind !== 'reading') return;
      const reply = await call('staff', 'importNotice', { ...inputOf(agencyId, typed), edition: stage.preview.edition });
      if (reply.ok) enter({ kind: 'done', imported: reply.value });
      else setRefused(reply);
    },
  };
}
