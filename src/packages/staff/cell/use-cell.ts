import { useCallback, useState } from 'react';
import { stopPullDownRefresh, usePullDownRefresh } from '@tarojs/taro';
import type { ActionValue } from '@/contract/actions';
import type { Refused } from '@/contract/reply';
import type { ColumnKey } from '@/domain/report/columns';
import type { RowKey } from '@/domain/report/rows';
import { call } from '@/services/cloud';
import { useReply, type ReplyModel } from '@/services/use-reply';

/** A cell of 表三 of a year. */
export interface CellOfTable {
  readonly agencyId: string;
  readonly year: number;
  readonly row: RowKey;
  readonly column: ColumnKey;
}

type Cases = ActionValue<'annual', 'casesBehind'>;

export interface CellModel {
  readonly model: ReplyModel<Cases>;
  /** Why further cases are not there. */
  readonly moreRefused: Refused | undefined;
  readonly reload: () => Promise<void>;
  readonly loadMore: () => Promise<void>;
}

/** The cases a number counts, page by page. */
export function useCell({ agencyId, year, row, column }: CellOfTable): CellModel {
  const [moreRefused, setMoreRefused] = useState<Refused>();
  const { model, reload, replace } = useReply(useCallback(
    () => call('annual', 'casesBehind', { agencyId, year, row, column }), [agencyId, year, row, column],
  ));
  usePullDownRefresh(() => { void reload().finally(() => stopPullDownRefresh()); });
  const loadMore = async () => {
    if (model.kind !== 'ready' || !model.value.next) return;
    const { value: shown } = model;
    const reply = await call('annual', 'casesBehind', { agencyId, year, row, column, cursor: shown.next });
    setMoreRefused(reply.ok ? undefined : reply);
    if (!reply.ok) return;
    const seen = new Set(shown.items.map(({ id }) => id));
    replace(shown, { ...reply.value, items: [...shown.items, ...reply.value.items.filter(({ id }) => !seen.has(id))] }, reply.at);
  };
  return { model, moreRefused, reload, loadMore };
}
