import { useCallback, useState } from 'react';
import type { DraftSource } from '@/contract/disclosures';
import type { Refused, Reply } from '@/contract/reply';
import { isCategoryKey } from '@/domain/publishing/categories';
import { readDate } from '@/domain/elsewhere/read-date';
import { redact, type Redaction } from '@/domain/redaction/redact';
import { suspicionsOf, type Suspicion } from '@/domain/redaction/suspicions';
import { call } from '@/services/cloud';
import { randomId } from '@/services/random-id';
import { useKept } from '@/services/use-kept';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { itemInstead } from '../registers/routes';

/** A draft as far as it is written, with the places somebody has looked at. */
interface Typed {
  readonly title: string;
  readonly category: string;
  readonly madeOn: string;
  readonly summary: string;
  readonly body: string;
  readonly confirmed: readonly string[];
  readonly key: string;
}
type TextKey = Exclude<keyof Typed, 'confirmed'>;
const TEXTS = ['title', 'category', 'madeOn', 'summary', 'body', 'key'] as const satisfies readonly TextKey[];
interface KeptDraft { readonly typed?: Typed }
const NONE: KeptDraft = {};

function parse(value: unknown): KeptDraft | undefined {
  const typed = typeof value === 'object' && value !== null ? (value as { typed?: Record<string, unknown> }).typed : undefined;
  return typed && TEXTS.every((key) => typeof typed[key] === 'string') && Array.isArray(typed.confirmed) ? value as KeptDraft : undefined;
}

/** Which source: an application, or a resident's suggestion. */
export interface From { readonly kind: 'case' | 'request'; readonly id: string }

export interface DraftWork {
  readonly model: ReplyModel<DraftSource>;
  readonly reload: () => Promise<void>;
  readonly typed: Typed;
  /** What looks personal in the words as they are now, and whether somebody has looked at it. */
  readonly places: readonly (Suspicion & { readonly confirmed: boolean })[];
  /** What the patterns find in the words as they are now: it has to go. */
  readonly must: readonly Redaction[];
  readonly wrong: Readonly<Record<string, string>>;
  readonly attempts: number;
  readonly refused: Refused | undefined;
  readonly change: (part: Partial<Typed>) => void;
  readonly confirm: (key: string, looked: boolean) => void;
  /** 遮去: the words are replaced wherever they stand. */
  readonly hide: (words: string) => void;
  readonly make: () => Promise<void>;
}

/** What is missing before it can be a draft. */
function missing({ title, category, madeOn, summary, body }: Typed): Readonly<Record<string, string>> {
  const day = readDate(madeOn);
  return {
    ...(title.trim() === '' && { title: '请填写名称。' }), ...(!isCategoryKey(category) && { category: '请选择类别。' }),
    ...('doubt' in day && { madeOn: '请填写这份信息形成的日期，例如2026年3月2日。' }),
    ...(summary.trim() === '' && { summary: '请用一两句话写内容概述。' }), ...(body.trim() === '' && { body: '请写明公开的内容。' }),
  };
}

/** 转为主动公开: the machine's draft, looked through and finished by a person. What is written stays on the phone until it is a draft. */
export function useDraft(from: From): DraftWork {
  const { kind, id } = from;
  const { model, reload } = useReply(useCallback((): Promise<Reply<DraftSource>> => (kind === 'case' ? call('staff', 'answerDraft', { id }) : call('staff', 'suggestionDraft', { id })), [kind, id]));
  const { value: kept, set, drop } = useKept(`publish.fromcase:${kind}/${id}`, parse, NONE);
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const [attempts, setAttempts] = useState(0);
  const [refused, setRefused] = useState<Refused>();
  const source = model.kind === 'ready' ? model.value : undefined;
  const typed: Typed = kept.typed ?? { title: source?.title ?? '', category: '', madeOn: '', summary: '', body: source?.body ?? '', confirmed: [], key: '' };
  const words = [typed.title, typed.summary, typed.body].join('\n');
  const asked = (source?.suspicions ?? []).filter((one) => one.kind === 'asked' && words.includes(one.words));
  const found = [...new Map([...suspicionsOf(words), ...asked].map((one) => [one.key, one])).values()];
  const change = (part: Partial<Typed>) => {
    set({ typed: { ...typed, ...part } });
    setWrong({});
    setRefused(undefined);
  };
  return {
    model, reload, typed, wrong, attempts, refused, change,
    places: found.map((one) => ({ ...one, confirmed: typed.confirmed.includes(one.key) })),
    must: redact(words, { names: [], numbers: [], open: source?.open ?? [] }).redactions,
    confirm: (key, looked) => change({ confirmed: looked ? [...typed.confirmed, key] : typed.confirmed.filter((one) => one !== key) }),
    hide: (hidden) => {
      const without = (text: string) => text.split(hidden).join('某某');
      change({ title: without(typed.title), summary: without(typed.summary), body: without(typed.body) });
    },
    make: async () => {
      const problems = missing(typed);
      setWrong(problems);
      setAttempts(attempts + 1);
      const { title, category, summary, body, confirmed } = typed;
      const day = readDate(typed.madeOn);
      if (Object.keys(problems).length > 0 || !isCategoryKey(category) || !('on' in day)) return;
      const key = typed.key || randomId();
      set({ typed: { ...typed, key } });
      const draft = { id, key, title, category, madeOn: day.on, summary, body, confirmed: [...confirmed] };
      const reply = kind === 'case' ? await call('papers', 'draftFromCase', draft) : await call('papers', 'draftFromRequest', draft);
      setRefused(reply.ok ? undefined : reply);
      if (!reply.ok && reply.field) setWrong({ [reply.field]: reply.message });
      if (!reply.ok) return;
      drop();
      itemInstead(reply.value.itemId);
    },
  };
}
