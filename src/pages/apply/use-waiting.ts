import { useCallback, useEffect, useState } from 'react';
import { useDidShow } from '@tarojs/taro';
import type { Receipt } from '@/contract/applicant';
import { excerptOf } from '@/services/draft';
import { onConnected } from '@/services/network';
import { sendWaiting, waitingDrafts } from '@/services/waiting';

interface WaitingLine {
  readonly draftId: string;
  readonly excerpt: string;
  /** In milliseconds, by the phone's clock. */
  readonly tappedAt: number;
}

export interface WaitingControl {
  readonly lines: readonly WaitingLine[];
  /** What has arrived since the page shows. */
  readonly arrived: readonly Receipt[];
  readonly send: () => Promise<void>;
}

const look = (): readonly WaitingLine[] =>
  waitingDrafts().map((draft) => ({ draftId: draft.draftId, excerpt: excerptOf(draft), tappedAt: draft.waiting?.tappedAt ?? 0 }));

/** 尚未送达: sent again when the page shows and whenever there is a network again. @param changed when something arrived, or came back */
export function useWaiting(changed: () => void): WaitingControl {
  const [lines, setLines] = useState(look);
  const [arrived, setArrived] = useState<readonly Receipt[]>([]);
  const send = useCallback(async () => {
    const sent = await sendWaiting();
    const receipts = sent.flatMap((one) => (one.kind === 'received' ? [one.receipt] : []));
    setLines(look());
    if (receipts.length > 0) setArrived((before) => [...receipts, ...before]);
    // What was not taken stands among the drafts again.
    if (sent.some(({ kind }) => kind === 'received' || kind === 'refused')) changed();
  }, [changed]);
  useDidShow(() => {
    setLines(look());
    void send();
  });
  useEffect(() => onConnected(() => void send()), [send]);
  return { lines, arrived, send };
}
