import { useRef, useState } from 'react';
import type { ApplicationDetail } from '@/contract/applicant';
import { scrollToPart } from '@/services/scroll';
import { notify } from '../shared/notify';
import { backToDetail } from '../shared/back-to-detail';
import type { Deed } from '../shared/links';
import { askOf, DEEDS } from './deeds';
import { send, slotProblem, tooManyFiles } from './send';
import { useTyped, type TypedAnswers } from './use-typed';
import type { Uploads } from '@/services/uploads/use-uploads';

type Files = Pick<Uploads, 'problems'>;

/** Where an item stands on the page. */
export const itemId = (index: number): string => `item-${index}`;

export interface DeedModel {
  readonly typed: TypedAnswers;
  readonly count: number;
  readonly errors: Readonly<Record<number, string>>;
  readonly dayError: string | undefined;
  /** Said above the button. */
  readonly problem: string | undefined;
  readonly asking: boolean;
  readonly refused: string | undefined;
  readonly filesAt: (index: number) => (files: Files | null) => void;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly confirm: () => Promise<void>;
}

/** One deed from typing to sending; what is typed stays until the cloud has it. */
export function useDeed(application: ApplicationDetail, deed: Deed): DeedModel {
  const { id, version } = application;
  const typed = useTyped(`act.${deed}.${id}`);
  const files = useRef<(Files | null)[]>([]);
  const [errors, setErrors] = useState<Readonly<Record<number, string>>>({});
  const [dayError, setDayError] = useState<string>();
  const [problem, setProblem] = useState<string>();
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<string>();
  const asked = askOf(application, deed);
  const count = asked?.of === 'correction' ? asked.items.length : 1;
  const slots = () => Array.from({ length: count }, (_, index) => typed.slot(index));

  const ask = () => {
    const found = slots().flatMap((slot, index) => {
      const message = files.current[index]?.problems()[0]?.message ?? slotProblem(deed, slot);
      return message ? [[index, message] as const] : [];
    });
    const day = deed === 'payment' && !typed.on ? '请选择缴费的日期。' : undefined;
    const many = tooManyFiles(slots());
    setErrors(Object.fromEntries(found));
    setDayError(day);
    setProblem(day ?? (found[0] ? (count > 1 ? `第${found[0][0] + 1}项：${found[0][1]}` : found[0][1]) : many));
    setRefused(undefined);
    setAsking(!day && found.length === 0 && !many);
    if (!day && found[0] && count > 1) scrollToPart(itemId(found[0][0]));
  };

  const confirm = async () => {
    const reply = await send(deed, { id, version, slots: slots(), on: typed.on });
    if (!reply.ok) {
      setRefused(reply.code === 'stale' ? '单位刚刚办理过这件申请，请先返回看看最新的情况。你写的都在。' : `${reply.message}你写的都在。`);
      return;
    }
    setAsking(false);
    typed.drop();
    notify(DEEDS[deed].done);
    backToDetail(id);
  };

  return {
    typed, count, errors, dayError, problem, asking, refused, ask, confirm, cancel: () => setAsking(false),
    filesAt: (index) => (held) => { files.current[index] = held; },
  };
}
