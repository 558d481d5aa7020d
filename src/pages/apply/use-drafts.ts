import { useCallback, useEffect, useState } from 'react';
import { useDidShow } from '@tarojs/taro';
import { listDrafts, removeDraft, type DraftList } from '@/services/drafts';
import type { Refused } from '@/contract/reply';

export interface DraftsControl {
  /** Absent while they are being looked for. */
  readonly list: DraftList | undefined;
  readonly remove: (draftId: string) => Promise<Refused | undefined>;
}

/** 没填完的申请, looked for whenever the page shows. */
export function useDrafts(): DraftsControl {
  const [list, setList] = useState<DraftList>();
  const look = useCallback(async () => setList(await listDrafts()), []);
  useEffect(() => {
    void listDrafts().then(setList);
  }, []);
  useDidShow(() => void look());
  const remove = async (draftId: string) => {
    const refused = await removeDraft(draftId);
    if (!refused) await look();
    return refused;
  };
  return { list, remove };
}
