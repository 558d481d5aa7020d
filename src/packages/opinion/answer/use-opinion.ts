import { useCallback, useRef, useState } from 'react';
import type { Upload } from '@/contract/applicant';
import { LIMITS } from '@/contract/limits';
import type { ConsultationView } from '@/contract/opinion';
import type { Refused } from '@/contract/reply';
import type { CivilDate } from '@/domain/calendar/civil-date';
import { call, upload } from '@/services/cloud';
import type { PickedFile } from '@/services/pick-file';
import { useKept } from '@/services/use-kept';
import { useReply, type ReplyModel } from '@/services/use-reply';
import { BLANK, parseTyped, type Choosable, type Typed } from './typed';

/** Enough of a token to tell two links apart on one phone, and too little to open one. */
const KEY_CHARACTERS = 8;

/** What the page of a link works with. */
export interface OpinionModel {
  readonly model: ReplyModel<ConsultationView>;
  readonly opinion: Choosable | undefined;
  readonly words: string;
  readonly files: readonly Upload[];
  /** What is happening with a file, in words. */
  readonly sending: string | undefined;
  readonly problems: { readonly opinion?: string; readonly words?: string; readonly files?: string };
  readonly asking: boolean;
  readonly refused: Refused | undefined;
  readonly done: { readonly answeredOn: CivilDate; readonly agencyName: string } | undefined;
  readonly choose: (opinion: Choosable) => void;
  readonly write: (words: string) => void;
  readonly add: (pick: (count: number) => Promise<readonly PickedFile[]>) => Promise<void>;
  readonly drop: (uploadId: string) => void;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly confirm: () => Promise<void>;
  readonly reload: () => Promise<void>;
}

/** 受邀答复: what was asked, what is chosen and written, sent once. @param token of the link */
export function useOpinion(token: string): OpinionModel {
  const { model, reload } = useReply(useCallback(() => call('opinion', 'readConsultation', { token }), [token]));
  const { value: typed, set: keep, drop: forget } = useKept(`opinion:${token.slice(0, KEY_CHARACTERS)}`, parseTyped, BLANK);
  const { opinion, words, files } = typed;
  // A file that takes long comes back to what was typed meanwhile.
  const latest = useRef(typed);
  const change = (next: Partial<Typed>) => {
    latest.current = { ...latest.current, ...next };
    keep(latest.current);
  };
  const [sending, setSending] = useState<string>();
  const [problems, setProblems] = useState<OpinionModel['problems']>({});
  const [asking, setAsking] = useState(false);
  const [refused, setRefused] = useState<Refused>();
  const [done, setDone] = useState<OpinionModel['done']>();

  async function send(file: PickedFile): Promise<Refused | undefined> {
    setSending(`正在上传${file.name}……`);
    const place = await call('opinion', 'prepareFile', { token, name: file.name, bytes: file.bytes });
    if (!place.ok) return place;
    const put = await upload(place.value.cloudPath, file);
    if (!put.ok) return put;
    const checked = await call('opinion', 'checkFile', { token, uploadId: place.value.uploadId, fileId: put.fileID });
    if (!checked.ok) return checked;
    change({ files: [...latest.current.files, checked.value] });
    return undefined;
  }

  return {
    model, opinion, words, files, sending, problems, asking, refused, done, reload,
    choose: (next) => {
      change({ opinion: next });
      setProblems({});
    },
    write: (next) => {
      change({ words: next });
      setProblems({});
    },
    add: async (pick) => {
      setProblems({});
      const room = LIMITS.opinionFiles - files.length;
      if (room <= 0) {
        setProblems({ files: `材料不超过${LIMITS.opinionFiles}份，请先去掉一份。` });
        return;
      }
      for (const file of (await pick(room)).slice(0, room)) {
        const wrong = await send(file);
        if (wrong) setProblems({ files: wrong.message });
      }
      setSending(undefined);
    },
    drop: (uploadId) => change({ files: latest.current.files.filter((file) => file.uploadId !== uploadId) }),
    ask: () => {
      const needs = opinion === 'objects' || opinion === 'agreesInPart';
      const wrong = {
        ...(!opinion && { opinion: '请选择你的意见。' }),
        ...(needs && words.trim() === '' && { words: '不同意公开的，请说明理由。' }),
        ...([...words].length > LIMITS.descriptionCharacters && { words: `理由不超过${LIMITS.descriptionCharacters}字，请精简。` }),
        ...(sending && { files: '还有材料没有传完，请等一等。' }),
      };
      setProblems(wrong);
      setAsking(Object.keys(wrong).length === 0);
    },
    cancel: () => {
      setAsking(false);
      setRefused(undefined);
    },
    confirm: async () => {
      if (!opinion) return;
      const reply = await call('opinion', 'answerConsultation', { token, opinion, words: words.trim(), uploadIds: files.map(({ uploadId }) => uploadId) });
      if (!reply.ok) {
        setRefused(reply);
        return;
      }
      setAsking(false);
      forget();
      setDone(reply.value);
    },
  };
}
