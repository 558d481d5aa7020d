import { useCallback, useState } from 'react';
import { stopPullDownRefresh, usePullDownRefresh, useRouter } from '@tarojs/taro';
import type { Workbench } from '@/contract/staff';
import type { Refused, Reply } from '@/contract/reply';
import { call } from '@/services/cloud';
import { chosenDesk, listDesks, rememberDesk, type Desk } from '../shared/desks';
import { useReply, type ReplyModel } from '@/services/use-reply';

export type Shown = 'open' | 'closed';

export interface Loaded {
  readonly desks: readonly Desk[];
  /** Absent: this identity works for no agency. */
  readonly at?: { readonly desk: Desk; readonly shown: Shown; readonly work: Workbench };
}

export interface WorkbenchModel {
  readonly model: ReplyModel<Loaded>;
  /** What was chosen; while it is loaded, what is shown may still be another. */
  readonly shown: Shown;
  readonly agencyId: string | undefined;
  /** Why further lines are not there. */
  readonly moreRefused: Refused | undefined;
  readonly show: (shown: Shown) => void;
  readonly choose: (agencyId: string) => void;
  readonly reload: () => Promise<void>;
  readonly loadMore: () => Promise<void>;
}

async function load(agencyId: string | undefined, shown: Shown): Promise<Reply<Loaded>> {
  const desks = await listDesks();
  if (!desks.ok) return desks;
  const desk = chosenDesk(desks.value, agencyId);
  if (!desk) return { ...desks, value: { desks: [] } };
  const work = await call('staff', 'workbench', { agencyId: desk.agencyId, show: shown });
  return work.ok ? { ...work, value: { desks: desks.value, at: { desk, shown, work: work.value } } } : work;
}

/** The lines so far and the next page; one that moved meanwhile stands where it was first. */
function joined(work: Workbench, page: Workbench): Workbench {
  const seen = new Set(work.items.map(({ id }) => id));
  return { ...page, items: [...work.items, ...page.items.filter(({ id }) => !seen.has(id))] };
}

/** 今天: what is open for the chosen agency, in order of the date that binds. */
export function useWorkbench(): WorkbenchModel {
  const [shown, setShown] = useState<Shown>('open');
  // 全县 leads to the desk of one agency.
  const { agency } = useRouter().params;
  const [agencyId, setAgencyId] = useState<string | undefined>(agency);
  const [moreRefused, setMoreRefused] = useState<Refused>();
  const ask = useCallback(() => load(agencyId, shown), [agencyId, shown]);
  const { model, reload, replace } = useReply(ask);

  usePullDownRefresh(() => { void reload().finally(() => stopPullDownRefresh()); });

  const loadMore = async () => {
    if (model.kind !== 'ready' || !model.value.at?.work.next) return;
    const { value: loaded } = model;
    const { desk, shown: of, work } = model.value.at;
    const reply = await call('staff', 'workbench', { agencyId: desk.agencyId, show: of, cursor: work.next });
    setMoreRefused(reply.ok ? undefined : reply);
    if (reply.ok) replace(loaded, { ...loaded, at: { desk, shown: of, work: joined(work, reply.value) } }, reply.at);
  };

  return {
    model, shown, agencyId, moreRefused, reload, loadMore,
    show: (next) => {
      setMoreRefused(undefined);
      setShown(next);
    },
    choose: (next) => {
      rememberDesk(next);
      setMoreRefused(undefined);
      setAgencyId(next);
    },
  };
}
