import type { ReactNode } from 'react';
import type { StaffCase } from '@/contract/staff';
import { Card } from '@/components/card';
import { Failed } from '@/components/state';
import { Timeline } from '@/components/timeline';
import { timelineItems } from './timeline-words';
import { useOpenUpload } from './use-open-upload';

/** 经过, newest first, with what came in with each step. */
export function HistoryCard({ current, handles }: { readonly current: StaffCase; readonly handles: boolean }): ReactNode {
  const { refused, open } = useOpenUpload(current.id);
  return (
    <Card title="经过">
      <Timeline items={timelineItems(current.timeline, handles ? (uploadId) => void open(uploadId) : undefined)} />
      {refused ? <Failed refused={refused} safe="材料都在。" /> : null}
    </Card>
  );
}
