import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import type { KeyState } from '@/contract/keeping';

interface KeyWords {
  readonly title: string;
  readonly lead: string;
  readonly facts: readonly { readonly label: string; readonly value: string; readonly note?: string }[];
}

const progress = ({ left }: KeyState): string => (left === undefined ? '等着下一个整点接着核对' : `还有约${left}份没有核对，每个整点接着办`);

function lead({ state, others, broken }: KeyState): string {
  if (broken > 0) return `有${broken}份怎么也打不开，没有动它们。请联系主办单位看日志，旧密钥一把也不要删。`;
  if (state === 'moving') return others > 0 ? '正在把存着的个人信息换成用现在的密钥保存，不影响办理。旧密钥先留着。' : '正在核对存着的个人信息是不是都用现在的密钥保存，不影响办理。';
  return others > 0 ? `存着的个人信息都已经换成现在的密钥，设置里另外${others}把旧密钥可以删掉。` : '存着的个人信息都用现在的密钥保存，没有要做的事。';
}

const TITLES = { broken: '有打不开的', moving: '正在核对', removable: '旧密钥可以删掉', settled: '没有要做的事' } as const;

/** 密钥 in words: what is going on, and whether an earlier key may go. */
export function keyWords(value: KeyState): KeyWords {
  const { key, since, others, state, movedAt, broken } = value;
  const title = TITLES[broken > 0 ? 'broken' : state === 'moving' ? 'moving' : others > 0 ? 'removable' : 'settled'];
  return {
    title, lead: lead(value),
    facts: [
      { label: '现在的密钥', value: key, ...(since && { note: `${formatDate(civilDateAt(since))}开始用` }) },
      { label: '设置里的旧密钥', value: others > 0 ? `${others}把` : '没有' },
      { label: '核对', value: movedAt ? `${formatDate(civilDateAt(movedAt))}核对完，没有剩下` : progress(value) },
    ],
  };
}
