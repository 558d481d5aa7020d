import { useEffect, useState, type ReactNode } from 'react';
import type { OwnBefore } from '@/domain/repeat/own-before';
import { askOwnBefore } from '../shared/own-applications';
import { OwnBeforeCard } from '../shared/own-before-card';

/** 你已经申请过同样的, looked for once more with the words as they will be sent. */
export function OwnBeforeNote({ description }: { readonly description: string }): ReactNode {
  const [before, setBefore] = useState<OwnBefore>();
  useEffect(() => {
    let wanted = true;
    void askOwnBefore(description).then((found) => {
      if (wanted) setBefore(found);
    });
    return () => { wanted = false; };
  }, [description]);
  return <OwnBeforeCard before={before} />;
}
