import type { ReactNode } from 'react';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Failed, Loading, OfflineNote } from '@/components/state';
import type { PagesModel } from './use-pages';

interface Listed {
  readonly items: readonly unknown[];
  readonly next?: string;
}

interface ListProps<Value extends Listed> extends PagesModel<Value> {
  readonly row: (item: Value['items'][number]) => ReactNode;
  /** Why there is nothing, and what to do. */
  readonly empty: ReactNode;
  /** Above the list. */
  readonly before?: (value: Value) => ReactNode;
}

/** What a number counts, one row each. */
export function CellList<Value extends Listed>({ model, moreRefused, reload, loadMore, row, empty, before }: ListProps<Value>): ReactNode {
  if (model.kind === 'loading') return <Loading>正在找是哪几件</Loading>;
  if (model.kind === 'failed') return <Failed refused={model.refused} onRetry={reload} />;
  const { items, next } = model.value;
  return (
    <>
      {model.behind ? <OfflineNote at={model.at} onRetry={() => void reload()} /> : null}
      {before?.(model.value)}
      {items.length === 0 ? empty : <Card cells>{items.map(row)}</Card>}
      {moreRefused ? <Failed refused={moreRefused} onRetry={loadMore} /> : null}
      {next && !moreRefused ? <Action kind="ghost" onTap={loadMore}>再看一些</Action> : null}
    </>
  );
}
