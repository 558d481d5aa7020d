import { useRef, useState } from 'react';
import { LIMITS } from '@/contract/limits';
import { call } from '../cloud';
import { neverArrived } from '../failure';
import type { PickedFile } from '../pick-file';
import { randomId } from '../random-id';
import { attachmentProblem } from './attachment-check';
import { sendFile, type SendStage } from './send-file';

/** A file that was taken. */
export interface KeptUpload {
  readonly uploadId: string;
  readonly name: string;
  readonly bytes: number;
  /** original: says what is wanted in place of words · consent: that whoever is helped agreed; absent for what is only added */
  readonly as?: UploadRole;
}

export type UploadRole = 'original' | 'consent';

/** Where a form keeps its files; `now` knows them before the next painting. */
interface KeepsFiles {
  readonly now: () => { readonly uploads: readonly KeptUpload[] };
  readonly update: (change: { readonly uploads: KeptUpload[] }) => void;
}

interface FilesProblem {
  readonly field: 'uploads';
  readonly message: string;
}

/** A file that is not among the attachments yet, and perhaps never will be. */
export interface Underway {
  readonly id: string;
  readonly file: PickedFile;
  /** refused: not taken, and why · failed: the network's fault, may be tried again */
  readonly state: 'waiting' | SendStage | 'refused' | 'failed';
  readonly percent?: number;
  readonly message?: string;
  readonly as?: UploadRole;
}

export interface Uploads {
  readonly underway: readonly Underway[];
  readonly add: (pick: (count: number) => Promise<readonly PickedFile[]>, as?: UploadRole) => Promise<void>;
  readonly retry: (id: string) => void;
  readonly dismiss: (id: string) => void;
  readonly remove: (uploadId: string) => void;
  /** What 下一步 has to wait for. */
  readonly problems: () => readonly FilesProblem[];
}

const isBusy = ({ state }: Underway): boolean => state === 'waiting' || state === 'sending' || state === 'checking';

/** 附件: each file judged before it is sent, sent one after another; what is refused says why and the rest stays. */
export function useUploads({ now, update }: KeepsFiles): Uploads {
  const [underway, setUnderway] = useState<readonly Underway[]>([]);
  const rows = useRef<readonly Underway[]>([]);
  const running = useRef(false);

  const set = (next: readonly Underway[]) => {
    rows.current = next;
    setUnderway(next);
  };
  const change = (id: string, more: Partial<Underway>) => set(rows.current.map((row) => (row.id === id ? { ...row, ...more } : row)));
  const drop = (id: string) => set(rows.current.filter((row) => row.id !== id));

  const sendOne = async ({ id, file, as }: Underway) => {
    const reply = await sendFile(file, (state, percent) => change(id, { state, percent }));
    const wanted = rows.current.some((row) => row.id === id);
    if (reply.ok && wanted) {
      const { uploadId, name, bytes } = reply.value;
      update({ uploads: [...now().uploads, { uploadId, name, bytes, ...(as && { as }) }] });
      drop(id);
    } else if (reply.ok) void call('applicant', 'removeUpload', { uploadId: reply.value.uploadId });
    else change(id, { state: neverArrived(reply) || reply.code === 'failed' ? 'failed' : 'refused', message: reply.message });
  };

  const run = async () => {
    if (running.current) return;
    running.current = true;
    for (let next = waiting(); next; next = waiting()) await sendOne(next);
    running.current = false;
  };
  const waiting = () => rows.current.find(({ state }) => state === 'waiting');

  const judge = (file: PickedFile, as?: UploadRole): Underway => {
    const coming = rows.current.filter((row) => isBusy(row) || row.state === 'failed').map((row) => row.file);
    const message = attachmentProblem(file, [...now().uploads, ...coming]);
    return { id: randomId(), file, state: message ? 'refused' : 'waiting', ...(message && { message }), ...(as && { as }) };
  };

  return {
    underway,
    add: async (pick, as) => {
      for (const file of await pick(LIMITS.attachments)) set([...rows.current, judge(file, as)]);
      void run();
    },
    retry: (id) => {
      change(id, { state: 'waiting', message: undefined, percent: undefined });
      void run();
    },
    dismiss: drop,
    remove: (uploadId) => {
      update({ uploads: now().uploads.filter((upload) => upload.uploadId !== uploadId) });
      // Should the cloud not hear of it, it clears away what belongs to no application by itself.
      void call('applicant', 'removeUpload', { uploadId });
    },
    problems: () => {
      const busy = rows.current.filter(isBusy).length;
      if (busy > 0) return [{ field: 'uploads', message: `还有${busy}个附件没有传完，请等一等，或者先取消它。` }];
      const failed = rows.current.some(({ state }) => state === 'failed');
      return failed ? [{ field: 'uploads', message: '有附件没有传上去，请再试一次，或者先取消它。' }] : [];
    },
  };
}
