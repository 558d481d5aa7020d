import { useState } from 'react';
import type { LookedUp } from '@/contract/lookup';
import type { Refused } from '@/contract/reply';
import type { Instant } from '@/domain/calendar/instant';
import { isQueryCode } from '@/domain/intake/query-code';
import { readTypedNumber } from '@/domain/intake/typed-number';
import { call } from '@/services/cloud';

interface Words { readonly number?: string; readonly code?: string }

export interface LookUpModel {
  readonly number: string;
  readonly code: string;
  readonly problems: Words;
  /** Counts up when 查询 found a field wrong. */
  readonly asked: number;
  readonly refused: Refused | undefined;
  readonly found: { readonly value: LookedUp; readonly at: Instant } | undefined;
  readonly type: (field: keyof Words, text: string) => void;
  readonly look: () => Promise<void>;
  /** Back to the two fields; the number stays, the code does not. */
  readonly another: () => void;
}

/** What is missing on the phone already; whether it fits is for the cloud to say. */
function typedProblems(number: string, code: string): Words {
  return {
    ...(readTypedNumber(number) === undefined && { number: '编号没有写全，请照回执上的写，例如：乔官依申请〔2026〕第1号。' }),
    ...(!isQueryCode(code) && { code: '查询码是12个字母和数字，里面没有0、1、2和字母O、I、Z，请照回执核对。' }),
  };
}

/** 凭编号和查询码查询. Neither is kept on the phone: it may be a neighbour's, or a library's. @param start number of the QR code */
export function useLookUp(start: string): LookUpModel {
  const [typed, setTyped] = useState({ number: start, code: '' });
  const [problems, setProblems] = useState<Words>({});
  const [asked, setAsked] = useState(0);
  const [refused, setRefused] = useState<Refused>();
  const [found, setFound] = useState<LookUpModel['found']>();
  return {
    ...typed, problems, asked, refused, found,
    type: (field, text) => {
      setTyped((before) => ({ ...before, [field]: text }));
      setProblems((before) => ({ ...before, [field]: undefined }));
      setRefused(undefined);
    },
    look: async () => {
      const wrong = typedProblems(typed.number, typed.code);
      setProblems(wrong);
      setAsked(asked + 1);
      if (Object.keys(wrong).length > 0) return;
      const reply = await call('opinion', 'lookUp', typed);
      setRefused(reply.ok ? undefined : reply);
      if (reply.ok) setFound({ value: reply.value, at: reply.at });
    },
    another: () => {
      setFound(undefined);
      setTyped(({ number }) => ({ number, code: '' }));
    },
  };
}
