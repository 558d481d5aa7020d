import { useCallback, useState } from 'react';
import { useDidHide } from '@tarojs/taro';
import type { Refused } from '@/contract/reply';
import type { Instant } from '@/domain/calendar/instant';
import type { StaffRequest } from '@/contract/requests';
import type { RequestLine } from '@/domain/request/content';
import { isCorrectionResult } from '@/domain/request/results';
import { call } from '@/services/cloud';
import { useKept } from '@/services/use-kept';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { openGiven } from '../shared/letter';
import { BLANK, ELSEWHERE, parseTyped, typedOf, typedProblems, writesAgency, type Typed, type TypedProblems } from './typed';

type Said = Pick<Refused, 'message' | 'reference'>;

export interface Handling {
  readonly model: ReplyModel<StaffRequest>;
  readonly typed: Typed;
  readonly problems: TypedProblems;
  readonly attempts: number;
  /** Whether the sheet is open. */
  readonly asking: boolean;
  readonly refused: Refused | undefined;
  /** Why a file did not open. */
  readonly notOpened: Said | undefined;
  readonly person: readonly RequestLine[] | undefined;
  readonly change: (typed: Typed) => void;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly submit: () => Promise<void>;
  readonly openUpload: (uploadId: string) => Promise<void>;
  readonly openLetter: () => Promise<void>;
  readonly unmask: (reason: string) => Promise<Refused | undefined>;
  readonly hide: () => void;
  readonly reload: () => Promise<void>;
  /** After something else has changed it. */
  readonly show: (request: StaffRequest, at: Instant) => void;
}

/** 办理一件请求: what it says, and the answer that is kept on the phone until it is sent. */
export function useHandling(id: string): Handling {
  const { model, reload, show } = useReply(useCallback(() => call('staff', 'getRequest', { id }), [id]));
  const { value: kept, set, drop } = useKept(`staff.request:${id}`, parseTyped, BLANK);
  const [problems, setProblems] = useState<TypedProblems>({});
  const [attempts, setAttempts] = useState(0);
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const [notOpened, setNotOpened] = useState<Said>();
  const [person, setPerson] = useState<readonly RequestLine[]>();
  const current = model.kind === 'ready' ? model.value : undefined;
  // What came back is mended, not written anew.
  const typed = kept === BLANK && current?.returned && current.draft ? typedOf(current.draft) : kept;
  const hide = () => setPerson(undefined);
  useDidHide(hide);
  return {
    model, reload, show, typed, problems, attempts, asking, refused, notOpened, person, hide,
    change: (next) => {
      set(next);
      setProblems({});
    },
    ask: () => {
      if (!current) return;
      const wrong = typedProblems(typed, current.kind, current.targets);
      setProblems(wrong);
      setAttempts(attempts + 1);
      setAsking(Object.keys(wrong).length === 0);
    },
    cancel: () => {
      setAsking(false);
      setRefused(undefined);
    },
    submit: async () => {
      const { result } = typed;
      if (!current || !result) return;
      const { version, targets } = current;
      const written = writesAgency(typed, targets) && typed.agency.trim();
      const answer = { id, version, words: typed.words, ...(written && { agency: typed.agency }) };
      const to = result === 'passedOn' && typed.to !== ELSEWHERE && typed.to;
      const reply = isCorrectionResult(result)
        ? await call('staff', 'proposeCorrection', { ...answer, result, ...(to && { toAgencyId: to }) }) : await call('staff', 'answerRequest', { ...answer, result });
      setRefused(reply.ok ? undefined : reply);
      if (!reply.ok) return;
      drop();
      setAsking(false);
      show(reply.value, reply.at);
    },
    openUpload: async (uploadId) => setNotOpened(await openGiven(await call('staff', 'requestFile', { id, uploadId }))),
    openLetter: async () => setNotOpened(await openGiven(await call('staff', 'requestLetter', { id }))),
    unmask: async (reason) => {
      const reply = await call('staff', 'unmaskRequest', { id, reason });
      if (!reply.ok) return reply;
      setPerson(reply.value);
      return undefined;
    },
  };
}
