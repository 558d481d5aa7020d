import { useCallback, useState } from 'react';
import type { ApplicationSummary } from '@/contract/applicant';
import type { Refused } from '@/contract/reply';
import { useOwn } from '@/pages/mine/use-own';
import type { Opened } from '@/pages/reading/use-reading';
import { call } from '@/services/cloud';

interface Pages {
  readonly items: readonly ApplicationSummary[];
  readonly next?: string;
}

export interface ListControl {
  /** The newest twenty. */
  readonly opened: Opened<Pages>;
  /** Fetched after those. */
  readonly more: readonly ApplicationSummary[];
  /** Absent when everything is shown. */
  readonly next: string | undefined;
  readonly refused: Refused | undefined;
  readonly loadMore: () => Promise<void>;
}

const ask = () => call('applicant', 'listApplications', {});

/** 全部申请, newest first, twenty at a time. */
export function useList(): ListControl {
  const opened = useOwn<Pages>(ask);
  const [later, setLater] = useState<{ readonly of: Pages; readonly pages: Pages }>();
  const [refused, setRefused] = useState<Refused>();
  const first = opened.reading.kind === 'ready' ? opened.reading.value : undefined;
  const after = later && later.of === first ? later.pages : undefined;
  const next = after ? after.next : first?.next;

  const loadMore = useCallback(async () => {
    if (!next || !first) return;
    const reply = await call('applicant', 'listApplications', { cursor: next });
    setRefused(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    setLater((now) => {
      const before = now && now.of === first ? now.pages.items : [];
      return { of: first, pages: { ...reply.value, items: [...before, ...reply.value.items] } };
    });
  }, [first, next]);

  return { opened, more: after?.items ?? [], next, refused, loadMore };
}
