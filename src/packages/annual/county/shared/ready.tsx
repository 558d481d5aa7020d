import type { ReactNode } from 'react';
import { Failed, Loading, OfflineNote } from '@/components/state';
import type { ReplyModel } from '@/services/use-reply';
import { NotCounty } from './not-county';

interface ReadyProps<T> {
  readonly model: ReplyModel<T | undefined>;
  readonly reload: () => Promise<void>;
  readonly loading: string;
  readonly children: (value: T) => ReactNode;
}

/** What a page of the county shows while it loads, when it fails, to whoever does not work there, and to whoever does. */
export function Ready<T>({ model, reload, loading, children }: ReadyProps<T>): ReactNode {
  if (model.kind === 'loading') return <Loading>{loading}</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="申请和年报都在，没有丢。" onRetry={reload} />;
  if (model.value === undefined) return <NotCounty />;
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      {children(model.value)}
    </>
  );
}
