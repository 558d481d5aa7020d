import { useCallback, useEffect, useState } from 'react';
import { useDidShow } from '@tarojs/taro';
import { listDrafts, removeDraft, type DraftList } from '@/services/drafts';
import type { Refused } from '@/contract/reply';

export interface DraftsControl {
  /** Absent while they are being looked for. */
  readonly list: DraftList | undefined;
  readonly look: () => void;
  readonly remove: (draftId: string) => Promise<Refused | undefined>;
}

/** 没填完的申请, looked for whenever the page shows. */
export function useDrafts(): DraftsControl {
  const [list, setList] = useState<DraftList>();
  const look = useCallback(() => void listDrafts().then(setList), []);
  useEffect(() => {
    void listDrafts().then(setList);
  }, []);
  useDidShow(look);
  const remove = async (draftId: string) => {
    const refused = await removeDraft(draftId);
    if (!refused) look();
    return refused;
  };
  return { list, look, remove };
}
