import { useCallback, useState, type ReactNode } from 'react';
import type { YearbookKind } from '@/domain/yearbook/kinds';
import { Action } from '@/components/action';
import { Card } from '@/components/card';
import { Cell } from '@/components/cell';
import { Pills } from '@/components/pills';
import { Failed, Loading } from '@/components/state';
import { call } from '@/services/cloud';
import { useMore } from '@/services/use-more';
import { useReply } from '@/services/use-reply';
import { openLine } from '../shared/routes';
import { lineNote, lineTitle } from '../shared/words';

interface ListProps { readonly agencyId: string; readonly kind: YearbookKind; readonly year: number | undefined }

function List({ agencyId, kind, year }: ListProps): ReactNode {
  const ask = useCallback((cursor?: string) => call('annual', 'bookLines', { agencyId, kind, ...(year !== undefined && { year }), ...(cursor && { cursor }) }), [agencyId, kind, year]);
  const { model, reload } = useReply(useCallback(() => ask(), [ask]));
  const { items, next, refused, loadMore } = useMore(model.kind === 'ready' ? model.value : undefined, ask);
  if (model.kind === 'loading') return <Loading />;
  if (model.kind === 'failed') return <Failed refused={model.refused} safe="台账都在，没有丢。" onRetry={reload} />;
  if (items.length === 0) return null;
  return (
    <>
      <Card cells>{items.map((line) => <Cell key={line.id} title={lineTitle(line)} note={lineNote(line)} onTap={() => openLine(agencyId, line.id)} />)}</Card>
      {refused ? <Failed refused={refused} safe="上面的都在。" onRetry={loadMore} /> : null}
      {next && !refused ? <Action kind="ghost" onTap={loadMore}>再看20条</Action> : null}
    </>
  );
}

/** Lines newest first; documents of earlier years are looked at, too, as they may still be in force. */
export function Lines({ agencyId, kind, year, all, version }: ListProps & { readonly year: number; readonly all: boolean; readonly version: number }): ReactNode {
  const [which, setWhich] = useState<'year' | 'all'>('year');
  return (
    <>
      {all ? <Pills label="看哪些" options={[{ value: 'year', label: `${year}年的` }, { value: 'all', label: '全部' }]} value={which} onChange={setWhich} /> : null}
      <List key={`${which}${version}`} agencyId={agencyId} kind={kind} year={which === 'all' ? undefined : year} />
    </>
  );
}
