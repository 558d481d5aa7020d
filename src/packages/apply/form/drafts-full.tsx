import { useState, type ReactNode } from 'react';
import { Action } from '@/components/action';
import { Sheet } from '@/components/sheet';
import { formatDate } from '@/domain/calendar/civil-date';
import { civilDateAt } from '@/domain/calendar/instant';
import { listDrafts, removeDraft, type DraftLine } from '@/services/drafts';
import { last } from '@/domain/list';

interface DraftsFullProps {
  /** The draft one is writing; never offered. */
  readonly own: string;
  /** There is room again. */
  readonly onRoom: () => Promise<void>;
}

/** 草稿满了: offers the oldest for deletion; what is being typed stays on the phone either way. */
export function DraftsFull({ own, onRoom }: DraftsFullProps): ReactNode {
  const [oldest, setOldest] = useState<DraftLine>();
  const [error, setError] = useState<string>();
  const look = async () => {
    const { lines, refused } = await listDrafts();
    setError(refused?.message);
    setOldest(last(lines.filter(({ draftId, savedAt }) => savedAt && draftId !== own)));
  };
  const remove = async () => {
    const refused = oldest && await removeDraft(oldest.draftId);
    setError(refused?.message);
    if (refused) return;
    setOldest(undefined);
    await onRoom();
  };
  return (
    <>
      <Action kind="ghost" small onTap={look}>删除最早的一份草稿</Action>
      <Sheet
        open={oldest !== undefined} title="删除这份草稿？" danger confirm="删除" onConfirm={remove} onCancel={() => setOldest(undefined)} error={error}
        rows={oldest ? [
          { label: '想要的信息', value: oldest.excerpt || '还没有写' },
          ...(oldest.savedAt ? [{ label: '最后保存', value: formatDate(civilDateAt(oldest.savedAt)) }] : []),
          { label: '不能撤销', value: '删除以后找不回来' },
        ] : []}
      />
    </>
  );
}
