import { useCallback, useEffect, useState } from 'react';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import type { Refused } from '@/contract/reply';
import type { StepEffect, StepType } from '@/contract/steps';
import { call } from '@/services/cloud';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { saidWho } from '../shared/overtaken';
import { backToCase } from '../shared/routes';
import { useKept } from '../shared/use-kept';
import { basketKey, basketTitles, EMPTY, MOST_TOGETHER, parseBasket, withBasket } from './basket';
import { STEP_FORMS } from './forms';
import { BLANK, parseTyped, problemsOf, stepOf, type KnownCase, type Typed } from './typed';

export interface StepFormModel {
  readonly type: StepType;
  /** 补录: it happened earlier and is recorded now. */
  readonly late: boolean;
  readonly model: ReplyModel<KnownCase>;
  readonly typed: Typed;
  /** 一起补录的, waiting for this one. */
  readonly together: readonly string[];
  /** Lays this late record aside, to be recorded with the next one; absent when there are enough. */
  readonly layAside: (() => void) | undefined;
  readonly emptyTogether: () => void;
  readonly kept: boolean;
  readonly problems: Readonly<Record<string, string>>;
  /** What the step would do, once the form is whole; the sheet is open meanwhile. */
  readonly effect: StepEffect | undefined;
  readonly pin: string;
  readonly refused: Refused | undefined;
  readonly change: (key: string, value: string) => void;
  readonly typePin: (pin: string) => void;
  /** Shows what the step would do; nothing is written yet. */
  readonly look: () => Promise<void>;
  readonly confirm: () => Promise<void>;
  readonly cancel: () => void;
  readonly reload: () => Promise<void>;
}

/** 申请人这个月的第几件, as far as it is registered here; the clerk may know of more on paper. */
function useNthOfMonth(id: string, type: StepType): number | undefined {
  const [nth, setNth] = useState<number>();
  useEffect(() => {
    if (type !== 'feeNoticed') return;
    // Without an answer the clerk types it himself.
    void call('staff', 'repeats', { id }).then((reply) => setNth(reply.ok && reply.value.comparable ? reply.value.nthOfMonth : undefined));
  }, [id, type]);
  return nth;
}

const LATE_REASON = { lateReason: '请填写补录的原因。' } as const;

/** 办理一步: typed on the phone, looked at with its effect, then sent once. */
export function useStepForm(id: string, type: StepType, late: boolean): StepFormModel {
  const { model, reload } = useReply(useCallback(() => call('staff', 'getCase', { id }), [id]));
  const { value: typed, safe, set, drop } = useKept(`staff.step:${id}:${type}${late ? ':late' : ''}`, parseTyped, BLANK);
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [effect, setEffect] = useState<StepEffect>();
  const [pin, setPin] = useState('');
  const [refused, setRefused] = useState<Refused>();
  const basket = useKept(basketKey(id), parseBasket, EMPTY);
  const waiting = late ? basket.value : EMPTY;
  const nthOfMonth = useNthOfMonth(id, type);
  const current: KnownCase | undefined = model.kind === 'ready' ? { ...withBasket(model.value, waiting), ...(nthOfMonth !== undefined && { nthOfMonth }) } : undefined;

  const entered = (opened: KnownCase, today: CivilDate) => ({
    id, version: opened.version, steps: [...waiting.steps, stepOf(type, typed, opened, today)],
    ...(late && { late: { reason: typed.lateReason ?? '' } }),
  });

  const fieldOf = ({ field }: Refused): string | undefined => {
    const key = field?.split('.').pop();
    return key !== undefined && STEP_FORMS[type].fields.some((one) => one.key === key) ? key : undefined;
  };

  /** What others did meanwhile is said, and shown as it is now; the effect has to be looked at again. */
  const overtaken = async (reply: Refused, opened: KnownCase) => {
    setRefused(await saidWho(reply, opened));
    setEffect(undefined);
    await reload();
  };

  const refuse = (reply: Refused) => {
    const key = fieldOf(reply);
    setRefused(reply);
    if (key) setProblems({ [key]: reply.message });
  };

  const wrongIn = (opened: KnownCase, today: CivilDate) =>
    ({ ...problemsOf(type, typed, opened, today), ...(late && !typed.lateReason?.trim() ? LATE_REASON : {}) });

  return {
    type, late, model: model.kind === 'ready' && current ? { ...model, value: current } : model,
    together: basketTitles(waiting),
    emptyTogether: basket.drop,
    layAside: late && waiting.steps.length + 1 < MOST_TOGETHER ? () => {
      if (!current || model.kind !== 'ready') return;
      const today = civilDateAt(model.at);
      const wrong = problemsOf(type, typed, current, today);
      setProblems(wrong);
      if (Object.keys(wrong).length > 0) return;
      basket.set({ steps: [...waiting.steps, stepOf(type, typed, current, today)] });
      drop();
      backToCase(id);
    } : undefined,
    typed, kept: safe, problems, effect, pin, refused, reload, typePin: setPin,
    change: (key, value) => {
      set({ ...typed, [key]: value });
      setProblems({});
      setRefused(undefined);
    },
    look: async () => {
      if (!current || model.kind !== 'ready') return;
      const today = civilDateAt(model.at);
      const wrong = wrongIn(current, today);
      setProblems(wrong);
      setRefused(undefined);
      if (Object.keys(wrong).length > 0) return;
      const reply = await call('staff', 'previewStep', entered(current, today));
      if (reply.ok) setEffect(reply.value);
      else if (reply.code === 'stale') await overtaken(reply, current);
      else refuse(reply);
    },
    confirm: async () => {
      if (!current || model.kind !== 'ready') return;
      const reply = await call('staff', 'takeStep', { ...entered(current, civilDateAt(model.at)), ...(pin && { pin }) });
      if (!reply.ok && reply.code === 'stale') {
        await overtaken(reply, current);
        return;
      }
      if (!reply.ok) {
        refuse(reply);
        if (fieldOf(reply)) setEffect(undefined);
        return;
      }
      drop();
      if (late) basket.drop();
      backToCase(id);
    },
    cancel: () => {
      setEffect(undefined);
      setRefused(undefined);
      setPin('');
    },
  };
}
