import { useCallback, useState } from 'react';
import type { Forgettable, MyData } from '@/contract/my-data';
import type { Refused } from '@/contract/reply';
import { useOwn } from '@/pages/mine/use-own';
import type { Opened } from '@/pages/reading/use-reading';
import { call } from '@/services/cloud';
import { openFile } from '@/services/open-file';

type Said = Pick<Refused, 'message' | 'reference'>;

export interface DataModel {
  readonly opened: Opened<MyData>;
  readonly refused: Said | undefined;
  /** Makes the file and opens it. */
  readonly take: (format: 'json' | 'docx') => Promise<void>;
  readonly asking: boolean;
  readonly ask: () => void;
  readonly cancel: () => void;
  readonly forget: (what: readonly Forgettable[]) => Promise<void>;
}

const NOT_OPENED: Said = { message: '文件生成好了，但是手机没有打开，请再点一次，或者换一台手机。' };

/** 我的资料: what is stored, a copy to take away, and what may be deleted. */
export function useData(): DataModel {
  const opened = useOwn(useCallback(() => call('applicant', 'myData', {}), []));
  const [refused, setRefused] = useState<Said>();
  const [asking, setAsking] = useState(false);
  return {
    opened, refused, asking,
    ask: () => {
      setRefused(undefined);
      setAsking(true);
    },
    cancel: () => setAsking(false),
    take: async (format) => {
      const made = await call('papers', 'myDataFile', { format });
      if (!made.ok) setRefused(made);
      else setRefused(await openFile(made.value.url, made.value.name) ? undefined : NOT_OPENED);
    },
    forget: async (what) => {
      const reply = await call('applicant', 'deleteMyData', { what });
      setRefused(reply.ok ? undefined : reply);
      if (!reply.ok) return;
      setAsking(false);
      await opened.reload();
    },
  };
}
